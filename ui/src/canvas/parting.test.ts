import { expect, test } from 'vitest'
import { rect } from './geometry'
import { inScene, piecesOf } from './parting'

const parting = { y: 100, by: 40 }

test('what lies above a parting stays, and what lies below it is lower', () => {
  expect(inScene({ x: 5, y: 90 }, parting)).toEqual({ x: 5, y: 90 })
  expect(inScene({ x: 5, y: 190 }, parting)).toEqual({ x: 5, y: 150 })
})

test('a place in the parting itself belongs to what is above it', () => {
  expect(inScene({ x: 5, y: 120 }, parting)).toEqual({ x: 5, y: 100 })
})

test('the parted paper is covered without holes, each piece by its part of the scene', () => {
  const pieces = piecesOf(rect(0, 50, 10, 200), parting)
  expect(pieces.map(({ over }) => [over.y, over.y + over.height])).toEqual([
    [50, 100],
    [100, 140],
    [140, 250],
  ])
  expect(pieces[2]?.area).toEqual(rect(0, 100, 10, 110))
})

test('paper that is not parted is one piece', () => {
  const area = rect(0, 50, 10, 200)
  expect(piecesOf(area, undefined)).toEqual([{ area, over: area, stretch: 1 }])
})
