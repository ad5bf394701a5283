/** What a note that is moved or resized keeps to: the edges and middles of its neighbours. */

import { bottom, overlaps, rect, right, type Point, type Rect } from '../geometry'

/** Something that notes keep to: a neighbour in both directions, a column in one. */
export interface Keeper {
  readonly box: Rect
  readonly only?: 'x' | 'y'
}

/** How far a box is moved so that it keeps to its neighbours, and the lines that show to what. */
export interface Snap {
  readonly by: Point
  readonly guides: readonly Rect[]
}

/** Which edges of a box may be moved: all of it, or those that are pulled. */
export interface Edges {
  readonly x: readonly ('low' | 'middle' | 'high')[]
  readonly y: readonly ('low' | 'middle' | 'high')[]
}

const WHOLE: Edges = { x: ['low', 'middle', 'high'], y: ['low', 'middle', 'high'] }
/** How thick a guide is, in the scene's pixels at zoom 1. */
const THICK = 1
const NONE: Snap = { by: { x: 0, y: 0 }, guides: [] }

/** Moves a box to what it nearly keeps to, within `reach` of it. */
export function snapped(
  box: Rect,
  keepers: readonly Keeper[],
  reach: number,
  edges: Edges = WHOLE,
): Snap {
  if (keepers.length === 0) return NONE
  const x = nearest(box, keepers, 'x', edges.x, reach)
  const y = nearest(box, keepers, 'y', edges.y, reach)
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 }
  const moved = rect(box.x + by.x, box.y + by.y, box.width, box.height)
  return {
    by,
    guides: [
      ...(x ? guidesOf(moved, keepers, 'x', edges.x) : []),
      ...(y ? guidesOf(moved, keepers, 'y', edges.y) : []),
    ],
  }
}

/** The keepers that lie near a box. */
export const near = (keepers: readonly Keeper[], box: Rect, reach: number): Keeper[] => {
  const around = rect(box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach)
  return keepers.filter((keeper) => overlaps(keeper.box, around))
}

type Axis = 'x' | 'y'
type Edge = Edges['x'][number]

function valueOf(box: Rect, axis: Axis, edge: Edge): number {
  const [low, high] = axis === 'x' ? [box.x, right(box)] : [box.y, bottom(box)]
  return edge === 'low' ? low : edge === 'high' ? high : (low + high) / 2
}

// Middles keep to middles, edges to edges.
const partners = (edge: Edge): readonly Edge[] => (edge === 'middle' ? ['middle'] : ['low', 'high'])

function nearest(
  box: Rect,
  keepers: readonly Keeper[],
  axis: Axis,
  edges: readonly Edge[],
  reach: number,
): { readonly by: number } | undefined {
  let best: number | undefined
  for (const { box: other, only } of keepers) {
    if (only !== undefined && only !== axis) continue
    for (const edge of edges) {
      for (const partner of partners(edge)) {
        const by = valueOf(other, axis, partner) - valueOf(box, axis, edge)
        if (Math.abs(by) <= reach && Math.abs(by) < Math.abs(best ?? Infinity)) best = by
      }
    }
  }
  return best === undefined ? undefined : { by: best }
}

function guidesOf(
  box: Rect,
  keepers: readonly Keeper[],
  axis: Axis,
  edges: readonly Edge[],
): Rect[] {
  const found = new Map<number, [number, number]>()
  const across: Axis = axis === 'x' ? 'y' : 'x'
  for (const { box: other, only } of keepers) {
    if (only !== undefined && only !== axis) continue
    for (const edge of edges) {
      for (const partner of partners(edge)) {
        const at = valueOf(other, axis, partner)
        if (Math.abs(at - valueOf(box, axis, edge)) > 0.5) continue
        // A column is as high as the paper: its line is shown beside the note alone.
        const ends = only === undefined ? [box, other] : [box]
        const low = Math.min(...ends.map((end) => valueOf(end, across, 'low')))
        const high = Math.max(...ends.map((end) => valueOf(end, across, 'high')))
        const before = found.get(at) ?? [low, high]
        found.set(at, [Math.min(before[0], low), Math.max(before[1], high)])
      }
    }
  }
  const margin = 12
  return [...found].map(([at, [low, high]]) =>
    axis === 'x'
      ? rect(at - THICK / 2, low - margin, THICK, high - low + 2 * margin)
      : rect(low - margin, at - THICK / 2, high - low + 2 * margin, THICK),
  )
}
