/** Sends one field's change from the inspector. */

import type { Card } from '../../bindings/Card'
import type { CardChange } from '../../bindings/CardChange'
import type { CanvasStage } from '../../canvas/stage.svelte'

/** Changes one field of these cards to one value; changes of one gesture are undone together. */
export const changeCards = (
  stage: CanvasStage,
  cards: readonly string[],
  change: CardChange,
  gesture?: string,
): Promise<boolean> => stage.edit({ edit: 'changeCards', cards: [...cards], change }, gesture)

/** Changes one field of a card to what it makes of the card as it then is. */
export const alterCard = (
  stage: CanvasStage,
  id: string,
  alter: (card: Card) => CardChange,
  gesture?: string,
): Promise<boolean> =>
  stage.edit(() => {
    const card = stage.document.card(id)
    return card && { edit: 'changeCards', cards: [id], change: alter(card) }
  }, gesture)
