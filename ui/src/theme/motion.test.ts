import { expect, test } from 'vitest'

const styles = import.meta.glob<string>('../**/*.{svelte,css}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

// Both are nothing where the system asks for stillness.
const TIMES = /var\(--(quick|slow)\)/

test('whatever moves takes its time from the two that reduced motion sets to nothing', () => {
  const own = Object.entries(styles).flatMap(([file, text]) =>
    [...text.matchAll(/^\s*(?:transition|animation):([^;]*);/gm)].flatMap(([, value = '']) =>
      value.split(/,(?![^(]*\))/).some((part) => !TIMES.test(part) && part.trim() !== 'none')
        ? [`${file}: ${value.trim()}`]
        : [],
    ),
  )
  expect(own).toEqual([])
})
