/** Asking what a journey is compared with. */

import type { Desk } from '../chrome/desk.svelte'

/** Asks which of the other journeys a journey is compared with, the most fitting of them chosen. */
export async function askToCompare(desk: Desk, document: string): Promise<void> {
  const reply = await desk.workspace.try({ ask: 'comparable', document }, 'comparable')
  if (reply) desk.dialog = { kind: 'comparing', document, journeys: reply.journeys }
}
