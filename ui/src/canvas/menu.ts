/** A menu asked for on the canvas: what it is about, and where it opens. */

import type { Node } from '../bindings/Node'
import { toScreen } from './camera'
import { spotAt, spotKey, spotNamed, spotOf, type Spot } from './cells'
import { editableOf } from './editor/editable'
import type { Point } from './geometry'
import { recordOf } from './places'
import { isOnHead } from './tools/select/hit'
import type { Pointer } from './tools/stage'
import type { View } from './view.svelte'

/** A menu asked for on the canvas. */
export interface Menu {
  /** From the canvas's upper left corner, in pixels of the screen. */
  readonly at: Point
  /** The node; none for the paper. */
  readonly node: Node | undefined
  /** Where a card could be added. */
  readonly spot: Spot | undefined
  /** The cell of a feelings lane. */
  readonly feelings: { readonly lane: string; readonly step: string } | undefined
}

/** The menu of what is under the pointer. */
export function menuUnder(view: View, pointer: Pointer): Menu {
  const node = view.places.at(
    pointer.scene,
    (node) => isOffered(node) && (node.part.kind !== 'box' || isOnHead(view, node, pointer.scene)),
  )
  const feelings = feelingsIn(view, node, spotAt(view.scene, pointer.scene, false))
  const spot = feelings ? undefined : spotAt(view.scene, pointer.scene)
  return { at: pointer.screen, node, spot, feelings }
}

// Beside what draws a record: the words of the header, and what stands for another document.
const isOffered = ({ part }: Node): boolean =>
  recordOf(part) !== undefined ||
  editableOf(part) !== undefined ||
  part.kind === 'persona' ||
  part.kind === 'appearance'

/** The menu of what a key of the reading layer names; none where that is not drawn. */
export function menuOf(view: View, key: string): Menu | undefined {
  const node = view.places.named(key)
  const box = node?.bounds ?? view.cellBox(key)
  if (!box) return undefined
  const at = toScreen(view.camera, { x: box.x + Math.min(box.width, 24), y: box.y + box.height })
  const cell = spotNamed(key)
  const feelings = feelingsIn(view, node, cell)
  return { at, node, spot: node ? spotOf(node) : feelings ? undefined : cell, feelings }
}

/** The key of the cell that a menu is about, where it is about one. */
export function keyOfMenu({ spot, feelings }: Menu): string | undefined {
  if (spot) return spotKey(spot)
  return feelings && spotKey({ kind: 'cell', ...feelings })
}

function feelingsIn(view: View, node: Node | undefined, spot: Spot | undefined): Menu['feelings'] {
  if (node?.part.kind === 'feeling') return { lane: node.part.lane, step: node.part.step }
  if (node || spot?.kind !== 'cell') return undefined
  const isFelt = view.document.lane(spot.lane)?.kind === 'emotion'
  return isFelt ? { lane: spot.lane, step: spot.step } : undefined
}
