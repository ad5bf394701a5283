import { afterEach, expect, test, vi } from 'vitest'
import { EdgePanning } from './edges'
import { at } from './testing/stage'
import type { Gesture, Pointer } from './tools/stage'
import type { View } from './view.svelte'

afterEach(() => void vi.unstubAllGlobals())

/** What happens in the next frame with a pointer in the upper left corner of the canvas. */
function panned(pansAtEdges: NonNullable<Gesture['pansAtEdges']>, pointer: Pointer) {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const view = { camera: { x: 0, y: 0, zoom: 1 }, size: { width: 900, height: 600 } }
  const pan = (x: number, y: number) => (view.camera = { x: -x, y: -y, zoom: 1 })
  const moves: Pointer[] = []
  const panning = new EdgePanning(
    {
      get camera() {
        return view.camera
      },
      size: view.size,
      pan,
    } as unknown as View,
    (moved) => moves.push(moved),
  )
  panning.see(pointer, () => ({ name: 'held', pansAtEdges }))
  frames.forEach((frame) => frame())
  return { camera: view.camera, moves }
}

test('what can go anywhere moves the paper both ways', () => {
  const { camera } = panned(true, at(5, 5))
  expect(camera.x).toBeLessThan(0)
  expect(camera.y).toBeLessThan(0)
})

test('a head that is carried sideways does not move the paper up, where it stands still', () => {
  const { camera } = panned('x', at(5, 5))
  expect(camera.x).toBeLessThan(0)
  expect(camera.y).toBeCloseTo(0)
})

test('a head that stands still is held at its own place while the paper moves under it', () => {
  const { camera, moves } = panned('x', { ...at(5, 5), scene: { x: 5, y: 240 } })
  expect(moves).toMatchObject([{ scene: { x: camera.x + 5, y: 240 } }])
})
