import { expect, test } from 'vitest'
import { rect } from './geometry'
import type { Ink } from './painter/paint'
import { arePainted, MOST_RINGS, paintRings } from './rings'

function painted(zoom: number): { width: number; boxes: number[][] } {
  const boxes: number[][] = []
  const ink = {
    save: () => undefined,
    restore: () => undefined,
    setLineDash: () => undefined,
    beginPath: () => undefined,
    stroke: () => undefined,
    roundRect: (...box: number[]) => boxes.push(box.slice(0, 4)),
  } as unknown as Ink
  paintRings(ink, [rect(10, 20, 100, 40)], zoom)
  return { width: ink.lineWidth, boxes }
}

test('a few rings are elements, many are painted', () => {
  const ids = Array.from({ length: MOST_RINGS + 1 }, (_, index) => `card/${index}`)
  expect(arePainted(ids.slice(1))).toBe(false)
  expect(arePainted(ids)).toBe(true)
})

test('a painted ring lies just outside what is selected', () => {
  expect(painted(1)).toEqual({ width: 2, boxes: [[8, 18, 104, 44]] })
})

test('on a map seen from afar rings do not cover what they are around', () => {
  expect(painted(0.05).width).toBeLessThanOrEqual(6)
})
