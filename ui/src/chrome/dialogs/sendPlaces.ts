/** Where cards that are sent would fit best in another document. */

import type { At } from '../../bindings/At'
import type { Card } from '../../bindings/Card'
import type { LaneKind } from '../../bindings/LaneKind'
import type { Place } from '../../bindings/Place'
import { shownPlace, spotKey, spotOfPlace } from '../../canvas/cells'
import type { ReplyOf } from '../../host/host'
import type { OpenDocument } from '../../mirror/document.svelte'
import { LANE_KINDS } from '../vocabulary'
import { isThere, NEW_ROW, rowsOf, type Picked } from './picked'
import { boxesFor, lanesFor, sectionsFor, type PlaceKind } from './sendKinds'

/** What kind of place a card lies in. */
export function kindOfPlace(from: OpenDocument, { place }: Card): PlaceKind | undefined {
  switch (place.kind) {
    case 'box':
      return { of: 'box', kind: place.role }
    case 'cell': {
      const lane = from.lane(place.lane)
      return lane && { of: 'cell', kind: lane.kind }
    }
    case 'section': {
      const section = from.section(place.section)
      return section && { of: 'section', kind: section.kind }
    }
  }
}

/** The kinds of rows that cards of such a place belong in and that the other document has none of. */
export function newRows(kind: PlaceKind, { frame }: ReplyOf<'places'>): readonly LaneKind[] {
  if (frame.kind !== 'grid') return []
  return lanesFor(kind).filter(
    (wanted) => wanted !== 'emotion' && !frame.rows.some(({ laneKind }) => laneKind === wanted),
  )
}

/** Where a row of this kind is made: behind the rows that usually come before it. */
export function placeOfRow(kind: LaneKind, { frame }: ReplyOf<'places'>): At {
  const rows = frame.kind === 'grid' ? frame.rows : []
  const rank = LANE_KINDS.indexOf(kind)
  const before = rows.findLast(({ laneKind }) => LANE_KINDS.indexOf(laneKind) < rank)
  return before ? { at: 'after', id: before.lane } : { at: 'first' }
}

/**
 * What fits best for cards of such a place: where such cards went before, else what is like it; in a journey
 * without a row that is, a new one.
 */
export function proposed(
  kind: PlaceKind,
  places: ReplyOf<'places'>,
  before?: { readonly place: Place; readonly kind: PlaceKind },
): Picked {
  const { frame } = places
  const isSame = before && before.kind.of === kind.of && before.kind.kind === kind.kind
  const there = before && isThere(frame, before.place) ? before.place : undefined
  if (frame.kind === 'grid') {
    const column = there?.kind === 'cell' ? there.step : (frame.columns[0]?.step ?? '')
    const rows = rowsOf(frame)
    const like = lanesFor(kind)
      .map((wanted) => rows.find(({ laneKind }) => laneKind === wanted))
      .find((row) => row !== undefined)
    const lane = isSame && there?.kind === 'cell' ? there.lane : like?.lane
    const added = newRows(kind, places)[0]
    return { lane: lane ?? (added ? NEW_ROW + added : (rows[0]?.lane ?? '')), step: column }
  }
  const place = isSame && there ? there : likeArea(kind, places)
  return { area: place ? spotKey(spotOfPlace(place)) : '' }
}

function likeArea(kind: PlaceKind, { frame, sections }: ReplyOf<'places'>): Place | undefined {
  if (frame.kind !== 'boxes') return undefined
  const isLine = frame.boxes.some(({ place }) => place.kind === 'section')
  if (!isLine) {
    const boxes = boxesFor(kind).map((role) => shownPlace(frame, { kind: 'box', role }))
    return boxes.find((place) => place !== undefined) ?? frame.boxes[0]?.place
  }
  const told = (place: Place): string | undefined =>
    place.kind === 'section' ? sections[place.section] : undefined
  const areas = frame.boxes.map(({ place }) => place)
  const like = sectionsFor(kind)
    .map((wanted) => areas.find((place) => told(place) === wanted))
    .find((place) => place !== undefined)
  return like ?? areas.find((place) => told(place) !== 'appearances') ?? areas[0]
}
