import { words } from './words.svelte'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import en from '../../../locales/en.ftl?raw'
import nl from '../../../locales/nl.ftl?raw'

const sources = import.meta.glob<string>(
  ['../**/*.ts', '../**/*.svelte', '!../**/*.test.ts', '!../bindings/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const bundleOf = (language: string, text: string) => {
  const bundle = new FluentBundle(language)
  bundle.addResource(new FluentResource(text))
  return bundle
}
const bundles = [bundleOf('nl', nl), bundleOf('en', en)]

/** The keys that are said literally; keys put together at run time are the lists’ own tests. */
const keys = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bsay\(\s*'([a-z][\w-]*)'|label: '([a-z][\w-]*)'/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  ),
)

test('the window says something', () => {
  expect(keys.size).toBeGreaterThan(100)
})

test('everything the window says is said in both languages', () => {
  const missing = [...keys].filter((key) => !bundles.every((bundle) => bundle.hasMessage(key)))
  expect(missing).toEqual([])
})

test.each([nl, en])('no sentence is said twice under one key', (text) => {
  const keys = [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1])
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
})

test('a sentence that takes values is found without them', () => {
  expect(words.find('read-not-found')).toContain('is er niet')
})
