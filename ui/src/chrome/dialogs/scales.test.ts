import { expect, it } from 'vitest'
import { scalesUpTo } from './scales'

const choosable = (most: number): number[] =>
  scalesUpTo(most)
    .filter((option) => !option.disabled)
    .map((option) => option.value)

it('offers what fits', () => {
  expect(choosable(4)).toEqual([1, 2, 3, 4])
  expect(choosable(2.5)).toEqual([1, 2])
})

it('offers the largest that fits where not even once does', () => {
  expect(choosable(0.73)).toEqual([0.73])
})
