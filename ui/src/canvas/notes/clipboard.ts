/** Free notes that were copied, and how they come down again in this document or another. */

import type { ArrowEnd } from '../../bindings/ArrowEnd'
import type { FreeNote } from '../../bindings/FreeNote'
import type { NotePlace } from '../../bindings/NotePlace'
import type { Scene } from '../../bindings/Scene'
import { say } from '../../words/words.svelte'
import type { Point } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import { pointOf } from './anchors'
import { copiesOf } from './freeNotes'

/** What notes say to other programs, a line each. */
export const linesOf = (notes: readonly FreeNote[]): string[] =>
  notes.flatMap(({ text, form }) =>
    text === '' && form.kind === 'arrow' ? [] : [text || say('free-notes')],
  )

/** The copies of notes in this document, moved by this much; an arrow comes along where what it joins does, or is here. */
export function copiesHere(
  stage: CanvasStage,
  notes: readonly FreeNote[],
  by: Point,
  cards: ReadonlyMap<string, string>,
): FreeNote[] {
  const among = new Set(notes.map(({ id }) => id))
  const joins = (end: ArrowEnd): boolean =>
    end.kind === 'point' ||
    among.has(end.id) ||
    cards.has(end.id) ||
    stage.document.records.has(end.id)
  const coming = notes.filter(
    ({ form }) => form.kind !== 'arrow' || (joins(form.from) && joins(form.to)),
  )
  return copiesOf(stage.scene, coming, by, stage.newId, cards)
}

/** A note that stands by the paper's edge alone, where it stands now. */
export function loose(scene: Scene, { id, order, locked, text, colour, form }: FreeNote): FreeNote {
  const free = (place: NotePlace): NotePlace => {
    const point = pointOf(scene, place)
    return point ? { column: null, row: null, ...point } : place
  }
  const end = (end: ArrowEnd): ArrowEnd =>
    end.kind === 'point' ? { ...end, place: free(end.place) } : end
  const formed =
    form.kind === 'arrow'
      ? { ...form, from: end(form.from), to: end(form.to) }
      : { ...form, frame: { ...form.frame, place: free(form.frame.place) } }
  return { id, order, locked, text, colour, form: formed }
}
