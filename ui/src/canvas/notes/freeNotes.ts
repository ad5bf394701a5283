/** What is done to free notes, as edits. */

import type { ArrowEnd } from '../../bindings/ArrowEnd'
import type { CardColour } from '../../bindings/CardColour'
import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import type { NoteForm } from '../../bindings/NoteForm'
import type { NoteFrame } from '../../bindings/NoteFrame'
import type { Scene } from '../../bindings/Scene'
import { rect, type Point, type Rect } from '../geometry'
import type { Places } from '../places'
import { frameAt, placeAt, pointOf } from './anchors'
import type { Boxed } from './arrange'
import { between, type Curve } from './arrows'

/** A note of words alone. */
export type WordForm = 'sticky' | 'text'

/** How large a note is made that is put down by a click. */
export const USUAL_SIZES: { readonly [form in WordForm]: { width: number; height: number } } = {
  sticky: { width: 168, height: 104 },
  text: { width: 220, height: 24 },
}

/** The colour of a new note: a sticky note's paper, the usual ink of what has none. */
export const usualColour = (form: NoteForm['kind']): CardColour =>
  form === 'sticky' ? 'yellow' : 'grey'

/** A new note. */
export const noteOf = (id: string, form: NoteForm, text = ''): FreeNote => ({
  id,
  // Where it comes to lie says the edit that adds it.
  order: '80',
  locked: false,
  text,
  colour: usualColour(form.kind),
  form,
})

/** The edit that adds notes in front of all others. */
export const adding = (...notes: FreeNote[]): Edit => ({
  edit: 'addFreeNotes',
  notes,
  at: { at: 'last' },
})

/** The frame of a note that has one. */
export const frameOf = ({ form }: FreeNote): NoteFrame | undefined =>
  form.kind === 'arrow' ? undefined : form.frame

/** The edit that moves and resizes notes to these boxes; none where all lie there already. */
export function placing(
  scene: Scene,
  notes: readonly FreeNote[],
  boxes: readonly Boxed[],
): Edit | undefined {
  const moves = boxes.flatMap(({ id, box }) => {
    const old = notes.find((note) => note.id === id)
    const before = old && frameOf(old)
    if (!before) return []
    const frame = frameAt(scene, box)
    return same(before, frame) ? [] : [{ note: id, frame }]
  })
  return moves.length > 0 ? { edit: 'moveFreeNotes', moves } : undefined
}

/** The edit that moves notes by this much, with the points of the arrows among them; none where nothing moves. */
export function shifting(scene: Scene, notes: readonly FreeNote[], by: Point): Edit | undefined {
  const boxes = notes.flatMap((note): Boxed[] => {
    const frame = frameOf(note)
    const corner = frame && pointOf(scene, frame.place)
    if (!frame || !corner) return []
    // Of what its words made taller the least height stays what it was.
    const { width, height } = frame
    return [{ id: note.id, box: rect(corner.x + by.x, corner.y + by.y, width, height) }]
  })
  const edits: Edit[] = []
  const move = placing(scene, notes, boxes)
  if (move) edits.push(move)
  for (const note of notes) edits.push(...shiftingPoints(scene, note, by))
  return together(edits)
}

/** Copies of notes, each under a new id and moved by this much; arrows between them, and to the cards that are copied with them, join the copies. */
export function copiesOf(
  scene: Scene,
  notes: readonly FreeNote[],
  by: Point,
  newId: () => string,
  cards: ReadonlyMap<string, string> = new Map(),
): FreeNote[] {
  const ids = new Map([...cards, ...notes.map(({ id }) => [id, newId()] as const)])
  const renewed = (id: string): string => ids.get(id) ?? id
  const moved = (place: NoteFrame['place']): NoteFrame['place'] => {
    const point = pointOf(scene, place)
    return point ? placeAt(scene, { x: point.x + by.x, y: point.y + by.y }) : place
  }
  const end = (end: ArrowEnd): ArrowEnd =>
    end.kind === 'thing' ? { ...end, id: renewed(end.id) } : { ...end, place: moved(end.place) }
  const formOf = (form: NoteForm): NoteForm => {
    if (form.kind === 'arrow') return { ...form, from: end(form.from), to: end(form.to) }
    const { frame } = form
    const corner = pointOf(scene, frame.place)
    const box = corner && rect(corner.x + by.x, corner.y + by.y, frame.width, frame.height)
    return { ...form, frame: box ? frameAt(scene, box) : frame }
  }
  return notes.map(({ id, order, locked, text, colour, form }) => {
    return { id: renewed(id), order, locked, text, colour, form: formOf(form) }
  })
}

/** Where an arrow's end is: around its thing, or at its point; nothing where that is not drawn. */
export function endBox(scene: Scene, places: Places, end: ArrowEnd): Rect | undefined {
  if (end.kind === 'thing') return places.ofRecord(end.id)?.bounds
  const point = pointOf(scene, end.place)
  return point && rect(point.x, point.y, 0, 0)
}

/** The ways of the arrows that join notes which are held away by this much, by the arrows' ids. */
export function followed(
  scene: Scene,
  places: Places,
  notes: readonly FreeNote[],
  held: ReadonlySet<string>,
  by: Point,
): { readonly id: string; readonly curve: Curve }[] {
  return notes.flatMap(({ id, form }) => {
    if (form.kind !== 'arrow') return []
    const isHeld = (end: ArrowEnd): boolean =>
      end.kind === 'thing' ? held.has(end.id) : held.has(id)
    if (!isHeld(form.from) && !isHeld(form.to)) return []
    const box = (end: ArrowEnd): Rect | undefined => {
      const at = endBox(scene, places, end)
      return at && isHeld(end) ? { ...at, x: at.x + by.x, y: at.y + by.y } : at
    }
    const [from, to] = [box(form.from), box(form.to)]
    return from && to ? [{ id, curve: between(from, to) }] : []
  })
}

/** Several edits as one; none where there are none. */
export function together(edits: readonly Edit[]): Edit | undefined {
  const [first, ...others] = edits
  return others.length === 0 ? first : { edit: 'several', edits: [...edits] }
}

/** The edits that move an arrow's own points. */
function shiftingPoints(scene: Scene, { id, form }: FreeNote, by: Point): Edit[] {
  if (form.kind !== 'arrow' || (by.x === 0 && by.y === 0)) return []
  return (['from', 'to'] as const).flatMap((field): Edit[] => {
    const end = form[field]
    const point = end.kind === 'point' ? pointOf(scene, end.place) : undefined
    if (!point) return []
    const place = placeAt(scene, { x: point.x + by.x, y: point.y + by.y })
    const value: ArrowEnd = { kind: 'point', place }
    return [{ edit: 'changeFreeNotes', notes: [id], change: { field, value } }]
  })
}

const same = (a: NoteFrame, b: NoteFrame): boolean =>
  a.width === b.width &&
  a.height === b.height &&
  a.place.column === b.place.column &&
  a.place.row === b.place.row &&
  a.place.x === b.place.x &&
  a.place.y === b.place.y
