import { expect, test } from 'vitest'
import { TRAVEL_TIME, travelTime, under } from './travel'

const size = { width: 1000, height: 600 }
const from = { x: 0, y: 0, zoom: 0.5 }
const to = { x: 800, y: 300, zoom: 2 }

test('a move begins where the camera is and ends where it should be', () => {
  expect(under({ from, to }, size, 0)).toEqual(from)
  expect(under({ from, to }, size, 1)).toEqual(to)
})

test('a move zooms one way only', () => {
  const zooms = [...Array(21).keys()].map((at) => under({ from, to }, size, at / 20).zoom)
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b))
})

test('a move along keeps its zoom', () => {
  const along = { from, to: { ...from, x: 900 } }
  expect(under(along, size, 0.5).zoom).toBe(0.5)
  expect(under(along, size, 0.5).x).toBeCloseTo(450)
})

test('a move takes as long as the eye needs and no longer', () => {
  const [least, most] = TRAVEL_TIME
  expect(travelTime(from, from, size)).toBe(least)
  expect(travelTime(from, { x: 90_000, y: 0, zoom: 4 }, size)).toBe(most)
})
