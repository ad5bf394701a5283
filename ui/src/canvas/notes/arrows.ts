/** The way of an arrow: as it is drawn, and as it would be while a hand moves one of its ends. */

import type { Node } from '../../bindings/Node'
import { bottom, centre, holds, right, type Point, type Rect } from '../geometry'

/** The two ends of an arrow, from its tail, with the two points that bend it between them. */
export type Curve = readonly [Point, Point, Point, Point]

/** The curve of a node that draws an arrow. */
export const curveOf = ({ part }: Node): Curve | undefined =>
  part.kind === 'freeNote' ? (part.curve ?? undefined) : undefined

/** Whether a point is on what a node draws: in its box, and of an arrow near its line. */
export function isOn(node: Node, point: Point): boolean {
  if (!holds(node.bounds, point)) return false
  const curve = curveOf(node)
  return !curve || along(curve).some((it) => Math.hypot(it.x - point.x, it.y - point.y) <= REACH)
}

/** Whether some of what a node draws lies in a box. */
export const isIn = (node: Node, box: Rect): boolean =>
  along(curveOf(node) ?? [centre(node.bounds)]).some((point) => holds(box, point))

/** The curve as SVG path data. */
export const pathOf = ([a, b, c, d]: Curve): string =>
  `M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`

/** The point halfway. */
export const middleOf = (curve: Curve): Point => at(curve, 0.5)

/** The curve from one box to another: out of the side that faces the other, straight where they stand beside each other. */
export function between(from: Rect, to: Rect): Curve {
  const aside = Math.max(to.x - right(from), from.x - right(to))
  const below = Math.max(to.y - bottom(from), from.y - bottom(to))
  if (aside <= 0 && below <= 0) {
    const [a, d] = [centre(from), centre(to)]
    const third = (share: number): Point => ({
      x: a.x + (d.x - a.x) * share,
      y: a.y + (d.y - a.y) * share,
    })
    return [a, third(1 / 3), third(2 / 3), d]
  }
  if (aside >= below) {
    const forth = centre(to).x >= centre(from).x
    const [x0, x1] = forth ? [right(from) + 3, to.x - 4] : [from.x - 3, right(to) + 4]
    const [y0, y1] = levels([from.y, bottom(from)], [to.y, bottom(to)])
    const reach = bend(x1 - x0, forth)
    return [
      { x: x0, y: y0 },
      { x: x0 + reach, y: y0 },
      { x: x1 - reach, y: y1 },
      { x: x1, y: y1 },
    ]
  }
  const forth = centre(to).y >= centre(from).y
  const [y0, y1] = forth ? [bottom(from) + 3, to.y - 4] : [from.y - 3, bottom(to) + 4]
  const [x0, x1] = levels([from.x, right(from)], [to.x, right(to)])
  const reach = bend(y1 - y0, forth)
  return [
    { x: x0, y: y0 },
    { x: x0, y: y0 + reach },
    { x: x1, y: y1 - reach },
    { x: x1, y: y1 },
  ]
}

/** How near to an arrow's line counts as on it, in the scene's pixels. */
const REACH = 9
/** Into how many pieces a curve is cut to be looked along. */
const PIECES = 40

function along(points: Curve | readonly [Point]): Point[] {
  if (points.length === 1) return [points[0]]
  return Array.from({ length: PIECES + 1 }, (_, piece) => at(points, piece / PIECES))
}

function at([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share
  const [wa, wb, wc, wd] = [
    rest ** 3,
    3 * rest ** 2 * share,
    3 * rest * share ** 2,
    share ** 3,
  ] as const
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  }
}

// At the middle of what the two share, or else of each.
function levels(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  const isPoint = a[1] - a[0] < 1 || b[1] - b[0] < 1
  if (high - low >= (isPoint ? 0 : 6)) return [(low + high) / 2, (low + high) / 2]
  return [(a[0] + a[1]) / 2, (b[0] + b[1]) / 2]
}

function bend(distance: number, forth: boolean): number {
  const reach = Math.max(18, Math.abs(distance) / 2)
  return forth ? reach : -reach
}
