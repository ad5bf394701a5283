import { expect, test } from 'vitest'
import { wear } from './wear'

const usual = { language: 'dutch', appearance: 'system', textSize: 'usual' } as const

test('a window is dark where the user chose so, and else follows the desktop', () => {
  const root = document.createElement('html')
  wear({ ...usual, appearance: 'dark' }, root)
  expect(root.dataset['appearance']).toBe('dark')
  wear(usual, root)
  expect(root.dataset['appearance']).toBeUndefined()
})

test('larger words are larger than what the desktop takes for usual', () => {
  const root = document.createElement('html')
  wear({ ...usual, textSize: 'half' }, root)
  expect(root.style.fontSize).toBe('150%')
  wear(usual, root)
  expect(root.style.fontSize).toBe('')
})
