import { beforeEach, expect, test } from 'vitest'
import type { Scene } from '../../../bindings/Scene'
import { centre, rect, type Point } from '../../geometry'
import { gridScene, node } from '../../testing/scenes'
import { at, drag, FakeStage } from '../../testing/stage'
import { Idle } from './Idle'

const FEELING = rect(240, 300, 24, 24)
let scene: Scene
let stage: FakeStage

beforeEach(() => {
  scene = gridScene(3, ['action', 'emotion', 'pain'], (row) => (row === 1 ? 0 : 2))
  const row = scene.frame.kind === 'grid' ? scene.frame.rows[1]! : undefined
  scene.nodes.push(
    node(
      'feeling/f',
      { kind: 'feeling', feeling: 'f', lane: 'lane-1', step: 'step-0' },
      { ...FEELING, y: row!.y + 10 },
    ),
  )
  stage = new FakeStage(scene)
})

const pointAt = (id: string) => {
  const { x, y } = centre(stage.places.named(id)!.bounds)
  return at(x, y)
}
const card = (row: number, column: number, place: number) =>
  pointAt(`card/card-${row}-${column}-${place}`)

test('pressing a card selects it', () => {
  drag(new Idle(stage), [card(0, 0, 1)])
  expect(stage.selection).toEqual(['card/card-0-0-1'])
  expect(stage.sent).toEqual([])
})

test('pressing a card with Shift adds it to the selection, and once more takes it off', () => {
  drag(new Idle(stage), [card(0, 0, 0)])
  drag(new Idle(stage), [{ ...card(0, 1, 0), shift: true }])
  expect(stage.selection).toEqual(['card/card-0-0-0', 'card/card-0-1-0'])
  drag(new Idle(stage), [{ ...card(0, 1, 0), shift: true }])
  expect(stage.selection).toEqual(['card/card-0-0-0'])
})

test('a hand that trembles does not drag', () => {
  const from = card(0, 0, 0)
  const gesture = drag(new Idle(stage), [from, at(from.scene.x + 2, from.scene.y + 1)], true)
  expect(gesture.name).toBe('PointingCard')
})

test('letting a card go in another cell sends one move to where the mark stood', () => {
  const to = card(2, 1, 1)
  drag(new Idle(stage), [card(0, 0, 0), at(300, 300), at(to.scene.x, to.scene.y - 20)])
  expect(stage.sent).toEqual([
    {
      edit: 'moveCards',
      cards: ['card-0-0-0'],
      place: { kind: 'cell', lane: 'lane-2', step: 'step-1', span: 1 },
      at: { at: 'before', id: 'card-2-1-1' },
    },
  ])
})

test('letting a card go where it was sends nothing', () => {
  const from = card(0, 0, 0)
  drag(new Idle(stage), [from, at(from.scene.x + 40, from.scene.y), from])
  expect(stage.sent).toEqual([])
  expect(stage.preview).toBeUndefined()
})

test('Escape puts a dragged card back and sends nothing', () => {
  const held = drag(new Idle(stage), [card(0, 0, 0), card(2, 2, 0)], true)
  expect(held.name).toBe('DraggingCards')
  expect(held.cancel?.().name).toBe('Idle')
  expect(stage.preview).toBeUndefined()
  expect(stage.sent).toEqual([])
})

test('the cards below make room for a dragged card, and close the gap it left', () => {
  const to = card(2, 1, 0)
  drag(new Idle(stage), [card(0, 0, 0), at(to.scene.x, to.scene.y - 20)], true)
  const shifts = stage.preview?.kind === 'cards' ? stage.preview.shifts : new Map<string, Point>()
  expect(shifts.get('card/card-2-1-0')).toEqual({ x: 0, y: 38 })
  expect(shifts.get('card/card-0-0-1')).toEqual({ x: 0, y: -38 })
})

test('several selected cards move together, in their order', () => {
  drag(new Idle(stage), [card(0, 0, 0)])
  drag(new Idle(stage), [{ ...card(0, 0, 1), shift: true }])
  const to = card(2, 2, 1)
  drag(new Idle(stage), [card(0, 0, 1), at(to.scene.x, to.scene.y + 30)])
  expect(stage.sent[0]).toMatchObject({ cards: ['card-0-0-0', 'card-0-0-1'], at: { at: 'last' } })
})

