/** What is said of an edit once it is made. */

import type { Edit } from '../bindings/Edit'
import { keyOf } from '../words/key'
import { say, words } from '../words/words.svelte'

/** The sentence for an edit: of several that do the same, one for all of them. */
export function toldOf(edit: Edit): string {
  const parts = partsOf(edit)
  const kinds = new Set(parts.map(kindOf))
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1) return say('saved')
  const count = parts.reduce((sum, part) => sum + cardsOf(part), 0)
  return words.find(keyOf('said', kind), { count }) ?? say('saved')
}

const partsOf = (edit: Edit): Edit[] =>
  edit.edit === 'several' ? edit.edits.flatMap(partsOf) : [edit]

const kindOf = ({ edit }: Edit): string => (edit === 'putCards' ? 'addCards' : edit)

function cardsOf(edit: Edit): number {
  switch (edit.edit) {
    case 'addCards':
    case 'putCards':
    case 'changeCards':
    case 'moveCards':
    case 'removeCards':
      return edit.cards.length
    case 'copyCards':
      return edit.copies.length
    case 'addFreeNotes':
    case 'changeFreeNotes':
    case 'layerFreeNotes':
    case 'removeFreeNotes':
      return edit.notes.length
    case 'moveFreeNotes':
      return edit.moves.length
    default:
      return 1
  }
}
