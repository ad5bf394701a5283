import { expect, test } from 'vitest'
import type { ScenePatch } from '../bindings/ScenePatch'
import { gridScene } from '../canvas/testing/scenes'
import { patched } from './scene'

const before = gridScene(2, ['action', 'pain'], () => 1)
const patch = (change: Partial<ScenePatch>): ScenePatch => ({
  scene: { ...before, nodes: [] },
  order: null,
  nodes: [],
  ...change,
})
const [first] = before.nodes

test('a patch without differences leaves every node and dirties nothing', () => {
  const { scene, dirty } = patched(before, patch({}))
  expect(scene.nodes).toEqual(before.nodes)
  expect(dirty).toEqual([])
})

test('a node that moved dirties where it was and where it is', () => {
  const ink = { x: 900, y: 900, width: 10, height: 10 }
  const { scene, dirty } = patched(before, patch({ nodes: [{ ...first!, ink }] }))
  expect(scene.nodes[0]?.ink).toEqual(ink)
  expect(dirty).toEqual([ink, first!.ink])
})

test('a node that is gone dirties where it was', () => {
  const order = before.nodes.slice(1).map(({ id }) => id)
  const { scene, dirty } = patched(before, patch({ order }))
  expect(scene.nodes).toHaveLength(before.nodes.length - 1)
  expect(dirty).toEqual([first!.ink])
})

test('nodes that change places from back to front dirty everything', () => {
  const order = before.nodes.map(({ id }) => id).reverse()
  const { dirty } = patched(before, patch({ order }))
  expect(dirty[0]?.width).toBeGreaterThan(before.size.width)
})

test('another list of faces dirties everything', () => {
  const scene = { ...before, nodes: [], faces: [{ family: 'Other', weight: 400, italic: false }] }
  expect(patched(before, patch({ scene })).dirty[0]?.width).toBeGreaterThan(before.size.width)
})
