/** The cells and boxes that cards lie in, read from the Scene's frame. */

import type { Area } from '../bindings/Area'
import type { BoxKind } from '../bindings/BoxKind'
import type { Column } from '../bindings/Column'
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

/** The room between cards, and between a cell's edge and its first card. */
export const CARD_GAP = 6
/** The room above a cell's first card. */
export const CELL_TOP = 8
/** The height of a card of one line. */
export const CARD_HEIGHT = 32

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

/** The spot that a card's node lies in. */
export function spotOf(node: Node): Spot | undefined {
  const { part } = node
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

/** The cards of every spot, in their order. */
export function cardsBySpot(scene: Scene): Map<string, Node[]> {
  const found = new Map<string, Node[]>()
  for (const node of scene.nodes) {
    const spot = spotOf(node)
    if (!spot) continue
    const cards = found.get(spotKey(spot))
    if (cards) cards.push(node)
    else found.set(spotKey(spot), [node])
  }
  for (const cards of found.values()) {
    cards.sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x)
  }
  return found
}

/** Before which of these cards one that is held at `at` falls; their number puts it last. */
export function insertionIndex(cards: readonly Node[], at: Point): number {
  const lines = linesOf(cards)
  let before = 0
  for (const line of lines) {
    const low = Math.max(...line.map((card) => bottom(card.bounds)))
    const top = Math.min(...line.map((card) => card.bounds.y))
    if (line.length === 1 && at.y > (top + low) / 2) {
      before += 1
      continue
    }
    if (line.length > 1 && at.y > low + CARD_GAP / 2) {
      before += line.length
      continue
    }
    if (line.length === 1) return before
    const index = line.findIndex((card) => at.x < card.bounds.x + card.bounds.width / 2)
    return before + (index < 0 ? line.length : index)
  }
  return before
}

/** The line that shows where a card would fall: lying between cards, or standing in a line of them. */
export function insertionMark(
  area: Rect,
  cards: readonly Node[],
  index: number,
  width: number,
): Rect {
  const next = cards[index]
  const last = cards[index - 1]
  const beside = [last, next].some(
    (card) => card && cards.some((other) => other !== card && sideBySide(card, other)),
  )
  if (beside) {
    const x = next
      ? next.bounds.x - CARD_GAP / 2
      : last
        ? right(last.bounds) + CARD_GAP / 2
        : area.x
    const card = next ?? last
    return rect(x - 1.5, card?.bounds.y ?? area.y, 3, card?.bounds.height ?? CARD_HEIGHT)
  }
  const x = next?.bounds.x ?? last?.bounds.x ?? area.x
  const long = next?.bounds.width ?? last?.bounds.width ?? Math.min(width, area.width)
  const y = next
    ? next.bounds.y - CARD_GAP / 2
    : last
      ? bottom(last.bounds) + CARD_GAP / 2
      : area.y + CELL_TOP
  return rect(x, y - 1.5, long, 3)
}

/** Where a new card at the end of the spot would lie. */
export function nextCardRect(area: Rect, cards: readonly Node[], width?: number): Rect {
  const last = cards[cards.length - 1]
  if (!last) return rect(area.x, area.y + CELL_TOP, width ?? area.width, CARD_HEIGHT)
  return rect(last.bounds.x, bottom(last.bounds) + CARD_GAP, last.bounds.width, CARD_HEIGHT)
}

const sideBySide = (a: Node, b: Node): boolean =>
  a.bounds.y < bottom(b.bounds) && b.bounds.y < bottom(a.bounds)

function linesOf(cards: readonly Node[]): Node[][] {
  const lines: Node[][] = []
  for (const card of cards) {
    const line = lines[lines.length - 1]
    const first = line?.[0]
    if (line && first && sideBySide(first, card)) line.push(card)
    else lines.push([card])
  }
  return lines
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
