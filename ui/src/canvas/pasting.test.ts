import { expect, test } from 'vitest'
import type { LaneKind } from '../bindings/LaneKind'
import { Workspace } from '../mirror/workspace.svelte'
import { takeRows, valueOf, withoutHeads } from './pasting'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'
import { gridScene } from './testing/scenes'

async function open(lanes: readonly LaneKind[] = ['action', 'emotion', 'pain']) {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  stage.document.scene = gridScene(2, lanes, () => 0)
  stage.select(['cell/lane-0/step-0'])
  const edits = () =>
    host.asked.flatMap((it) =>
      it.ask === 'edit' ? (it.edit.edit === 'several' ? it.edit.edits : [it.edit]) : [],
    )
  const told = () => workspace.toasts.shown.at(-1)?.text ?? ''
  return { stage, edits, told }
}
const cell = (lane: number, step: number) => ({ lane: `lane-${lane}`, step: `step-${step}` })

test('a table becomes a card in each cell, and empty cells stay empty', async () => {
  const { stage, edits, told } = await open(['action', 'pain'])
  await takeRows(stage, [
    ['Zoekt', 'Vraagt'],
    ['', 'Wacht'],
  ])
  expect(edits()).toMatchObject([
    { edit: 'addCards', place: cell(0, 0), cards: [{ text: 'Zoekt' }] },
    { edit: 'addCards', place: cell(0, 1), cards: [{ text: 'Vraagt' }] },
    { edit: 'addCards', place: cell(1, 1), cards: [{ text: 'Wacht' }] },
  ])
  expect(told()).toBe('3 kaarten geplakt.')
})

test('a table passes over a row of feelings, and says so', async () => {
  const { stage, edits, told } = await open()
  await takeRows(stage, [
    ['Zoekt', 'Vraagt'],
    ['Druk', ''],
  ])
  expect(edits().at(-1)).toMatchObject({ edit: 'addCards', place: cell(2, 0) })
  expect(told()).toContain('De rij met gevoelens is overgeslagen')
})

test('numbers from -2 to 2 become feelings where a row of feelings is next', async () => {
  const { stage, edits, told } = await open()
  await takeRows(stage, [
    ['Zoekt', 'Vraagt'],
    ['-1,5', '2'],
    ['Druk', ''],
  ])
  expect(edits().slice(2)).toMatchObject([
    { edit: 'setFeeling', ...cell(1, 0), value: -1.5, persona: null, curve: 'real' },
    { edit: 'setFeeling', ...cell(1, 1), value: 2 },
    { edit: 'addCards', place: cell(2, 0) },
  ])
  expect(told()).toBe('3 kaarten en 2 gevoelens geplakt.')
})

test('a table makes the steps that it needs, in one edit', async () => {
  const { stage, edits, told } = await open(['action'])
  await takeRows(stage, [['a', 'b', 'c', 'd']])
  const [first, second] = edits()
  expect(first).toMatchObject({ edit: 'addStep', at: { at: 'after', id: 'step-1' } })
  const after = first?.edit === 'addStep' ? first.step : ''
  expect(second).toMatchObject({ edit: 'addStep', at: { at: 'after', id: after } })
  expect(told()).toBe('4 kaarten geplakt. 2 stappen toegevoegd.')
})

test('lines of a table for which there is no row are counted', async () => {
  const { stage, edits, told } = await open(['action'])
  await takeRows(stage, [
    ['a', 'b'],
    ['c', 'd'],
    ['', ''],
    ['e', ''],
  ])
  expect(edits()).toHaveLength(2)
  expect(told()).toContain('2 regels pasten niet meer')
})

test('a table with the names of steps and rows is pasted without them', async () => {
  const { stage } = await open(['action', 'pain'])
  const named = [
    ['', 'Stap 1', 'Stap 2'],
    ['pain', 'a', ''],
  ]
  expect(withoutHeads(stage, named)).toEqual([['a', '']])
  const own = [
    ['', 'Stap 1', 'Anders'],
    ['pain', 'a', ''],
  ]
  expect(withoutHeads(stage, own)).toBe(own)
})

test('a feeling is a number from -2 to 2, however it is written', () => {
  expect(['1', '+1', '−2', '0,5', '-1.25'].map(valueOf)).toEqual([1, 1, -2, 0.5, -1.25])
  expect(['3', '-2,1', '', 'goed', '1e1'].map(valueOf)).toEqual(Array(5).fill(undefined))
})