test('cards that are dragged with Alt or Ctrl are copied to where the mark stood', () => {
  const to = card(2, 2, 1)
  for (const held of [{ alt: true }, { ctrl: true }]) {
    stage = new FakeStage(scene)
    drag(new Idle(stage), [card(0, 0, 0)])
    const along = [card(0, 0, 0), at(300, 300, held), at(to.scene.x, to.scene.y + 30, held)]
    drag(new Idle(stage), along)
    expect(stage.sent).toEqual([])
    const place = { kind: 'cell', lane: 'lane-2', step: 'step-2', span: 1 }
    expect(stage.copied).toEqual([{ cards: ['card-0-0-0'], place, at: { at: 'last' } }])
  }
})

test('a card whose copy is dragged stays, also in its own cell', () => {
  const held = { alt: true }
  const from = card(0, 0, 0)
  drag(new Idle(stage), [from, at(from.scene.x, from.scene.y + 20, held)], true)
  expect(stage.preview).toMatchObject({ copies: true })
  const shifts = stage.preview?.kind === 'cards' ? stage.preview.shifts : new Map<string, Point>()
  expect(shifts.has('card/card-0-0-0')).toBe(false)
  expect(shifts.get('card/card-0-0-1')).toEqual({ x: 0, y: 38 })
})

test('letting go of Alt in the middle of a drag moves after all', () => {
  const to = card(2, 2, 1)
  const along = [card(0, 0, 0), at(300, 300, { alt: true }), at(to.scene.x, to.scene.y + 30)]
  drag(new Idle(stage), along)
  expect(stage.copied).toEqual([])
  expect(stage.sent).toMatchObject([{ edit: 'moveCards', cards: ['card-0-0-0'] }])
})

test('a step dropped on the far half of another falls behind it', () => {
  const to = pointAt('step/step-2')
  drag(new Idle(stage), [pointAt('step/step-0'), at(to.scene.x + 30, to.scene.y)])
  expect(stage.sent).toEqual([
    { edit: 'moveStep', step: 'step-0', phase: 'phase-0', at: { at: 'after', id: 'step-2' } },
  ])
})

test('a step dropped beside itself stays', () => {
  const from = pointAt('step/step-1')
  drag(new Idle(stage), [from, at(from.scene.x + 120, from.scene.y)])
  expect(stage.sent).toEqual([])
})

test('a lane dropped above another comes before it', () => {
  drag(new Idle(stage), [pointAt('lane/lane-2'), at(80, pointAt('lane/lane-0').scene.y - 12)])
  expect(stage.sent).toEqual([
    { edit: 'moveRow', row: 'lane-2', at: { at: 'before', id: 'lane-0' } },
  ])
})

test('pulling the edge of a step makes its column wider', () => {
  const head = stage.places.named('step/step-0')!.bounds
  const edge = head.x + 190
  drag(new Idle(stage), [at(edge, head.y + 10), at(edge + 42, head.y + 10)])
  expect(stage.sent).toEqual([
    { edit: 'changeStep', step: 'step-0', change: { field: 'width', value: 232 } },
  ])
})

test('a handle takes the edge of its step wherever it is pressed', () => {
  const head = stage.places.named('step/step-0')!.bounds
  const beside = at(head.x + 190 + 11, head.y + 10, { grip: 'step/step-0' })
  drag(new Idle(stage), [beside, at(beside.scene.x + 42, beside.scene.y)])
  expect(stage.sent).toEqual([
    { edit: 'changeStep', step: 'step-0', change: { field: 'width', value: 232 } },
  ])
})

test('how wide a step or a card would be is shown while its edge is held', () => {
  const { x, y } = stage.places.named('step/step-0')!.bounds
  const edge = at(x + 190, y + 10, { grip: 'step/step-0' })
  drag(new Idle(stage), [edge, at(x + 232, y + 10)], true)
  expect(stage.preview).toMatchObject({ kind: 'guide', size: 'width', area: { x } })
  const box = stage.places.named('card/card-0-0-0')!.bounds
  const end = at(box.x + box.width, box.y + 16, { grip: 'card/card-0-0-0' })
  drag(new Idle(stage), [end, at(end.scene.x + 200, end.scene.y)], true)
  expect(stage.preview).toMatchObject({ kind: 'stretch', span: 2 })
})

test('pulling the edge of a selected card stretches it over more steps', () => {
  stage.select(['card/card-0-0-0'])
  const box = stage.places.named('card/card-0-0-0')!.bounds
  const edge = at(box.x + box.width, box.y + 16)
  drag(new Idle(stage), [edge, at(edge.scene.x + 200, edge.scene.y)])
  expect(stage.sent).toEqual([
    { edit: 'changeCards', cards: ['card-0-0-0'], change: { field: 'span', value: 2 } },
  ])
})

