/** Fills and lines. */

import type { Fill } from '../../bindings/Fill'
import type { Stroke } from '../../bindings/Stroke'

/** Where the painter draws. */
export type Ink = CanvasRenderingContext2D

/** Sets the colour or the fade that the next outline is filled with. */
export function useFill(ink: Ink, fill: Fill): void {
  if (fill.kind === 'solid') {
    ink.fillStyle = fill.colour
    return
  }
  const fade = ink.createLinearGradient(0, fill.y0, 0, fill.y1)
  fade.addColorStop(0, fill.from)
  fade.addColorStop(1, fill.to)
  ink.fillStyle = fade
}

/** Sets the line that the next outline is drawn with. */
export function useStroke(ink: Ink, stroke: Stroke): void {
  ink.strokeStyle = stroke.colour
  ink.lineWidth = stroke.width
  ink.lineJoin = 'round'
  ink.lineCap = stroke.dash ? 'butt' : 'round'
  ink.setLineDash(stroke.dash ?? [])
}
