/** The scene as a reader walks through it: lines of cells of stops. */

import type { Node } from '../../bindings/Node'
import type { Scene } from '../../bindings/Scene'
import { cellRect, gridOf, spotKey, spotOfPlace, type Spot } from '../cells'
import { rect, type Rect } from '../geometry'

/** One place that the keyboard can come to: a node, or a cell without any. */
export interface Stop {
  readonly key: string
  readonly bounds: Rect
  /** The node; none for an empty cell. */
  readonly node: Node | undefined
}

/** A cell of a line. */
export interface ReadingCell {
  readonly key: string
  readonly bounds: Rect
  /** Its column, from 0; the lane's label is -1. */
  readonly column: number
  /** How many columns it covers. */
  readonly span: number
  readonly role: 'columnheader' | 'rowheader' | 'gridcell' | 'group'
  /** The name of its column, and of the lane or box. */
  readonly columnName: string
  readonly lineName: string
  /** The head of a section, by which it is renamed and moved. */
  readonly head?: Stop | undefined
  /** What to ask oneself while filling it; empty where its name says enough. */
  readonly question?: string
  /** What lies in it, from first to last. */
  readonly items: readonly Stop[]
  /** Where a new card would go, where cards can lie here. */
  readonly spot: Spot | undefined
}

/** A line of cells. */
export interface ReadingLine {
  readonly key: string
  readonly cells: readonly ReadingCell[]
}

/** The whole scene, in reading order. */
export interface ReadingModel {
  /** The parts of the header that can be come to. */
  readonly head: readonly Stop[]
  readonly lines: readonly ReadingLine[]
  /** The free notes, from the rearmost to the foremost. */
  readonly free: readonly Stop[]
  readonly columns: number
}

/** The scene as a reader walks through it. */
export function readingModel(
  scene: Scene,
  cards: ReadonlyMap<string, readonly Node[]>,
): ReadingModel {
  const head = scene.nodes
    .filter((node) => node.part.kind === 'header' || node.part.kind === 'persona')
    .map(stopOf)
  const free = scene.nodes.filter(({ part }) => part.kind === 'freeNote').map(stopOf)
  const grid = gridOf(scene)
  if (!grid) return { head, lines: boxLines(scene, cards), free, columns: 1 }
  const nodes = new Map(scene.nodes.map((node) => [partKey(node), node]))
  const lines: ReadingLine[] = []
  // A collapsed phase is read as a column of its own, in which there is nothing but its head.
  const closed = grid.phases.filter(({ collapsed }) => collapsed)
  const across = [...grid.columns, ...closed].map(({ x }) => x).sort((a, b) => a - b)
  const index = new Map(across.map((x, place) => [x, place]))
  const indexAt = (x: number): number => index.get(x) ?? 0
  const count = across.length
  const phases = grid.phases.flatMap((band) => {
    const node = nodes.get(`phase/${band.phase}`)
    const own = grid.columns.filter((column) => column.phase === band.phase)
    const first = indexAt(own[0]?.x ?? band.x)
    return node ? [header(node, 'columnheader', first, own.length || 1, band.name)] : []
  })
  lines.push({ key: 'phases', cells: phases })
  const steps = grid.columns.flatMap((step) => {
    const node = nodes.get(`step/${step.step}`)
    return node ? [header(node, 'columnheader', indexAt(step.x), 1, step.name)] : []
  })
  lines.push({ key: 'steps', cells: steps })
  const feelings = feelingsByCell(scene)
  const rows: { y: number; line: ReadingLine }[] = []
  for (const node of scene.nodes) {
    if (node.part.kind !== 'divider') continue
    const cell = header(node, 'rowheader', -1, count + 1, node.name)
    rows.push({ y: node.bounds.y, line: { key: node.id, cells: [cell] } })
  }
  for (const row of grid.rows) {
    const label = nodes.get(`lane/${row.lane}`)
    const cells: ReadingCell[] = label ? [header(label, 'rowheader', -1, 1, row.name)] : []
    if (!row.collapsed) {
      for (const step of grid.columns) {
        const spot: Spot = { kind: 'cell', lane: row.lane, step: step.step }
        const key = spotKey(spot)
        const items = [...(cards.get(key) ?? []), ...(feelings.get(key) ?? [])].map(stopOf)
        cells.push({
          key,
          bounds: cellRect(step, row),
          column: indexAt(step.x),
          span: 1,
          role: 'gridcell',
          columnName: step.name,
          lineName: row.name,
          items,
          spot: row.laneKind === 'emotion' ? undefined : spot,
        })
      }
    }
    rows.push({ y: row.y, line: { key: `lane/${row.lane}`, cells } })
  }
  rows.sort((a, b) => a.y - b.y)
  lines.push(...rows.map(({ line }) => line))
  return { head, lines, free, columns: count + 1 }
}

