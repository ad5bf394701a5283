import { expect, test } from 'vitest'
import { seen } from './camera'
import { centre, rect } from './geometry'
import { cameraFromMap, isOfUse, mapScale, viewOnMap } from './overviewMap'

const paper = rect(0, 0, 3600, 1200)
const size = { width: 900, height: 600 }

test('a map is shown where the paper is larger than twice the view', () => {
  expect(isOfUse(paper, { x: 0, y: 0, zoom: 1 }, size)).toBe(true)
  expect(isOfUse(paper, { x: 0, y: 0, zoom: 0.4 }, size)).toBe(false)
})

test('a map has the shape of the paper and is at most 180 by 120 pixels', () => {
  expect(paper.width * mapScale(paper)).toBeCloseTo(180)
  const tall = rect(0, 0, 600, 2400)
  expect(tall.height * mapScale(tall)).toBeCloseTo(120)
})

test('what is in view is told on the map, without what lies beside the paper', () => {
  expect(viewOnMap(paper, { x: 1800, y: 600, zoom: 1 }, size)).toEqual(rect(90, 30, 45, 30))
  expect(viewOnMap(paper, { x: -400, y: 0, zoom: 1 }, size)).toEqual(rect(0, 0, 25, 30))
})

test('a click on the map brings that place to the middle, at the same zoom', () => {
  const camera = cameraFromMap(paper, { x: 90, y: 30 }, { x: 7, y: 9, zoom: 2 }, size)
  expect(camera.zoom).toBe(2)
  expect(centre(seen(camera, size))).toEqual({ x: 1800, y: 600 })
})

test('where the map is held on what is in view, the view stays', () => {
  const camera = { x: 1800, y: 300, zoom: 1 }
  expect(cameraFromMap(paper, centre(viewOnMap(paper, camera, size)), camera, size)).toEqual(camera)
})
