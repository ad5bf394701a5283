/** Places and boxes in the scene's own pixels, and what can be asked of them. */

import type { Rect } from '../bindings/Rect'
import type { Size } from '../bindings/Size'

export type { Rect, Size }

/** A place. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The box with this corner and size. */
export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
})

/** The box's right edge. */
export const right = (box: Rect): number => box.x + box.width

/** The box's lower edge. */
export const bottom = (box: Rect): number => box.y + box.height

/** The point in the middle of the box. */
export const centre = (box: Rect): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
})

/** Whether the boxes share an area; touching edges do not count. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)

/** Whether the point lies in the box or on its edge. */
export const holds = (box: Rect, point: Point): boolean =>
  point.x >= box.x && point.x <= right(box) && point.y >= box.y && point.y <= bottom(box)

/** The box made larger on every side, above and below by `high`. */
export const grown = (box: Rect, by: number, high = by): Rect =>
  rect(box.x - by, box.y - high, box.width + 2 * by, box.height + 2 * high)

/** The smallest box around both. */
export function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return rect(x, y, Math.max(right(a), right(b)) - x, Math.max(bottom(a), bottom(b)) - y)
}

/** The value, kept between the two bounds. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))
