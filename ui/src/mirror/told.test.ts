import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import { toldOf } from './told'

const move = (...cards: string[]): Edit => ({
  edit: 'moveCards',
  cards,
  place: { kind: 'box', role: 'say' },
  at: { at: 'last' },
})

test('moves that are made together are told as one, with their number', () => {
  expect(toldOf(move('a'))).toBe('Kaart verplaatst.')
  expect(toldOf({ edit: 'several', edits: [move('a', 'b'), move('c')] })).toBe(
    '3 kaarten verplaatst.',
  )
})
