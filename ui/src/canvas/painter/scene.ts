/** The window's painter of the Scene. */

import type { FontFace } from '../../bindings/FontFace'
import type { Mark } from '../../bindings/Mark'
import type { Node } from '../../bindings/Node'
import { paintPicture, type Pictures } from './image'
import type { Ink } from './paint'
import { paintBox, paintShape } from './shape'
import { paintText } from './text'

/** What a node needs besides its own marks to be painted. */
export interface Palette {
  readonly faces: FontFace[]
  readonly pictures: Pictures
  readonly zoom: number
}

/** How a node that stands back is painted. */
export interface Fading {
  /** How much is seen of all but the words, from 0 to 1. */
  readonly strength: number
  /** The colour of the words. */
  readonly words: string
}

/** Paints one node whole, in the scene's coordinates. */
export function paintNode(ink: Ink, node: Node, palette: Palette, fading?: Fading): void {
  for (const mark of node.marks) {
    ink.globalAlpha = mark.kind === 'text' ? 1 : (fading?.strength ?? 1)
    paintMark(ink, mark, palette, fading?.words)
  }
  ink.globalAlpha = 1
}

function paintMark(ink: Ink, mark: Mark, palette: Palette, words: string | undefined): void {
  switch (mark.kind) {
    case 'box':
      return paintBox(ink, mark, palette.zoom)
    case 'shape':
      return paintShape(ink, mark, palette.zoom)
    case 'text':
      return paintText(ink, mark, palette.faces, palette.zoom, words)
    case 'picture':
      return paintPicture(ink, mark, palette.pictures)
  }
}
