/** Copying cards, and taking in what is pasted or dropped: cards, lines of text, images. */

import type { Edit } from '../bindings/Edit'
import type { Picture } from '../bindings/Picture'
import type { Spot } from './cells'
import type { CanvasStage } from './stage.svelte'
import { placeOf } from './tools/select/DraggingCards'

interface Copied {
  readonly document: string
  readonly cards: readonly string[]
  readonly text: string
}

/** What was copied last; it is told from other text by what it says. */
let copied: Copied | undefined

/** Puts the selected cards' texts on the clipboard; says whether there were any. */
export function copyCards(stage: CanvasStage, clipboard: DataTransfer): boolean {
  const cards = stage.selectedCards
  if (cards.length === 0) return false
  const text = cards.map((id) => stage.document.card(id)?.text ?? '').join('\n')
  clipboard.setData('text/plain', text)
  copied = { document: stage.document.id, cards: [...cards], text }
  return true
}

/** Takes in what is on the clipboard, at the selected spot. */
export async function paste(stage: CanvasStage, clipboard: DataTransfer): Promise<void> {
  const image = imageIn(clipboard)
  if (image) return takeImage(stage, image, stage.selectedCards[0], stage.spot)
  const { spot } = stage
  const text = clipboard.getData('text/plain')
  if (!spot || text.trim() === '') return
  const known = copied?.document === stage.document.id && copied.text === text ? copied : undefined
  const cards = known?.cards.filter((id) => stage.document.card(id)) ?? []
  if (cards.length > 0) return pasteCards(stage, cards, spot)
  await pasteLines(stage, text, spot)
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
  const bytes = await base64(file)
  const reply = await stage.workspace.try({ ask: 'takePicture', bytes }, 'picture')
  if (!reply) return
  const id = card ?? stage.newId()
  const edit = showing(id, reply.picture)
  const added: Edit | undefined =
    card || !spot
      ? undefined
      : {
          edit: 'addCards',
          cards: [{ id, text: '' }],
          place: placeOf(spot),
          at: { at: 'last' },
        }
  await stage.edit(added ? { edit: 'several', edits: [added, edit] } : edit)
  stage.focusRecord(id)
}

async function pasteCards(stage: CanvasStage, cards: readonly string[], spot: Spot): Promise<void> {
  const copies = cards.map((of) => ({ of, copy: stage.newId() }))
  const ids = copies.map(({ copy }) => copy)
  await stage.edit({
    edit: 'several',
    edits: [
      { edit: 'copyCards', copies },
      { edit: 'moveCards', cards: ids, place: placeOf(spot), at: { at: 'last' } },
    ],
  })
  stage.select(ids.flatMap((id) => stage.places.ofRecord(id)?.id ?? []))
  stage.focus()
}

async function pasteLines(stage: CanvasStage, text: string, spot: Spot): Promise<void> {
  const cards = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 200)
    .map((line) => ({ id: stage.newId(), text: line }))
  const place = placeOf(spot)
  await stage.edit({ edit: 'addCards', cards, place, at: { at: 'last' } })
  stage.select(cards.flatMap(({ id }) => stage.places.ofRecord(id)?.id ?? []))
  stage.focus()
}

const showing = (card: string, value: Picture): Edit => ({
  edit: 'changeCards',
  cards: [card],
  change: { field: 'picture', value },
})

function base64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => failed(reader.error))
    reader.readAsDataURL(file)
  })
}
