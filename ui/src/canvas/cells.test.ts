import { expect, test } from 'vitest'
import { spotAt } from './cells'
import { cardsBySpot, insertionIndex, insertionMark } from './flow'
import { bottom, centre, rect } from './geometry'
import { gridScene } from './testing/scenes'

const scene = gridScene(3, ['action', 'emotion', 'pain'], (row) => (row === 1 ? 0 : 2))
const cards = cardsBySpot(scene)
const stack = cards.get('cell/lane-0/step-1') ?? []

test('a card that is held above the first falls before it', () => {
  expect(insertionIndex(stack, { x: 0, y: stack[0]!.bounds.y - 5 })).toBe(0)
})

test('a card that is held past the middle of another falls behind it', () => {
  expect(insertionIndex(stack, { x: 0, y: centre(stack[0]!.bounds).y + 1 })).toBe(1)
})

test('a card that is held below all falls last', () => {
  expect(insertionIndex(stack, { x: 0, y: bottom(stack[1]!.bounds) + 99 })).toBe(2)
})

test('an empty cell takes a card at its beginning', () => {
  expect(insertionIndex([], { x: 10, y: 10 })).toBe(0)
})

test('the mark lies between the two cards that make room', () => {
  const mark = insertionMark(rect(0, 0, 190, 200), stack, 1, 180)
  expect(mark.y).toBeGreaterThan(bottom(stack[0]!.bounds))
  expect(mark.y + mark.height).toBeLessThan(stack[1]!.bounds.y)
})

test('a feelings lane takes no cards', () => {
  const row = scene.frame.kind === 'grid' ? scene.frame.rows[1]! : undefined
  const at = { x: 300, y: row!.y + 10 }
  expect(spotAt(scene, at)).toBeUndefined()
  expect(spotAt(scene, at, false)).toEqual({ kind: 'cell', lane: 'lane-1', step: 'step-0' })
})

test('above the cells there is no spot', () => {
  expect(spotAt(scene, { x: 300, y: 10 })).toBeUndefined()
})
