import { expect, test } from 'vitest'
import type { Part } from '../bindings/Part'
import { OpenDocument } from '../mirror/document.svelte'
import { isFaded } from './faded'
import { rect } from './geometry'
import { mapOpened } from './testing/boxes'
import { node } from './testing/scenes'

const document = new OpenDocument(mapOpened(3))
const place = { kind: 'box', role: 'say' } as const
const marked = (card: string, ...personas: string[]) => {
  document.records.set(card, { record: 'card', ...document.card(card)!, personas })
  return node(`card/${card}`, { kind: 'note', card, place, track: null }, rect(0, 0, 1, 1))
}
const curve = (id: string) => node(id, { kind: 'curve', lane: 'l' } as Part, rect(0, 0, 1, 1))

test('what is somebody else’s stands back', () => {
  expect(isFaded(document, marked('say-1', 'anna'), 'samira')).toBe(true)
})

test('what is hers, or everybody’s, does not', () => {
  expect(isFaded(document, marked('say-2', 'anna', 'samira'), 'samira')).toBe(false)
  expect(isFaded(document, marked('say-3'), 'samira')).toBe(false)
})

test('of the curves only hers and the one of nobody in particular stay', () => {
  expect(isFaded(document, curve('curve/l/anna/real'), 'samira')).toBe(true)
  expect(isFaded(document, curve('curve/l/samira/real'), 'samira')).toBe(false)
  expect(isFaded(document, curve('curve/l/real'), 'samira')).toBe(false)
})
