/** Boxes and free outlines. */

import type { Mark } from '../../bindings/Mark'
import type { Shape } from '../../bindings/Shape'
import { useFill, useStroke, type Ink } from './paint'

/** Paints an upright rectangle with round corners, at this zoom. */
export function paintBox(ink: Ink, box: Extract<Mark, { kind: 'box' }>, zoom: number): void {
  const { x, y, width, height } = box.rect
  ink.beginPath()
  if (box.radius > 0)
    ink.roundRect(x, y, width, height, Math.min(box.radius, width / 2, height / 2))
  else ink.rect(x, y, width, height)
  if (box.fill) {
    useFill(ink, box.fill)
    ink.fill()
  }
  if (box.stroke) {
    useStroke(ink, box.stroke, zoom)
    ink.stroke()
  }
}

const outlines = new WeakMap<Shape, Path2D>()

/** Paints a free outline, at this zoom. */
export function paintShape(ink: Ink, shape: Shape, zoom: number): void {
  let outline = outlines.get(shape)
  if (!outline) {
    outline = new Path2D(shape.path)
    outlines.set(shape, outline)
  }
  if (shape.fill) {
    useFill(ink, shape.fill)
    ink.fill(outline)
  }
  if (shape.stroke) {
    useStroke(ink, shape.stroke, zoom)
    ink.stroke(outline)
  }
}
