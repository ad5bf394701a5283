import { expect, test } from 'vitest'
import type { Filter } from '../bindings/Filter'
import { OpenDocument } from '../mirror/document.svelte'
import { areSame, asked, EVERYTHING, isOfAssumptions, lookOf, pruned, tagsOf } from './filters'
import { rect } from './geometry'
import { opened } from './testing/opened'

const filter = (some: Partial<Filter>): Filter => ({ ...EVERYTHING, ...some })

test('a filter counts all that it asks for', () => {
  expect(asked(EVERYTHING)).toBe(0)
  expect(asked(filter({ bases: ['assumption', 'measurement'], tags: ['balie'] }))).toBe(3)
})

test('filters are the same in whatever order they ask', () => {
  const [one, other] = [filter({ tags: ['a', 'b'] }), filter({ tags: ['b', 'a'] })]
  expect(areSame(one, other)).toBe(true)
  expect(areSame(one, filter({ tags: ['a'] }))).toBe(false)
})

test('only what is thought is seen where nothing else is asked for of how it is known', () => {
  expect(isOfAssumptions(filter({ bases: ['assumption'] }))).toBe(true)
  expect(isOfAssumptions(filter({ bases: ['assumption', 'observation'] }))).toBe(false)
})

test('the tags of all cards are told once each, sorted', () => {
  const document = new OpenDocument(opened)
  const [first, second] = document.cards
  document.records.set(first!.id, { ...first!, tags: ['website', 'balie'] })
  document.records.set(second!.id, { ...second!, tags: ['balie'] })
  expect(tagsOf(document)).toEqual(['balie', 'website'])
})

test('a lane and a persona that are gone are no longer asked for', () => {
  const document = new OpenDocument(opened)
  const lane = document.lanes[0]!.id
  const before = filter({ lanes: [lane, 'gone'], personas: ['stranger'], tags: ['balie'] })
  expect(pruned(document, before)).toEqual(filter({ lanes: [lane], tags: ['balie'] }))
})

test('a saved look is in whole pixels and never flat', () => {
  expect(lookOf(rect(0.4, -3.6, 100.2, 0.1))).toEqual({ x: 0, y: -4, width: 100, height: 1 })
})
