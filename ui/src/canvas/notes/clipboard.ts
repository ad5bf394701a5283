/** Copying free notes, and putting them down again in this document or another. */

import type { ArrowEnd } from '../../bindings/ArrowEnd'
import type { FreeNote } from '../../bindings/FreeNote'
import type { NotePlace } from '../../bindings/NotePlace'
import type { Scene } from '../../bindings/Scene'
import { say } from '../../words/words.svelte'
import type { CanvasStage } from '../stage.svelte'
import { pointOf } from './anchors'
import { adding, copiesOf } from './freeNotes'

interface Copied {
  /** The notes, each at its place on the paper. */
  readonly notes: readonly FreeNote[]
  readonly text: string
  readonly document: string
  /** How often they were put down since, so that no copy covers another. */
  times: number
}

/** How far from the last each copy is put down, in the scene's pixels. */
const ASIDE = 20

/** What was copied last; it is told from other text by what it says. */
let copied: Copied | undefined

/** Copies the selected notes, and takes them away where they are cut; says whether there were any. */
export function copyNotes(stage: CanvasStage, clipboard: DataTransfer, cut = false): boolean {
  const ids = stage.selectedNotes
  const notes = ids.flatMap((id) => stage.freeNote(id) ?? [])
  if (notes.length === 0) return false
  const text = notes.map((note) => note.text || say('free-notes')).join('\n')
  clipboard.setData('text/plain', text)
  const document = stage.document.id
  copied = {
    notes: notes.map((note) => loose(stage.scene, note)),
    text,
    document,
    times: cut ? 0 : 1,
  }
  if (cut) {
    stage.select([])
    void stage.edit({ edit: 'removeFreeNotes', notes: [...ids] }).then(() => stage.focus())
  }
  return true
}

/** Puts down what was copied, where that is what this text stands for; says whether it is. */
export function pasteNotes(stage: CanvasStage, text: string): boolean {
  if (!copied || copied.text !== text.replaceAll('\r\n', '\n')) return false
  const by = copied.document === stage.document.id ? copied.times * ASIDE : 0
  copied.times += 1
  const among = new Set(copied.notes.map(({ id }) => id))
  // An arrow comes along where what it joins does, or is here.
  const joins = (end: ArrowEnd): boolean =>
    end.kind === 'point' || among.has(end.id) || stage.document.records.has(end.id)
  const notes = copied.notes.filter(
    ({ form }) => form.kind !== 'arrow' || (joins(form.from) && joins(form.to)),
  )
  const copies = copiesOf(stage.scene, notes, { x: by, y: by }, stage.newId)
  if (copies.length > 0) void putCopies(stage, copies)
  return true
}

async function putCopies(stage: CanvasStage, copies: readonly FreeNote[]): Promise<void> {
  if (!(await stage.edit(adding(...copies)))) return
  stage.select(copies.flatMap(({ id }) => stage.places.ofRecord(id)?.id ?? []))
  stage.focus()
}

/** A note that stands by the paper's edge alone, where it stands now. */
function loose(scene: Scene, { id, order, locked, text, colour, form }: FreeNote): FreeNote {
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