test('a feeling pulled to the top becomes the best there is', () => {
  const from = pointAt('feeling/f')
  drag(new Idle(stage), [from, at(from.scene.x, from.scene.y - 300)])
  expect(stage.sent).toEqual([
    { edit: 'changeFeeling', feeling: 'f', change: { field: 'value', value: 2 } },
  ])
})

test('pressing an empty cell of a feelings lane puts a point there', () => {
  const row = scene.frame.kind === 'grid' ? scene.frame.rows[1]! : undefined
  drag(new Idle(stage), [at(500, row!.scale![1])])
  expect(stage.sent).toMatchObject([
    { edit: 'setFeeling', lane: 'lane-1', step: 'step-1', value: -2 },
  ])
})

test('a point that was put down is gone to, so that its word can be given', () => {
  const row = scene.frame.kind === 'grid' ? scene.frame.rows[1]! : undefined
  drag(new Idle(stage), [at(500, row!.scale![1])])
  const [sent] = stage.sent
  expect(stage.goneTo).toBe(sent?.edit === 'setFeeling' ? sent.feeling : undefined)
  expect(stage.goneTo).toBeDefined()
})

test('a step that is carried shows itself and where it was', () => {
  const from = pointAt('step/step-0')
  const gesture = new Idle(stage).down(from).move!(at(from.scene.x + 60, from.scene.y))
  gesture.move!(at(from.scene.x + 300, from.scene.y))
  const { x } = stage.places.named('step/step-0')!.bounds
  const origin = { x }
  expect(stage.preview).toMatchObject({ kind: 'line', held: { id: 'step/step-0' }, origin })
})

test('a frame drawn around cards selects them', () => {
  const box = stage.places.named('card/card-0-1-1')!.bounds
  drag(new Idle(stage), [at(10, box.y + 40), at(box.x + 10, 200)])
  expect(stage.selection).toContain('card/card-0-0-0')
  expect(stage.selection).toContain('card/card-0-1-1')
})

test('pressing twice on a card writes in it, and beside one begins a new card', () => {
  new Idle(stage).twice(card(0, 0, 0))
  expect(stage.writing).toEqual({ kind: 'card', card: 'card-0-0-0' })
  const box = stage.places.named('card/card-0-0-1')!.bounds
  new Idle(stage).twice(at(box.x + 20, box.y + 36))
  expect(stage.writing).toMatchObject({ kind: 'newCard', spot: { lane: 'lane-0', step: 'step-0' } })
})

test('of many cards those around the pointer are seen to move, and all of them are moved', () => {
  const stage = new FakeStage(gridScene(8, ['action', 'pain'], () => 4))
  const cards = stage.places.nodes.filter(({ part }) => part.kind === 'card')
  stage.select(cards.map(({ id }) => id))
  const { x, y } = stage.places.named('card/card-1-6-2')!.bounds
  drag(new Idle(stage), [at(x + 5, y + 5), at(x + 40, y + 40)], true)
  if (stage.preview?.kind !== 'cards') throw new Error('no cards are carried')
  expect(stage.preview.moved).toHaveLength(cards.length)
  expect(stage.preview.carried).toHaveLength(12)
  expect(stage.preview.carried[0]?.id).toBe('card/card-1-6-2')
})

test('pressing where the first card of an empty cell comes writes it; below that the cell is selected', () => {
  const empty = new FakeStage(gridScene(2, ['action'], () => 0))
  const row = empty.scene.frame.kind === 'grid' ? empty.scene.frame.rows[0]! : undefined
  const column = empty.scene.frame.kind === 'grid' ? empty.scene.frame.columns[1]! : undefined
  const spot = { kind: 'cell', lane: row!.lane, step: column!.step } as const
  const [x, y] = [column!.x + 40, row!.y + 20]
  drag(new Idle(empty), [at(x, y)])
  expect(empty.writing).toEqual({ kind: 'newCard', spot })
  empty.writing = undefined
  drag(new Idle(empty), [at(x, y, { shift: true })])
  expect(empty.writing).toBeUndefined()
  drag(new Idle(empty), [at(x, row!.y + row!.height - 2)])
  expect(empty.writing).toBeUndefined()
  expect(empty.selection).toEqual([`cell/${row!.lane}/${column!.step}`])
})
