import { expect, test } from 'vitest'
import { Budget } from './budget'

test('those who paint in one frame share what it allows', () => {
  let now = 0
  const budget = new Budget(6, () => now)
  budget.begin(16)
  now = 7
  budget.begin(16)
  expect(budget.spent).toBe(true)
})

test('the next frame allows as much again', () => {
  let now = 0
  const budget = new Budget(6, () => now)
  budget.begin(16)
  now = 17
  budget.begin(33)
  expect(budget.spent).toBe(false)
  now = 24
  expect(budget.spent).toBe(true)
})
