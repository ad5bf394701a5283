/** What the palette offers for a text. */

import { computeCommandScore } from 'bits-ui'
import { actions, allActions } from '../../actions/actions'
import type { Action } from '../../actions/action'
import type { LibraryEntry } from '../../bindings/LibraryEntry'
import { say } from '../../words/words.svelte'
import type { Desk } from '../desk.svelte'
import { titleOf } from '../naming'

/** How many documents are offered at most. */
const DOCUMENTS = 8

/** The actions that can be done now and are called so, the likest first; all of them for no text. */
export function actionsFor(desk: Desk, text: string): Action[] {
  const able = allActions.filter((action) => action !== actions.palette && action.enabled(desk))
  return likest(able, text, (action) => say(action.label))
}

/** A place of the open document that can be gone to. */
export interface Goal {
  /** The record that is gone to. */
  readonly record: string
  readonly label: string
}

/** The saved views, phases and sections of the open document that are called so, the likest first; none for no text. */
export function goalsFor({ stage }: Desk, text: string): Goal[] {
  if (!stage || text === '') return []
  const { document, scene } = stage
  const sections = scene.frame.kind === 'boxes' ? scene.frame.boxes : []
  const named = [
    ...document.savedViews.map(({ id, name }) => ({ record: id, name })),
    ...document.phases.map(({ id, name }) => ({ record: id, name })),
    ...sections.flatMap(({ place, name }) =>
      place.kind === 'section' ? [{ record: place.section, name }] : [],
    ),
  ]
  const goals = named.map(({ record, name }) => ({ record, label: say('palette-go', { name }) }))
  return likest(goals, text, ({ label }) => label)
}

/** The documents that are called so, the likest first. */
export function documentsFor(library: readonly LibraryEntry[], text: string): LibraryEntry[] {
  return likest(library, text, titleOf).slice(0, DOCUMENTS)
}

function likest<T>(all: readonly T[], text: string, nameOf: (one: T) => string): T[] {
  if (text === '') return [...all]
  const words = plain(text).split(/\s+/)
  return all
    .filter((one) => words.every((word) => plain(nameOf(one)).includes(word)))
    .map((one) => ({ one, score: computeCommandScore(nameOf(one), text) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

/** Without capitals and accents. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim()
