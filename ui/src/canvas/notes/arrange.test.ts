import { expect, test } from 'vitest'
import { rect } from '../geometry'
import { aligned, distributed } from './arrange'
import { snapped } from './snapping'

const notes = [
  { id: 'a', box: rect(0, 0, 100, 50) },
  { id: 'b', box: rect(300, 40, 60, 30) },
  { id: 'c', box: rect(130, 200, 40, 90) },
]

test('notes are brought to one side of what they cover together', () => {
  expect(aligned(notes, 'left').map(({ box }) => box.x)).toEqual([0, 0, 0])
  expect(aligned(notes, 'right').map(({ box }) => box.x)).toEqual([260, 300, 320])
  expect(aligned(notes, 'bottom').map(({ box }) => box.y)).toEqual([240, 260, 200])
  expect(aligned(notes, 'centre').map(({ box }) => box.x)).toEqual([130, 150, 160])
})

test('distributed notes have the same room between them, and the outermost stay', () => {
  const across = distributed(notes, 'across')
  expect(across.map(({ id, box }) => [id, box.x])).toEqual([
    ['a', 0],
    ['c', 180],
    ['b', 300],
  ])
})

test('two notes have nothing to be distributed between them', () => {
  expect(distributed(notes.slice(0, 2), 'down')).toEqual(notes.slice(0, 2))
})

test('a box that is nearly in line with a neighbour is brought in line, and a guide shows with what', () => {
  const { by, guides } = snapped(rect(4, 120, 100, 50), [{ box: rect(0, 0, 100, 50) }], 6)
  expect(by).toEqual({ x: -4, y: 0 })
  expect(guides.some(({ x, width }) => x + width / 2 === 0)).toBe(true)
})

test('a box that is far from every line stays where it is', () => {
  const { by, guides } = snapped(rect(40, 120, 77, 50), [{ box: rect(0, 0, 100, 50) }], 6)
  expect(by).toEqual({ x: 0, y: 0 })
  expect(guides).toEqual([])
})

test('a column is kept to across only', () => {
  const { by } = snapped(rect(203, 97, 100, 50), [{ box: rect(200, 100, 196, 50), only: 'x' }], 6)
  expect(by).toEqual({ x: -3, y: 0 })
})
