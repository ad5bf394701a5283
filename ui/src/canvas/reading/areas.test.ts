import { expect, test } from 'vitest'
import { cardsBySpot } from '../flow'
import { rect } from '../geometry'
import { mapScene, personaScene } from '../testing/boxes'
import { node } from '../testing/scenes'
import { readingModel } from './model'
import { cellOf, walk, type Way } from './walk'

const map = mapScene(3)
const boxes = readingModel(map, cardsBySpot(map))
const sheet = personaScene()
const sections = readingModel(sheet, cardsBySpot(sheet))
const go = (model: typeof boxes, from: string, ...ways: Way[]) =>
  ways.reduce<string | undefined>((key, way) => walk(model, key, way)?.key, from)

test('the keyboard walks through the notes of a box as they lie', () => {
  expect(go(boxes, 'card/say-1', 'right')).toBe('card/say-2')
  expect(go(boxes, 'card/say-1', 'down')).toBe('card/say-3')
  expect(go(boxes, 'card/say-3', 'up')).toBe('card/say-1')
})

test('at the side of a box it comes to the box beside it', () => {
  expect(go(boxes, 'card/say-2', 'right')).toBe('notes/think')
  expect(go(boxes, 'notes/think', 'down')).toBe('notes/feel')
  expect(go(boxes, 'notes/feel', 'left')).toBe('notes/do')
  expect(go(boxes, 'notes/do', 'up')).toBe('card/say-3')
})

test('above the boxes is the head of the map', () => {
  expect(go(boxes, 'card/say-1', 'up', 'up')).toBe('header/title')
})

test('Home and End go to the first and the last note of a box', () => {
  expect(go(boxes, 'card/say-2', 'lineEnd')).toBe('card/say-3')
  expect(go(boxes, 'card/say-3', 'lineStart')).toBe('card/say-1')
})

test('a box is a group that asks its question', () => {
  expect(cellOf(boxes, 'notes/think')).toMatchObject({
    role: 'group',
    lineName: 'think',
    question: 'Wat gaat er om in het hoofd?',
  })
})

test('the name of a section is a stop above its lines', () => {
  expect(go(sections, 'card/goals-1', 'up')).toBe('section/goals')
  expect(go(sections, 'card/goals-2', 'down')).toBe('section/needs')
  expect(go(sections, 'section/needs', 'down')).toBe('lines/needs')
})

test('from a section the keyboard comes to the one in the next column', () => {
  expect(go(sections, 'section/goals', 'right')).toBe('section/scales')
  expect(go(sections, 'section/scales', 'left')).toBe('section/goals')
})

test('a document that a section lists is a stop below its lines', () => {
  const scene = personaScene()
  const part = {
    kind: 'appearance',
    document: 'map',
    place: { kind: 'section', section: 'needs' },
  } as const
  scene.nodes.push(node('section/needs/map', part, rect(30, 275, 420, 18)))
  const listing = readingModel(scene, cardsBySpot(scene))
  expect(go(listing, 'section/needs', 'down')).toBe('section/needs/map')
})
