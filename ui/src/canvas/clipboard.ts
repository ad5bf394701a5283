/** Copying cards, and taking in what is pasted or dropped: cards, lines of text, images. */

import type { At } from '../bindings/At'
import type { Card } from '../bindings/Card'
import type { Deed } from '../bindings/Deed'
import type { Edited } from '../bindings/Edited'
import type { Edit } from '../bindings/Edit'
import type { Picture } from '../bindings/Picture'
import type { Place } from '../bindings/Place'
import { takePicture } from '../mirror/picture'
import { arrived, sending, toldOfJoining } from '../mirror/sending'
import { say } from '../words/words.svelte'
import { cellForBlock, landingOf, toldOfLanding, type Cell, type Landing } from './block'
import type { Spot } from './cells'
import { blockOf, marked, tabbed, type CopiedBlock } from './copied'
import { choose, copiesAt, likeLinks, newIds, renewed } from './copies'
import type { Point } from './geometry'
import { putImage } from './notes/pictures'
import { readPasted, takeRows } from './pasting'
import type { CanvasStage } from './stage.svelte'
import { placeOf } from './tools/select/DraggingCards'

interface Copied {
  readonly document: string
  /** The cards as they were copied, with all that they hold. */
  readonly cards: readonly Card[]
  /** How they lay, where that was in several cells. */
  readonly block: CopiedBlock | undefined
  readonly text: string
  /** Whether they leave where they were once they are pasted. */
  readonly cut: boolean
  /** Those that are still where they were. */
  readonly there: Set<string>
}

/** What was copied last; it is told from other text by what it says. */
let copied: Copied | undefined

/** Copies the selected cards, or marks them to be moved by the next paste; says whether there were any. */
export function copyCards(stage: CanvasStage, clipboard: DataTransfer, cut = false): boolean {
  const cards = stage.selectedCards.flatMap((id) => stage.document.card(id) ?? [])
  if (cards.length === 0) return false
  const block = blockOf(stage, cards)
  const text = block ? tabbed(block) : cards.map((card) => card.text).join('\n')
  clipboard.setData('text/plain', text)
  if (block) clipboard.setData('text/html', marked(block))
  const there = new Set(cards.map(({ id }) => id))
  copied = { document: stage.document.id, cards, block, text, cut, there }
  stage.workspace.heard = follow
  if (cut) stage.workspace.toast(say('toast-cut', { count: cards.length }))
  return true
}

// Also where their document is not open any more when they are pasted.
function follow({ document, diff }: Edited): void {
  if (copied?.document !== document) return
  for (const { id } of copied.cards) {
    const change = diff[id]?.change
    if (change === 'removed') copied.there.delete(id)
    else if (change === 'added') copied.there.add(id)
  }
}

/** Takes in what is on the clipboard, at the selected spot. */
export async function paste(stage: CanvasStage, clipboard: DataTransfer): Promise<void> {
  const image = imageIn(clipboard)
  const text = clipboard.getData('text/plain')
  // Spreadsheets and word processors bring a picture of what they copied along.
  if (image && text.trim() === '') {
    return takeImage(stage, image, stage.selectedCards[0], stage.spot)
  }
  // Some clipboards end their lines in another way.
  if (copied && copied.text === text.replaceAll('\r\n', '\n')) return pasteCards(stage, copied)
  const { spot } = stage
  const rows = await readPasted(stage, clipboard)
  if (rows) await takeRows(stage, rows, spot)
}

async function pasteCards(stage: CanvasStage, from: Copied): Promise<void> {
  const { spot } = stage
  const cell = spot?.kind === 'cell' ? spot : cellForBlock(stage)
  const isOther = from.document !== stage.document.id
  if (from.block && cell) {
    const put = landed(stage, from.block, cell)
    if (!put) return
    if (isOther) await bringCards(stage, from, put.cells, put)
    else if (from.cut) await moveBlock(stage, from, put)
    else await putBlock(stage, put)
  } else if (!spot) stage.workspace.toast(say('toast-paste-nowhere'))
  else if (isOther) await bringCards(stage, from, [{ cards: from.cards, place: placeOf(spot) }])
  else if (from.cut) await moveCut(stage, from, spot)
  else await putCards(stage, from.cards, spot)
}

/** The image among what is pasted or dropped. */
export const imageIn = (data: DataTransfer): File | undefined =>
  [...data.files].find((file) => file.type.startsWith('image/'))

/** Puts an image on a card, or on a new card in the spot. */
export async function takeImage(
  stage: CanvasStage,
  file: File,
  card: string | undefined,
  spot: Spot | undefined,
  at?: Point,
): Promise<void> {
  // Beside the cells a picture stands free.
  if (!card && !spot) return putImage(stage, file, at)
  const picture = await takePicture(stage.workspace, file)
  if (!picture) return
  const id = card ?? stage.newId()
  const edit = showing(id, picture)
  const added: Edit | undefined =
    card || !spot
      ? undefined
      : {
          edit: 'addCards',
          cards: [{ id, text: '' }],
          place: placeOf(spot),
          at: { at: 'last' },
        }
  const taken = await stage.edit(added ? { edit: 'several', edits: [added, edit] } : edit)
  if (taken) stage.focusRecord(id)
}

