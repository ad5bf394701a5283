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

/** Paints one node whole, in the scene's coordinates. */
export function paintNode(ink: Ink, node: Node, palette: Palette): void {
  for (const mark of node.marks) paintMark(ink, mark, palette)
}

function paintMark(ink: Ink, mark: Mark, palette: Palette): void {
  switch (mark.kind) {
    case 'box':
      return paintBox(ink, mark, palette.zoom)
    case 'shape':
      return paintShape(ink, mark, palette.zoom)
    case 'text':
      return paintText(ink, mark, palette.faces, palette.zoom)
    case 'picture':
      return paintPicture(ink, mark, palette.pictures)
  }
}
