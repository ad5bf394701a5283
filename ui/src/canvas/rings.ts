/** The rings of a large selection, painted with the map: as elements they would be more than a page can bear. */

import { grown, type Rect } from './geometry'
import type { Ink } from './painter/paint'

/** How many rings are elements; more are painted. */
export const MOST_RINGS = 60
/** How far a ring lies outside its node, in the scene's pixels. */
export const RING_OUTSIDE = 3
/** The token --on-paper-accent: paper is light in every theme. */
const ACCENT = '#0b6e63'
/** How wide a ring is at most, in the scene's pixels: small maps are not covered by their rings. */
const WIDEST = 6

/** Whether the selection is too large for elements. */
export const arePainted = (selection: readonly string[]): boolean => selection.length > MOST_RINGS

/** Paints a ring around each of these boxes. */
export function paintRings(ink: Ink, boxes: readonly Rect[], zoom: number): void {
  ink.save()
  ink.strokeStyle = ACCENT
  ink.lineWidth = Math.min(2 / zoom, WIDEST)
  ink.setLineDash([])
  for (const box of boxes) {
    const { x, y, width, height } = grown(box, RING_OUTSIDE - ink.lineWidth / 2)
    ink.beginPath()
    ink.roundRect(x, y, width, height, 9)
    ink.stroke()
  }
  ink.restore()
}
