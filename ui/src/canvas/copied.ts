/** Copied cards as other programs read them: lines, or a table where they lay in several cells. */

import type { Card } from '../bindings/Card'
import type { BlockCell } from './block'
import { gridOf } from './cells'
import type { CanvasStage } from './stage.svelte'

/** Cards that lay in several cells of a journey, each as far from the first as it was. */
export interface CopiedBlock {
  readonly cells: readonly BlockCell<readonly Card[]>[]
  /** The names of its rows and columns. */
  readonly rowNames: readonly string[]
  readonly columnNames: readonly string[]
}

/** The block that cards of one journey are; none where they lie in one cell, or in no journey. */
export function blockOf(stage: CanvasStage, cards: readonly Card[]): CopiedBlock | undefined {
  const grid = gridOf(stage.scene)
  if (!grid) return undefined
  const rows = grid.rows.filter(({ laneKind }) => laneKind !== 'emotion')
  const cells = new Map<string, { row: number; column: number; holds: Card[] }>()
  for (const card of cards) {
    const { place } = card
    if (place.kind !== 'cell') return undefined
    const row = rows.findIndex(({ lane }) => lane === place.lane)
    const column = grid.columns.findIndex(({ step }) => step === place.step)
    if (row < 0 || column < 0) return undefined
    const cell = cells.get(`${row}/${column}`)
    if (cell) cell.holds.push(card)
    else cells.set(`${row}/${column}`, { row, column, holds: [card] })
  }
  if (cells.size < 2) return undefined
  const all = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
  const top = Math.min(...all.map(({ row }) => row))
  const left = Math.min(...all.map(({ column }) => column))
  const low = Math.max(...all.map(({ row }) => row))
  const right = Math.max(...all.map(({ column }) => column))
  return {
    cells: all.map(({ row, column, holds }) => ({ row: row - top, column: column - left, holds })),
    rowNames: rows.slice(top, low + 1).map(({ name }) => name),
    columnNames: grid.columns.slice(left, right + 1).map(({ name }) => name),
  }
}

/** The block as text whose cells are parted by tabs. */
export const tabbed = (block: CopiedBlock): string =>
  tableOf(block)
    .map((row) => row.map(quoted).join('\t'))
    .join('\n')

/** The block as a table of a page. */
export function marked(block: CopiedBlock): string {
  const [heads = [], ...rows] = tableOf(block)
  const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`
  const head = (text: string): string => `<th>${escaped(text)}</th>`
  const body = rows.map(([name = '', ...cells]) =>
    row([head(name), ...cells.map((text) => `<td>${escaped(text)}</td>`)]),
  )
  return `<table><thead>${row(heads.map(head))}</thead><tbody>${body.join('')}</tbody></table>`
}

function tableOf({ cells, rowNames, columnNames }: CopiedBlock): string[][] {
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell.holds]))
  const textAt = (row: number, column: number): string =>
    (at.get(`${row}/${column}`) ?? []).map(({ text }) => text).join('\n')
  return [
    ['', ...columnNames],
    ...rowNames.map((name, row) => [name, ...columnNames.map((_, column) => textAt(row, column))]),
  ]
}

const quoted = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
