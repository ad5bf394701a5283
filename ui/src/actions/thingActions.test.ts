import { expect, test } from 'vitest'
import type { FreeNote } from '../bindings/FreeNote'
import type { Node } from '../bindings/Node'
import { frameAt } from '../canvas/notes/anchors'
import { rect } from '../canvas/geometry'
import { journeyHost, opened } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { actions } from './actions'

const CARD = 'card-0-0-0'

/** A journey with a card and a free note that are both selected. */
async function open() {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  const stage = desk.stage!
  const box = rect(600, 250, 120, 80)
  const note: FreeNote = {
    id: 'note',
    order: '80',
    locked: false,
    text: 'Nagaan',
    colour: 'yellow',
    form: { kind: 'sticky', frame: frameAt(opened.scene, box) },
  }
  stage.document.records.set('note', { record: 'freeNote', ...note })
  const card = opened.scene.nodes.find(({ id }) => id === `card/${CARD}`)!
  const part = { kind: 'freeNote', note: 'note', form: 'sticky', curve: null } as unknown
  const node = { ...card, id: 'note/note', part, bounds: box, ink: box } as Node
  stage.document.scene = { ...opened.scene, nodes: [...opened.scene.nodes, node] }
  stage.select([card.id, node.id])
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { desk, stage, edits, settled: () => desk.workspace.settled() }
}

test('a card and a note that are selected together are moved in one edit', async () => {
  const { desk, edits, settled } = await open()
  expect(actions.moveRight.enabled(desk)).toBe(true)
  actions.moveRight.run(desk)
  await settled()
  expect(edits()).toMatchObject([
    {
      edit: 'several',
      edits: [
        { edit: 'moveCards', cards: [CARD], place: { step: 'step-1' } },
        { edit: 'moveFreeNotes', moves: [{ note: 'note' }] },
      ],
    },
  ])
})

test('a card and a note that are selected together are duplicated in one edit', async () => {
  const { desk, edits, settled } = await open()
  actions.duplicate.run(desk)
  await settled()
  expect(edits()).toMatchObject([
    {
      edit: 'several',
      edits: [{ edit: 'copyCards', copies: [{ of: CARD }] }, { edit: 'addFreeNotes' }],
    },
  ])
})

test('where the card has no place to go neither moves', async () => {
  const { desk } = await open()
  expect(actions.moveLeft.enabled(desk)).toBe(false)
})
