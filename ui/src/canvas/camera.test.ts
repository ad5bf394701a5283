import { expect, test } from 'vitest'
import {
  fitted,
  isAstray,
  kept,
  opened,
  pannedBy,
  revealed,
  seen,
  toScene,
  toScreen,
  zoomedTo,
  zoomStep,
} from './camera'
import { rect } from './geometry'

const camera = { x: 40, y: -12, zoom: 0.5 }
const size = { width: 1000, height: 600 }

test('a place on the screen and the place it shows are each other’s reverse', () => {
  const at = { x: 317, y: 42 }
  expect(toScreen(camera, toScene(camera, at))).toEqual(at)
})

test('zooming keeps what is under the pointer where it is', () => {
  const at = { x: 700, y: 90 }
  const before = toScene(camera, at)
  const after = toScene(zoomedTo(camera, 2, at), at)
  expect(after.x).toBeCloseTo(before.x)
  expect(after.y).toBeCloseTo(before.y)
})

test('no zoom leaves its range', () => {
  expect(zoomedTo(camera, 900, { x: 0, y: 0 }).zoom).toBe(4)
  expect(zoomedTo(camera, 0, { x: 0, y: 0 }).zoom).toBe(0.05)
})

test('pushing the paper moves what is seen by as much, at any zoom', () => {
  expect(toScreen(pannedBy(camera, 30, -8), toScene(camera, { x: 5, y: 5 }))).toEqual({
    x: 35,
    y: -3,
  })
})

test('the zoom buttons go to the next round step', () => {
  expect(zoomStep(0.9, 1)).toBe(1)
  expect(zoomStep(1, 1)).toBe(1.25)
  expect(zoomStep(1, -1)).toBe(0.86)
  expect(zoomStep(4, 1)).toBe(4)
})

test('a fitted box is wholly in view', () => {
  const box = rect(0, 0, 3000, 900)
  const view = seen(fitted(box, size), size)
  expect(view.x).toBeLessThan(0)
  expect(view.x + view.width).toBeGreaterThan(3000)
})

test('what is in view already does not move the camera', () => {
  expect(revealed(camera, rect(200, 100, 50, 50), size)).toEqual(camera)
})

test('what is seen whole near an edge does not move the camera either', () => {
  const view = seen(camera, size)
  const near = rect(view.x + view.width - 60, view.y + 10, 50, 50)
  expect(revealed(camera, near, size)).toEqual(camera)
})

test('what is out of view comes into it', () => {
  const far = rect(5000, 4000, 50, 50)
  const view = seen(revealed(camera, far, size), size)
  expect(view.x + view.width).toBeGreaterThanOrEqual(5050)
  expect(view.y + view.height).toBeGreaterThanOrEqual(4050)
})

test('the paper cannot be pushed out of sight', () => {
  const paper = rect(0, 0, 800, 500)
  const view = seen(kept({ x: 99_999, y: 99_999, zoom: 1 }, paper, size), size)
  expect(view.x).toBeLessThan(800)
  expect(view.y).toBeLessThan(500)
})

test('a map whose whole width can be read is opened whole', () => {
  const map = rect(0, 0, 1150, 900)
  const camera = opened(map, size)
  expect(camera.zoom).toBeCloseTo((1000 - 52) / 1150)
  expect(toScreen(camera, { x: 1150, y: 0 }).x).toBeLessThan(1000)
})

test('a map that is smaller than the window is opened in its middle, no larger than it is', () => {
  const camera = opened(rect(0, 0, 400, 300), size)
  expect(camera.zoom).toBe(1)
  expect(toScreen(camera, { x: 200, y: 150 })).toEqual({ x: 500, y: 300 })
})

test('a map that is too wide for that is opened where it begins, large enough to read', () => {
  for (const height of [200, 900]) {
    const camera = opened(rect(0, 0, 8000, height), size)
    expect(camera.zoom).toBe(0.86)
    const begins = toScreen(camera, { x: 0, y: 0 })
    expect([begins.x, begins.y]).toEqual([expect.closeTo(26), expect.closeTo(26)])
  }
})

test('a drawing that took another form is astray where it is out of sight or small', () => {
  const card = rect(0, 0, 468, 740)
  expect(isAstray(opened(card, size), card, size)).toBe(false)
  expect(isAstray({ x: 100, y: 100, zoom: 1 }, card, size)).toBe(false)
  expect(isAstray({ x: 700, y: 0, zoom: 1 }, card, size)).toBe(true)
  expect(isAstray({ x: -200, y: -100, zoom: 0.5 }, card, size)).toBe(true)
})
