import { expect, test } from 'vitest'
import type { Card } from '../../bindings/Card'
import { sharedTags, tagging } from './tagging'

const card = (id: string, ...tags: string[]): Card => ({ id, tags }) as unknown as Card

test('only a tag that every card has is shared', () => {
  expect(sharedTags([card('a', 'balie', 'app'), card('b', 'app')])).toEqual(['app'])
})

test('a tag comes to all cards in one edit, and each keeps its own', () => {
  const cards = [card('a', 'balie'), card('b'), card('c')]
  expect(tagging(cards, ['app'])).toEqual({
    edit: 'several',
    edits: [
      { edit: 'changeCards', cards: ['a'], change: { field: 'tags', value: ['balie', 'app'] } },
      { edit: 'changeCards', cards: ['b', 'c'], change: { field: 'tags', value: ['app'] } },
    ],
  })
})

test('a shared tag that is taken away leaves all cards', () => {
  const cards = [card('a', 'app'), card('b', 'app')]
  expect(tagging(cards, [])).toMatchObject({ cards: ['a', 'b'], change: { value: [] } })
})

test('a tag that all have already changes nothing', () => {
  expect(tagging([card('a', 'app')], ['app'])).toBeUndefined()
})
