/** The heads of a journey's columns and rows: they stay in view when the rest is pushed away from them. */

import type { Scene } from '../bindings/Scene'
import { revealed, toScene, toScreen, type Camera } from './camera'
import { gridOf } from './cells'
import type { Parting } from './parting'
import { bottom, holds, overlaps, rect, right, type Point, type Rect, type Size } from './geometry'

/** Below this zoom no head is large enough to read, nor any card to take hold of. */
export const LEAST_ZOOM = 0.35

/** Which heads: those above the columns, or those before the rows. */
export type Side = 'top' | 'left'

/** The strips of the scene that the heads are drawn in. */
export interface Heads {
  /** The phases and the steps. */
  readonly top: Rect
  /** The rows' labels. */
  readonly left: Rect
}

/** Where strips stand still on the screen, from the canvas's upper left corner; none while they are in place. */
export interface Pinned {
  readonly top: Rect | undefined
  readonly left: Rect | undefined
}

/** Room between the heads and the strip's edges. */
const ROOM = 6

/** The strips of a journey that has heads, the paper being parted so. */
export function headsOf(scene: Scene, parting?: Parting): Heads | undefined {
  const grid = gridOf(scene)
  const heads = scene.nodes.flatMap(({ part, bounds }) =>
    part.kind === 'phase' || part.kind === 'step' ? [bounds] : [],
  )
  if (!grid || heads.length === 0) return undefined
  const y = Math.min(...heads.map((box) => box.y)) - ROOM
  const low = Math.max(...heads.map(bottom)) + ROOM / 2
  const x = grid.labels.x - ROOM
  return {
    top: rect(x, y, right(grid.body) - x + ROOM, low - y),
    left: rect(x, y, grid.body.x - x - ROOM / 2, bottom(grid.body) - y + (parting?.by ?? 0)),
  }
}

/** Which strips stand still where the camera looks; the end of the grid pushes them out. */
export function pinnedHeads(heads: Heads | undefined, camera: Camera, size: Size): Pinned {
  if (!heads || camera.zoom < LEAST_ZOOM) return { top: undefined, left: undefined }
  const { zoom } = camera
  const whole = Math.round
  const begin = toScreen(camera, heads.top)
  const end = toScreen(camera, { x: right(heads.top), y: bottom(heads.left) })
  const width = whole(heads.left.width * zoom)
  const height = whole(heads.top.height * zoom)
  const pinsLeft = begin.x < 0 && end.x > 0
  const pinsTop = begin.y < 0 && end.y > 0
  const out = { x: whole(Math.min(0, end.x - width)), y: whole(Math.min(0, end.y - height)) }
  const x = pinsLeft ? out.x + width : whole(Math.max(0, begin.x))
  const y = pinsTop ? out.y + height : whole(Math.max(0, begin.y))
  const across = Math.min(size.width, end.x) - x
  const down = Math.min(size.height, end.y) - y
  return {
    top: pinsTop && across > 0 ? rect(x, out.y, across, height) : undefined,
    left: pinsLeft && down > 0 ? rect(out.x, y, width, down) : undefined,
  }
}

/** The camera that sees a strip from the corner of the place where it stands. */
export const cameraOver = (side: Side, strip: Rect, camera: Camera, place: Rect): Camera =>
  side === 'top'
    ? { x: camera.x + place.x / camera.zoom, y: strip.y, zoom: camera.zoom }
    : { x: strip.x, y: camera.y + place.y / camera.zoom, zoom: camera.zoom }

/** How far what is drawn at a place on the screen lies from where the camera sees that place. */
export function strayAt(
  heads: Heads | undefined,
  camera: Camera,
  size: Size,
  screen: Point,
): Point {
  const pinned = pinnedHeads(heads, camera, size)
  for (const side of ['top', 'left'] as const) {
    const place = pinned[side]
    if (!heads || !place || !holds(place, screen)) continue
    const inside = { x: screen.x - place.x, y: screen.y - place.y }
    const there = toScene(cameraOver(side, heads[side], camera, place), inside)
    const here = toScene(camera, screen)
    return { x: there.x - here.x, y: there.y - here.y }
  }
  return { x: 0, y: 0 }
}

/** The camera moved no further than needed to show the box clear of the heads; a head is in view wherever it stands still. */
export function revealedByHeads(
  heads: Heads | undefined,
  camera: Camera,
  box: Rect,
  size: Size,
): Camera {
  if (!heads || camera.zoom < LEAST_ZOOM) return revealed(camera, box, size)
  const { top, left } = heads
  const under = {
    x: box.x >= right(left) ? left.width : 0,
    y: box.y >= bottom(top) ? top.height : 0,
  }
  const next = revealed(camera, box, size, under)
  const pinned = pinnedHeads(heads, camera, size)
  return {
    x: pinned.left && isHead(box, left) ? camera.x : next.x,
    y: pinned.top && isHead(box, top) ? camera.y : next.y,
    zoom: next.zoom,
  }
}

/** Whether a box begins in this strip. */
export const isHead = (box: Rect, strip: Rect): boolean =>
  overlaps(box, strip) && box.y >= strip.y && box.x >= strip.x
