import { expect, test } from 'vitest'
import type { LibraryEntry } from '../../bindings/LibraryEntry'
import { numbered } from './numbered'

const entry = (document: string, kind: LibraryEntry['kind'], title: string): LibraryEntry => ({
  document,
  kind,
  title,
  state: null,
  cards: 0,
  changed: 0,
})

test('of documents of one kind and name all but the oldest have a number', () => {
  const library = [
    entry('3', 'journey', 'Ik wil lezen'),
    entry('1', 'journey', 'Ik wil lezen'),
    entry('2', 'journey', 'ik wil lezen '),
    entry('4', 'persona', 'Ik wil lezen'),
    entry('5', 'journey', 'Ik wil leren'),
  ]
  expect([...numbered(library)]).toEqual([
    ['2', 2],
    ['3', 3],
  ])
})
