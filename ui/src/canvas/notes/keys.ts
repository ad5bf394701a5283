/** Moving and resizing free notes by keys. */

import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import { say } from '../../words/words.svelte'
import { rect, type Point } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import { frameAt, pointOf, SIZES } from './anchors'
import { frameOf, placing, shifting, USUAL_SIZES, type WordForm } from './freeNotes'

/** Moves the selected notes by this much, each press undone with those before it; locked ones stay. */
export function nudgeNotes(stage: CanvasStage, x: number, y: number): void {
  const ids = stage.selectedNotes
  const change = (): Edit | undefined => shifting(stage.scene, movable(stage, ids), { x, y })
  void stage.press(`notes/${ids.join()}`, change).then(() => stage.focus())
}

/** Makes a note wider and taller by this much. */
export function resizeNote(stage: CanvasStage, id: string, wider: number, taller: number): void {
  const change = (): Edit | undefined => {
    const [note] = movable(stage, [id])
    const frame = note && frameOf(note)
    const corner = frame && pointOf(stage.scene, frame.place)
    if (!note || !frame || !corner) return undefined
    const shape = note.form.kind === 'picture' ? frame.width / frame.height : undefined
    const width = Math.max(SIZES.smallest, frame.width + wider + (shape ? taller * shape : 0))
    const height = shape ? width / shape : Math.max(SIZES.smallest, frame.height + taller)
    return placing(stage.scene, [note], [{ id, box: rect(corner.x, corner.y, width, height) }])
  }
  void stage.press(`size/${id}`, change).then((taken) => {
    const box = taken && stage.places.ofRecord(id)?.bounds
    if (!box) return
    const [width, height] = [Math.round(box.width), Math.round(box.height)]
    stage.workspace.say(say('said-note-size', { width, height }))
  })
}

/** Begins to write a new note at this place. */
export function putDown(stage: CanvasStage, form: WordForm, { x, y }: Point): void {
  const { width, height } = USUAL_SIZES[form]
  const frame = frameAt(stage.scene, rect(Math.max(0, x), Math.max(0, y), width, height))
  stage.write({ kind: 'newFreeNote', form, frame })
}

/** Those of these notes that are not locked. */
export const movable = (stage: CanvasStage, ids: readonly string[]): FreeNote[] =>
  ids.flatMap((id) => {
    const note = stage.freeNote(id)
    return note && !note.locked ? [note] : []
  })
