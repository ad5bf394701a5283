/** Asking what a journey is compared with. */

import type { Desk } from '../chrome/desk.svelte'

/** Asks which of the other journeys a journey is compared with, the most fitting of them chosen. */
export async function askToCompare(desk: Desk, document: string): Promise<void> {
  const { workspace } = desk
  const { open } = workspace
  const reply = await workspace.try({ ask: 'comparable', document }, 'comparable')
  // Who went on meanwhile is not asked any more.
  const wentOn = desk.dialog || desk.presentation || workspace.open !== open
  if (reply && !wentOn) desk.dialog = { kind: 'comparing', document, journeys: reply.journeys }
}
