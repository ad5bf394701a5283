/** What makes way for a text while it is written. */

import type { Node } from '../../bindings/Node'
import { areaOf, gridOf, type Spot } from '../cells'
import { CARD_GAP, packed } from '../flow'
import { bottom, type Point, type Rect } from '../geometry'
import { recordOf } from '../places'
import type { Parting } from '../parting'
import type { View } from '../view.svelte'

/** How others lie while a text is written between them. */
export interface Way {
  /** How far the cards behind it are moved, by their nodes' ids. */
  readonly shifts: ReadonlyMap<string, Point>
  /** Where the rows below are moved. */
  readonly parting: Parting | undefined
}

/** A card as it is being written. */
export interface Written {
  /** Its node, where it is drawn already. */
  readonly node: Node | undefined
  /** The card that it falls behind, where it is not drawn; none puts it last. */
  readonly after: string | undefined
  /** Where its editor stands, and how high that is by now. */
  readonly box: Rect
}

/** The room below the last card of a cell. */
const CELL_END = 8
/** By how little the editor may be higher than the card will be drawn. */
const SLACK = 2

/** What makes way in a spot where `written` is written. */
export function wayFor(view: View, spot: Spot, { node, after, box }: Written): Way {
  const cards = view.cardsAt(spot)
  const before = cards.findIndex((it) => (node ? it === node : recordOf(it.part) === after))
  const behind = before < 0 ? [] : cards.slice(before + 1)
  if (spot.kind === 'box') {
    const place = node ? before : before < 0 ? cards.length : before + 1
    return { shifts: inBox(view, spot, cards.slice(0, place), box, behind), parting: undefined }
  }
  const [next] = behind
  const gap = node && next ? Math.max(0, next.bounds.y - bottom(node.bounds)) : CARD_GAP
  const by = next ? bottom(box) + gap - next.bounds.y : 0
  const shifts = new Map(
    by > SLACK ? behind.map(({ id }): [string, Point] => [id, { x: 0, y: by }]) : [],
  )
  const last = behind.at(-1)
  const end = last ? bottom(last.bounds) + Math.max(0, by) : bottom(box)
  return { shifts, parting: partingFor(view, spot, end) }
}

// The row grows with what it holds, and what lies below it moves down.
function partingFor(view: View, spot: Spot, end: number): Parting | undefined {
  if (spot.kind !== 'cell') return undefined
  const row = gridOf(view.scene)?.rows.find((row) => row.lane === spot.lane)
  if (!row) return undefined
  const y = row.y + row.height
  const by = Math.ceil(end + CELL_END - y)
  return by > SLACK ? { y, by } : undefined
}

function inBox(
  view: View,
  spot: Spot,
  before: readonly Node[],
  { height }: Rect,
  behind: readonly Node[],
): Map<string, Point> {
  const area = areaOf(view.scene, spot)
  if (!area) return new Map()
  const heightOf = ({ bounds }: Node): number => bounds.height
  const all = [...before.map(heightOf), height, ...behind.map(heightOf)]
  const places = packed(area, all).slice(before.length + 1)
  const shifts = new Map<string, Point>()
  behind.forEach(({ id, bounds }, index) => {
    const at = places[index]
    if (!at) return
    const by = { x: at.x - bounds.x, y: at.y - bounds.y }
    if (Math.abs(by.x) > SLACK || Math.abs(by.y) > SLACK) shifts.set(id, by)
  })
  return shifts
}

/** The way for what is written now and for what was just written, until that is drawn. */
export function bothWays(now: Way | undefined, before: Way | undefined): Way | undefined {
  if (!now || !before) return now ?? before
  const [a, b] = [now.parting, before.parting]
  const parting = a && b && a.y === b.y && b.by > a.by ? b : (a ?? b)
  return { shifts: now.shifts.size > 0 ? now.shifts : before.shifts, parting }
}

/** Whether others lie as they do now. */
export function sameWay(a: Way | undefined, b: Way | undefined): boolean {
  if (a?.parting?.y !== b?.parting?.y || a?.parting?.by !== b?.parting?.by) return false
  const [ours, theirs] = [a?.shifts ?? new Map<string, Point>(), b?.shifts]
  if (ours.size !== (theirs?.size ?? 0)) return false
  return [...ours].every(([id, { x, y }]) => {
    const by = theirs?.get(id)
    return by?.x === x && by.y === y
  })
}
