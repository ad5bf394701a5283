import { expect, test } from 'vitest'
import type { Opened } from '../bindings/Opened'
import { kindOfPlace, proposed } from '../chrome/dialogs/sendPlaces'
import { Desk } from '../chrome/desk.svelte'
import { shownPlace } from './cells'
import { emptiedSpot } from './reversal'
import { mapOpened, mapScene, openedHost } from './testing/boxes'
import { cardNode } from './testing/scenes'

/** A map of quadrants that shows a pain of the canvas in the box of feelings. */
function withPain(): Opened {
  const opened = mapOpened(0)
  const { frame } = opened.scene
  if (frame.kind !== 'boxes') throw new Error('a map has boxes')
  const card = mapOpened(1).records.find((record) => record.record === 'card')!
  const place = { kind: 'box', role: 'pain' } as const
  const shown = { kind: 'box', role: 'feel' } as const
  const part = { kind: 'note', card: 'pain-1', place: shown, track: null } as const
  const bounds = frame.boxes.find((area) => area.name === 'feel')!.body
  return {
    ...opened,
    records: [...opened.records, { ...card, id: 'pain-1', place }],
    scene: { ...opened.scene, nodes: [...opened.scene.nodes, cardNode('pain-1', part, bounds)] },
  }
}
const { frame } = mapScene(0)
const box = (role: 'pain' | 'feel' | 'thinkAndFeel' | 'think' | 'hear') =>
  ({ kind: 'box', role }) as const

test('a note is where its box is shown, not where its record says', async () => {
  const desk = new Desk(openedHost(withPain()))
  await desk.workspace.start()
  expect(desk.stage!.spotOfRecord('pain-1')).toEqual(box('feel'))
})

test('a box that a variant merges is shown by the box that takes it up', () => {
  expect(shownPlace(frame, box('pain'))).toEqual(box('feel'))
  expect(shownPlace(frame, box('thinkAndFeel'))).toEqual(box('think'))
  expect(shownPlace(frame, box('think'))).toEqual(box('think'))
  expect(shownPlace(frame, box('hear'))).toBeUndefined()
})

test('where a note of a merged box went, the keyboard stays in the box that showed it', () => {
  const record = withPain().records.find(({ id }) => id === 'pain-1')!
  const diff = { 'pain-1': { change: 'removed', record } } as const
  expect(emptiedSpot(diff, frame)).toBe('notes/feel')
})

test('a pain that is sent to quadrants is meant for the feelings', async () => {
  const desk = new Desk(openedHost(withPain()))
  await desk.workspace.start()
  const { document } = desk.stage!
  const kind = kindOfPlace(document, document.card('pain-1')!)!
  const reply = 'places' as const
  const places = { reply, frame, sections: {}, newcomers: [], joinable: true }
  expect(proposed(kind, places)).toEqual({ area: 'notes/feel' })
})
