import { expect, test } from 'vitest'
import type { Part } from '../bindings/Part'
import { OpenDocument } from '../mirror/document.svelte'
import { FADED, isFaded } from './faded'
import { rect } from './geometry'
import { paintNode } from './painter/scene'
import { mapOpened } from './testing/boxes'
import { node } from './testing/scenes'

const document = new OpenDocument(mapOpened(3))
const place = { kind: 'box', role: 'say' } as const
const marked = (card: string, ...personas: string[]) => {
  document.records.set(card, { record: 'card', ...document.card(card)!, personas })
  return node(`card/${card}`, { kind: 'note', card, place, track: null }, rect(0, 0, 1, 1))
}
const curve = (id: string) => node(id, { kind: 'curve', lane: 'l' } as Part, rect(0, 0, 1, 1))

test('what is somebody else’s stands back', () => {
  expect(isFaded(document, marked('say-1', 'anna'), 'samira')).toBe(true)
})

test('what is hers, or everybody’s, does not', () => {
  expect(isFaded(document, marked('say-2', 'anna', 'samira'), 'samira')).toBe(false)
  expect(isFaded(document, marked('say-3'), 'samira')).toBe(false)
})

test('of the curves only hers and the one of nobody in particular stay', () => {
  expect(isFaded(document, curve('curve/l/anna/real'), 'samira')).toBe(true)
  expect(isFaded(document, curve('curve/l/samira/real'), 'samira')).toBe(false)
  expect(isFaded(document, curve('curve/l/real'), 'samira')).toBe(false)
})

type Rgb = readonly [number, number, number]
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour
    .map((part) => part / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    ) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const onPaper = (hex: string): Rgb =>
  rgb(hex).map((part) => 255 - FADED.strength * (255 - part)) as unknown as Rgb

// Cards, badges of personas, and phases: the lightest grounds and the darkest.
test.each([
  '#f3f5f8',
  '#fdeeeb',
  '#fff5db',
  '#0b6e63',
  '#2f5da8',
  '#6b4fa3',
  '#a4496f',
  '#8a5a12',
  '#4b6b1f',
])(
  'words that stand back can be read on %s that does, at 3 to 1, and stand back from ink',
  (ground) => {
    const [light, dark] = [luminance(onPaper(ground)), luminance(rgb(FADED.words))]
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(3)
    expect((1 + 0.05) / (dark + 0.05)).toBeLessThan(5)
  },
)

test('words that stand back are painted in their grey, all else faintly', () => {
  const painted: [string, number][] = []
  const ink = {
    globalAlpha: 1,
    fillStyle: '',
    fillText: () => painted.push([ink.fillStyle, ink.globalAlpha]),
    beginPath: () => undefined,
    roundRect: () => undefined,
    fill: () => painted.push([ink.fillStyle, ink.globalAlpha]),
  }
  const run = { text: 'S', face: 0, size: 9, x: 0, y: 0, width: 9, colour: '#ffffff' }
  const badge = marked('say-1', 'anna')
  const marks = [
    {
      kind: 'box',
      rect: rect(0, 0, 9, 9),
      radius: 2,
      fill: { kind: 'solid', colour: '#0b6e63' },
      stroke: null,
    },
    { kind: 'text', text: 'S', lines: [{ runs: [run] }] },
  ]
  const palette = { faces: [], pictures: undefined as never, zoom: 1 }
  paintNode(ink as never, { ...badge, marks: marks as never }, palette, FADED)
  expect(painted).toEqual([
    ['#0b6e63', FADED.strength],
    [FADED.words, 1],
  ])
})
