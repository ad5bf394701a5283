/** What is in the bin. */

import type { Workspace } from './workspace.svelte'

/** Whether a document that is not in the library can be brought back from the bin; else it is no more. */
export async function isInBin(workspace: Workspace, document: string): Promise<boolean> {
  const reply = await workspace.try({ ask: 'deleted' }, 'deleted')
  return reply?.documents.some(({ entry }) => entry.document === document) ?? false
}
