import { expect, test } from 'vitest'
import { words, type Tongue } from '../words/words.svelte'
import { AVATARS } from './avatars'

const tongues: Tongue[] = ['nl', 'en']

test.each(tongues)('every drawn face has a name of its own in %s', (tongue) => {
  words.tongue = tongue
  const names = [...AVATARS.keys()].map((name) => words.find(`face-${name}`))
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(names.length)
})
