import { expect, test } from 'vitest'
import { gridScene } from '../testing/scenes'
import { editorKey } from './keys'
import { below, beside } from './next'

const key = (key: string, shiftKey = false, isComposing = false) => ({ key, shiftKey, isComposing })
const scene = gridScene(2, ['action', 'emotion', 'pain'], () => 0)
const cell = (lane: number, step: number) =>
  ({ kind: 'cell', lane: `lane-${lane}`, step: `step-${step}` }) as const

test('Enter takes the text, Shift and Enter begin a new line', () => {
  expect(editorKey(key('Enter'))).toBe('commitBelow')
  expect(editorKey(key('Enter', true))).toBe('write')
})

test('Tab goes on and Shift and Tab go back', () => {
  expect(editorKey(key('Tab'))).toBe('commitNext')
  expect(editorKey(key('Tab', true))).toBe('commitPrevious')
})

test('Ctrl and Enter go on in the next cell', () => {
  expect(editorKey({ ...key('Enter'), ctrlKey: true })).toBe('commitNext')
})

test('Escape leaves', () => {
  expect(editorKey(key('Escape'))).toBe('leave')
})

test('a word that is still being composed keeps its Enter', () => {
  expect(editorKey(key('Enter', false, true))).toBe('write')
})

test('below a card comes a new card behind it', () => {
  expect(below({ kind: 'card', card: 'a' }, cell(0, 0))).toEqual({
    kind: 'newCard',
    spot: cell(0, 0),
    after: 'a',
  })
})

test('below a step comes nothing', () => {
  expect(below({ kind: 'step', step: 'step-0' }, undefined)).toBeUndefined()
})

test('the next cell is to the right, and after the last one in the next lane that takes cards', () => {
  const from = { kind: 'newCard', spot: cell(0, 0) } as const
  expect(beside(scene, from, cell(0, 0), 1)).toEqual({ kind: 'newCard', spot: cell(0, 1) })
  expect(beside(scene, from, cell(0, 1), 1)).toEqual({ kind: 'newCard', spot: cell(2, 0) })
  expect(beside(scene, from, cell(2, 0), -1)).toEqual({ kind: 'newCard', spot: cell(0, 1) })
})

test('before the first cell and behind the last one the editor closes', () => {
  const from = { kind: 'newCard', spot: cell(0, 0) } as const
  expect(beside(scene, from, cell(0, 0), -1)).toBeUndefined()
  expect(beside(scene, from, cell(2, 1), 1)).toBeUndefined()
})
