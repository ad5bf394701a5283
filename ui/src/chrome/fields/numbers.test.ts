import { expect, test } from 'vitest'
import { readDate, readNumber, readWhole } from './numbers'

test.each([
  ['2026', '2026'],
  ['maart 2026', '2026-03'],
  ['3/2026', '2026-03'],
  ['14 maart 2026', '2026-03-14'],
  ['14-3-2026', '2026-03-14'],
  ['2026-03-14', '2026-03-14'],
  ['1 mrt 2026', '2026-03-01'],
  ['May 2026', '2026-05'],
])('“%s” is read as %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test.each(['morgen', '31 februari 2026', '13/2026', '26'])('“%s” is not a date', (text) => {
  expect(readDate(text)).toBeUndefined()
})

test('an empty text is no date and no number', () => {
  expect(readDate(' ')).toBeNull()
  expect(readNumber('')).toBeNull()
})

test('a comma and a point both part the decimals', () => {
  expect(readNumber('7,5')).toBe(7.5)
  expect(readNumber('7.5')).toBe(7.5)
})

test('a whole number outside its range is refused', () => {
  expect(readWhole('6', 1, 5)).toBeUndefined()
  expect(readWhole('2,5', 1, 5)).toBeUndefined()
  expect(readWhole('5', 1, 5)).toBe(5)
})
