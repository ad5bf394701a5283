import { expect, test } from 'vitest'
import { allActions } from '../actions/actions'
import { KEY_GROUPS } from './keySheet'

const lines = KEY_GROUPS.flatMap((group) => group.lines)

test('every action that shows its keys is listed', () => {
  const listed = lines.map(({ shown }) => shown)
  const missing = allActions.filter(({ shown }) => shown && !listed.includes(shown))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('no keys and no words are listed twice', () => {
  for (const each of [lines.map(({ shown }) => shown), lines.map(({ label }) => label)]) {
    expect(new Set(each).size).toBe(each.length)
  }
})
