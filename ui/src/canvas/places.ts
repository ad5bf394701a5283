/** Finds the nodes of a scene by where they lie. */

import type { Node } from '../bindings/Node'
import type { Part } from '../bindings/Part'
import { bottom, overlaps, right, type Point, type Rect } from './geometry'
import { isOn } from './notes/arrows'

const BUCKET = 512

/** The nodes of one scene, in buckets of 512 by 512. */
export class Places {
  readonly nodes: readonly Node[]
  readonly #buckets = new Map<string, number[]>()
  readonly #byId = new Map<string, Node>()
  readonly #byRecord = new Map<string, Node>()

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes
    nodes.forEach((node, index) => {
      this.#byId.set(node.id, node)
      const record = recordOf(node.part)
      if (record) this.#byRecord.set(record, node)
      for (const key of keys(node.ink)) {
        const bucket = this.#buckets.get(key)
        if (bucket) bucket.push(index)
        else this.#buckets.set(key, [index])
      }
    })
  }

  /** The node of this name. */
  named(id: string): Node | undefined {
    return this.#byId.get(id)
  }

  /** The node that draws the record of this id. */
  ofRecord(id: string): Node | undefined {
    return this.#byRecord.get(id)
  }

  /** The nodes with ink in the box, from the back to the front. */
  within(box: Rect): Node[] {
    const found = new Set<number>()
    for (const key of keys(box)) {
      for (const index of this.#buckets.get(key) ?? []) found.add(index)
    }
    return [...found]
      .sort((a, b) => a - b)
      .map((index) => this.nodes[index])
      .filter((node) => node !== undefined)
      .filter((node) => overlaps(node.ink, box))
  }

  /** The frontmost node at the point that `wanted` accepts. */
  at(point: Point, wanted: (node: Node) => boolean): Node | undefined {
    return this.within({ x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1 }).findLast(
      (node) => isOn(node, point) && wanted(node),
    )
  }
}

/** The id of the record that a part draws, where it draws one. */
export function recordOf(part: Part): string | undefined {
  switch (part.kind) {
    case 'card':
    case 'note':
      return part.card
    case 'phase':
      return part.phase
    case 'step':
      return part.step
    case 'lane':
      return part.lane
    case 'feeling':
      return part.feeling
    case 'divider':
      return part.divider
    case 'freeNote':
      return part.note
    case 'box':
      return part.place.kind === 'section' ? part.place.section : undefined
    default:
      return undefined
  }
}

function* keys(box: Rect): Generator<string> {
  const [left, top] = [Math.floor(box.x / BUCKET), Math.floor(box.y / BUCKET)]
  const [last, low] = [Math.floor(right(box) / BUCKET), Math.floor(bottom(box) / BUCKET)]
  for (let row = top; row <= low; row++) {
    for (let column = left; column <= last; column++) yield `${column},${row}`
  }
}
