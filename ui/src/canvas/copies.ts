/** Copies of cards: each under an id of its own, linked to the copies of what it was linked to. */

import type { At } from '../bindings/At'
import type { Card } from '../bindings/Card'
import type { Edit } from '../bindings/Edit'
import type { Place } from '../bindings/Place'
import { bareCard } from '../mirror/bareCard'
import type { CanvasStage } from './stage.svelte'

/** An edit that makes cards, and the cards' ids from first to last. */
export interface Made {
  readonly edit: Edit
  readonly cards: readonly string[]
}

/** The edit that puts copies of cards in one place. */
export function copiesAt(
  stage: Pick<CanvasStage, 'newId'>,
  cards: readonly Card[],
  place: Place,
  at: At = { at: 'last' },
): Made {
  const ids = new Map(cards.map(({ id }) => [id, stage.newId()]))
  const renewed = (id: string): string => ids.get(id) ?? id
  const put = cards.map((card) => {
    const { pains, opportunity } = card.details
    const links = {
      ...(pains ? { pains: pains.map(renewed) } : {}),
      ...(opportunity ? { opportunity: renewed(opportunity) } : {}),
    }
    return { ...bareCard(card), id: renewed(card.id), details: { ...card.details, ...links } }
  })
  return { edit: { edit: 'putCards', cards: put, place, at }, cards: [...ids.values()] }
}

/** Selects the cards, and gives them the keyboard. */
export function choose(stage: CanvasStage, cards: readonly string[]): void {
  stage.select(cards.flatMap((id) => stage.places.ofRecord(id)?.id ?? []))
  stage.focus()
}
