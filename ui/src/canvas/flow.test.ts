import { expect, test } from 'vitest'
import { cardsBySpot, nextCardRect, packed, packedIndex } from './flow'
import { rect } from './geometry'
import { mapScene, personaScene } from './testing/boxes'

const box = {
  body: rect(100, 50, 420, 300),
  flow: { columns: 2, width: 206, gap: 8, least: 32 },
}

test('notes fill a row, and the next goes where there is room highest up', () => {
  const places = packed(box, [60, 32, 32])
  expect(places.map(({ x, y }) => [x, y])).toEqual([
    [100, 50],
    [314, 50],
    [314, 90],
  ])
})

test('a box of one column stacks its notes', () => {
  const narrow = { body: rect(0, 0, 210, 300), flow: { columns: 1, width: 210, gap: 8, least: 32 } }
  expect(packed(narrow, [40, 40]).map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [0, 48],
  ])
})

test('a note falls where it would lie nearest to where it is held', () => {
  const heights = [40, 40, 40, 40]
  expect(packedIndex(box, heights, 40, { x: 203, y: 70 })).toBe(0)
  expect(packedIndex(box, heights, 40, { x: 417, y: 70 })).toBe(1)
  expect(packedIndex(box, heights, 40, { x: 203, y: 118 })).toBe(2)
  expect(packedIndex(box, heights, 40, { x: 300, y: 330 })).toBe(4)
})

test('a new note comes behind the last, or behind the one that was just written', () => {
  const scene = mapScene(3)
  const spot = { kind: 'box', role: 'say' } as const
  const cards = cardsBySpot(scene).get('notes/say')!
  const [, second, third] = cards.map(({ bounds }) => bounds)
  expect(nextCardRect(scene, spot, cards)).toMatchObject({ x: second!.x, y: third!.y })
  expect(nextCardRect(scene, spot, cards, 'say-1')).toMatchObject({ x: second!.x, y: second!.y })
})

test('a new line comes below the last of its section, or where the first will be', () => {
  const scene = personaScene()
  const cards = cardsBySpot(scene)
  const goals = { kind: 'section', section: 'goals' } as const
  const last = cards.get('lines/goals')![1]!.bounds
  expect(nextCardRect(scene, goals, cards.get('lines/goals')!).y).toBeGreaterThan(last.y)
  const needs = { kind: 'section', section: 'needs' } as const
  expect(nextCardRect(scene, needs, [])).toMatchObject({ x: 30, y: 270 })
})
