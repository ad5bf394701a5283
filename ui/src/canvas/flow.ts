/** How cards follow each other where they lie: what comes next, and where it would stand. */

import type { Area } from '../bindings/Area'
import type { Node } from '../bindings/Node'
import type { Scene } from '../bindings/Scene'
import { areaOf, bodyOf, spotKey, spotOfCard, type Spot } from './cells'
import { bottom, centre, rect, type Point, type Rect } from './geometry'
import { recordOf } from './places'

/** An area, as far as its cards follow each other in it. */
export type Flowing = Pick<Area, 'body' | 'flow'>

/** The room between the cards of a cell. */
export const CARD_GAP = 6
/** The height of a cell's card of one line. */
const CARD_HEIGHT = 32

/** The cards of every spot, in their order. */
export function cardsBySpot(scene: Scene): Map<string, Node[]> {
  const found = new Map<string, Node[]>()
  for (const node of scene.nodes) {
    const spot = spotOfCard(node)
    if (!spot) continue
    const cards = found.get(spotKey(spot))
    if (cards) cards.push(node)
    else found.set(spotKey(spot), [node])
  }
  // Notes stand in their order already: by their places it could not be told.
  for (const [key, cards] of found) {
    if (key.startsWith('cell/')) {
      cards.sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x)
    }
  }
  return found
}

/** Before which of these cards one that is held at `at` falls; their number puts it last. */
export function insertionIndex(cards: readonly Node[], at: Point): number {
  const index = cards.findIndex(({ bounds }) => at.y <= centre(bounds).y)
  return index < 0 ? cards.length : index
}

/** The line between two cards of a stack that shows where a card would fall. */
export function insertionMark(
  body: Rect,
  cards: readonly Node[],
  index: number,
  width: number,
): Rect {
  const next = cards[index]
  const last = cards[index - 1]
  const x = next?.bounds.x ?? last?.bounds.x ?? body.x
  const long = next?.bounds.width ?? last?.bounds.width ?? Math.min(width, body.width)
  const y = next ? next.bounds.y - CARD_GAP / 2 : last ? bottom(last.bounds) + CARD_GAP / 2 : body.y
  return rect(x, y - 1.5, long, 3)
}

/** Where cards of these heights lie in an area: each where there is room highest up, from left to right. */
export function packed({ body, flow }: Flowing, heights: readonly number[]): Rect[] {
  const bottoms = Array.from({ length: flow.columns }, () => body.y)
  return heights.map((height) => {
    let column = 0
    bottoms.forEach((low, place) => {
      if (low < (bottoms[column] ?? low) - 0.5) column = place
    })
    const y = bottoms[column] ?? body.y
    bottoms[column] = y + height + flow.gap
    return rect(body.x + column * (flow.width + flow.gap), y, flow.width, height)
  })
}

/** Before which of a box's notes one of this height would lie nearest to where it is held. */
export function packedIndex(
  area: Flowing,
  heights: readonly number[],
  height: number,
  at: Point,
): number {
  let [found, least] = [0, Infinity]
  for (let index = 0; index <= heights.length; index++) {
    const all = [...heights.slice(0, index), height, ...heights.slice(index)]
    const there = packed(area, all)[index]
    if (!there) continue
    const { x, y } = centre(there)
    const away = Math.hypot(x - at.x, y - at.y)
    if (away < least - 0.5) [found, least] = [index, away]
  }
  return found
}

/** The upright line before a note's place in a box. */
export const packedMark = ({ flow }: Flowing, { x, y, height }: Rect): Rect =>
  rect(x - flow.gap / 2 - 1.5, y, 3, height)

/** Where a new card would lie: behind the card `after`, or else at the end of the spot. */
export function nextCardRect(
  scene: Scene,
  spot: Spot,
  cards: readonly Node[],
  after?: string,
): Rect {
  const found = cards.findIndex(({ part }) => recordOf(part) === after)
  const before = found < 0 ? cards.length : found + 1
  const area = areaOf(scene, spot)
  if (area) {
    const heights = cards.slice(0, before).map(({ bounds }) => bounds.height)
    return packed(area, [...heights, area.flow.least])[before] ?? area.body
  }
  const body = bodyOf(scene, spot) ?? rect(0, 0, 180, CARD_HEIGHT)
  const last = cards[before - 1]?.bounds
  if (last) return rect(last.x, bottom(last) + CARD_GAP, last.width, CARD_HEIGHT)
  return rect(body.x, body.y, body.width, Math.min(CARD_HEIGHT, body.height))
}
