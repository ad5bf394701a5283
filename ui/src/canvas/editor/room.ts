/** Where the in-place editor stands on the paper. */

import type { Node } from '../../bindings/Node'
import type { NoteFrame } from '../../bindings/NoteFrame'
import type { Spot } from '../cells'
import { nextCardRect } from '../flow'
import { pointOf } from '../notes/anchors'
import { curveOf, middleOf } from '../notes/arrows'
import { bottom, rect, right, type Rect } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import type { Editable, HeadField } from '../tools/stage'
import { HEAD_FIELDS, isLine, textMarkOf } from './editable'

/** How wide a part of the head is written at least: on a persona's plate, and elsewhere. */
const HEAD_WIDTHS = { plate: 330, paper: 520 }
/** The room between a section's line and the edge of its editor. */
export const LINE_ROOM = { aside: 7, above: 3 }
/** A lane's name stands beside its icon. */
export const LANE_ICON = 22

/** The editor's room: over the node that is written in, or where the new card will lie. */
export function roomOf(
  stage: CanvasStage,
  what: Editable,
  node: Node | undefined,
  spot: Spot | undefined,
): Rect {
  switch (what.kind) {
    case 'header':
      return node ? inHead(stage, node.bounds) : missingInHead(stage, what.field)
    case 'newCard':
      if (!node) {
        const next = nextCardRect(stage.scene, what.spot, stage.cardsAt(what.spot), what.after)
        return what.spot.kind === 'section' ? aroundLine(next) : next
      }
      break
    case 'newFreeNote':
      return node?.bounds ?? boxOf(stage, what.frame)
    case 'freeNote': {
      const curve = node && curveOf(node)
      if (curve) {
        const { x, y } = middleOf(curve)
        return rect(x - 80, y - 14, 160, 28)
      }
      break
    }
    case 'feeling':
      if (node) return wordRect(node)
      break
    case 'lane':
      if (node) {
        const { x, y, width } = node.bounds
        return rect(x + LANE_ICON, y, Math.max(120, width - LANE_ICON), 28)
      }
      break
    case 'section':
      if (node) return nameRect(node)
      break
    case 'card':
    case 'opposite':
      if (node && isScale(node)) return poleRect(node.bounds, what.kind === 'opposite')
  }
  if (node) return isLine(node) ? lineRect(node) : node.bounds
  return (spot && nextCardRect(stage.scene, spot, stage.cardsAt(spot))) ?? UNPLACED
}

/** Whether a node draws a scale. */
export const isScale = ({ part }: Node): boolean => part.kind === 'note' && part.track !== null

function boxOf(stage: CanvasStage, { place, width, height }: NoteFrame): Rect {
  const { x, y } = pointOf(stage.scene, place) ?? { x: 0, y: 0 }
  return rect(x, y, width, height)
}

const UNPLACED = rect(0, 0, 180, 32)

/** Around a feeling's point, as wide as a word. */
const wordRect = ({ bounds }: Node): Rect =>
  rect(bounds.x + bounds.width / 2 - 70, bounds.y - 34, 140, 28)

function poleRect({ x, y, width }: Rect, isRight: boolean): Rect {
  const half = width / 2 - 4
  return rect(isRight ? x + width - half : x, y - 3, half, 26)
}

// A line stands behind its mark, which stays in sight.
function lineRect(node: Node): Rect {
  const { x, y, width, height } = node.bounds
  const begin = textMarkOf(node)?.lines[0]?.runs[0]?.x ?? x
  return aroundLine(rect(begin, y, x + width - begin, height))
}

const aroundLine = ({ x, y, width, height }: Rect): Rect =>
  rect(
    x - LINE_ROOM.aside,
    y - LINE_ROOM.above,
    width + 2 * LINE_ROOM.aside,
    height + 2 * LINE_ROOM.above,
  )

// A section draws its name as its first text.
function nameRect(node: Node): Rect {
  const { bounds } = node
  const run = textMarkOf(node)?.lines[0]?.runs[0]
  const x = (run?.x ?? bounds.x) - 9
  const y = run ? run.y - run.size * 0.99 - 4 : bounds.y
  return rect(x, y, right(bounds) - x, 28)
}

function inHead(stage: CanvasStage, bounds: Rect): Rect {
  const least = stage.document.persona ? HEAD_WIDTHS.plate : HEAD_WIDTHS.paper
  return { ...bounds, width: Math.max(bounds.width + 8, least) }
}

// What says nothing is not drawn: it is written below what comes before it.
function missingInHead(stage: CanvasStage, field: HeadField): Rect {
  const before = HEAD_FIELDS.slice(0, HEAD_FIELDS.indexOf(field))
  const above = stage.scene.nodes.findLast(
    ({ part }) => part.kind === 'header' && before.some((it) => it === part.field),
  )
  if (!above) return UNPLACED
  const { bounds } = above
  return { ...inHead(stage, rect(bounds.x, bottom(bounds) + 4, 0, 30)) }
}
