/** Deleting a document, and asking first where others show it. */

import type { LibraryEntry } from '../../bindings/LibraryEntry'
import type { Desk } from '../desk.svelte'

/** Deletes a document; where it is a persona who is on others, asks what is to happen there. */
export async function removeDocument(desk: Desk, entry: LibraryEntry): Promise<void> {
  const { workspace } = desk
  if (entry.kind === 'persona') {
    const persona = entry.document
    const reply = await workspace.try({ ask: 'appearances', persona }, 'appearances')
    const { documents = [], marked = [] } = reply ?? {}
    if (documents.length + marked.length > 0) {
      desk.dialog = { kind: 'removePersona', persona: entry, documents, marked }
      return
    }
  }
  await workspace.acts.remove(entry.document)
  desk.stage?.focus()
}
