/** Takes documents in from a file that the user chooses. */

import { filled } from '../mirror/message'
import type { Workspace } from '../mirror/workspace.svelte'
import { say, words } from '../words/words.svelte'

/** How many of the notes on what was changed are shown. */
const NOTES = 2

/** Asks for a file, takes it in, opens the journey in it, and tells what came in and what could not be placed. */
export async function importFile(workspace: Workspace): Promise<void> {
  const imported = await workspace.try({ ask: 'pickImport' }, 'imported')
  if (!imported) return
  await workspace.acts.welcome(imported)
  const { documents, notes } = imported
  const main = documents.find((document) => document === workspace.open?.id)
  const title = workspace.library.find((entry) => entry.document === main)?.title ?? ''
  const came = say('toast-imported', {
    title,
    count: documents.length,
    others: documents.length - 1,
  })
  const told = notes.flatMap(({ key, args }) => words.find(key, filled(args)) ?? [])
  const more = told.length - NOTES
  const rest = more > 0 ? [say('toast-imported-more', { count: more })] : []
  workspace.toast([came, ...told.slice(0, NOTES), ...rest].join(' '), undefined, 'plain')
}
