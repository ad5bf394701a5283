/** What Delete takes away. */

import type { Edit } from '../bindings/Edit'
import type { Node } from '../bindings/Node'
import type { Place } from '../bindings/Place'
import { spotKey } from '../canvas/cells'
import { together } from '../canvas/notes/freeNotes'
import { recordOf } from '../canvas/places'
import type { CanvasStage } from '../canvas/stage.svelte'
import type { OpenDocument } from '../mirror/document.svelte'
import { keyOf } from '../words/key'
import { say } from '../words/words.svelte'
import { selectedPart } from './selection'

/** How many cards are gone once this edit is made. */
export function cardsLost(document: OpenDocument, edit: Edit): number {
  const within = (holds: (place: Place) => boolean): number =>
    [...document.records.values()].filter((it) => it.record === 'card' && holds(it.place)).length
  switch (edit.edit) {
    case 'removeCards':
      return edit.cards.length
    case 'removePhase':
      return within(
        (place) => place.kind === 'cell' && document.step(place.step)?.phase === edit.phase,
      )
    case 'removeStep':
      return within((place) => place.kind === 'cell' && place.step === edit.step)
    case 'removeLane':
      return within((place) => place.kind === 'cell' && place.lane === edit.lane)
    case 'removeSection':
      return within((place) => place.kind === 'section' && place.section === edit.section)
    default:
      return 0
  }
}

/** How many feelings are gone once this edit is made. */
function feelingsLost({ feelings }: OpenDocument, edit: Edit): number {
  return edit.edit === 'removeLane' ? feelings.filter(({ lane }) => lane === edit.lane).length : 0
}

/** Makes the edit that removes what is selected, offers the way back, and goes on beside it; a refusal leaves all as it was. */
export async function removeSelected(stage: CanvasStage, edit: Edit): Promise<void> {
  const { document } = stage
  const next = besideRemoved(stage)
  const before = stage.selection
  const count = edit.edit === 'removeFreeNotes' ? edit.notes.length : cardsLost(document, edit)
  const lost = { count, feelings: feelingsLost(document, edit) }
  // At once, so that a second press asks for nothing that is going already.
  stage.select([])
  if (await stage.edit(edit, undefined, say(keyOf('toast', edit.edit), lost))) {
    stage.focus(next)
  } else if (stage.selection.length === 0) {
    stage.select(before)
    stage.focus()
  }
}

/** Where the keyboard goes once what is selected was removed: to what lies beside it, or else where it lay. */
export function besideRemoved(stage: CanvasStage): string | undefined {
  const cards = stage.selectedCards
  const last = cards.at(-1)
  const spot = last === undefined ? undefined : stage.spotOfRecord(last)
  if (spot) {
    const nodes = stage.cardsAt(spot)
    const at = nodes.findIndex((node) => node === stage.places.ofRecord(last ?? ''))
    const stays = ({ part }: Node): boolean => !cards.includes(recordOf(part) ?? '')
    const next = nodes.slice(at + 1).find(stays) ?? nodes.slice(0, at).findLast(stays)
    return next?.id ?? spotKey(spot)
  }
  const part = selectedPart(stage)
  if (part?.kind === 'feeling') return spotKey({ kind: 'cell', lane: part.lane, step: part.step })
  const record = part && recordOf(part)
  const siblings = record === undefined ? [] : siblingsOf(stage, record)
  const at = siblings.findIndex((id) => id === record)
  const next = siblings[at + 1] ?? siblings[at - 1]
  return next === undefined ? undefined : stage.places.ofRecord(next)?.id
}

function siblingsOf({ document, rows }: CanvasStage, record: string): string[] {
  const { phases, steps, sections } = document
  const shown = sections.filter(({ hidden }) => !hidden)
  const lists = [phases, steps, rows, shown, document.freeNotes].map((list) =>
    list.map(({ id }) => id),
  )
  return lists.find((ids) => ids.includes(record)) ?? []
}

/** The edit that removes what is selected; none where it cannot be removed. */
export function removalOf(stage: CanvasStage): Edit | undefined {
  const cards = stage.selectedCards
  const notes = stage.selectedNotes
  const removals: Edit[] = []
  if (cards.length > 0) removals.push({ edit: 'removeCards', cards: [...cards] })
  if (notes.length > 0) removals.push({ edit: 'removeFreeNotes', notes: [...notes] })
  if (removals.length > 0) return together(removals)
  const part = selectedPart(stage)
  const { steps, phases } = stage.document
  switch (part?.kind) {
    case 'phase':
      return phases.length > 1 ? { edit: 'removePhase', phase: part.phase } : undefined
    case 'step':
      return steps.length > 1 ? { edit: 'removeStep', step: part.step } : undefined
    case 'lane':
      return { edit: 'removeLane', lane: part.lane }
    case 'divider':
      return { edit: 'removeDivider', divider: part.divider }
    case 'box':
      return part.place.kind === 'section'
        ? { edit: 'removeSection', section: part.place.section }
        : undefined
    case 'feeling':
      return { edit: 'removeFeeling', feeling: part.feeling }
    default:
      return undefined
  }
}
