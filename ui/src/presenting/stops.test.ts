import { expect, test } from 'vitest'
import type { Scene } from '../bindings/Scene'
import { seen, toScreen } from '../canvas/camera'
import { bottom, centre, rect, right } from '../canvas/geometry'
import { headsOf } from '../canvas/heads'
import { Places } from '../canvas/places'
import { areasScene } from '../canvas/testing/boxes'
import { gridScene } from '../canvas/testing/scenes'
import { gridOf } from '../canvas/cells'
import { stopsOf, zoomsFor, type Shown } from './stops'

const screen = { width: 1920, height: 1080 }

const shownOf = (scene: Scene, size = screen): Shown => ({
  scene,
  size,
  paper: rect(0, 0, scene.size.width, scene.size.height),
  heads: headsOf(scene),
  rows: (gridOf(scene)?.rows ?? []).map(({ lane, y, height }) => ({ id: lane, y, height })),
  places: new Places(scene.nodes),
  cards: new Map(),
})

/** A journey whose steps are shared out over phases, so many each. */
function phased(steps: readonly number[], rows: number, cards = 1): Scene {
  const scene = gridScene(
    steps.reduce((sum, count) => sum + count, 0),
    Array(rows).fill('action'),
    () => cards,
  )
  if (scene.frame.kind !== 'grid') return scene
  let first = 0
  const phaseOf = steps.flatMap((count, index) => Array<number>(count).fill(index))
  const { columns } = scene.frame
  scene.frame.columns = columns.map((column, index) => ({
    ...column,
    phase: `phase-${phaseOf[index]}`,
  }))
  scene.frame.phases = steps.map((count, index) => {
    const from = columns[first]
    const to = columns[first + count - 1]
    first += count
    return {
      phase: `phase-${index}`,
      name: `Fase ${index + 1}`,
      x: from?.x ?? 0,
      width: to && from ? right({ ...to, y: 0, height: 0 }) - from.x : 0,
      collapsed: false,
    }
  })
  return scene
}

test('the whole map comes first, then every phase in turn', () => {
  const stops = stopsOf(shownOf(phased([2, 3], 3)))
  expect(stops.map(({ name }) => name)).toEqual(['Ik wil een boek verlengen', 'Fase 1', 'Fase 2'])
})

test('the whole map is in view', () => {
  const shown = shownOf(phased([4, 4, 4], 12, 4))
  const camera = stopsOf(shown)[0]?.sights[0]?.camera
  expect(camera).toBeDefined()
  if (!camera) return
  const view = seen(camera, screen)
  expect(view.x).toBeLessThanOrEqual(0)
  expect(bottom(view)).toBeGreaterThanOrEqual(shown.scene.size.height)
})

test('a phase is seen with all its columns beside the labels of the rows', () => {
  const shown = shownOf(phased([3, 3], 3))
  const [sight] = stopsOf(shown)[2]?.sights ?? []
  const about = sight?.about
  expect(about).toBeDefined()
  if (!sight || !about) return
  const labels = (shown.heads?.left.width ?? 0) * sight.camera.zoom
  expect(toScreen(sight.camera, about).x).toBeGreaterThanOrEqual(labels - 1)
  expect(right(about)).toBeLessThanOrEqual(right(seen(sight.camera, screen)))
})

test.each([
  [1920, 1080],
  [1366, 768],
  [1280, 800],
])('no card is shown too small to read on a screen of %i by %i', (width, height) => {
  const size = { width, height }
  const least = Math.max(14, height / 60) / 13.5
  const [, ...phases] = stopsOf(shownOf(phased([2, 9, 1], 14, 5), size))
  for (const { sights } of phases) {
    for (const { camera } of sights) expect(camera.zoom).toBeGreaterThanOrEqual(least - 1e-9)
  }
})

test('a phase that is too high is seen in parts, every row whole in one of them', () => {
  const shown = shownOf(phased([2, 2], 14, 4))
  const sights = stopsOf(shown)[1]?.sights ?? []
  expect(sights.length).toBeGreaterThan(1)
  const rows = shown.rows.every(({ y, height }) =>
    sights.some(
      ({ about, camera }) =>
        about &&
        y >= about.y &&
        y + height <= bottom(about) + 1e-9 &&
        y + height <= bottom(seen(camera, screen)) + 1e-9,
    ),
  )
  expect(rows).toBe(true)
})

test('a phase that is too wide is seen in parts, every step whole in one of them', () => {
  const shown = shownOf(phased([14], 3), { width: 1280, height: 800 })
  const sights = stopsOf(shown)[1]?.sights ?? []
  expect(sights.length).toBeGreaterThan(1)
  const columns = gridOf(shown.scene)?.columns ?? []
  const whole = columns.every(({ x, width }) =>
    sights.some(({ about }) => about && x >= about.x && x + width <= right(about) + 1e-9),
  )
  expect(whole).toBe(true)
})

test('a phase of one small step is not blown up beyond what reads well', () => {
  const [, phase] = stopsOf(shownOf(phased([1, 1], 1)))
  expect(phase?.sights[0]?.camera.zoom).toBeLessThanOrEqual(zoomsFor(screen).largest)
})

test('saved views take the place of the phases, each where it was looked at', () => {
  const shown = shownOf(phased([2, 2], 3))
  const view = {
    id: 'pains',
    order: '80',
    name: 'Wat knelt',
    filter: { personas: [], bases: [], tags: [], lanes: [] },
    speakerNotes: '',
    look: { x: 200, y: 100, width: 640, height: 360 },
  }
  const [, stop, ...rest] = stopsOf(shown, [view])
  expect(rest).toEqual([])
  expect(stop?.name).toBe('Wat knelt')
  const camera = stop?.sights[0]?.camera
  expect(camera && centre(seen(camera, screen))).toEqual({ x: 520, y: 280 })
})

test('of an empathy map the boxes that hold something are seen in turn', () => {
  const scene = areasScene([
    { place: { kind: 'box', role: 'say' }, bounds: rect(20, 100, 500, 300), cards: ['a'] },
    { place: { kind: 'box', role: 'think' }, bounds: rect(540, 100, 500, 300), cards: [] },
  ])
  expect(stopsOf(shownOf(scene)).map(({ key }) => key)).toEqual(['whole', 'notes/say'])
})
