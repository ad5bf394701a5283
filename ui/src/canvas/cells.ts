/** The cells and boxes that cards lie in, read from the Scene's frame. */

import type { Area } from '../bindings/Area'
import type { BoxKind } from '../bindings/BoxKind'
import type { Column } from '../bindings/Column'
import type { Frame } from '../bindings/Frame'
import type { Grid } from '../bindings/Grid'
import type { Node } from '../bindings/Node'
import type { Place } from '../bindings/Place'
import type { Row } from '../bindings/Row'
import type { Scene } from '../bindings/Scene'
import { bottom, holds, rect, right, type Point, type Rect } from './geometry'

/** Where cards lie: a journey's cell, an empathy map's box or a persona's section. */
export type Spot =
  { readonly kind: 'cell'; readonly lane: string; readonly step: string } | AreaSpot

/** A place that an area of the frame shows. */
export type AreaSpot = Readonly<Exclude<Place, { kind: 'cell' }>>

/** The room above a cell's first card. */
const CELL_TOP = 8

/** The journey's rows and columns, where the scene shows a journey. */
export const gridOf = (scene: Scene): Grid | undefined =>
  scene.frame.kind === 'grid' ? scene.frame : undefined

/** A name for the spot that stays the same, as a node's id does; never that of the box or section itself. */
export function spotKey(spot: Spot): string {
  switch (spot.kind) {
    case 'cell':
      return `cell/${spot.lane}/${spot.step}`
    case 'box':
      return `notes/${spot.role}`
    case 'section':
      return `lines/${spot.section}`
  }
}

/** The spot that a record's place names. */
export const spotOfPlace = (place: Place): Spot =>
  place.kind === 'cell' ? { kind: 'cell', lane: place.lane, step: place.step } : place

/** The spot of this name. */
export function spotNamed(key: string): Spot | undefined {
  const [kind, first, step] = key.split('/')
  if (kind === 'cell' && first && step) return { kind, lane: first, step }
  if (kind === 'notes' && first) return { kind: 'box', role: first as BoxKind }
  if (kind === 'lines' && first) return { kind: 'section', section: first }
  return undefined
}

/** Whether both are the same spot. */
export const sameSpot = (a: Spot, b: Spot): boolean => spotKey(a) === spotKey(b)

/** The spot that a card's node lies in, or that a box or section is. */
export const spotOf = (node: Node): Spot | undefined =>
  node.part.kind === 'box' ? spotOfPlace(node.part.place) : spotOfCard(node)

/** The spot that a card's node lies in. */
export function spotOfCard({ part }: Node): Spot | undefined {
  if (part.kind === 'card') return { kind: 'cell', lane: part.lane, step: part.step }
  if (part.kind === 'note') return spotOfPlace(part.place)
  return undefined
}

/** The box of a cell. */
export const cellRect = (column: Column, row: Row): Rect =>
  rect(column.x, row.y, column.width, row.height)

/** The box around a spot, where the scene has it. */
export function spotRect(scene: Scene, spot: Spot): Rect | undefined {
  if (spot.kind !== 'cell') return areaOf(scene, spot)?.bounds
  const grid = gridOf(scene)
  const column = grid?.columns.find((column) => column.step === spot.step)
  const row = grid?.rows.find((row) => row.lane === spot.lane)
  return column && row ? cellRect(column, row) : undefined
}

/** The area of the frame that shows this spot. */
export function areaOf(scene: Scene, spot: Spot): Area | undefined {
  if (scene.frame.kind !== 'boxes') return undefined
  return scene.frame.boxes.find((area) => sameSpot(spotOfPlace(area.place), spot))
}

/** The role that a variant shows a note of another role under, where it has none for its own. */
const MERGED: Partial<Record<BoxKind, readonly BoxKind[]>> = {
  pain: ['feel'],
  gain: ['feel'],
  thinkAndFeel: ['think'],
  think: ['thinkAndFeel'],
  feel: ['thinkAndFeel'],
}

/** The place of the frame that shows what lies at `place`: its own, or the box that takes up its role. */
export function shownPlace(frame: Frame, place: Place): Place | undefined {
  if (frame.kind !== 'boxes' || place.kind === 'cell') return undefined
  const roles = place.kind === 'box' ? (MERGED[place.role] ?? []) : []
  return [place, ...roles.map((role): Place => ({ kind: 'box', role }))]
    .map((wanted) =>
      frame.boxes.find((area) => sameSpot(spotOfPlace(area.place), spotOfPlace(wanted))),
    )
    .find((area) => area !== undefined)?.place
}

/** The column whose middle third or nearest edge the place is closest to. */
export function columnAt(grid: Grid, x: number): Column | undefined {
  return nearest(grid.columns, x, (column) => [column.x, column.x + column.width])
}

/** The row that the place lies in, or the nearest one. */
export function rowAt(grid: Grid, y: number): Row | undefined {
  return nearest(grid.rows, y, (row) => [row.y, row.y + row.height])
}

/** The spot under the place; only one that takes cards where `forCards`. */
export function spotAt(scene: Scene, point: Point, forCards = true): Spot | undefined {
  if (scene.frame.kind === 'boxes') {
    const inside = scene.frame.boxes.filter((area) => holds(area.bounds, point))
    const area = inside.reduce<(typeof inside)[number] | undefined>(
      (least, area) =>
        !least || area.bounds.width * area.bounds.height < least.bounds.width * least.bounds.height
          ? area
          : least,
      undefined,
    )
    return area && spotOfPlace(area.place)
  }
  const grid = scene.frame
  if (point.y < grid.body.y - 8 || point.y > bottom(grid.body) + 24) return undefined
  if (point.x < grid.body.x - 24 || point.x > right(grid.body) + 24) return undefined
  const column = columnAt(grid, point.x)
  const row = rowAt(grid, point.y)
  if (!column || !row || row.collapsed) return undefined
  if (forCards && row.laneKind === 'emotion') return undefined
  return { kind: 'cell', lane: row.lane, step: column.step }
}

/** Where the first card of a spot lies, or would: below a cell's edge, below the name of a box. */
export function bodyOf(scene: Scene, spot: Spot): Rect | undefined {
  if (spot.kind !== 'cell') return areaOf(scene, spot)?.body
  const cell = spotRect(scene, spot)
  return cell && rect(cell.x, cell.y + CELL_TOP, cell.width, cell.height - CELL_TOP - 4)
}

function nearest<T>(
  items: readonly T[],
  at: number,
  span: (item: T) => readonly [number, number],
): T | undefined {
  let found: T | undefined
  let least = Infinity
  for (const item of items) {
    const [from, to] = span(item)
    const away = at < from ? from - at : at > to ? at - to : 0
    if (away < least) {
      least = away
      found = item
    }
  }
  return found
}
