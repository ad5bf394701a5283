/** What a stop shows, in words, for those who do not see it. */

import { readingModel, type ReadingCell } from '../canvas/reading/model'
import { gridOf, spotKey } from '../canvas/cells'
import type { View } from '../canvas/view.svelte'
import { say } from '../words/words.svelte'
import type { Stop } from './stops'

/** What lies in one place, under its name. */
export interface Listed {
  readonly name: string
  readonly items: readonly string[]
}

type Read = Pick<View, 'scene' | 'cards'>

/** What a stop shows, place by place, in reading order; of the whole what its header says and what its stops are. */
export function contentsOf(view: Read, stop: Stop): Listed[] {
  const model = readingModel(view.scene, view.cards)
  if (stop.of.kind === 'whole') {
    const items = model.head.flatMap(({ node }) => node?.name ?? [])
    return items.length > 0 ? [{ name: say('reading-header'), items }] : []
  }
  const { kind, id } = stop.of
  const columns = columnsOf(view, id)
  const isShown = (cell: ReadingCell): boolean =>
    kind !== 'area'
      ? cell.role === 'gridcell' && (kind === 'view' || columns.has(cell.column))
      : cell.spot !== undefined && spotKey(cell.spot) === id
  return model.lines
    .flatMap(({ cells }) => cells.filter(isShown))
    .filter(({ items }) => items.length > 0)
    .map(({ lineName, columnName, items }) => ({
      name: kind !== 'area' ? `${columnName}, ${lineName}` : lineName,
      items: items.flatMap(({ node }) => node?.name ?? []),
    }))
}

/** What a stop shows, in a sentence. */
export function heardOf(view: Read, stop: Stop): string {
  if (stop.of.kind === 'whole') return view.scene.description
  const count = contentsOf(view, stop).reduce((sum, { items }) => sum + items.length, 0)
  const { id } = stop.of
  const steps = (gridOf(view.scene)?.columns ?? []).filter(({ phase }) => phase === id)
  if (stop.of.kind !== 'phase') return say('present-holds', { count })
  return say('present-steps', { count, names: steps.map(({ name }) => name).join(', ') })
}

function columnsOf(view: Read, phase: string): Set<number> {
  const columns = gridOf(view.scene)?.columns ?? []
  return new Set(columns.flatMap((column, index) => (column.phase === phase ? [index] : [])))
}
