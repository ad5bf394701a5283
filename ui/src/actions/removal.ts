/** What Delete takes away. */

import type { Edit } from '../bindings/Edit'
import type { Place } from '../bindings/Place'
import type { CanvasStage } from '../canvas/stage.svelte'
import type { OpenDocument } from '../mirror/document.svelte'
import { selectedPart } from './selection'

/** How many cards are gone once this edit is made. */
export function cardsLost(document: OpenDocument, edit: Edit): number {
  const within = (holds: (place: Place) => boolean): number =>
    [...document.records.values()].filter((it) => it.record === 'card' && holds(it.place)).length
  switch (edit.edit) {
    case 'removeCards':
      return edit.cards.length
    case 'removePhase':
      return within(
        (place) => place.kind === 'cell' && document.step(place.step)?.phase === edit.phase,
      )
    case 'removeStep':
      return within((place) => place.kind === 'cell' && place.step === edit.step)
    case 'removeLane':
      return within((place) => place.kind === 'cell' && place.lane === edit.lane)
    case 'removeSection':
      return within((place) => place.kind === 'section' && place.section === edit.section)
    default:
      return 0
  }
}

/** The edit that removes what is selected; none where it cannot be removed. */
export function removalOf(stage: CanvasStage): Edit | undefined {
  const cards = stage.selectedCards
  if (cards.length > 0) return { edit: 'removeCards', cards: [...cards] }
  const part = selectedPart(stage)
  const { steps, phases } = stage.document
  switch (part?.kind) {
    case 'phase':
      return phases.length > 1 ? { edit: 'removePhase', phase: part.phase } : undefined
    case 'step':
      return steps.length > 1 ? { edit: 'removeStep', step: part.step } : undefined
    case 'lane':
      return { edit: 'removeLane', lane: part.lane }
    case 'divider':
      return { edit: 'removeDivider', divider: part.divider }
    case 'box':
      return part.place.kind === 'section'
        ? { edit: 'removeSection', section: part.place.section }
        : undefined
    case 'feeling':
      return { edit: 'removeFeeling', feeling: part.feeling }
    default:
      return undefined
  }
}
