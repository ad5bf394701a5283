/** Takes documents in from a file that the user chooses. */

import type { Desk } from '../chrome/desk.svelte'
import { titleOf } from '../chrome/naming'
import { filled } from '../mirror/message'
import { say, words } from '../words/words.svelte'

/** Asks for a file, takes it in, opens the journey in it, and tells what came in and what could not be placed. */
export async function importFile(desk: Desk): Promise<void> {
  const { workspace } = desk
  const imported = await workspace.try({ ask: 'pickImport' }, 'imported')
  if (!imported) return
  await workspace.acts.welcome(imported)
  const { documents, notes } = imported
  const main = documents.find((document) => document === workspace.open?.id)
  const entry = workspace.library.find((entry) => entry.document === main)
  const title = entry ? titleOf(entry) : ''
  const came = say('toast-imported', {
    title,
    count: documents.length,
    others: documents.length - 1,
  })
  const told = notes.flatMap(({ key, args }) => words.find(key, filled(args)) ?? [])
  if (told.length <= 1 || documents.length === 0) {
    workspace.toast([came, ...told].join(' '))
    return
  }
  workspace.toast(came)
  // More than can be read before a note has gone.
  desk.dialog = { kind: 'importNotes', title, notes: told }
}
