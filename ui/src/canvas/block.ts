/** A block of cells of a journey, and where it lands when its upper left cell is put in another. */

import type { Edit } from '../bindings/Edit'
import type { Row } from '../bindings/Row'
import { say } from '../words/words.svelte'
import { gridOf, type Spot } from './cells'
import type { CanvasStage } from './stage.svelte'

/** A cell of a journey. */
export type Cell = Extract<Spot, { kind: 'cell' }>

/** What one cell of a block holds; rows and columns count from its upper left cell. */
export interface BlockCell<T> {
  readonly row: number
  readonly column: number
  readonly holds: T
}

/** Where a block lands. */
export interface Landing {
  /** The rows of the journey, by those of the block; none past the last. */
  readonly rows: readonly Row[]
  /** The steps, by the block's columns, those that are still to be made too. */
  readonly steps: readonly string[]
  /** What makes the steps that are missing. */
  readonly added: readonly Edit[]
  /** Whether a row of feelings was passed over. */
  readonly skipped: boolean
}

/** How large a block is, and which of its rows can be feelings: all of their cells are numbers from -2 to 2. */
export interface BlockSize {
  readonly rows: number
  readonly columns: number
  readonly felt?: (row: number) => boolean
}

/** Where a block of this size lands from this cell on: steps that are missing are made, rows are not. */
export function landingOf(stage: CanvasStage, from: Cell, size: BlockSize): Landing | undefined {
  const grid = gridOf(stage.scene)
  const column = grid?.columns.findIndex(({ step }) => step === from.step) ?? -1
  const first = grid?.rows.findIndex(({ lane }) => lane === from.lane) ?? -1
  if (!grid || column < 0 || first < 0) return undefined
  const open = grid.rows.slice(first).filter(({ collapsed }) => !collapsed)
  const rows: Row[] = []
  let skipped = false
  for (const row of open) {
    if (rows.length === size.rows) break
    if (row.laneKind === 'emotion' && !size.felt?.(rows.length)) skipped = true
    else rows.push(row)
  }
  const there = grid.columns.slice(column, column + size.columns).map(({ step }) => step)
  const missing = Array.from({ length: size.columns - there.length }, () => stage.newId())
  const last = grid.columns.at(-1)
  const added = missing.map((step, index): Edit => {
    const after = missing[index - 1] ?? last?.step ?? from.step
    const phase = last?.phase ?? ''
    return { edit: 'addStep', step, phase, name: say('new-step'), at: { at: 'after', id: after } }
  })
  return { rows, steps: [...there, ...missing], added, skipped }
}

/** The cell from which a block is put: the one that is selected, or the first of a selected row or step. */
export function cellForBlock(stage: CanvasStage): Cell | undefined {
  const grid = gridOf(stage.scene)
  const key = stage.selection.at(-1)
  if (!grid || key === undefined) return undefined
  const [kind, lane, step] = key.split('/')
  if (kind === 'cell' && lane && step) return { kind, lane, step }
  const part = stage.places.named(key)?.part
  const row = grid.rows.find(({ collapsed }) => !collapsed)
  const column = grid.columns[0]
  switch (part?.kind) {
    case 'card':
    case 'feeling':
      return { kind: 'cell', lane: part.lane, step: part.step }
    case 'lane':
      return column && { kind: 'cell', lane: part.lane, step: column.step }
    case 'step':
      return row && { kind: 'cell', lane: row.lane, step: part.step }
    default:
      return undefined
  }
}

/** What is told of a block that was put: the steps that came, the rows that were passed over or were too few. */
export function toldOfLanding(landing: Landing, left: number): string[] {
  const { length: steps } = landing.added
  return [
    ...(steps > 0 ? [say('toast-steps-added', { count: steps })] : []),
    ...(landing.skipped ? [say('toast-feelings-skipped')] : []),
    ...(left > 0 ? [say('toast-rows-left', { count: left })] : []),
  ]
}
