/** What Delete takes away. */

import type { Edit } from '../bindings/Edit'
import type { CanvasStage } from '../canvas/stage.svelte'
import { selectedPart } from './selection'

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
