import { expect, test } from 'vitest'
import { useStroke, type Ink } from './paint'
import { paintText } from './text'

const dashed = { colour: '#aeb7c4', width: 1.2, dash: [4, 3] as [number, number] }

function strokeAt(zoom: number): { width: number; dash: number[] } {
  let dash: number[] = []
  const ink = { setLineDash: (lengths: number[]) => (dash = lengths) } as unknown as Ink
  useStroke(ink, dashed, zoom)
  return { width: ink.lineWidth, dash }
}

test('dashes are drawn as they are where they can be told apart', () => {
  expect(strokeAt(1)).toEqual({ width: 1.2, dash: [4, 3] })
})

test.each([0.5, 0.36, 0.2])(
  'an assumption’s edge stays dashed on the screen at zoom %f',
  (zoom) => {
    const { width, dash } = strokeAt(zoom)
    expect(dash[1]! * zoom).toBeGreaterThanOrEqual(2)
    expect(width).toBeLessThan(dash[1]!)
  },
)

function painted(zoom: number): string[] {
  const said: string[] = []
  const ink = {
    fillText: (text: string) => said.push(text),
    fillRect: () => said.push('bar'),
  } as unknown as Ink
  const run = { text: 'poster', face: 0, size: 9, x: 0, y: 0, width: 40, colour: '#000000' }
  paintText(ink, { lines: [{ runs: [run] }] }, [], zoom)
  return said
}

test('small text is left out only where no letter can be told from another', () => {
  expect(painted(0.36)).toEqual(['poster'])
  expect(painted(0.29)).toEqual(['bar'])
})

test('a run that reads from right to left begins at its left edge like any other', () => {
  const ink = { fillText: () => undefined } as unknown as Ink
  const run = {
    text: 'مكتبة',
    face: 0,
    size: 9,
    x: 20,
    y: 0,
    width: 40,
    colour: '#000000',
    rtl: true,
  }
  paintText(ink, { lines: [{ runs: [run] }] }, [], 1)
  expect(ink.direction).toBe('rtl')
  expect(ink.textAlign).toBe('left')
})
