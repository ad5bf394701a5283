/** Takes documents in from a file that the user chooses. */

import { filled, type Workspace } from '../../mirror/workspace.svelte'
import { say, words } from '../../words/words.svelte'

/** Asks for a file, takes it in, opens the first document, and tells what was changed on the way. */
export async function importFile(workspace: Workspace): Promise<void> {
  const imported = await workspace.try({ ask: 'pickImport' }, 'imported')
  if (!imported) return
  workspace.library = imported.library
  const [first] = imported.documents
  if (first) await workspace.openDocument(first)
  else if (workspace.open && imported.affects.includes(workspace.open.id)) await workspace.refresh()
  workspace.toast(say('toast-imported', { count: imported.documents.length }))
  for (const note of imported.notes.slice(0, 3)) {
    if (words.find(note.key)) workspace.toast(say(note.key, filled(note.args)))
  }
}
