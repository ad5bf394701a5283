/** What the speaker wants to say. */

import type { OpenDocument } from '../mirror/document.svelte'
import type { Stop } from './stops'

/** The speaker's notes of a stop; empty where there are none. */
export function notesOf(document: OpenDocument, stop: Stop | undefined): string {
  switch (stop?.of.kind) {
    case 'phase':
      return document.phase(stop.of.id)?.speakerNotes ?? ''
    case 'view':
      return document.savedView(stop.of.id)?.speakerNotes ?? ''
    default:
      return ''
  }
}
