/** A scale between two poles: where its track lies, and which position a place on it stands for. */

import type { Edit } from '../bindings/Edit'
import type { Node } from '../bindings/Node'
import { bottom, clamp, type Point } from './geometry'

/** The line that a scale's knob moves along. */
export interface Track {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** How near to a track the pointer takes hold of it. */
const REACH = 10
/** How near to a knob's middle it is held as it lies. */
const KNOB = 11
/** How far above a scale's lower edge its track lies, where it cannot be told. */
const ABOVE = 9

/** The track of a scale; none for another node. */
export function trackOf({ part, bounds, marks }: Node): Track | undefined {
  if (part.kind !== 'note' || !part.track) return undefined
  const [left, right] = part.track
  for (const mark of marks) {
    if (mark.kind !== 'box') continue
    const { width, height, y } = mark.rect
    if (height <= 8 && Math.abs(width - (right - left)) < 24)
      return { left, right, y: y + height / 2 }
  }
  return { left, right, y: bottom(bounds) - ABOVE }
}

/** Whether a place is near enough to the track to move its knob. */
export const isOnTrack = (track: Track, at: Point): boolean =>
  Math.abs(at.y - track.y) <= REACH && at.x >= track.left - KNOB && at.x <= track.right + KNOB

/** Whether a place is on the knob at this position. */
export const isOnKnob = (track: Track, position: number, at: Point): boolean =>
  Math.abs(at.x - xOf(track, position)) <= KNOB

/** The scale without its knob, as while the knob is held elsewhere. */
export const withoutKnob = (node: Node): Node => ({
  ...node,
  marks: node.marks.filter(
    (mark) => mark.kind !== 'box' || mark.rect.height <= 8 || mark.rect.width > 2 * KNOB,
  ),
})

/** The position, from 0 to 100, that `x` stands for; in fives where `coarse`. */
export function positionAt({ left, right }: Track, x: number, coarse: boolean): number {
  const part = clamp((x - left) / (right - left), 0, 1)
  const step = coarse ? 5 : 1
  return Math.round((part * 100) / step) * step
}

/** Where on the track a position lies. */
export const xOf = ({ left, right }: Track, position: number): number =>
  left + ((right - left) * position) / 100

/** The edit that puts a scale's knob at this position. */
export const placing = (card: string, position: number): Edit => ({
  edit: 'changeCards',
  cards: [card],
  change: { field: 'position', value: position },
})

/** The edit that moves a knob by this much, from the middle where it has no position; none at the end. */
export function shifting(card: string, old: number | undefined, by: number): Edit | undefined {
  const position = clamp((old ?? 50) + by, 0, 100)
  return position === old ? undefined : placing(card, position)
}
