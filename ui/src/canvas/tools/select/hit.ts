/** What lies under the pointer, as the select tool understands it. */

import type { Node } from '../../../bindings/Node'
import type { Part } from '../../../bindings/Part'
import type { Row } from '../../../bindings/Row'
import { areaOf, gridOf, spotAt, spotOfPlace, type Spot } from '../../cells'
import type { FeelingLine } from '../../feelings'
import { bottom, right, type Point } from '../../geometry'
import { isOnTrack, trackOf, type Track } from '../../scales'
import type { Stage } from '../stage'

/** A node whose part is of this kind. */
export type NodeOf<K extends Part['kind']> = Node & { part: Extract<Part, { kind: K }> }

/** What the pointer would take hold of. */
export type Hit =
  | { readonly kind: 'card'; readonly node: Node }
  | { readonly kind: 'scale'; readonly node: NodeOf<'note'>; readonly track: Track }
  /** The head of a section, that it is carried by. */
  | { readonly kind: 'section'; readonly node: NodeOf<'box'> }
  /** Where an area's cards lie, between them. */
  | { readonly kind: 'area'; readonly spot: Spot }
  | { readonly kind: 'cardEdge'; readonly node: NodeOf<'card'> }
  | { readonly kind: 'stepEdge'; readonly step: string; readonly x: number; readonly width: number }
  | { readonly kind: 'rowEdge'; readonly row: Row }
  | { readonly kind: 'step'; readonly node: NodeOf<'step'> }
  | { readonly kind: 'phase'; readonly node: NodeOf<'phase'> }
  | { readonly kind: 'row'; readonly node: NodeOf<'lane'> | NodeOf<'divider'> }
  | { readonly kind: 'feeling'; readonly node: NodeOf<'feeling'> }
  | { readonly kind: 'freeNote'; readonly node: NodeOf<'freeNote'> }
  | { readonly kind: 'other'; readonly node: Node }
  | {
      readonly kind: 'feelingCell'
      readonly row: Row
      readonly step: string
      readonly missing: FeelingLine
    }
  | { readonly kind: 'nothing' }

/** How near to an edge counts as on it, in pixels of the screen. */
const EDGE = 5

const takes = (node: Node): boolean =>
  !['decoration', 'curve', 'legend', 'footer', 'summary'].includes(node.part.kind)

/** What the handle on the right edge of this node takes hold of. */
export function gripped(stage: Stage, key: string): Hit | undefined {
  const node = stage.places.named(key)
  if (!node) return undefined
  if (isPart(node, 'card')) return { kind: 'cardEdge', node }
  const { part } = node
  const column = gridOf(stage.scene)?.columns.find(
    ({ step }) => part.kind === 'step' && step === part.step,
  )
  return column && { kind: 'stepEdge', ...column }
}

/** What lies under this place of the scene. */
export function hit(stage: Stage, at: Point): Hit {
  // What stands on top is taken first.
  const note = stage.places.at(at, ({ part }) => part.kind === 'freeNote')
  if (note && isPart(note, 'freeNote')) return { kind: 'freeNote', node: note }
  const reach = EDGE / stage.zoom
  const edge = stepEdge(stage, at, reach)
  if (edge) return edge
  const near = stage.places
    .within({ x: at.x - reach, y: at.y - 0.5, width: 2 * reach, height: 1 })
    .findLast((node) => isPart(node, 'card') && onRightEdge(node, at, reach))
  if (near && isPart(near, 'card') && stage.selection.includes(near.id)) {
    return { kind: 'cardEdge', node: near }
  }
  const node = stage.places.at(at, takes)
  if (!node) {
    const row = rowEdge(stage, at, reach)
    return row ? { kind: 'rowEdge', row } : (feelingCell(stage, at) ?? { kind: 'nothing' })
  }
  if (isPart(node, 'box')) return inArea(stage, node, at)
  if (isPart(node, 'note')) {
    const track = trackOf(node)
    if (track && isOnTrack(track, at)) return { kind: 'scale', node, track }
  }
  if (isPart(node, 'card') || isPart(node, 'note')) return { kind: 'card', node }
  if (isPart(node, 'step')) return { kind: 'step', node }
  if (isPart(node, 'phase')) return { kind: 'phase', node }
  if (isPart(node, 'lane') || isPart(node, 'divider')) {
    const row = rowEdge(stage, at, reach)
    return row ? { kind: 'rowEdge', row } : { kind: 'row', node }
  }
  if (isPart(node, 'feeling')) return { kind: 'feeling', node }
  return { kind: 'other', node }
}

/** Whether the node's part is of this kind. */
export const isPart = <K extends Part['kind']>(node: Node, kind: K): node is NodeOf<K> =>
  node.part.kind === kind

/** Whether a place is on the name of a section, above its lines. */
export function isOnHead(stage: Pick<Stage, 'scene'>, { part }: Node, at: Point): boolean {
  if (part.kind !== 'box' || part.place.kind !== 'section') return false
  const area = areaOf(stage.scene, spotOfPlace(part.place))
  return area !== undefined && at.y < area.body.y
}

function inArea(stage: Stage, node: NodeOf<'box'>, at: Point): Hit {
  if (isOnHead(stage, node, at)) return { kind: 'section', node }
  return { kind: 'area', spot: spotAt(stage.scene, at) ?? spotOfPlace(node.part.place) }
}

function onRightEdge(node: Node, at: Point, reach: number): boolean {
  const { bounds } = node
  return Math.abs(at.x - right(bounds)) <= reach && at.y >= bounds.y && at.y <= bottom(bounds)
}

function stepEdge(stage: Stage, at: Point, reach: number): Hit | undefined {
  const grid = gridOf(stage.scene)
  const head = stage.places.nodes.find((node) => node.part.kind === 'step')
  if (!grid || !head) return undefined
  if (at.y < head.bounds.y || at.y > bottom(head.bounds)) return undefined
  const column = grid.columns.find((column) => Math.abs(column.x + column.width - at.x) <= reach)
  return column && { kind: 'stepEdge', ...column }
}

function rowEdge(stage: Stage, at: Point, reach: number): Row | undefined {
  const grid = gridOf(stage.scene)
  if (!grid || at.x < grid.labels.x || at.x > right(grid.labels)) return undefined
  return grid.rows.find((row) => !row.collapsed && Math.abs(row.y + row.height - at.y) <= reach)
}

function feelingCell(stage: Stage, at: Point): Hit | undefined {
  const grid = gridOf(stage.scene)
  if (!grid) return undefined
  const row = grid.rows.find((row) => row.scale && at.y >= row.y && at.y <= row.y + row.height)
  const column = grid.columns.find((column) => at.x >= column.x && at.x <= column.x + column.width)
  if (!row || row.collapsed || !column) return undefined
  const missing = stage.missingFeeling(row.lane, column.step)
  return missing && { kind: 'feelingCell', row, step: column.step, missing }
}
