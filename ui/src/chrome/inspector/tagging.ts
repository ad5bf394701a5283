/** Tags of several cards at once. */

import type { Card } from '../../bindings/Card'
import type { Edit } from '../../bindings/Edit'

/** The tags that all of the cards have. */
export const sharedTags = ([first, ...others]: readonly Card[]): string[] =>
  first ? first.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag))) : []

/** The edit that gives the cards what was added to the tags that they share, and takes what was left out; none where that is nothing. */
export function tagging(cards: readonly Card[], wanted: readonly string[]): Edit | undefined {
  const shared = sharedTags(cards)
  const added = wanted.filter((tag) => !shared.includes(tag))
  const lost = shared.filter((tag) => !wanted.includes(tag))
  const alike = new Map<string, { value: string[]; cards: string[] }>()
  for (const { id, tags } of cards) {
    const kept = tags.filter((tag) => !lost.includes(tag))
    const value = [...kept, ...added.filter((tag) => !kept.includes(tag))]
    if (value.join('\n') === tags.join('\n')) continue
    const same = alike.get(value.join('\n'))
    if (same) same.cards.push(id)
    else alike.set(value.join('\n'), { value, cards: [id] })
  }
  const edits = [...alike.values()].map(({ value, cards }): Edit => ({
    edit: 'changeCards',
    cards,
    change: { field: 'tags', value },
  }))
  return edits.length > 1 ? { edit: 'several', edits } : edits[0]
}
