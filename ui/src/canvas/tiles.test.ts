import { expect, test } from 'vitest'
import { rect } from './geometry'
import { TILE, tileArea, tilesOver } from './tiles'

const paper = rect(0, 0, 2000, 1000)

test('tiles cover the area that is asked for', () => {
  const places = tilesOver(rect(100, 100, 600, 300), paper, 1)
  expect(places.map(({ column, row }) => `${column},${row}`).sort()).toEqual(['0,0', '1,0'])
})

test('a tile shows more of the scene the smaller the zoom', () => {
  expect(tileArea({ column: 1, row: 0 }, 0.5)).toEqual(rect(TILE * 2, 0, TILE * 2, TILE * 2))
})

test('beyond the paper there are no tiles', () => {
  expect(tilesOver(rect(5000, 0, 500, 500), paper, 1)).toEqual([])
  const all = tilesOver(rect(-9999, -9999, 99_999, 99_999), paper, 1)
  expect(all).toHaveLength(8)
})

test('the tile in the middle of the view is painted first', () => {
  expect(tilesOver(rect(600, 0, 1000, 400), paper, 1)[0]).toEqual({ column: 2, row: 0 })
})
