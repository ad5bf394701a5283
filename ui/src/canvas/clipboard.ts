/** Copying cards, and taking in what is pasted or dropped: cards, lines of text, images. */

import type { At } from '../bindings/At'
import type { Card } from '../bindings/Card'
import type { Deed } from '../bindings/Deed'
import type { Edited } from '../bindings/Edited'
import type { Edit } from '../bindings/Edit'
import type { Picture } from '../bindings/Picture'
import { takePicture } from '../mirror/picture'
import { arrived, sending, toldOfJoining } from '../mirror/sending'
import { say } from '../words/words.svelte'
import type { Spot } from './cells'
import { choose, copiesAt } from './copies'
import type { CanvasStage } from './stage.svelte'
import { placeOf } from './tools/select/DraggingCards'

interface Copied {
  readonly document: string
  /** The cards as they were copied, with all that they hold. */
  readonly cards: readonly Card[]
  readonly text: string
  /** Whether they leave where they were once they are pasted. */
  readonly cut: boolean
  /** Those that are still where they were. */
  readonly there: Set<string>
}

/** What was copied last; it is told from other text by what it says. */
let copied: Copied | undefined

/** How many cards are made of pasted lines at once. */
export const MOST_LINES = 200

/** Copies the selected cards, or marks them to be moved by the next paste; says whether there were any. */
export function copyCards(stage: CanvasStage, clipboard: DataTransfer, cut = false): boolean {
  const cards = stage.selectedCards.flatMap((id) => stage.document.card(id) ?? [])
  if (cards.length === 0) return false
  const text = cards.map((card) => card.text).join('\n')
  clipboard.setData('text/plain', text)
  const there = new Set(cards.map(({ id }) => id))
  copied = { document: stage.document.id, cards, text, cut, there }
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
  if (image) return takeImage(stage, image, stage.selectedCards[0], stage.spot)
  const { spot } = stage
  const text = clipboard.getData('text/plain')
  if (!spot || text.trim() === '') return
  // Some clipboards end their lines in another way.
  if (copied?.text !== text.replaceAll('\r\n', '\n')) return pasteLines(stage, text, spot)
  if (copied.document !== stage.document.id) await bringCards(stage, copied, spot)
  else if (copied.cut) await moveCut(stage, copied, spot)
  else await putCards(stage, copied.cards, spot)
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
): Promise<void> {
  if (!card && !spot) return
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
async function bringCards(stage: CanvasStage, from: Copied, spot: Spot): Promise<void> {
  const { workspace } = stage
  const to = stage.document.id
  const isThere = workspace.library.some((entry) => entry.document === from.document)
  const cards = from.cut && isThere ? [...from.there] : []
  const deeds: Deed[] = [
    sending(from.document, from.cards, { document: to, place: placeOf(spot), joining: true }),
  ]
  if (cards.length > 0) {
    deeds.push({ deed: 'edit', document: from.document, edit: { edit: 'removeCards', cards } })
  }
  const acted = await workspace.acts.do(deeds, (acted) => {
    const { length: count } = from.cards
    const said = say(cards.length > 0 ? 'said-move-cards' : 'said-add-cards', { count })
    const joined = toldOfJoining(workspace, acted)
    return { text: [said, joined].filter(Boolean).join(' '), shown: joined !== '' }
  })
  if (!acted) return
  copied = { ...from, cut: false }
  choose(stage, arrived(acted, to))
}

async function putCards(stage: CanvasStage, cards: readonly Card[], spot: Spot): Promise<void> {
  const put = copiesAt(stage, cards, placeOf(spot))
  if (await stage.edit(put.edit)) choose(stage, put.cards)
}

async function pasteLines(stage: CanvasStage, text: string, spot: Spot): Promise<void> {
  await addLines(stage, linesIn(text), spot)
}

/** The lines of a text that say something, without the marks of a list. */
export const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')

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

const showing = (card: string, value: Picture): Edit => ({
  edit: 'changeCards',
  cards: [card],
  change: { field: 'picture', value },
})
