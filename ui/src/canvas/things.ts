/** Cards and free notes that are selected together: what is done, is done to both in one gesture. */

import type { FreeNote } from '../bindings/FreeNote'
import { say } from '../words/words.svelte'
import type { CanvasStage } from './stage.svelte'

/** The ids of the selected cards and free notes. */
export interface Things {
  readonly cards: readonly string[]
  readonly notes: readonly string[]
}

/** What is selected. */
export const selectedThings = ({ selectedCards, selectedNotes }: CanvasStage): Things => ({
  cards: selectedCards,
  notes: selectedNotes,
})

/** Whether there are both cards and notes. */
export const areMixed = ({ cards, notes }: Things): boolean => cards.length > 0 && notes.length > 0

/** How many there are of each, as one reads it. */
export const toldOfThings = ({ cards, notes }: Things): string =>
  say('things-selected', { cards: cards.length, notes: notes.length })

/** The notes, with the arrows that join two of these things. */
export function notesWithArrows(stage: CanvasStage, { cards, notes }: Things): FreeNote[] {
  const among = new Set([...cards, ...notes])
  return stage.freeNotes.filter(({ id, form }) => {
    if (among.has(id) || form.kind !== 'arrow') return among.has(id)
    return [form.from, form.to].every((end) => end.kind === 'thing' && among.has(end.id))
  })
}
