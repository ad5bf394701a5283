import { expect, test } from 'vitest'
import { following } from '../../textSize'

test('what is said in pixels is a part of the text size', () => {
  expect(following('8px 14px')).toBe('0.5rem 0.875rem')
  expect(following('calc(100vw - 48px)')).toBe('calc(100vw - 3rem)')
  expect(following('-4px')).toBe('-0.25rem')
})

test('a hair line stays as thin as it is', () => {
  expect(following('1px')).toBe('1px')
  expect(following('0 0 0 2.5px')).toBe('0 0 0 2.5px')
})

test('what only looks like a length is left alone', () => {
  expect(following('var(--gap-8px)')).toBe('var(--gap-8px)')
  expect(following('1600')).toBe('1600')
})
