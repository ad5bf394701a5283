import { expect, test } from 'vitest'
import type { Diff } from '../bindings/Diff'
import type { Edit } from '../bindings/Edit'
import { opened } from '../canvas/testing/opened'
import { OpenDocument } from './document.svelte'
import { toldOf, toldOfReversal } from './told'

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

test('a move is told with where it went', () => {
  const place = { kind: 'cell', lane: 'lane-1', step: 'step-1', span: 1 } as const
  const edit: Edit = { edit: 'moveCards', cards: ['card-0-0-0'], place, at: { at: 'last' } }
  expect(toldOf(edit, new OpenDocument(opened))).toBe('Kaart verplaatst naar Knelpunten, Stap 2.')
})

test('what is set of a card is told with what it is now', () => {
  const document = new OpenDocument(opened)
  const set = (change: Extract<Edit, { edit: 'changeCards' }>['change']) =>
    toldOf({ edit: 'changeCards', cards: ['card-0-0-0'], change }, document)
  expect(set({ field: 'basisKind', value: 'conversation' })).toBe('Onderbouwing: Gesprek.')
  expect(set({ field: 'colour', value: 'blue' })).toBe('Kleur: Blauw.')
  expect(set({ field: 'colour', value: null })).toBe('Kleur: Gewone kleur.')
  expect(set({ field: 'severity', value: 4 })).toBe('Ernst: 4.')
  expect(set({ field: 'tags', value: [] })).toBe('Labels: Geen.')
  expect(set({ field: 'text', value: 'Belt' })).toBe('Kaart gewijzigd.')
})

test('what is taken back is told by what it was about', () => {
  const record = opened.records.find(({ id }) => id === 'step-1')
  const card = opened.records.find(({ id }) => id === 'card-0-1-0')
  if (!record || !card) throw new Error('no step')
  const gone: Diff = {
    'step-1': { change: 'removed', record },
    'card-0-1-0': { change: 'removed', record: card },
  }
  expect(toldOfReversal('undo', gone)).toBe('Ongedaan gemaakt: stap “Stap 2”.')
  expect(toldOfReversal('redo', { [card.id]: { change: 'added', record: card } })).toBe(
    'Opnieuw gedaan: kaart “Ziet een poster”.',
  )
  expect(toldOfReversal('undo', {})).toBe('Ongedaan gemaakt.')
})
