/** What a persona's compact card leaves out. The drawing says how much; who looks for it needs the sheet. */

import type { Edit } from '../bindings/Edit'
import type { OpenDocument } from '../mirror/document.svelte'
import type { Places } from './places'

/** The edit that lays a persona out as a sheet, which shows every line. */
export const AS_SHEET = {
  edit: 'changePersona',
  change: { field: 'layout', value: 'sheet' },
} as const satisfies Edit

/** Whether a line or a section is missing from the drawing only because that is a compact card. */
export function isLeftOut(document: OpenDocument, places: Places, record: string): boolean {
  if (document.persona?.layout !== 'compact' || places.ofRecord(record)) return false
  const place = document.card(record)?.place
  const section = document.section(place?.kind === 'section' ? place.section : record)
  return section?.hidden === false
}

/** The lines and sections that an edit makes, and the lines that it puts elsewhere. */
export function putBy(edit: Edit): string[] {
  switch (edit.edit) {
    case 'addSection':
      return [edit.section]
    case 'copyCards':
      return edit.copies.map(({ copy }) => copy)
    case 'addCards':
    case 'putCards':
      return edit.cards.map(({ id }) => id)
    case 'moveCards':
      return edit.cards
    case 'several':
      return edit.edits.flatMap(putBy)
    default:
      return []
  }
}
