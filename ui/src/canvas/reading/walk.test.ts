import { expect, test } from 'vitest'
import { cardsBySpot } from '../flow'
import { rect } from '../geometry'
import { gridScene, node } from '../testing/scenes'
import { readingModel } from './model'
import { walk, type Way } from './walk'

const scene = gridScene(3, ['action', 'pain'], (row, column) => (row === 0 ? column : 1))
const model = readingModel(scene, cardsBySpot(scene))
const go = (from: string, ...ways: Way[]) =>
  ways.reduce<string | undefined>((key, way) => walk(model, key, way)?.key, from)

test('down walks through the cards of a cell and then into the lane below', () => {
  expect(go('card/card-0-2-0', 'down')).toBe('card/card-0-2-1')
  expect(go('card/card-0-2-1', 'down')).toBe('card/card-1-2-0')
})

test('up comes to the last card of the cell above', () => {
  expect(go('card/card-1-2-0', 'up')).toBe('card/card-0-2-1')
})

test('an empty cell is a stop of its own', () => {
  expect(go('card/card-0-1-0', 'left')).toBe('cell/lane-0/step-0')
})

test('left of the first cell is the lane’s label', () => {
  expect(go('cell/lane-0/step-0', 'left')).toBe('lane/lane-0')
})

test('above the first lane are the steps and above them the phases', () => {
  expect(go('card/card-0-1-0', 'up')).toBe('step/step-1')
  expect(go('step/step-1', 'up')).toBe('phase/phase-0')
})

test('at the edge of the map the keyboard stays', () => {
  expect(go('card/card-1-2-0', 'down')).toBeUndefined()
  expect(go('card/card-1-2-0', 'right')).toBeUndefined()
})

test('Home and End go to the ends of a lane', () => {
  expect(go('card/card-1-1-0', 'lineStart')).toBe('lane/lane-1')
  expect(go('card/card-1-1-0', 'lineEnd')).toBe('card/card-1-2-0')
})

test('every cell says which lane and step it is', () => {
  const cell = model.lines.at(-1)?.cells.at(-1)
  expect(cell).toMatchObject({ lineName: 'pain', columnName: 'Stap 3', role: 'gridcell' })
})

test('a divider is a stop between the labels of the lanes that it parts', () => {
  const scene = gridScene(3, ['action', 'pain'], () => 1)
  const below = scene.nodes.find(({ id }) => id === 'lane/lane-1')!.bounds
  scene.nodes.push(
    node(
      'divider/d',
      { kind: 'divider', divider: 'd' },
      rect(below.x, below.y - 4, below.width, 4),
    ),
  )
  const model = readingModel(scene, cardsBySpot(scene))
  expect(walk(model, 'lane/lane-0', 'down')?.key).toBe('divider/d')
  expect(walk(model, 'divider/d', 'down')?.key).toBe('lane/lane-1')
  expect(walk(model, 'card/card-0-0-0', 'down')?.key).toBe('card/card-1-0-0')
})

test('the free notes come below the last line, one behind the other', () => {
  const scene = gridScene(2, ['action', 'pain'], () => 1)
  const notes = ['a', 'b'].map((note) =>
    node(`freeNote/${note}`, { kind: 'freeNote', note, curve: null }, rect(300, 500, 100, 60)),
  )
  const noted = readingModel({ ...scene, nodes: [...scene.nodes, ...notes] }, cardsBySpot(scene))
  const last = 'card/card-1-1-0'
  expect(walk(noted, last, 'down')?.key).toBe('freeNote/a')
  expect(walk(noted, 'freeNote/a', 'right')?.key).toBe('freeNote/b')
  expect(walk(noted, 'freeNote/b', 'down')).toBeUndefined()
  expect(walk(noted, 'freeNote/a', 'up')?.key).toBe(last)
})
