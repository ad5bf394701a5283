/** What is selected, as actions ask for it. */

import type { Card } from '../bindings/Card'
import type { Lane } from '../bindings/Lane'
import type { Part } from '../bindings/Part'
import type { CanvasStage } from '../canvas/stage.svelte'

/** The part of the one node that is selected. */
export function selectedPart(stage: CanvasStage | undefined): Part | undefined {
  if (!stage || stage.selection.length !== 1) return undefined
  return stage.places.named(stage.selection[0] ?? '')?.part
}

/** The cards that are selected. */
export const selectedCards = (stage: CanvasStage | undefined): Card[] =>
  (stage?.selectedCards ?? []).flatMap((id) => stage?.document.card(id) ?? [])

/** The lane that is selected. */
export function selectedLane(stage: CanvasStage | undefined): Lane | undefined {
  const part = selectedPart(stage)
  return part?.kind === 'lane' ? stage?.document.lane(part.lane) : undefined
}
