import type { At } from '../../../bindings/At'
import type { Edit } from '../../../bindings/Edit'
import type { FreeNote } from '../../../bindings/FreeNote'
import type { Node } from '../../../bindings/Node'
import type { Place } from '../../../bindings/Place'
import {
  areaOf,
  bodyOf,
  sameSpot,
  spotAt,
  spotKey,
  spotOfCard,
  spotRect,
  type Spot,
} from '../../cells'
import {
  CARD_GAP,
  cardsBySpot,
  insertionIndex,
  insertionMark,
  packed,
  packedIndex,
  packedMark,
} from '../../flow'
import { bottom, centre, type Point } from '../../geometry'
import { adding, copiesOf, shifting, together } from '../../notes/freeNotes'
import type { Gesture, Pointer, Stage } from '../stage'
import { isPart } from './hit'
import { Idle } from './Idle'

/** How many cards are seen to follow the pointer; the others are counted. */
const MOST_CARRIED = 12

/** The selected cards follow the pointer, with the notes among them; the other cards make room where they would fall. */
export class DraggingCards implements Gesture {
  readonly name = 'DraggingCards'
  readonly cursor = 'grabbing'
  readonly #stage: Stage
  readonly #held: Node
  readonly #moved: Node[]
  readonly #carried: Node[]
  readonly #isMoved: ReadonlySet<string>
  readonly #from: Pointer
  readonly #cards: Map<string, Node[]>
  readonly #notes: readonly FreeNote[]
  readonly #noteNodes: readonly Node[]
  #by: Point = { x: 0, y: 0 }
  #target: { spot: Spot; index: number } | undefined
  #onto: string | undefined
  #overLibrary = false
  #copies = false

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
    const notes = stage.places.nodes.filter(
      (node) => selected.has(node.id) && isPart(node, 'freeNote'),
    )
    const records = notes.flatMap((node) =>
      isPart(node, 'freeNote') ? (stage.freeNote(node.part.note) ?? []) : [],
    )
    this.#notes = records.filter(({ locked }) => !locked)
    const free = new Set(this.#notes.map(({ id }) => id))
    this.#noteNodes = notes.filter(
      (node) => isPart(node, 'freeNote') && node.part.curve === null && free.has(node.part.note),
    )
  }

  move(pointer: Pointer): Gesture {
    const by = {
      x: pointer.scene.x - this.#from.scene.x,
      y: pointer.scene.y - this.#from.scene.y,
    }
    this.#by = onPaper(by, this.#noteNodes)
    const { scene } = this.#stage
    const { onto } = pointer
    this.#copies = pointer.alt || pointer.ctrl
    const spot = pointer.overLibrary ? undefined : spotAt(scene, pointer.scene)
    const area = spot && spotRect(scene, spot)
    const body = spot && bodyOf(scene, spot)
    this.#onto = onto
    this.#overLibrary = pointer.overLibrary ?? false
    this.#target = undefined
    let mark
    if (spot && body) {
      const rest = this.#restAt(spot)
      const { x, y } = centre(this.#held.bounds)
      const held = { x: x + by.x, y: y + by.y }
      const { width, height } = this.#held.bounds
      const heights = rest.map(({ bounds }) => bounds.height)
      const box = spot.kind === 'box' ? areaOf(scene, spot) : undefined
      const index = box ? packedIndex(box, heights, height, held) : insertionIndex(rest, held)
      this.#target = { spot, index }
      const there = box && packed(box, [...heights.slice(0, index), height])[index]
      mark = box && there ? packedMark(box, there) : insertionMark(body, rest, index, width)
    }
    this.#stage.show({
      kind: 'cards',
      held: this.#held,
      moved: [...this.#moved, ...this.#noteNodes],
      carried: [...this.#carried, ...this.#noteNodes],
      by,
      mark,
      area,
      shifts: this.#shifts(),
      copies: this.#copies,
      onto,
    })
    return this
  }

  up(pointer: Pointer): Gesture {
    // What lies under the pointer can have moved since.
    this.move(pointer)
    const target = this.#target
    if (this.#onto !== undefined) {
      this.#stage.show(undefined)
      this.#stage.sendTo(this.#onto, this.#moved.map(cardOf))
    } else if (target && (this.#copies || !this.#stays(target.spot, target.index))) {
      const next = this.#restAt(target.spot)[target.index]
      const cards = this.#moved.map(cardOf)
      const place = placeOf(target.spot)
      const at: At = next ? { at: 'before', id: cardOf(next) } : { at: 'last' }
      const also = this.#notesMoved()
      if (this.#copies) this.#stage.putCopies(cards, place, at, also)
      else {
        const move: Edit = { edit: 'moveCards', cards, place, at }
        this.#stage.finish(together(also ? [move, also] : [move]) ?? move)
      }
    } else {
      const alone = pointer.overLibrary ? undefined : this.#notesMoved()
      if (alone) this.#stage.finish(alone)
      else this.#stage.show(undefined)
    }
    return new Idle(this.#stage)
  }

  // Over the library the paper is left where it is.
  get pansAtEdges(): boolean {
    return !this.#overLibrary
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  /** The edit that brings the notes along, or copies of them. */
  #notesMoved(): Edit | undefined {
    const stage = this.#stage
    if (this.#notes.length === 0) return undefined
    if (!this.#copies) return shifting(stage.scene, this.#notes, this.#by)
    return adding(...copiesOf(stage.scene, this.#notes, this.#by, () => stage.newId()))
  }

  #restAt(spot: Spot): Node[] {
    return this.#stayingOf(this.#cards.get(spotKey(spot)) ?? [])
  }

  // What is copied stays where it is.
  #stayingOf(cards: Node[]): Node[] {
    return this.#copies ? cards : cards.filter(({ id }) => !this.#isMoved.has(id))
  }

  #stays(spot: Spot, index: number): boolean {
    const here = this.#cards.get(spotKey(spot)) ?? []
    const all = this.#moved.every((node) => {
      const at = spotOfCard(node)
      return at && sameSpot(at, spot)
    })
    if (!all) return false
    const rest = this.#restAt(spot)
    const after = [...rest.slice(0, index), ...this.#moved, ...rest.slice(index)]
    return after.every((node, place) => node === here[place])
  }

  #shifts(): Map<string, Point> {
    const shifts = new Map<string, Point>()
    for (const [key, cards] of this.#cards) {
      const target = this.#target
      const index = target && spotKey(target.spot) === key ? target.index : undefined
      const rest = this.#stayingOf(cards)
      const first = cards[0]
      if ((index === undefined && rest.length === cards.length) || !first) continue
      const after = this.#places(first, cards, rest, index)
      rest.forEach((node, place) => {
        const at = after[place]
        if (!at) return
        const by = { x: at.x - node.bounds.x, y: at.y - node.bounds.y }
        if (Math.abs(by.x) > 0.5 || Math.abs(by.y) > 0.5) shifts.set(node.id, by)
      })
    }
    return shifts
  }

  // Where the cards that stay would lie, were the carried ones put before the one at `index`.
  #places(first: Node, cards: Node[], rest: Node[], index: number | undefined): Point[] {
    const { scene } = this.#stage
    const spot = spotOfCard(first)
    const area = spot && areaOf(scene, spot)
    if (area && spot.kind === 'box') {
      const come = index === undefined ? [] : this.#moved
      const at = index ?? 0
      const all = [...rest.slice(0, at), ...come, ...rest.slice(at)]
      const places = packed(
        area,
        all.map(({ bounds }) => bounds.height),
      )
      return [...places.slice(0, at), ...places.slice(at + come.length)]
    }
    if (!isStack(cards)) return []
    const gap = spacing(cards)
    const room = this.#moved.reduce((sum, node) => sum + node.bounds.height + gap, 0)
    let y = first.bounds.y
    return rest.map(({ bounds }, place) => {
      if (place === index) y += room
      const at = { x: bounds.x, y }
      y += bounds.height + gap
      return at
    })
  }
}

/** The id of the card that a node draws. */
export function cardOf(node: Node): string {
  return node.part.kind === 'card' || node.part.kind === 'note' ? node.part.card : node.id
}

/** A spot as an edit names it. */
export const placeOf = (spot: Spot): Place =>
  spot.kind === 'cell' ? { kind: 'cell', lane: spot.lane, step: spot.step, span: 1 } : spot

// On whole pixels, and never off the paper.
function onPaper({ x, y }: Point, notes: readonly Node[]): Point {
  const left = Math.min(...notes.map(({ bounds }) => bounds.x))
  const top = Math.min(...notes.map(({ bounds }) => bounds.y))
  return notes.length === 0
    ? { x, y }
    : { x: Math.max(-left, Math.round(x)), y: Math.max(-top, Math.round(y)) }
}

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

/** The room between cards that stand below each other. */
function spacing(cards: readonly Node[]): number {
  const [first, second] = cards
  return first && second ? Math.max(0, second.bounds.y - bottom(first.bounds)) : CARD_GAP
}
