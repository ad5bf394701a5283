/** Where free notes stand: beside a step's column and a lane's row, so that they keep there when these move. */

import type { NoteFrame } from '../../bindings/NoteFrame'
import type { NotePlace } from '../../bindings/NotePlace'
import type { Scene } from '../../bindings/Scene'
import { gridOf } from '../cells'
import { centre, clamp, right, type Point, type Rect } from '../geometry'

/** The least and the greatest width and height of a note, in pixels. */
export const SIZES = { smallest: 16, largest: 4000 }

/** The frame of this box, by the column and the row that its middle lies in or nearest to. */
export function frameAt(scene: Scene, box: Rect): NoteFrame {
  const { smallest, largest } = SIZES
  return {
    place: placeBy(scene, { x: Math.max(0, box.x), y: Math.max(0, box.y) }, centre(box)),
    width: Math.round(clamp(box.width, smallest, largest)),
    height: Math.round(clamp(box.height, smallest, largest)),
  }
}

/** The place of this point. */
export const placeAt = (scene: Scene, point: Point): NotePlace => placeBy(scene, point, point)

/** Where a place lies in the scene; nothing where what it counts from is not drawn. */
export function pointOf(scene: Scene, { column, row, x, y }: NotePlace): Point | undefined {
  const grid = gridOf(scene)
  const left = column === null ? 0 : grid?.columns.find(({ step }) => step === column)?.x
  const top = row === null ? 0 : grid?.rows.find(({ lane }) => lane === row)?.y
  if (left === undefined || top === undefined) return undefined
  return { x: Math.max(0, left + x), y: Math.max(0, top + y) }
}

// What stands left of the columns or above the rows keeps beside the paper's edge.
function placeBy(scene: Scene, corner: Point, by: Point): NotePlace {
  const grid = gridOf(scene)
  const column = grid?.columns.findLast(({ x }) => x <= by.x)
  const row = grid?.rows.findLast(({ y }) => y <= by.y)
  const isBeside = grid !== undefined && column === undefined && by.x > right(grid.labels)
  const from = isBeside ? grid.columns[0] : column
  return {
    column: from?.step ?? null,
    row: row?.lane ?? null,
    x: Math.round(corner.x - (from?.x ?? 0)),
    y: Math.round(corner.y - (row?.y ?? 0)),
  }
}
