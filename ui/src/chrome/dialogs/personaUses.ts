/** The documents that personas are on, and how they are told of. */

import type { LibraryEntry } from '../../bindings/LibraryEntry'
import type { Workspace } from '../../mirror/workspace.svelte'
import { say, words } from '../../words/words.svelte'

/** Documents that know personas. */
export interface Uses {
  /** The journeys and empathy maps that they are on. */
  readonly documents: readonly LibraryEntry[]
  /** The other documents with cards that are marked as theirs. */
  readonly marked: readonly LibraryEntry[]
}

/** Asks where these personas are used; `personas` gives those who are used somewhere. */
export async function usesOf(
  workspace: Workspace,
  asked: readonly LibraryEntry[],
): Promise<Uses & { readonly personas: readonly LibraryEntry[] }> {
  const personas: LibraryEntry[] = []
  const documents = new Map<string, LibraryEntry>()
  const marked = new Map<string, LibraryEntry>()
  for (const entry of asked) {
    const request = { ask: 'appearances', persona: entry.document } as const
    const reply = await workspace.try(request, 'appearances')
    if (!reply || reply.documents.length + reply.marked.length === 0) continue
    personas.push(entry)
    for (const found of reply.documents) documents.set(found.document, found)
    for (const found of reply.marked) marked.set(found.document, found)
  }
  for (const document of documents.keys()) marked.delete(document)
  return { personas, documents: [...documents.values()], marked: [...marked.values()] }
}

/** How many documents of each kind know them, as it stands in a sentence. */
export function placesOf({ documents, marked }: Uses): string {
  const countOf = (kind: LibraryEntry['kind']): number =>
    documents.filter((entry) => entry.kind === kind).length
  const counts = [
    { key: 'remove-persona-journeys', count: countOf('journey') },
    { key: 'remove-persona-maps', count: countOf('empathyMap') },
    { key: 'remove-persona-marked', count: marked.length },
  ].filter(({ count }) => count > 0)
  const parts = counts.map(({ key, count }) => say(key, { count }))
  return new Intl.ListFormat(words.tongue).format(parts)
}
