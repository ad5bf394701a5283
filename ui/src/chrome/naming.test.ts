import { expect, test } from 'vitest'
import { isFoundByTitle } from './naming'

const hit = {
  document: 'samira',
  kind: 'persona',
  title: 'Samira, 34',
  record: 'samira',
  place: ['Persona'],
} as const
const found = (...texts: string[]) => ({
  ...hit,
  place: [...hit.place],
  excerpt: texts.map((text, index) => ({ text, found: index === 0 })),
})

test('a document that was found by its title need not say it twice', () => {
  expect(isFoundByTitle(found('Samira', ', 34'))).toBe(true)
})

test('one that was found by something else says its title', () => {
  expect(isFoundByTitle(found('Moeder', ' van twee'))).toBe(false)
  expect(isFoundByTitle({ ...found('Samira', ', 34'), record: 'card' })).toBe(false)
})
