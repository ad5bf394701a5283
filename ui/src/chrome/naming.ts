/** What a document is called where its own title or name is still empty. */

import type { DocumentKind } from '../bindings/DocumentKind'
import type { Hit } from '../bindings/Hit'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import { keyOf } from '../words/key'
import { say } from '../words/words.svelte'

/** A document's title or name, or what stands there as long as it has none. */
export const titleOf = ({ kind, title }: Pick<LibraryEntry, 'kind' | 'title'>): string =>
  title.trim() === '' ? untitled(kind) : title

/** What a document of this kind is called that has no title or name. */
export const untitled = (kind: DocumentKind): string => say(keyOf('untitled', kind))

/** Whether a document was found by its title, which its excerpt then says already. */
export const isFoundByTitle = ({ document, record, title, excerpt }: Hit): boolean =>
  record === document && excerpt.map(({ text }) => text).join('') === title
