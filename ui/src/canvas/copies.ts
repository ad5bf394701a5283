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
  const ids = newIds(stage, cards)
  const put = cards.map((card) => renewed(card, ids))
  return { edit: { edit: 'putCards', cards: put, place, at }, cards: [...ids.values()] }
}

/** A new id for each card, by its own. */
export const newIds = (
  stage: Pick<CanvasStage, 'newId'>,
  cards: readonly Card[],
): ReadonlyMap<string, string> => new Map(cards.map(({ id }) => [id, stage.newId()]))

/** A card under its new id, with its links to cards that have new ones. */
export function renewed(card: Card, ids: ReadonlyMap<string, string>): Card {
  const now = (id: string): string => ids.get(id) ?? id
  const { pains, opportunity } = card.details
  const links = {
    ...(pains ? { pains: pains.map(now) } : {}),
    ...(opportunity ? { opportunity: now(opportunity) } : {}),
  }
  return { ...bareCard(card), id: now(card.id), details: { ...card.details, ...links } }
}

/** Links the copy of a card to the copies of what the card is linked to, where those were copied too. */
export function likeLinks({ id, details }: Card, copies: ReadonlyMap<string, string>): Edit[] {
  const cards = [copies.get(id) ?? id]
  const edits: Edit[] = []
  const { pains = [], opportunity } = details
  if (pains.some((pain) => copies.has(pain))) {
    const value = pains.map((pain) => copies.get(pain) ?? pain)
    edits.push({ edit: 'changeCards', cards, change: { field: 'pains', value } })
  }
  const copied = opportunity === undefined ? undefined : copies.get(opportunity)
  if (copied !== undefined) {
    edits.push({ edit: 'changeCards', cards, change: { field: 'opportunity', value: copied } })
  }
  return edits
}

/** Selects the cards, and gives them the keyboard. */
export function choose(stage: CanvasStage, cards: readonly string[]): void {
  stage.select(cards.flatMap((id) => stage.places.ofRecord(id)?.id ?? []))
  stage.focus()
}
