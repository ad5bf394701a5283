import type { Card } from '../bindings/Card'

/** A card as an edit takes it: without the word that tells it from other records. */
export function bareCard(card: Card): Card {
  const bare: Card & { record?: string } = { ...card }
  delete bare.record
  return bare
}
