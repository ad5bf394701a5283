import { expect, test } from 'vitest'
import { packed } from './packing'

const rows = (...heights: number[]) => {
  let y = 0
  return heights.map((height) => ({ from: y, to: (y += height) }))
}

test('what fits is one view', () => {
  expect(packed(rows(100, 200, 300), 600)).toEqual([{ from: 0, to: 600 }])
})

test('a view ends where something begins', () => {
  expect(packed(rows(100, 200, 300), 400)).toEqual([
    { from: 0, to: 300 },
    { from: 300, to: 600 },
  ])
})

test('views are as even as can be', () => {
  const views = packed(rows(100, 100, 100, 100, 100, 100), 500)
  expect(views.map(({ from, to }) => to - from)).toEqual([300, 300])
})

test('what is longer than a view is cut, and what is cut is seen twice', () => {
  const views = packed(rows(1000), 600)
  expect(views[0]).toEqual({ from: 0, to: 600 })
  expect(views[1]?.from).toBeLessThan(600)
  expect(views[views.length - 1]?.to).toBe(1000)
})

test('what overlaps stays together', () => {
  const overlapping = [
    { from: 0, to: 300 },
    { from: 250, to: 400 },
    { from: 400, to: 600 },
  ]
  expect(packed(overlapping, 450)).toEqual([
    { from: 0, to: 400 },
    { from: 400, to: 600 },
  ])
})
