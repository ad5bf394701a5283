/** What is done to cards and free notes that are selected together: copied beside themselves, moved. */

import type { Edit } from '../bindings/Edit'
import type { Point } from '../canvas/geometry'
import { spotRect } from '../canvas/cells'
import { choose } from '../canvas/copies'
import { adding, copiesOf, shifting, together } from '../canvas/notes/freeNotes'
import { movable } from '../canvas/notes/keys'
import type { CanvasStage } from '../canvas/stage.svelte'
import { notesWithArrows, selectedThings } from '../canvas/things'
import { moveTogether } from './movesTogether'
import type { Direction } from './moves'

/** How far from what they copy copies of notes are put down, in the scene's pixels. */
const ASIDE = { x: 20, y: 20 }

/** Copies the selected cards behind themselves and the notes just beside themselves, and goes to the copies. */
export async function duplicateThings(stage: CanvasStage): Promise<void> {
  const things = selectedThings(stage)
  const copies = things.cards.map((of) => ({ of, copy: stage.newId() }))
  const ids = new Map(copies.map(({ of, copy }) => [of, copy]))
  const { scene, newId } = stage
  const notes = copiesOf(scene, notesWithArrows(stage, things), ASIDE, newId, ids)
  const edit = together([
    ...(copies.length > 0 ? [{ edit: 'copyCards', copies } as const] : []),
    ...(notes.length > 0 ? [adding(...notes)] : []),
  ])
  if (!edit || !(await stage.edit(edit))) return
  choose(stage, [...ids.values(), ...notes.map(({ id }) => id)])
}

/** The edit that moves the selected cards one place, and the notes as far as the first of them; none where a card has no place there. */
export function moveThings(stage: CanvasStage, way: Direction, step: Point): Edit | undefined {
  const { cards, notes } = selectedThings(stage)
  const move = cards.length > 0 ? moveTogether(stage, way) : undefined
  if (cards.length > 0 && !move) return undefined
  const by = (move && distanceOf(stage, move)) ?? step
  const shift = shifting(stage.scene, movable(stage, notes), by)
  return together([move, shift].filter((edit) => edit !== undefined))
}

// How far the first card's spot is from the one that it goes to; nothing where it stays in its own.
function distanceOf(stage: CanvasStage, move: Edit): Point | undefined {
  const first = move.edit === 'several' ? move.edits[0] : move
  if (first?.edit !== 'moveCards') return undefined
  const from = stage.spotOfRecord(first.cards[0] ?? '')
  const [here, there] = [from, first.place].map((spot) => spot && spotRect(stage.scene, spot))
  if (!here || !there || (here.x === there.x && here.y === there.y)) return undefined
  return { x: there.x - here.x, y: there.y - here.y }
}
