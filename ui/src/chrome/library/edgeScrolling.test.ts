import { expect, test } from 'vitest'
import { pull } from './edgeScrolling'

test('a list moves only near its edges, towards them, and faster the nearer', () => {
  expect(pull(300, 100, 500)).toBe(0)
  expect(pull(130, 100, 500)).toBeLessThan(0)
  expect(pull(110, 100, 500)).toBeLessThan(pull(130, 100, 500))
  expect(pull(490, 100, 500)).toBeGreaterThan(0)
  expect(pull(900, 100, 500)).toBe(12)
})