async function moveCut(stage: CanvasStage, cut: Copied, spot: Spot): Promise<void> {
  const ids = cut.cards.map(({ id }) => id)
  const { document } = stage
  const there = ids.filter((id) => document.card(id))
  if (there.length === 0) return putCards(stage, cut.cards, spot)
  const place = placeOf(spot)
  const at: At = { at: 'last' }
  if (!(await stage.edit({ edit: 'moveCards', cards: there, place, at }))) return
  copied = { ...cut, cut: false }
  choose(stage, there)
}

// Cards of another document come as they do when they are sent; those that were cut leave it in the same
// gesture: where one undo took back only their coming, they would be in neither.
async function bringCards(
  stage: CanvasStage,
  from: Copied,
  cells: readonly Placed[],
  landed?: Landed,
): Promise<void> {
  const { workspace } = stage
  const to = stage.document.id
  const isThere = workspace.library.some((entry) => entry.document === from.document)
  const brought = cells.flatMap(({ cards }) => cards)
  const cards =
    from.cut && isThere ? brought.flatMap(({ id }) => (from.there.has(id) ? [id] : [])) : []
  const deeds: Deed[] = [
    ...(landed?.landing.added ?? []).map((edit): Deed => ({ deed: 'edit', document: to, edit })),
    ...cells.map(({ cards, place }) =>
      sending(from.document, cards, { document: to, place, joining: true }),
    ),
  ]
  if (cards.length > 0) {
    deeds.push({ deed: 'edit', document: from.document, edit: { edit: 'removeCards', cards } })
  }
  const acted = await workspace.acts.do(deeds, (acted) => {
    const { length: count } = brought
    const said = say(cards.length > 0 ? 'said-move-cards' : 'said-add-cards', { count })
    const told = [toldOfJoining(workspace, acted), ...(landed?.told ?? [])].filter(Boolean)
    return { text: [said, ...told].join(' '), shown: told.length > 0 }
  })
  if (!acted) return
  copied = { ...from, cut: false }
  choose(stage, arrived(acted, to))
}

async function putCards(stage: CanvasStage, cards: readonly Card[], spot: Spot): Promise<void> {
  const put = copiesAt(stage, cards, placeOf(spot))
  if (await stage.edit(put.edit)) choose(stage, put.cards)
}

/** Cards that go to one place. */
interface Placed {
  readonly cards: readonly Card[]
  readonly place: Place
}

/** Where a copied block comes to lie. */
interface Landed {
  readonly landing: Landing
  readonly cells: readonly Placed[]
  /** What is told of it. */
  readonly told: readonly string[]
}

function landed(stage: CanvasStage, block: CopiedBlock, from: Cell): Landed | undefined {
  const size = { rows: block.rowNames.length, columns: block.columnNames.length }
  const landing = landingOf(stage, from, size)
  if (!landing) return undefined
  const cells = block.cells.flatMap(({ row, column, holds }): Placed[] => {
    const lane = landing.rows[row]?.lane
    const step = landing.steps[column]
    return lane && step ? [{ cards: holds, place: placeOf({ kind: 'cell', lane, step }) }] : []
  })
  const left = size.rows - landing.rows.length
  return { landing, cells, told: toldOfLanding(landing, left) }
}

async function putBlock(stage: CanvasStage, { landing, cells, told }: Landed): Promise<void> {
  const cards = cells.flatMap((cell) => cell.cards)
  const ids = newIds(stage, cards)
  const puts = cells.map(({ cards, place }): Edit => ({
    edit: 'putCards',
    cards: cards.map((card) => renewed(card, ids)),
    place,
    at: { at: 'last' },
  }))
  // Only when all copies are there can one be linked to another.
  const links = cards.flatMap((card) => likeLinks(card, ids))
  const edits = [...landing.added, ...puts, ...links]
  const offer = told.length > 0 ? told.join(' ') : undefined
  if (await stage.edit({ edit: 'several', edits }, undefined, offer)) {
    choose(stage, [...ids.values()])
  }
}

async function moveBlock(stage: CanvasStage, cut: Copied, put: Landed): Promise<void> {
  const { document } = stage
  const moves = put.cells.flatMap(({ cards, place }): Edit[] => {
    const there = cards.map(({ id }) => id).filter((id) => document.card(id))
    return there.length > 0 ? [{ edit: 'moveCards', cards: there, place, at: { at: 'last' } }] : []
  })
  if (moves.length === 0) return putBlock(stage, put)
  const edits = [...put.landing.added, ...moves]
  const offer = put.told.length > 0 ? put.told.join(' ') : undefined
  if (!(await stage.edit({ edit: 'several', edits }, undefined, offer))) return
  copied = { ...cut, cut: false }
  choose(
    stage,
    put.cells.flatMap(({ cards }) => cards.map(({ id }) => id)),
  )
}

const showing = (card: string, value: Picture): Edit => ({
  edit: 'changeCards',
  cards: [card],
  change: { field: 'picture', value },
})
