/** What stands back where a document is seen as one of its personas sees it. */

import type { Node } from '../bindings/Node'
import type { Fading } from './painter/scene'
import type { OpenDocument } from '../mirror/document.svelte'

/** How what stands back is painted: its grounds and lines faint, its words in a grey that can be read on them. */
export const FADED: Fading = { strength: 0.22, words: '#6f7985' }

/** Whether a node stands back where this persona is picked out: it is somebody else's. */
export function isFaded(document: OpenDocument, { id, part }: Node, persona: string): boolean {
  switch (part.kind) {
    case 'card':
    case 'note': {
      const personas = document.card(part.card)?.personas ?? []
      return personas.length > 0 && !personas.includes(persona)
    }
    case 'feeling': {
      const whose = document.feeling(part.feeling)?.persona
      return whose !== undefined && whose !== null && whose !== persona
    }
    case 'curve': {
      // The id of a persona's curve names her, between the lane and the curve.
      const [, , whose, curve] = id.split('/')
      return curve !== undefined && whose !== persona
    }
    case 'persona':
      return part.persona !== persona
    default:
      return false
  }
}
