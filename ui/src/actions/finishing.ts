/** Taking what is being written, as before the window closes. */

import type { Desk } from '../chrome/desk.svelte'

/** Takes every text that is still being written; says whether all of it is kept. */
export async function finish(desk: Desk): Promise<boolean> {
  // A field takes its text when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const { workspace } = desk
  const before = workspace.unsaved
  const taken = desk.stage?.commit() ?? Promise.resolve(true)
  await workspace.settled()
  // What could not be kept before is told already, and must not hold the window open for ever.
  return (await taken) && (before || !workspace.unsaved)
}
