/** Taking in what was copied elsewhere: lines become cards of one place, a table becomes cards of many. */

import type { At } from '../bindings/At'
import type { Edit } from '../bindings/Edit'
import { say } from '../words/words.svelte'
import { cellForBlock, landingOf, toldOfLanding, type Cell } from './block'
import { gridOf, type Spot } from './cells'
import { choose } from './copies'
import { linesOf } from './feelings'
import type { CanvasStage } from './stage.svelte'
import { placeOf } from './tools/select/DraggingCards'

/** How many cards are made of pasted lines at once. */
export const MOST_LINES = 200

/** The rows of a text or a table from elsewhere, of one cell each where they are lines; none where it is refused. */
export async function readPasted(
  { workspace }: CanvasStage,
  clipboard: Pick<DataTransfer, 'getData'>,
): Promise<string[][] | undefined> {
  const text = clipboard.getData('text/plain')
  const html = clipboard.getData('text/html')
  try {
    const reply = await workspace.host.ask({ ask: 'readPasted', text, html })
    return reply.reply === 'pasted' ? reply.rows : undefined
  } catch (reason) {
    workspace.complain(reason)
    return undefined
  }
}

/** Whether rows are a table: lines have one cell each. */
export const isTable = ([first]: readonly string[][]): boolean => (first?.length ?? 0) > 1

/** Takes in rows from elsewhere, from `spot` on or else where the selection is. */
export async function takeRows(
  stage: CanvasStage,
  rows: readonly string[][],
  spot = stage.spot,
): Promise<void> {
  const cell = spot?.kind === 'cell' ? spot : cellForBlock(stage)
  if (isTable(rows) && cell) return putTable(stage, rows, cell)
  if (!spot) return void stage.workspace.toast(say('toast-paste-nowhere'))
  const lines = rows.flat().filter((line) => line.trim() !== '')
  await addLines(stage, lines, spot)
}

/** Makes a card of each line, behind the card `after` or else last, and selects them; says which is the last. */
export async function addLines(
  stage: CanvasStage,
  lines: readonly string[],
  spot: Spot,
  after?: string,
): Promise<string | undefined> {
  const cards = lines.slice(0, MOST_LINES).map((line) => ({ id: stage.newId(), text: line }))
  const place = placeOf(spot)
  const at: At = after === undefined ? { at: 'last' } : { at: 'after', id: after }
  if (!(await stage.edit({ edit: 'addCards', cards, place, at }))) return undefined
  const left = lines.length - cards.length
  if (left > 0) {
    stage.workspace.toast(say('toast-lines-left', { made: cards.length, count: left }))
  }
  choose(
    stage,
    cards.map(({ id }) => id),
  )
  return cards.at(-1)?.id
}

async function putTable(stage: CanvasStage, given: readonly string[][], from: Cell): Promise<void> {
  const rows = withoutHeads(stage, given)
  const felt = (row: number): boolean => {
    const said = (rows[row] ?? []).filter((cell) => cell !== '')
    return said.length > 0 && said.every((cell) => valueOf(cell) !== undefined)
  }
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0, felt }
  const landing = landingOf(stage, from, size)
  if (!landing) return
  const [line] = linesOf(stage.document)
  const cards: string[] = []
  let feelings = 0
  const edits = landing.rows.flatMap(({ lane, laneKind }, row) =>
    landing.steps.flatMap((step, column): Edit[] => {
      const text = rows[row]?.[column] ?? ''
      if (text === '') return []
      const value = laneKind === 'emotion' ? valueOf(text) : undefined
      if (value !== undefined && line) {
        feelings += 1
        return [{ edit: 'setFeeling', feeling: stage.newId(), lane, step, ...line, value }]
      }
      const id = stage.newId()
      cards.push(id)
      const place = placeOf({ kind: 'cell', lane, step })
      return [{ edit: 'addCards', cards: [{ id, text }], place, at: { at: 'last' } }]
    }),
  )
  const left = rows.slice(landing.rows.length).filter((row) => row.some((cell) => cell !== ''))
  const told = [
    say('toast-table-pasted', { count: cards.length, feelings }),
    ...toldOfLanding(landing, left.length),
  ]
  if (edits.length === 0) return void stage.workspace.toast(told.slice(1).join(' '))
  const edit: Edit = { edit: 'several', edits: [...landing.added, ...edits] }
  if (await stage.edit(edit, undefined, told.join(' '))) choose(stage, cards)
}

/** A number as a feeling has it, however it is written; none where it is no such number. */
export function valueOf(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.')
  if (!/^[+-]?\d(\.\d+)?$/.test(plain)) return undefined
  const value = Number(plain)
  return Math.abs(value) <= 2 ? value : undefined
}

/** A table without the names of steps above it and of rows beside it, as copied cards have them when they come back. */
export function withoutHeads(stage: CanvasStage, rows: readonly string[][]): readonly string[][] {
  const grid = gridOf(stage.scene)
  const [heads = [], ...body] = rows
  const named = (names: readonly string[], known: readonly { readonly name: string }[]): boolean =>
    names.some((name) => name !== '') &&
    names.every((name) => name === '' || known.some((it) => it.name === name))
  const isHeaded =
    grid !== undefined &&
    heads[0] === '' &&
    named(heads.slice(1), grid.columns) &&
    named(
      body.map((row) => row[0] ?? ''),
      grid.rows,
    )
  return isHeaded ? body.map((row) => row.slice(1)) : rows
}