/** The places in a cell that the keyboard comes to: its head, and what lies there or the cell itself. */
export function stopsOf(cell: ReadingCell): readonly Stop[] {
  const { items, head, key, bounds } = cell
  const inside = items.length > 0 ? items : [{ key, bounds, node: undefined }]
  return head ? [head, ...inside] : inside
}

function boxLines(scene: Scene, cards: ReadonlyMap<string, readonly Node[]>): ReadingLine[] {
  if (scene.frame.kind !== 'boxes') return []
  const heads = new Map(
    scene.nodes.flatMap((node): [string, Node][] => {
      const { part } = node
      return part.kind === 'box' && part.place.kind === 'section'
        ? [[part.place.section, node]]
        : []
    }),
  )
  const listed = appearancesBySpot(scene)
  return scene.frame.boxes.map((area) => {
    const spot: Spot = spotOfPlace(area.place)
    const { bounds, body } = area
    const node = spot.kind === 'section' ? heads.get(spot.section) : undefined
    const head = node && {
      key: node.id,
      bounds: rect(bounds.x, bounds.y, bounds.width, Math.max(20, body.y - bounds.y)),
      node,
    }
    const key = spotKey(spot)
    const items = [...(cards.get(key) ?? []), ...(listed.get(key) ?? [])].map(stopOf)
    const cell: ReadingCell = {
      key,
      bounds: head ? body : bounds,
      head,
      question: area.question,
      column: 0,
      span: 1,
      role: 'group',
      columnName: '',
      lineName: area.name,
      items,
      spot,
    }
    return { key, cells: [cell] }
  })
}

function header(
  node: Node,
  role: ReadingCell['role'],
  column: number,
  span: number,
  name: string,
): ReadingCell {
  return {
    key: node.id,
    bounds: node.bounds,
    column,
    span,
    role,
    columnName: name,
    lineName: name,
    items: [stopOf(node)],
    spot: undefined,
  }
}

function feelingsByCell(scene: Scene): Map<string, Node[]> {
  const found = new Map<string, Node[]>()
  for (const node of scene.nodes) {
    if (node.part.kind !== 'feeling') continue
    const key = `cell/${node.part.lane}/${node.part.step}`
    const nodes = found.get(key)
    if (nodes) nodes.push(node)
    else found.set(key, [node])
  }
  return found
}

/** The documents that a section lists by itself. */
function appearancesBySpot(scene: Scene): Map<string, Node[]> {
  const found = new Map<string, Node[]>()
  for (const node of scene.nodes) {
    if (node.part.kind !== 'appearance') continue
    const key = spotKey(spotOfPlace(node.part.place))
    const nodes = found.get(key)
    if (nodes) nodes.push(node)
    else found.set(key, [node])
  }
  return found
}

const stopOf = (node: Node): Stop => ({ key: node.id, bounds: node.bounds, node })

function partKey({ part }: Node): string {
  if (part.kind === 'phase') return `phase/${part.phase}`
  if (part.kind === 'step') return `step/${part.step}`
  if (part.kind === 'lane') return `lane/${part.lane}`
  return ''
}
