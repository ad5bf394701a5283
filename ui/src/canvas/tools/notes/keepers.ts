/** What a note on the paper keeps to, and where one comes that nobody pointed a place for. */

import { gridOf } from '../../cells'
import { bottom, overlaps, rect, right, type Rect } from '../../geometry'
import { near, type Keeper } from '../../notes/snapping'
import type { Stage } from '../stage'
import { isPart } from '../select/hit'

/** How near a note comes before it keeps to something, in pixels of the screen. */
export const REACH = 6
/** How far away a neighbour is that a note keeps to, in the scene's pixels. */
const AROUND = 420
/** The room between a note and what it is put beside. */
const BESIDE = 16

/** The columns, and the notes and cards around a box; without those that are held. */
export function keepersOf(
  stage: Stage,
  box: Rect,
  held: ReadonlySet<string> = new Set(),
): Keeper[] {
  const grid = gridOf(stage.scene)
  const columns = (grid?.columns ?? []).map(({ x, width }): Keeper => ({
    box: rect(x, box.y, width, box.height),
    only: 'x',
  }))
  const around = rect(
    box.x - AROUND,
    box.y - AROUND,
    box.width + 2 * AROUND,
    box.height + 2 * AROUND,
  )
  const neighbours = stage.places.within(around).flatMap((node): Keeper[] => {
    const isNote = isPart(node, 'freeNote') && node.part.curve === null
    const keeps = isNote || isPart(node, 'card') || isPart(node, 'note')
    return keeps && !held.has(node.id) ? [{ box: node.bounds }] : []
  })
  return [...near(columns, box, AROUND), ...neighbours]
}

/** A box beside another, where no note lies yet: right of it, or else farther below. */
export function boxBeside(
  stage: Pick<Stage, 'scene' | 'places'>,
  beside: Rect | undefined,
  size: { readonly width: number; readonly height: number },
): Rect {
  const first = beside ?? stage.places.nodes.find(({ part }) => part.kind === 'step')?.bounds
  let box = rect(first ? right(first) + BESIDE : 24, first?.y ?? 24, size.width, size.height)
  const notes = stage.places.nodes.filter((node) => isPart(node, 'freeNote') && !node.part.curve)
  for (;;) {
    const taken = notes.find((node) => overlaps(node.bounds, box))
    if (!taken) return box
    box = { ...box, y: bottom(taken.bounds) + BESIDE }
  }
}
