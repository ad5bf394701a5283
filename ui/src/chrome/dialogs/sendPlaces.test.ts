import { expect, test } from 'vitest'
import type { Card } from '../../bindings/Card'
import type { LaneKind } from '../../bindings/LaneKind'
import type { Place } from '../../bindings/Place'
import { mapOpened } from '../../canvas/testing/boxes'
import { gridScene } from '../../canvas/testing/scenes'
import { OpenDocument } from '../../mirror/document.svelte'
import { likelyPlace, rowsOf } from './sendPlaces'

const map = new OpenDocument(mapOpened())
const cardAt = (place: Place): Card => ({ ...map.cards[0]!, place })
const journey = (...lanes: LaneKind[]) => gridScene(2, lanes, () => 0).frame

test('a pain of an empathy map is meant for the row of pains', () => {
  const frame = journey('action', 'pain')
  const place = likelyPlace(map, cardAt({ kind: 'box', role: 'pain' }), frame)
  expect(place).toMatchObject({ kind: 'cell', lane: rowsOf(frame)[1]!.lane })
})

test('a note that fits no row is meant for the first that takes cards', () => {
  const frame = journey('emotion', 'backstage')
  const place = likelyPlace(map, cardAt({ kind: 'box', role: 'hear' }), frame)
  expect(place).toMatchObject({ kind: 'cell', lane: rowsOf(frame)[0]!.lane })
  expect(rowsOf(frame)).toHaveLength(1)
})

test('a note goes to the same box of another map', () => {
  const frame = map.scene.frame
  expect(likelyPlace(map, cardAt({ kind: 'box', role: 'feel' }), frame)).toEqual({
    kind: 'box',
    role: 'feel',
  })
})
