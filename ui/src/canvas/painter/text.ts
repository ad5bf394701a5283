/** Runs of text, at the places the layout gave them. */

import type { FontFace } from '../../bindings/FontFace'
import type { Run } from '../../bindings/Run'
import type { Text } from '../../bindings/Text'
import type { Ink } from './paint'

/** Below this zoom no letter can be told from another, and runs are drawn as bars. */
export const LEAST_READABLE = 0.3

/** Paints every run of a text at this zoom. */
export function paintText(ink: Ink, text: Text, faces: FontFace[], zoom: number): void {
  for (const line of text.lines) {
    for (const run of line.runs) {
      ink.fillStyle = run.colour
      if (zoom < LEAST_READABLE) paintBar(ink, run)
      else paintRun(ink, run, faces[run.face])
    }
  }
}

function paintRun(ink: Ink, run: Run, face: FontFace | undefined): void {
  ink.font = fontOf(face, run.size)
  ink.direction = run.rtl ? 'rtl' : 'ltr'
  // A run's place is its left edge, whichever way it reads.
  ink.textAlign = 'left'
  ink.fillText(run.text, run.x, run.y)
}

function paintBar(ink: Ink, run: Run): void {
  const before = ink.globalAlpha
  ink.globalAlpha = before * 0.28
  ink.fillRect(run.x, run.y - run.size * 0.5, run.width, run.size * 0.42)
  ink.globalAlpha = before
}

/** The face at this size, as CSS writes it. */
export function fontOf(face: FontFace | undefined, size: number): string {
  if (!face) return `${size}px sans-serif`
  return `${face.italic ? 'italic ' : ''}${face.weight} ${size}px "${face.family}", sans-serif`
}
