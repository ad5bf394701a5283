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

/** Below this zoom dashes are kept as long as at it: shorter ones would run into a line. */
const DASHES_FROM = 0.75
/** The least width of a dashed line, in pixels of the screen: a thinner one hides its gaps. */
const LEAST_DASHED = 0.9

/** Sets the line that the next outline is drawn with at this zoom. */
export function useStroke(ink: Ink, stroke: Stroke, zoom: number): void {
  const { dash } = stroke
  ink.strokeStyle = stroke.colour
  ink.lineWidth = dash ? Math.max(stroke.width, LEAST_DASHED / zoom) : stroke.width
  ink.lineJoin = 'round'
  ink.lineCap = dash ? 'butt' : 'round'
  const longer = Math.max(1, DASHES_FROM / zoom)
  ink.setLineDash(dash ? dash.map((length) => length * longer) : [])
}
