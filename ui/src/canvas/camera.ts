/** Where the window looks: a place in the scene and how large it is shown. */

import { bottom, centre, clamp, rect, right, type Point, type Rect, type Size } from './geometry'

/** `screen = (scene - place) * zoom`, both from the upper left corner of the canvas. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The smallest and the largest zoom. */
export const ZOOM_RANGE = [0.05, 4] as const

/** Below this zoom a drawing is seen, but not read. */
const LEAST_READABLE = 0.8

/** The zoom at which a drawing that is too wide for the window begins. */
const READABLE = 0.86

/** The steps of the zoom buttons and keys. */
const ZOOM_STEPS = [0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.86, 1, 1.25, 1.5, 2, 3, 4]

/** Where a place of the scene is on the screen. */
export const toScreen = (camera: Camera, point: Point): Point => ({
  x: (point.x - camera.x) * camera.zoom,
  y: (point.y - camera.y) * camera.zoom,
})

/** Which place of the scene a place on the screen shows. */
export const toScene = (camera: Camera, point: Point): Point => ({
  x: point.x / camera.zoom + camera.x,
  y: point.y / camera.zoom + camera.y,
})

/** The part of the scene that a canvas of this size shows. */
export const seen = (camera: Camera, size: Size): Rect =>
  rect(camera.x, camera.y, size.width / camera.zoom, size.height / camera.zoom)

/** The camera after the paper was pushed by this many pixels of the screen. */
export const pannedBy = (camera: Camera, dx: number, dy: number): Camera => ({
  x: camera.x - dx / camera.zoom,
  y: camera.y - dy / camera.zoom,
  zoom: camera.zoom,
})

/** The camera at another zoom, with the place under `at` (on the screen) kept where it is. */
export function zoomedTo(camera: Camera, zoom: number, at: Point): Camera {
  const next = clamp(zoom, ...ZOOM_RANGE)
  const fixed = toScene(camera, at)
  return { x: fixed.x - at.x / next, y: fixed.y - at.y / next, zoom: next }
}

/** The next zoom of the buttons, upwards (1) or downwards (-1). */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const slack = 0.005
  const found =
    direction > 0
      ? ZOOM_STEPS.find((step) => step > zoom + slack)
      : ZOOM_STEPS.findLast((step) => step < zoom - slack)
  return found ?? (direction > 0 ? ZOOM_RANGE[1] : ZOOM_RANGE[0])
}

/** The camera that shows the whole box, in the middle, with this much room around it on the screen. */
export function fitted(box: Rect, size: Size, room = 28, largest = 1): Camera {
  const zoom = clamp(
    Math.min((size.width - 2 * room) / box.width, (size.height - 2 * room) / box.height, largest),
    ...ZOOM_RANGE,
  )
  const middle = centre(box)
  return { x: middle.x - size.width / 2 / zoom, y: middle.y - size.height / 2 / zoom, zoom }
}

/** The camera at the start, for every kind of document: its whole width where that can be read, else its upper left corner; in the middle where room is left. */
export function opened(box: Rect, size: Size, room = 26): Camera {
  const whole = (size.width - 2 * room) / box.width
  if (whole < LEAST_READABLE) {
    return { x: box.x - room / READABLE, y: box.y - room / READABLE, zoom: READABLE }
  }
  const zoom = Math.min(whole, 1)
  const before = (length: number, view: number) => Math.max(room, (view - length * zoom) / 2) / zoom
  return {
    x: box.x - before(box.width, size.width),
    y: box.y - before(box.height, size.height),
    zoom,
  }
}

/** Whether a camera shows less than half as much of the paper, on the screen, as the one at the start would. */
export function isAstray(camera: Camera, paper: Rect, size: Size): boolean {
  const covered = (camera: Camera): number => {
    const view = seen(camera, size)
    const width = Math.min(right(view), right(paper)) - Math.max(view.x, paper.x)
    const height = Math.min(bottom(view), bottom(paper)) - Math.max(view.y, paper.y)
    return Math.max(0, width) * Math.max(0, height) * camera.zoom ** 2
  }
  return covered(camera) < covered(opened(paper, size)) / 2
}

/** What is drawn around what has the focus, in pixels of the screen. */
const RING = 4

/** The camera moved no further than needed to show the box, with some room around it and clear of what covers the first `under` of the view. */
export function revealed(
  camera: Camera,
  box: Rect,
  size: Size,
  under: Point = { x: 0, y: 0 },
  room = 40,
): Camera {
  const view = seen(camera, size)
  const margin = Math.min(room / camera.zoom, view.width / 4, view.height / 4)
  const ring = Math.min(RING / camera.zoom, margin)
  const along = (from: number, to: number, first: number, last: number): number =>
    // What is seen whole stays where it is; only what comes into view gets room around it.
    from + ring <= first && last <= to - ring ? 0 : shift(from + margin, to - margin, first, last)
  const x = view.x + Math.min(under.x, view.width / 3)
  const y = view.y + Math.min(under.y, view.height / 3)
  return {
    x: camera.x + along(x, right(view), box.x, right(box)),
    y: camera.y + along(y, bottom(view), box.y, bottom(box)),
    zoom: camera.zoom,
  }
}

/** The camera, kept from losing the paper: at least `rest` pixels of it stay in view. */
export function kept(camera: Camera, paper: Rect, size: Size, rest = 120): Camera {
  const room = rest / camera.zoom
  const view = seen(camera, size)
  const x = clamp(camera.x, paper.x + Math.min(room, paper.width) - view.width, right(paper) - room)
  const y = clamp(
    camera.y,
    paper.y + Math.min(room, paper.height) - view.height,
    bottom(paper) - room,
  )
  return x === camera.x && y === camera.y ? camera : { x, y, zoom: camera.zoom }
}

function shift(low: number, high: number, from: number, to: number): number {
  if (from < low) return from - low
  if (to > high) return Math.min(to - high, from - low)
  return 0
}
