/** The paper parted across its width, where what is being written needs more room than is drawn. */

import { bottom, rect, type Point, type Rect } from './geometry'
import type { Ink } from './painter/paint'

/** Everything below `y` lies this much lower than the scene says. */
export interface Parting {
  readonly y: number
  readonly by: number
}

/** A part of the scene, and how it comes to lie on the parted paper. */
export interface Piece {
  /** The part of the scene. */
  readonly area: Rect
  /** What it covers of the parted paper. */
  readonly over: Rect
  /** How many times as high it is drawn. */
  readonly stretch: number
}

/** How far above the parting the slice lies that fills it: where no card comes. */
const SLICE = 2

/** Where this place of the parted paper lies in the scene; what is between, at the edge above. */
export function inScene({ x, y }: Point, parting: Parting | undefined): Point {
  if (!parting || y <= parting.y) return { x, y }
  return { x, y: Math.max(parting.y, y - parting.by) }
}

/** How much lower a place of the scene lies on the parted paper. */
export const loweredBy = (y: number, parting: Parting | undefined): number =>
  parting && y >= parting.y ? parting.by : 0

/** What of the scene is seen in this area of the parted paper. */
export function piecesOf(area: Rect, parting: Parting | undefined): Piece[] {
  if (!parting) return [{ area, over: area, stretch: 1 }]
  const { x, width } = area
  const { y, by } = parting
  const from = (top: number, low: number): Rect => rect(x, top, width, low - top)
  const pieces: Piece[] = []
  const above = from(area.y, Math.min(bottom(area), y))
  if (above.height > 0) pieces.push({ area: above, over: above, stretch: 1 })
  const between = from(Math.max(area.y, y), Math.min(bottom(area), y + by))
  if (between.height > 0) {
    pieces.push({ area: rect(x, y - SLICE, width, 1), over: from(y, y + by), stretch: by })
  }
  const below = from(Math.max(area.y, y + by), bottom(area))
  if (below.height > 0) {
    pieces.push({ area: { ...below, y: below.y - by }, over: below, stretch: 1 })
  }
  return pieces
}

/** Paints a piece where it lies on the parted paper. */
export function paintPiece(
  ink: Ink,
  { area, over, stretch }: Piece,
  paint: (area: Rect) => void,
): void {
  ink.save()
  ink.beginPath()
  ink.rect(over.x, over.y, over.width, over.height)
  ink.clip()
  ink.translate(0, over.y - area.y * stretch)
  ink.scale(1, stretch)
  paint(area)
  ink.restore()
}
