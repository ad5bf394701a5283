/** Sends one field's change from the inspector. */

import type { CardChange } from '../../bindings/CardChange'
import type { CanvasStage } from '../../canvas/stage.svelte'

/** Changes one field of these cards; changes of one gesture are undone together. */
export function changeCards(
  stage: CanvasStage,
  cards: readonly string[],
  change: CardChange,
  gesture?: string,
): void {
  void stage.edit({ edit: 'changeCards', cards: [...cards], change }, gesture)
}
