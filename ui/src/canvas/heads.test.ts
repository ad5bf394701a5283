import { expect, test } from 'vitest'
import { toScreen } from './camera'
import { headsOf, isHead, pinnedHeads, revealedByHeads, strayAt } from './heads'
import { rect } from './geometry'
import { gridScene } from './testing/scenes'

const scene = gridScene(12, ['action', 'pain', 'opportunity'], () => 8)
const heads = headsOf(scene)!
const size = { width: 900, height: 500 }
const step = scene.nodes.find(({ id }) => id === 'step/step-3')!.bounds
const label = scene.nodes.find(({ id }) => id === 'lane/lane-1')!.bounds

test('heads that are in place are not drawn twice', () => {
  expect(pinnedHeads(heads, { x: 0, y: 0, zoom: 1 }, size)).toEqual({
    top: undefined,
    left: undefined,
  })
})

test('heads that were pushed out stand at the upper edge, over the columns they name', () => {
  const camera = { x: 300, y: 400, zoom: 1 }
  const { top } = pinnedHeads(heads, camera, size)
  expect(top?.y).toBe(0)
  const column = toScreen(camera, step).x
  const stray = strayAt(heads, camera, size, { x: column + 20, y: 60 })
  expect(stray.x).toBeCloseTo(0)
  expect(60 + camera.y + stray.y).toBeGreaterThan(heads.top.y)
  expect(60 + camera.y + stray.y).toBeLessThan(heads.top.y + heads.top.height)
})

test('labels that were pushed out stand at the left edge, before their rows', () => {
  const camera = { x: 300, y: 100, zoom: 1 }
  const { left, top } = pinnedHeads(heads, camera, size)
  expect(top).toBeUndefined()
  expect(left?.x).toBe(0)
  const row = toScreen(camera, label).y
  const stray = strayAt(heads, camera, size, { x: 40, y: row + 4 })
  expect(stray.y).toBeCloseTo(0)
  expect(isHead(rect(40 + camera.x + stray.x, label.y + 4, 1, 1), heads.left)).toBe(true)
})

test('where both stand still they leave the corner to each other', () => {
  const { top, left } = pinnedHeads(heads, { x: 300, y: 400, zoom: 1 }, size)
  expect(top?.x).toBe(left?.width)
  expect(left?.y).toBe(top?.height)
})

test('the end of the map pushes the heads out', () => {
  const end = heads.left.y + heads.left.height
  const { top } = pinnedHeads(heads, { x: 0, y: end - 20, zoom: 1 }, size)
  expect(top!.y + top!.height).toBe(20)
  expect(pinnedHeads(heads, { x: 0, y: end + 1, zoom: 1 }, size).top).toBeUndefined()
})

test('what is too small to read is not pinned', () => {
  expect(pinnedHeads(heads, { x: 300, y: 400, zoom: 0.3 }, size).top).toBeUndefined()
})

test('a card is revealed clear of the heads', () => {
  const card = scene.nodes.find(({ id }) => id === 'card/card-1-4-0')!.bounds
  const camera = revealedByHeads(heads, { x: 1500, y: 900, zoom: 1 }, card, size)
  const { top, left } = pinnedHeads(heads, camera, size)
  const at = toScreen(camera, card)
  expect(at.y).toBeGreaterThan(top!.height)
  expect(at.x).toBeGreaterThan(left!.width)
})

test('a head that stands still is in view already', () => {
  const camera = { x: 300, y: 400, zoom: 1 }
  expect(revealedByHeads(heads, camera, step, size).y).toBe(400)
  expect(revealedByHeads(heads, camera, label, size).x).toBe(300)
})

test('nothing under the pointer is astray but the heads', () => {
  expect(strayAt(heads, { x: 300, y: 400, zoom: 1 }, size, { x: 500, y: 300 })).toEqual({
    x: 0,
    y: 0,
  })
})
