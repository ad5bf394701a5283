import { expect, test } from 'vitest'
import type { Node } from '../bindings/Node'
import type { OpenDocument } from '../mirror/document.svelte'
import { faceAt, heldLine, pathThrough } from './feelingPreview'
import { rect } from './geometry'
import { Places } from './places'

const bounds = rect(100, 100, 24, 24)
const frown = 'M107.2 117.28Q112 111.28 116.8 117.28'
const part = { kind: 'feeling', feeling: 'f', lane: 'l', step: 's' } as const
const sad: Node = {
  id: 'feeling/f',
  part,
  bounds,
  ink: rect(40, 60, 140, 64),
  name: 'Verward',
  marks: [
    {
      kind: 'shape',
      path: 'M112 100L112 90',
      fill: null,
      stroke: { colour: '#888888', width: 1, dash: null },
    },
    {
      kind: 'shape',
      path: 'M100 112L124 112Z',
      fill: { kind: 'solid', colour: '#ffffff' },
      stroke: { colour: '#c2412d', width: 2, dash: null },
    },
    { kind: 'shape', path: 'M108 109Z', fill: { kind: 'solid', colour: '#c2412d' }, stroke: null },
    {
      kind: 'shape',
      path: frown,
      fill: null,
      stroke: { colour: '#c2412d', width: 1.7, dash: null },
    },
    { kind: 'text', lines: [] },
  ],
}
const mouthOf = (node: Node): number[] => {
  const mark = node.marks.at(-1)
  const path = mark?.kind === 'shape' ? mark.path : ''
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
}

test('a sad point that is pulled up smiles, in the colour of its mood', () => {
  const happy = faceAt(sad, 1.5)
  const [, ends = 0, , middle = 0] = mouthOf(happy)
  expect(middle).toBeGreaterThan(ends)
  expect(happy.marks[0]).toMatchObject({ stroke: { colour: '#2e8b57' } })
})

test('a held point keeps its face where the mood stays', () => {
  expect(mouthOf(faceAt(sad, -1))).toEqual(
    (frown.match(/\d+(\.\d+)?/g) ?? []).map(Number).map((it) => expect.closeTo(it, 1)),
  )
})

test('a held point leaves its words behind', () => {
  const held = faceAt(sad, 0)
  expect(held.marks.map(({ kind }) => kind)).toEqual(['shape', 'shape', 'shape'])
  expect(held.ink).toEqual(bounds)
})

test('a point in a persona’s colour keeps that colour', () => {
  const purple = {
    ...sad,
    marks: sad.marks.map((mark) =>
      mark.kind === 'shape' && mark.stroke
        ? { ...mark, stroke: { ...mark.stroke, colour: '#6b4e9e' } }
        : mark,
    ),
  }
  expect(faceAt(purple, 2).marks[0]).toMatchObject({ stroke: { colour: '#6b4e9e' } })
})

test('a line breaks where a step has no point', () => {
  const path = pathThrough([
    { x: 0, y: 0 },
    { x: 10, y: 5 },
    undefined,
    { x: 30, y: 0 },
    { x: 40, y: 9 },
  ])
  expect(path.match(/M/g)).toHaveLength(2)
})

test('a line stays between the heights of the points that it joins', () => {
  const path = pathThrough([
    { x: 0, y: 0 },
    { x: 10, y: 40 },
    { x: 20, y: 42 },
    { x: 30, y: -10 },
  ])
  for (const [index, piece] of path.split('C').slice(1).entries()) {
    const [, a = 0, , b = 0] = piece.split(' ').map(Number)
    const [low, high] = [
      [0, 40],
      [40, 42],
      [-10, 42],
    ][index]!
    for (const y of [a, b]) {
      expect(y).toBeGreaterThanOrEqual(low! - 0.01)
      expect(y).toBeLessThanOrEqual(high! + 0.01)
    }
  }
})

test('the grounds of a held line go with it, between it and the middle', () => {
  const feelings = ['s', 't'].map((step) => ({
    id: step === 's' ? 'f' : 'g',
    lane: 'l',
    step,
    persona: null,
    curve: 'real',
  }))
  const document = {
    feelings,
    feeling: (id: string) => feelings.find((it) => it.id === id),
    steps: [{ id: 's' }, { id: 't' }],
  } as unknown as OpenDocument
  const other: Node = {
    ...sad,
    id: 'feeling/g',
    part: { ...part, feeling: 'g', step: 't' },
    bounds: rect(300, 100, 24, 24),
  }
  const stroke = { colour: '#1b2430', width: 2.5, dash: null }
  const fade = { kind: 'fade', from: '#2e8b57', to: '#2e8b5700', y0: 0, y1: 9 } as const
  const curve: Node = {
    ...sad,
    id: 'curve/l/real',
    part: { kind: 'decoration' } as never,
    marks: [
      { kind: 'shape', path: '', fill: fade, stroke: null },
      { kind: 'shape', path: '', fill: null, stroke },
    ],
  }
  const places = new Places([curve, sad, other])
  const line = heldLine(document, places, sad, 40, [60, 164])
  expect(line?.grounds).toMatchObject({ high: 111, middle: 112, low: 152 })
  expect(line?.grounds?.path).toMatch(/^M112 152.*L312 112L112 112Z$/)
  expect(heldLine(document, places, sad, 40)?.grounds).toBeUndefined()
})

test('a held wish leaves the sign of whose it is behind, with its words', () => {
  const [, form] = sad.marks
  const sign = { ...form!, path: 'M60 70L70 70Z' } as Node['marks'][number]
  const wish = { ...sad, marks: [form!, sign, { kind: 'text', text: '', lines: [] } as never] }
  expect(faceAt(wish, 1).marks).toHaveLength(1)
})
