/** A place of a document as it is picked from lists: a row and a step, or a box or section. */

import type { Frame } from '../../bindings/Frame'
import type { LaneKind } from '../../bindings/LaneKind'
import type { Place } from '../../bindings/Place'
import type { Row } from '../../bindings/Row'
import { spotKey, spotOfPlace } from '../../canvas/cells'
import { keyOf } from '../../words/key'
import { say } from '../../words/words.svelte'

/** What is picked; empty where nothing is. */
export type Picked = { readonly lane: string; readonly step: string } | { readonly area: string }

/** What stands before the kind of a row that is still to be made, where another row has its id. */
export const NEW_ROW = 'new/'

/** The kind of the row that is still to be made, where that is what is picked. */
export const newRowOf = (picked: Picked): LaneKind | undefined =>
  'lane' in picked && picked.lane.startsWith(NEW_ROW)
    ? (picked.lane.slice(NEW_ROW.length) as LaneKind)
    : undefined

/** The rows of a frame that cards can lie in. */
export const rowsOf = (frame: Frame): readonly Row[] =>
  frame.kind === 'grid' ? frame.rows.filter((row) => row.laneKind !== 'emotion') : []

/** Whether a place is one of the frame's. */
export const isThere = (frame: Frame, place: Place): boolean =>
  placePicked(frame, pickedOf(place)) !== undefined

/** How a place is picked. */
export const pickedOf = (place: Place): Picked =>
  place.kind === 'cell'
    ? { lane: place.lane, step: place.step }
    : { area: spotKey(spotOfPlace(place)) }

/** The place that is picked; `made` is the row that is to be made. */
export function placePicked(frame: Frame, picked: Picked, made?: string): Place | undefined {
  if (frame.kind === 'boxes') {
    const areas = frame.boxes.map(({ place }) => place)
    return 'area' in picked
      ? areas.find((place) => spotKey(spotOfPlace(place)) === picked.area)
      : undefined
  }
  if (!('lane' in picked)) return undefined
  const { step } = picked
  const lane = newRowOf(picked) ? made : rowsOf(frame).find((it) => it.lane === picked.lane)?.lane
  const isColumn = frame.columns.some((column) => column.step === step)
  return lane !== undefined && isColumn ? { kind: 'cell', lane, step, span: 1 } : undefined
}

/** What the place that is picked is called. */
export function nameOfPicked(frame: Frame, picked: Picked): string {
  if (frame.kind === 'boxes') {
    return frame.boxes.find(({ place }) => isPicked(place, picked))?.name ?? ''
  }
  if (!('lane' in picked)) return ''
  const added = newRowOf(picked)
  const row = added
    ? say(keyOf('lane', added))
    : frame.rows.find((row) => row.lane === picked.lane)?.name
  const column = frame.columns.find((column) => column.step === picked.step)?.name
  return [row, column].filter(Boolean).join(' · ')
}

const isPicked = (place: Place, picked: Picked): boolean =>
  'area' in picked && spotKey(spotOfPlace(place)) === picked.area
