import { expect, test } from 'vitest'
import { Desk } from '../chrome/desk.svelte'
import { actions } from '../actions/actions'
import { mapOpened, openedHost } from './testing/boxes'
import { journeyHost } from './testing/opened'
import { nextRing } from './widening'

async function open(host = journeyHost()) {
  const desk = new Desk(host)
  await desk.workspace.start()
  return { desk, stage: desk.stage! }
}
const card = (row: number, column: number) => `card/card-${row}-${column}-0`
const row = (row: number) => [card(row, 0), card(row, 1)]

test('selecting all in an empty-handed map takes the map', async () => {
  const { desk, stage } = await open()
  actions.selectAll.run(desk)
  expect(new Set(stage.selection)).toEqual(new Set([...row(0), ...row(1)]))
})

test('selecting all from a cell takes the cell, then the row, then the map', async () => {
  const { desk, stage } = await open()
  stage.select(['cell/lane-1/step-0'])
  actions.selectAll.run(desk)
  expect(stage.selection).toEqual([card(1, 0)])
  actions.selectAll.run(desk)
  expect(new Set(stage.selection)).toEqual(new Set(row(1)))
  actions.selectAll.run(desk)
  expect(stage.selection).toHaveLength(4)
})

test('selecting all from a card keeps the hand on it', async () => {
  const { desk, stage } = await open()
  stage.select([card(0, 1)])
  actions.selectAll.run(desk)
  expect(stage.selection.at(-1)).toBe(card(0, 1))
  expect(stage.cursor).toBe(card(0, 1))
})

test('selecting all from the label of a row takes the row', async () => {
  const { stage } = await open()
  const ring = nextRing(stage, 'lane/lane-1', ['lane/lane-1'])
  expect(ring).toEqual({ reach: 'row', cards: row(1) })
})

test('selecting all from the head of a step takes its column', async () => {
  const { stage } = await open()
  const ring = nextRing(stage, 'step/step-1', ['step/step-1'])
  expect(ring).toEqual({ reach: 'step', cards: [card(0, 1), card(1, 1)] })
})

test('selecting all from a note takes its box', async () => {
  const { stage } = await open(openedHost(mapOpened(2)))
  const ring = nextRing(stage, 'card/say-1', ['card/say-1'])
  expect(ring).toEqual({ reach: 'box', cards: ['card/say-1', 'card/say-2'] })
})
