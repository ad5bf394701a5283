/** A point of a line of feelings as it is while it is held: the line follows it, its face has the mood. */

import type { Mark } from '../bindings/Mark'
import type { Node } from '../bindings/Node'
import type { Row } from '../bindings/Row'
import type { Shape } from '../bindings/Shape'
import type { Stroke } from '../bindings/Stroke'
import type { OpenDocument } from '../mirror/document.svelte'
import { centre, type Point } from './geometry'
import type { Places } from './places'

/** A line of feelings, outlined anew. */
export interface HeldLine {
  /** The node that draws the line while nothing is held. */
  readonly node: Node
  /** The other points on it: they stand before it. */
  readonly points: readonly Node[]
  readonly path: string
  readonly stroke: Stroke
  /** The grounds between the line and the middle, where those are coloured. */
  readonly grounds: Grounds | undefined
}

/** What lies between a line of feelings and its middle. */
export interface Grounds {
  readonly path: string
  /** The heights of what lies highest, of the middle and of what lies lowest. */
  readonly high: number
  readonly middle: number
  readonly low: number
  /** The colours at both ends; towards the middle they fade away. */
  readonly good: string
  readonly bad: string
}

/** From here to its opposite a feeling is neither good nor bad. */
const MIDDLING = 0.4
/** The moods' colours on paper: good, middling and bad. */
const MOODS = ['#2e8b57', '#8a94a3', '#c2412d'] as const

/** The point's node with its face at this value, without its words: those find their places when it is let go. */
export function faceAt(node: Node, value: number): Node {
  const shapes = node.marks.filter(
    (mark): mark is Shape & { kind: 'shape' } => mark.kind === 'shape',
  )
  // Before the face itself may stand the line that leads to its words.
  const form = shapes.findIndex(({ fill }) => fill !== null)
  const [edge, eyes, mouth] = shapes.slice(Math.max(0, form))
  if (!edge) return { ...node, marks: [] }
  const old = edge.stroke?.colour ?? ''
  const isMood = MOODS.some((colour) => colour === old.toLowerCase())
  const colour = isMood ? moodOf(value) : old
  const marks: Mark[] = [{ ...edge, stroke: edge.stroke && { ...edge.stroke, colour } }]
  // Behind a point without a face comes the sign of whose its words are.
  if (eyes && !eyes.stroke) marks.push({ ...eyes, fill: eyes.fill && { kind: 'solid', colour } })
  if (mouth?.stroke && !mouth.fill) {
    const path = bentMouth(mouth.path, bendOf(value))
    marks.push({ ...mouth, path, stroke: { ...mouth.stroke, colour } })
  }
  return { ...node, ink: { ...node.bounds }, marks }
}

/** The line that a held point lies on, through where it is held, with its ground by the row's scale; none where it lies on none. */
export function heldLine(
  document: OpenDocument,
  places: Places,
  held: Node,
  by: number,
  scale?: Row['scale'],
): HeldLine | undefined {
  const feeling = held.part.kind === 'feeling' ? document.feeling(held.part.feeling) : undefined
  if (!feeling) return undefined
  const { lane, persona, curve } = feeling
  const whose = persona === null ? '' : `/${persona}`
  const node = places.named(`curve/${lane}${whose}/${curve}`)
  const stroke = node?.marks.findLast((mark) => mark.kind === 'shape')?.stroke
  if (!node || !stroke) return undefined
  const spots = new Map(
    document.feelings
      .filter((it) => it.lane === lane && it.persona === persona && it.curve === curve)
      .map((it) => [it.step, it.id]),
  )
  const points = document.steps.map((step): Node | undefined => {
    const id = spots.get(step.id)
    return id === undefined ? undefined : places.ofRecord(id)
  })
  const along = points.map((point) => {
    if (!point) return undefined
    const { x, y } = centre(point.bounds)
    return point.id === held.id ? { x, y: y + by } : { x, y }
  })
  return {
    node,
    points: points.flatMap((it) => (it && it.id !== held.id ? it : [])),
    path: pathThrough(along),
    stroke,
    grounds: isFaded(node) && scale ? groundsOf(along, (scale[0] + scale[1]) / 2) : undefined,
  }
}

const isFaded = ({ marks }: Node): boolean =>
  marks.some((mark) => mark.kind === 'shape' && mark.fill?.kind === 'fade')

function groundsOf(points: readonly (Point | undefined)[], middle: number): Grounds {
  const heights = points.flatMap((point) => point?.y ?? [])
  const path = piecesOf(points).map((piece) => {
    const [first, last] = [piece[0], piece.at(-1)]
    return `${pieceThrough(piece)}L${last?.x} ${middle}L${first?.x} ${middle}Z`
  })
  const [good, , bad] = MOODS
  return {
    path: path.join(''),
    high: Math.min(...heights, middle - 1),
    middle,
    low: Math.max(...heights, middle + 1),
    good,
    bad,
  }
}

/** A curve through points, broken where one is missing, that never leaves the heights of the two it joins. */
export const pathThrough = (points: readonly (Point | undefined)[]): string =>
  piecesOf(points).map(pieceThrough).join('')

function piecesOf(points: readonly (Point | undefined)[]): Point[][] {
  const pieces: Point[][] = [[]]
  for (const point of points) {
    if (point) pieces.at(-1)?.push(point)
    else pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 1)
}

function pieceThrough(points: readonly Point[]): string {
  const secants = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return (to.y - from.y) / (to.x - from.x || 1)
  })
  const slopes = points.map((_, index) => {
    const before = secants[index - 1]
    const after = secants[index]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    if (before * after <= 0) return 0
    // No steeper than thrice the flatter of both, so that no piece overshoots its ends.
    const steep = Math.min(
      Math.abs(before + after) / 2,
      3 * Math.min(Math.abs(before), Math.abs(after)),
    )
    return Math.sign(before) * steep
  })
  return points
    .map((to, index) => {
      const from = points[index - 1]
      if (!from) return `M${to.x} ${to.y}`
      const third = (to.x - from.x) / 3
      const [out, into] = [third * (slopes[index - 1] ?? 0), third * (slopes[index] ?? 0)]
      return `C${from.x + third} ${from.y + out} ${to.x - third} ${to.y - into} ${to.x} ${to.y}`
    })
    .join('')
}

function moodOf(value: number): string {
  const [good, middling, bad] = MOODS
  return value > MIDDLING ? good : value < -MIDDLING ? bad : middling
}

const bendOf = (value: number): number => (value > MIDDLING ? 0.5 : value < -MIDDLING ? -0.5 : 0)

// The mouth is one arc from corner to corner. The corners of a smile stand higher than its middle.
function bentMouth(path: string, bend: number): string {
  const [left, ends, , low, end] = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  if (left === undefined || ends === undefined || low === undefined || end === undefined)
    return path
  const radius = (end - left) / 0.8
  const middle = ends + 0.3 * (low - ends)
  const corner = middle - 0.3 * bend * radius
  return `M${left} ${corner}Q${(left + end) / 2} ${corner + bend * radius} ${end} ${corner}`
}
