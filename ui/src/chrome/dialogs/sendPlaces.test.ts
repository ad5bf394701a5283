import { expect, test } from 'vitest'
import type { Frame } from '../../bindings/Frame'
import type { LaneKind } from '../../bindings/LaneKind'
import type { SectionKind } from '../../bindings/SectionKind'
import { mapOpened, personaOpened } from '../../canvas/testing/boxes'
import { gridScene } from '../../canvas/testing/scenes'
import type { ReplyOf } from '../../host/host'
import { nameOfPicked, placePicked, rowsOf } from './picked'
import type { PlaceKind } from './sendKinds'
import { newRows, placeOfRow, proposed } from './sendPlaces'

const box = (kind: Extract<PlaceKind, { of: 'box' }>['kind']): PlaceKind => ({ of: 'box', kind })
const section = (kind: SectionKind): PlaceKind => ({ of: 'section', kind })
const places = (frame: Frame, sections: Record<string, SectionKind> = {}): ReplyOf<'places'> => ({
  reply: 'places',
  frame,
  sections,
  newcomers: [],
  joinable: true,
})
const journey = (...lanes: LaneKind[]) => places(gridScene(2, lanes, () => 0).frame)
const map = places(mapOpened().scene.frame)
const persona = places(personaOpened().scene.frame, {
  goals: 'goals',
  needs: 'needs',
  scales: 'scales',
})
const step = 'step-0'

test.each([
  [box('pain'), 'pain'],
  [box('gain'), 'gain'],
  [box('needToDo'), 'need'],
  [section('frustrations'), 'pain'],
  [section('goals'), 'need'],
  [section('behaviour'), 'action'],
] as const)('cards of %o are meant for the row of its like', (kind, lane) => {
  const there = journey('opportunity', 'action', 'need', 'pain', 'gain')
  const row = rowsOf(there.frame).find(({ laneKind }) => laneKind === lane)
  expect(proposed(kind, there)).toEqual({ lane: row!.lane, step })
})

test('a gain is not put with the opportunities, but in a row of its own that is made for it', () => {
  const there = journey('action', 'opportunity')
  expect(proposed(box('gain'), there)).toEqual({ lane: 'new/gain', step })
  expect(newRows(box('gain'), there)).toEqual(['gain'])
  const picked = { lane: 'new/gain', step }
  expect(placePicked(there.frame, picked, 'made')).toMatchObject({ lane: 'made', step })
  expect(nameOfPicked(there.frame, picked)).toMatch(/^Hoogtepunten · /)
})

test('a row is offered to be made only where there is none of its kind', () => {
  expect(newRows(box('pain'), journey('pain'))).toEqual(['barrier'])
  expect(newRows(box('gain'), journey('gain'))).toEqual([])
  expect(newRows(box('gain'), map)).toEqual([])
})

test.each([
  [section('frustrations'), 'feel'],
  [section('behaviour'), 'do'],
  [section('goals'), 'think'],
] as const)('lines of %o are meant for the box of its like', (kind, role) => {
  expect(proposed(kind, map)).toEqual({ area: `notes/${role}` })
})

test('a note goes to the same box of another map', () => {
  expect(proposed(box('feel'), map)).toEqual({ area: 'notes/feel' })
})

test('what must succeed is meant for the needs of a persona, and what is won for the goals', () => {
  expect(proposed(box('needToDo'), persona)).toEqual({ area: 'lines/needs' })
  expect(proposed(box('gain'), persona)).toEqual({ area: 'lines/goals' })
})

test('cards go where such cards went before', () => {
  const there = journey('pain', 'gain')
  const [pain, gain] = rowsOf(there.frame)
  const place = { kind: 'cell', lane: gain!.lane, step: 'step-1', span: 1 } as const
  expect(proposed(box('pain'), there, { place, kind: box('pain') })).toEqual({
    lane: gain!.lane,
    step: 'step-1',
  })
  // Others go to the same step, but to the row of their like.
  expect(proposed(box('pain'), there, { place, kind: box('gain') })).toEqual({
    lane: pain!.lane,
    step: 'step-1',
  })
})

test('where the place that they went to is gone, cards go to the likely one', () => {
  const there = journey('action', 'pain')
  const place = { kind: 'cell', lane: 'gone', step: 'step-1', span: 1 } as const
  const [, pain] = rowsOf(there.frame)
  expect(proposed(box('pain'), there, { place, kind: box('pain') })).toEqual({
    lane: pain!.lane,
    step,
  })
  const gone = { kind: 'section', section: 'gone' } as const
  const before = { place: gone, kind: section('goals') }
  expect(proposed(section('goals'), persona, before)).toEqual({ area: 'lines/goals' })
})

test('a row of feelings takes no cards', () => {
  expect(rowsOf(journey('emotion', 'backstage').frame)).toHaveLength(1)
})

test('a row that is made comes behind those that usually come before it', () => {
  const there = journey('action', 'pain', 'opportunity', 'backstage')
  const rows = rowsOf(there.frame)
  expect(placeOfRow('gain', there)).toEqual({ at: 'after', id: rows[1]!.lane })
  expect(placeOfRow('action', journey('pain'))).toEqual({ at: 'first' })
})
