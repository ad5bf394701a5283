/** What the speaker wants to say. */

import type { OpenDocument } from '../mirror/document.svelte'
import type { Stop } from './stops'

/** The speaker's notes of a stop; empty where there are none. */
export function notesOf(document: OpenDocument, stop: Stop | undefined): string {
  if (stop?.of.kind !== 'phase') return ''
  return document.phase(stop.of.id)?.speakerNotes ?? ''
}
