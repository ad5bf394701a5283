/** Copying cards and free notes, and taking in what is pasted or dropped: cards, lines of text, images. */

import type { At } from '../bindings/At'
import type { Card } from '../bindings/Card'
import type { Deed } from '../bindings/Deed'
import type { Edited } from '../bindings/Edited'
import type { Edit } from '../bindings/Edit'
import type { FreeNote } from '../bindings/FreeNote'
import type { Picture } from '../bindings/Picture'
import type { Place } from '../bindings/Place'
import { takePicture } from '../mirror/picture'
import { arrived, sending, toldOfJoining } from '../mirror/sending'
import { say } from '../words/words.svelte'
import { cellForBlock, landingOf, toldOfLanding, type Cell, type Landing } from './block'
import { spotRect, type Spot } from './cells'
import { blockOf, marked, tabbed, type CopiedBlock } from './copied'
import { choose, copiesAt, likeLinks, newIds, renewed } from './copies'
import { seen } from './camera'
import { centre, union, type Point } from './geometry'
import { copiesHere, linesOf, loose } from './notes/clipboard'
import { adding, shifting, together } from './notes/freeNotes'
import { putImage } from './notes/pictures'
import { readPasted, takeRows } from './pasting'
import type { CanvasStage } from './stage.svelte'
import { areMixed, notesWithArrows, selectedThings, toldOfThings, type Things } from './things'
import { placeOf } from './tools/select/DraggingCards'

