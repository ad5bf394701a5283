import { expect, test } from 'vitest'
import { mapOpened, openedHost, personaOpened } from '../canvas/testing/boxes'
import { Desk } from '../chrome/desk.svelte'
import { actions } from './actions'
import { moveOf, type Direction } from './moves'

async function open(opened = personaOpened()) {
  const host = openedHost(opened)
  const desk = new Desk(host)
  await desk.workspace.start()
  const stage = desk.stage!
  const move = (key: string, way: Direction) => moveOf(stage, stage.places.named(key)!.part, way)
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { desk, stage, move, edits }
}

test('a section moves among the sections, and stays at the ends', async () => {
  const { move } = await open()
  expect(move('section/needs', 'up')).toEqual({
    edit: 'moveSection',
    section: 'needs',
    at: { at: 'before', id: 'goals' },
  })
  expect(move('section/goals', 'up')).toBeUndefined()
  expect(move('section/needs', 'left')).toBeUndefined()
})

test('a section moves past one that is hidden', async () => {
  const { stage, move } = await open()
  const needs = stage.document.section('needs')!
  stage.document.records.set('needs', { record: 'section', ...needs, hidden: true })
  expect(move('section/goals', 'down')).toMatchObject({ at: { at: 'after', id: 'scales' } })
})

test('the last line of a section moves to the head of the next', async () => {
  const { move } = await open()
  const section = (section: string) => ({ kind: 'section', section }) as const
  expect(move('card/goals-2', 'up')).toMatchObject({ at: { at: 'before', id: 'goals-1' } })
  expect(move('card/goals-2', 'down')).toMatchObject({
    place: section('needs'),
    at: { at: 'first' },
  })
})

test('a scale does not leave its section by a key', async () => {
  const { move } = await open()
  expect(move('card/scales-1', 'up')).toBeUndefined()
  expect(move('card/scales-1', 'down')).toBeUndefined()
})

test('the last note of a box moves to the next box', async () => {
  const { move } = await open(mapOpened(2))
  expect(move('card/say-1', 'right')).toMatchObject({ at: { at: 'after', id: 'say-2' } })
  expect(move('card/say-2', 'right')).toMatchObject({
    place: { kind: 'box', role: 'think' },
    at: { at: 'first' },
  })
})

test('a section that is selected can be hidden', async () => {
  const { desk, stage, edits } = await open()
  expect(actions.hideSection.enabled(desk)).toBe(false)
  stage.select(['section/goals'])
  actions.hideSection.run(desk)
  await desk.workspace.settled()
  expect(edits()).toEqual([
    { edit: 'changeSection', section: 'goals', change: { field: 'hidden', value: true } },
  ])
})
