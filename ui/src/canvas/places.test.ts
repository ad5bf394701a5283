import { expect, test } from 'vitest'
import { rect } from './geometry'
import { Places } from './places'
import { gridScene, node } from './testing/scenes'

test('only nodes with ink in the box are found, from back to front', () => {
  const back = node('back', { kind: 'decoration' }, rect(0, 0, 2000, 2000))
  const front = node('front', { kind: 'decoration' }, rect(600, 600, 20, 20))
  const places = new Places([back, front])
  expect(places.within(rect(590, 590, 40, 40)).map(({ id }) => id)).toEqual(['back', 'front'])
  expect(places.within(rect(0, 0, 10, 10)).map(({ id }) => id)).toEqual(['back'])
})

test('the frontmost of two nodes is under the pointer', () => {
  const places = new Places([
    node('below', { kind: 'legend' }, rect(0, 0, 50, 50)),
    node('above', { kind: 'footer' }, rect(0, 0, 50, 50)),
  ])
  expect(places.at({ x: 25, y: 25 }, () => true)?.id).toBe('above')
})

test('a record is found by the node that draws it', () => {
  const places = new Places(gridScene(2, ['action'], () => 1).nodes)
  expect(places.ofRecord('card-0-1-0')?.id).toBe('card/card-0-1-0')
})
