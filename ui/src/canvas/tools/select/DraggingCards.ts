import type { Node } from '../../../bindings/Node'
import type { Place } from '../../../bindings/Place'
import {
  CARD_GAP,
  cardsBySpot,
  insertionIndex,
  insertionMark,
  sameSpot,
  spotAt,
  spotKey,
  spotOf,
  spotRect,
  type Spot,
} from '../../cells'
import { centre } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { isPart } from './hit'
import { Idle } from './Idle'

/** How many cards are seen to follow the pointer; the others are counted. */
const MOST_CARRIED = 12

/** The selected cards follow the pointer; the others make room where they would fall. */
export class DraggingCards implements Gesture {
  readonly name = 'DraggingCards'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #held: Node
  readonly #moved: Node[]
  readonly #carried: Node[]
  readonly #isMoved: ReadonlySet<string>
  readonly #from: Pointer
  readonly #cards: Map<string, Node[]>
  #target: { spot: Spot; index: number } | undefined

  constructor(stage: Stage, held: Node, from: Pointer) {
    this.#stage = stage
    this.#held = held
    this.#from = from
    const selected = new Set(stage.selection)
    this.#moved = stage.places.nodes.filter(
      (node) => selected.has(node.id) && (isPart(node, 'card') || isPart(node, 'note')),
    )
    this.#isMoved = new Set(this.#moved.map(({ id }) => id))
    this.#carried = nearest(this.#moved, held, MOST_CARRIED)
    this.#cards = cardsBySpot(stage.scene)
  }

  move(pointer: Pointer): Gesture {
    const by = {
      x: pointer.scene.x - this.#from.scene.x,
      y: pointer.scene.y - this.#from.scene.y,
    }
    const spot = spotAt(this.#stage.scene, pointer.scene)
    const area = spot && spotRect(this.#stage.scene, spot)
    this.#target = undefined
    let mark
    if (spot && area) {
      const rest = this.#restAt(spot)
      const middle = centre(this.#held.bounds)
      const index = insertionIndex(rest, { x: middle.x + by.x, y: middle.y + by.y })
      this.#target = { spot, index }
      mark = insertionMark(area, rest, index, this.#held.bounds.width)
    }
    this.#stage.show({
      kind: 'cards',
      held: this.#held,
      moved: this.#moved,
      carried: this.#carried,
      by,
      mark,
      area,
      shifts: this.#shifts(),
    })
    return this
  }

  up(): Gesture {
    const target = this.#target
    if (target && !this.#stays(target.spot, target.index)) {
      const next = this.#restAt(target.spot)[target.index]
      this.#stage.finish({
        edit: 'moveCards',
        cards: this.#moved.map(cardOf),
        place: placeOf(target.spot),
        at: next ? { at: 'before', id: cardOf(next) } : { at: 'last' },
      })
    } else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #restAt(spot: Spot): Node[] {
    return (this.#cards.get(spotKey(spot)) ?? []).filter((node) => !this.#isMoved.has(node.id))
  }

  #stays(spot: Spot, index: number): boolean {
    const here = this.#cards.get(spotKey(spot)) ?? []
    const all = this.#moved.every((node) => {
      const at = spotOf(node)
      return at && sameSpot(at, spot)
    })
    if (!all) return false
    const rest = this.#restAt(spot)
    const after = [...rest.slice(0, index), ...this.#moved, ...rest.slice(index)]
    return after.every((node, place) => node === here[place])
  }

  #shifts(): Map<string, number> {
    const shifts = new Map<string, number>()
    const room = this.#moved.reduce((sum, node) => sum + node.bounds.height + CARD_GAP, 0)
    for (const [key, cards] of this.#cards) {
      const isTarget = this.#target !== undefined && spotKey(this.#target.spot) === key
      const rest = cards.filter((node) => !this.#isMoved.has(node.id))
      if ((!isTarget && rest.length === cards.length) || !isStack(cards)) continue
      let y = cards[0]?.bounds.y ?? 0
      rest.forEach((node, place) => {
        if (isTarget && place === this.#target?.index) y += room
        if (y !== node.bounds.y) shifts.set(node.id, y - node.bounds.y)
        y += node.bounds.height + CARD_GAP
      })
    }
    return shifts
  }
}

/** The id of the card that a node draws. */
export function cardOf(node: Node): string {
  return node.part.kind === 'card' || node.part.kind === 'note' ? node.part.card : node.id
}

/** A spot as an edit names it. */
export const placeOf = (spot: Spot): Place =>
  spot.kind === 'cell' ? { kind: 'cell', lane: spot.lane, step: spot.step, span: 1 } : spot

function nearest(nodes: readonly Node[], to: Node, most: number): Node[] {
  if (nodes.length <= most) return [...nodes]
  const { x, y } = centre(to.bounds)
  const far = ({ bounds }: Node): number => {
    const at = centre(bounds)
    return Math.hypot(at.x - x, at.y - y)
  }
  return nodes
    .map((node) => ({ node, away: far(node) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ node }) => node)
}

const isStack = (cards: readonly Node[]): boolean =>
  cards.every((card, index) => {
    const above = cards[index - 1]
    return !above || card.bounds.y >= above.bounds.y + above.bounds.height
  })
