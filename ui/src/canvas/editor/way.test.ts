import { expect, test } from 'vitest'
import type { OpenDocument } from '../../mirror/document.svelte'
import { gridOf } from '../cells'
import { nextCardRect } from '../flow'
import { gridScene } from '../testing/scenes'
import { View } from '../view.svelte'
import { wayFor } from './way'

const spot = { kind: 'cell', lane: 'lane-0', step: 'step-0' } as const
const viewOf = (cards: number) =>
  new View({ scene: gridScene(2, ['action', 'pain'], () => cards) } as OpenDocument)
const rowEnd = (view: View) => {
  const row = gridOf(view.scene)!.rows[0]!
  return row.y + row.height
}
const newCard = (view: View, height: number, after?: string) => {
  const box = nextCardRect(view.scene, spot, view.cardsAt(spot), after)
  return wayFor(view, spot, { node: undefined, after, box: { ...box, height } })
}

test('a card that is begun below the last one parts the paper below its row', () => {
  const view = viewOf(1)
  const { parting } = newCard(view, 32)
  expect(parting?.y).toBe(rowEnd(view))
  expect(parting?.by).toBeGreaterThan(32)
})

test('the higher the text, the wider the parting', () => {
  const view = viewOf(1)
  expect(newCard(view, 68).parting!.by - newCard(view, 32).parting!.by).toBe(36)
})

test('where there is room in the row nothing moves', () => {
  const view = viewOf(0)
  expect(newCard(view, 32)).toEqual({ shifts: new Map(), parting: undefined })
})

test('cards behind the one that is written move down with it', () => {
  const view = viewOf(3)
  const way = newCard(view, 32, 'card-0-0-0')
  expect([...way.shifts]).toEqual([
    ['card/card-0-0-1', { x: 0, y: 38 }],
    ['card/card-0-0-2', { x: 0, y: 38 }],
  ])
  expect(way.parting?.by).toBe(39)
})

test('a card that is written longer pushes those behind it by as much', () => {
  const view = viewOf(2)
  const [node] = view.cardsAt(spot)
  const box = { ...node!.bounds, height: node!.bounds.height + 18 }
  const way = wayFor(view, spot, { node, after: undefined, box })
  expect([...way.shifts]).toEqual([['card/card-0-0-1', { x: 0, y: 18 }]])
})
