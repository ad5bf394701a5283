/** Cards on their way from the open document to another, or from another to it. */

import type { Acted } from '../bindings/Acted'
import type { Card } from '../bindings/Card'
import type { Deed } from '../bindings/Deed'
import type { Place } from '../bindings/Place'
import { say, words } from '../words/words.svelte'
import { bareCard } from './bareCard'
import type { Workspace } from './workspace.svelte'

/** Where cards go. */
export interface Destination {
  readonly document: string
  readonly place: Place
  /** Whether a journey takes up those whom the cards are true of. */
  readonly joining: boolean
}

/** Sends these cards of a document to the end of a place in another. */
export const sending = (
  from: string,
  cards: readonly Card[],
  { document, place, joining }: Destination,
): Deed => ({
  deed: 'send',
  from,
  cards: cards.map(bareCard),
  to: document,
  place,
  at: { at: 'last' },
  joining,
})

/** The cards that came into a document, in their order. */
export function arrived({ edited }: Acted, document: string): string[] {
  const cards = edited.flatMap(({ document: id, diff }) =>
    id === document
      ? Object.values(diff).flatMap((change) =>
          change?.change === 'added' && change.record.record === 'card' ? [change.record] : [],
        )
      : [],
  )
  return cards.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id)
}

/** What is to be said of those whom a journey took up with its cards; empty where it took up nobody. */
export function toldOfJoining(workspace: Workspace, { edited }: Acted): string {
  const joined = edited.flatMap(({ document, diff }) => {
    const change = diff[document]
    if (change?.change !== 'updated') return []
    const { from, to } = change
    if (from.record !== 'journey' || to.record !== 'journey') return []
    return to.personas.filter((persona) => !from.personas.includes(persona))
  })
  if (joined.length === 0) return ''
  const names = namesOf(workspace, joined)
  return say('toast-joined', { names, count: joined.length })
}

/** What personas are called, one after the other. */
export function namesOf(workspace: Workspace, personas: readonly string[]): string {
  const known = workspace.open?.personas ?? {}
  const names = personas.map((id) => known[id]?.name.trim() || say('untitled-persona'))
  return new Intl.ListFormat(words.tongue, { style: 'long', type: 'conjunction' }).format(names)
}