interface Copied {
  readonly document: string
  /** The cards as they were copied, with all that they hold. */
  readonly cards: readonly Card[]
  /** The free notes with the arrows that join what was copied, each at its place on the paper. */
  readonly notes: readonly FreeNote[]
  /** The spot of the first card; the notes go as far from theirs as the cards do. */
  readonly spot: Spot | undefined
  /** How often the notes were put down since, so that no copy covers another. */
  times: number
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

/** How far from the last each copy of notes is put down, in the scene's pixels. */
const ASIDE = 20

/** Copies the selected cards and notes, or marks them to be moved by the next paste; says whether there were any. */
export function copySelected(stage: CanvasStage, clipboard: DataTransfer, cut = false): boolean {
  const things = selectedThings(stage)
  const cards = things.cards.flatMap((id) => stage.document.card(id) ?? [])
  const notes = notesToCopy(stage, things)
  if (cards.length === 0 && notes.length === 0) return false
  const block = blockOf(stage, cards)
  const lines = [...(block ? [tabbed(block)] : cards.map(({ text }) => text)), ...linesOf(notes)]
  const text = lines.join('\n')
  clipboard.setData('text/plain', text)
  if (block) clipboard.setData('text/html', marked(block))
  const there = new Set([...cards, ...notes].map(({ id }) => id))
  const first = cards[0]
  const spot = first && stage.spotOfRecord(first.id)
  const document = stage.document.id
  copied = { document, cards, notes, spot, times: cut ? 0 : 1, block, text, cut, there }
  stage.workspace.heard = follow
  if (cut) stage.workspace.toast(toldOfCut(things))
  return true
}

// An arrow that joins what is copied goes with it, also where it is not selected.
const notesToCopy = (stage: CanvasStage, things: Things): FreeNote[] =>
  notesWithArrows(stage, things).map((note) => loose(stage.scene, note))

function toldOfCut(things: Things): string {
  if (areMixed(things)) return say('toast-cut-things', { things: toldOfThings(things) })
  const { cards, notes } = things
  return cards.length > 0
    ? say('toast-cut', { count: cards.length })
    : say('toast-cut-notes', { count: notes.length })
}

// Also where their document is not open any more when they are pasted.
function follow({ document, diff }: Edited): void {
  if (copied?.document !== document) return
  for (const { id } of [...copied.cards, ...copied.notes]) {
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
  if (copied && copied.text === text.replaceAll('\r\n', '\n')) {
    return copied.cards.length > 0 ? pasteCards(stage, copied) : pasteNotes(stage, copied)
  }
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
    else if (from.cut) await moveBlock(stage, from, put, cell)
    else await putBlock(stage, from, put, cell)
  } else if (!spot) stage.workspace.toast(say('toast-paste-nowhere'))
  else if (isOther) await bringCards(stage, from, [{ cards: from.cards, place: placeOf(spot) }])
  else if (from.cut) await moveCut(stage, from, spot)
  else await putCards(stage, from, spot)
}

async function pasteNotes(stage: CanvasStage, from: Copied): Promise<void> {
  if (from.document !== stage.document.id) return bringCards(stage, from, [])
  const notes = landingNotes(stage, from, stage.spot)
  const edit = together(notes.edits)
  if (!edit || !(await stage.edit(edit))) return
  after(stage, from)
  choose(stage, notes.ids)
}

/** What becomes of copied notes in the same document. */
interface LandedNotes {
  readonly edits: readonly Edit[]
  readonly ids: readonly string[]
}

// Notes that were cut move, others come as copies: as far as the cards that they lay among, and alone
// to the spot, or else to the middle of what is seen.
function landingNotes(
  stage: CanvasStage,
  from: Copied,
  spot: Spot | undefined,
  cards: ReadonlyMap<string, string> = new Map(),
): LandedNotes {
  const there = from.cut ? from.notes.flatMap(({ id }) => stage.freeNote(id) ?? []) : []
  if (there.length > 0) {
    const by = from.spot ? wayTo(stage, from.spot, spot) : wayIn(stage, there, spot)
    const edit = shifting(stage.scene, there, by)
    return { edits: edit ? [edit] : [], ids: there.map(({ id }) => id) }
  }
  const way = wayTo(stage, from.spot, spot)
  const aside = way.x === 0 && way.y === 0 ? from.times * ASIDE : 0
  from.times += 1
  const by = { x: way.x + aside, y: way.y + aside }
  const copies = copiesHere(stage, from.notes, by, cards)
  return {
    edits: copies.length > 0 ? [adding(...copies)] : [],
    ids: copies.map(({ id }) => id),
  }
}

/** How far it is from one spot to another; no way where one of them is not known. */
function wayTo(stage: CanvasStage, from: Spot | undefined, to: Spot | undefined): Point {
  const [here, there] = [from, to].map((spot) => spot && spotRect(stage.scene, spot))
  return here && there ? { x: there.x - here.x, y: there.y - here.y } : { x: 0, y: 0 }
}

function wayIn(stage: CanvasStage, notes: readonly FreeNote[], spot: Spot | undefined): Point {
  const boxes = notes.flatMap(({ id }) => stage.places.ofRecord(id)?.bounds ?? [])
  const [first, ...others] = boxes
  if (!first) return { x: 0, y: 0 }
  const here = others.reduce(union, first)
  const to = centre((spot && spotRect(stage.scene, spot)) ?? seen(stage.camera, stage.size))
  const { x, y } = centre(here)
  // On whole pixels, and never off the paper.
  return {
    x: Math.max(-here.x, Math.round(to.x - x)),
    y: Math.max(-here.y, Math.round(to.y - y)),
  }
}

// What was cut lies there now; what is pasted after that are copies of it.
function after(stage: CanvasStage, from: Copied): void {
  if (!from.cut) return
  const notes = from.notes.map((note) => loose(stage.scene, stage.freeNote(note.id) ?? note))
  copied = { ...from, notes, cut: false, times: 1 }
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
  if (there.length === 0) return putCards(stage, cut, spot)
  const place = placeOf(spot)
  const at: At = { at: 'last' }
  const notes = landingNotes(stage, cut, spot)
  const edit = together([{ edit: 'moveCards', cards: there, place, at }, ...notes.edits])
  if (!edit || !(await stage.edit(edit))) return
  after(stage, cut)
  choose(stage, [...there, ...notes.ids])
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
  const leaving = (all: readonly { id: string }[]): string[] =>
    from.cut && isThere ? all.flatMap(({ id }) => (from.there.has(id) ? [id] : [])) : []
  const cards = leaving(brought)
  const left = leaving(from.notes)
  const notes = copiesHere(stage, from.notes, { x: 0, y: 0 }, new Map())
  const deeds: Deed[] = [
    ...(landed?.landing.added ?? []).map((edit): Deed => ({ deed: 'edit', document: to, edit })),
    ...cells.map(({ cards, place }) =>
      sending(from.document, cards, { document: to, place, joining: true }),
    ),
  ]
  if (notes.length > 0) deeds.push({ deed: 'edit', document: to, edit: adding(...notes) })
  const removal = together([
    ...(cards.length > 0 ? [{ edit: 'removeCards', cards } as const] : []),
    ...(left.length > 0 ? [{ edit: 'removeFreeNotes', notes: left } as const] : []),
  ])
  if (removal) deeds.push({ deed: 'edit', document: from.document, edit: removal })
  if (deeds.length === 0) return
  const acted = await workspace.acts.do(deeds, (acted) => {
    const [count, things] =
      brought.length > 0 ? [brought.length, 'cards'] : [notes.length, 'free-notes']
    const said = say(`said-${removal ? 'move' : 'add'}-${things}`, { count })
    const told = [toldOfJoining(workspace, acted), ...(landed?.told ?? [])].filter(Boolean)
    return { text: [said, ...told].join(' '), shown: told.length > 0 }
  })
  if (!acted) return
  copied = { ...from, cut: false }
  choose(stage, [...arrived(acted, to), ...notes.map(({ id }) => id)])
}

async function putCards(stage: CanvasStage, from: Copied, spot: Spot): Promise<void> {
  const put = copiesAt(stage, from.cards, placeOf(spot))
  const ids = new Map(from.cards.map(({ id }, index) => [id, put.cards[index] ?? id]))
  const notes = landingNotes(stage, from, spot, ids)
  const edit = together([put.edit, ...notes.edits])
  if (edit && (await stage.edit(edit))) choose(stage, [...put.cards, ...notes.ids])
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

async function putBlock(
  stage: CanvasStage,
  from: Copied,
  { landing, cells, told }: Landed,
  cell: Cell,
): Promise<void> {
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
  const notes = landingNotes(stage, from, cell, ids)
  const edits = [...landing.added, ...puts, ...links, ...notes.edits]
  const offer = told.length > 0 ? told.join(' ') : undefined
  if (await stage.edit({ edit: 'several', edits }, undefined, offer)) {
    choose(stage, [...ids.values(), ...notes.ids])
  }
}

async function moveBlock(stage: CanvasStage, cut: Copied, put: Landed, cell: Cell): Promise<void> {
  const { document } = stage
  const moves = put.cells.flatMap(({ cards, place }): Edit[] => {
    const there = cards.map(({ id }) => id).filter((id) => document.card(id))
    return there.length > 0 ? [{ edit: 'moveCards', cards: there, place, at: { at: 'last' } }] : []
  })
  if (moves.length === 0) return putBlock(stage, cut, put, cell)
  const notes = landingNotes(stage, cut, cell)
  const edits = [...put.landing.added, ...moves, ...notes.edits]
  const offer = put.told.length > 0 ? put.told.join(' ') : undefined
  if (!(await stage.edit({ edit: 'several', edits }, undefined, offer))) return
  after(stage, cut)
  const moved = put.cells.flatMap(({ cards }) => cards.map(({ id }) => id))
  choose(stage, [...moved, ...notes.ids])
}

const showing = (card: string, value: Picture): Edit => ({
  edit: 'changeCards',
  cards: [card],
  change: { field: 'picture', value },
})
