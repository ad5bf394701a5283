/** Where cards that are sent would fit best in another document. */

import type { BoxKind } from '../../bindings/BoxKind'
import type { Card } from '../../bindings/Card'
import type { Frame } from '../../bindings/Frame'
import type { LaneKind } from '../../bindings/LaneKind'
import type { Place } from '../../bindings/Place'
import type { Row } from '../../bindings/Row'
import { shownPlace } from '../../canvas/cells'
import type { OpenDocument } from '../../mirror/document.svelte'

/** The lanes that a box's notes belong in, the best first. */
const LANES: Record<BoxKind, readonly LaneKind[]> = {
  who: ['text', 'need'],
  needToDo: ['need', 'action'],
  see: ['touchpoint', 'evidence', 'thought'],
  say: ['quote', 'thought'],
  do: ['action'],
  hear: ['touchpoint', 'thought'],
  thinkAndFeel: ['thought', 'need'],
  pain: ['pain', 'barrier'],
  gain: ['gain', 'opportunity', 'need'],
  think: ['thought'],
  feel: ['thought', 'pain'],
}

/** The boxes that a lane's cards belong in, the best first. */
const BOXES: Partial<Record<LaneKind, readonly BoxKind[]>> = {
  action: ['do'],
  need: ['needToDo', 'thinkAndFeel', 'think'],
  thought: ['thinkAndFeel', 'think'],
  touchpoint: ['see', 'do'],
  quote: ['say'],
  pain: ['pain', 'feel'],
  barrier: ['pain', 'feel'],
  gain: ['gain', 'feel'],
  evidence: ['see', 'do'],
}

/** The rows of a frame that cards can lie in. */
export const rowsOf = (frame: Frame | undefined): readonly Row[] =>
  frame?.kind === 'grid'
    ? frame.rows.filter((row) => row.laneKind !== 'emotion' && !row.collapsed)
    : []

/** The place of another document's frame that a card of this one fits in best. */
export function likelyPlace(from: OpenDocument, card: Card, frame: Frame): Place | undefined {
  const { place } = card
  if (frame.kind === 'grid') {
    const wanted = place.kind === 'box' ? LANES[place.role] : []
    const own = place.kind === 'cell' ? from.lane(place.lane)?.kind : undefined
    const rows = rowsOf(frame)
    const row =
      [...(own ? [own] : []), ...wanted]
        .map((kind) => rows.find((row) => row.laneKind === kind))
        .find((row) => row !== undefined) ?? rows[0]
    const step = frame.columns[0]
    return row && step && { kind: 'cell', lane: row.lane, step: step.step, span: 1 }
  }
  const lane = place.kind === 'cell' ? from.lane(place.lane)?.kind : undefined
  const wanted = place.kind === 'box' ? [place.role] : ((lane && BOXES[lane]) ?? [])
  const fitting = wanted
    .map((role) => shownPlace(frame, { kind: 'box', role }))
    .find((place) => place !== undefined)
  return fitting ?? frame.boxes[0]?.place
}
