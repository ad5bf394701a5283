import { expect, test } from 'vitest'
import type { Diff } from '../bindings/Diff'
import type { Record as Entry } from '../bindings/Record'
import { applyDiff, type Records } from './diff'

const phase = (id: string, name: string): Entry => ({
  record: 'phase',
  id,
  order: '80',
  name,
  colour: null,
  collapsed: false,
  speakerNotes: '',
})
const before = (): Records =>
  new Map([
    ['a', phase('a', 'Ontdekken')],
    ['b', phase('b', 'Meedoen')],
  ])
const diff: Diff = {
  a: { change: 'updated', from: phase('a', 'Ontdekken'), to: phase('a', 'Zoeken') },
  b: { change: 'removed', record: phase('b', 'Meedoen') },
  c: { change: 'added', record: phase('c', 'Terugkomen') },
}
const reversed: Diff = {
  a: { change: 'updated', from: phase('a', 'Zoeken'), to: phase('a', 'Ontdekken') },
  b: { change: 'added', record: phase('b', 'Meedoen') },
  c: { change: 'removed', record: phase('c', 'Terugkomen') },
}

test('a diff adds, changes and removes', () => {
  const records = before()
  applyDiff(records, diff)
  expect([...records.keys()].sort()).toEqual(['a', 'c'])
  expect(records.get('a')).toMatchObject({ name: 'Zoeken' })
})

test('a diff and its reverse leave the records as they were', () => {
  const records = before()
  applyDiff(records, diff)
  applyDiff(records, reversed)
  expect(Object.fromEntries(records)).toEqual(Object.fromEntries(before()))
})

test('an empty diff changes nothing', () => {
  const records = before()
  applyDiff(records, {})
  expect(Object.fromEntries(records)).toEqual(Object.fromEntries(before()))
})
