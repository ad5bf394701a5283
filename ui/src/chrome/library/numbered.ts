/** Telling documents of the same name apart. */

import type { LibraryEntry } from '../../bindings/LibraryEntry'

/** For each document that is called as an older one of its kind: which it is of those, from 2. */
export function numbered(library: readonly LibraryEntry[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  const numbers = new Map<string, number>()
  // Ids begin with when they were made.
  const oldest = [...library].sort((a, b) => (a.document < b.document ? -1 : 1))
  for (const { document, kind, title } of oldest) {
    const name = `${kind} ${title.trim().toLocaleLowerCase()}`
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    if (number > 1) numbers.set(document, number)
  }
  return numbers
}
