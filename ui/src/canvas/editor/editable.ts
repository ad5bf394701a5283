/** What can be written in place: where the editor stands, how it looks and what it changes. */

import type { Edit } from '../../bindings/Edit'
import type { Mark } from '../../bindings/Mark'
import type { Node } from '../../bindings/Node'
import type { Part } from '../../bindings/Part'
import type { Run } from '../../bindings/Run'
import type { OpenDocument } from '../../mirror/document.svelte'
import { placeOf } from '../tools/select/DraggingCards'
import { curveOf } from '../notes/arrows'
import { adding, noteOf } from '../notes/freeNotes'
import { keyOf } from '../../words/key'
import { say } from '../../words/words.svelte'
import type { Editable, HeadField } from '../tools/stage'

/** The parts of a document's head that are written in place, from first to last. */
export const HEAD_FIELDS: readonly HeadField[] = [
  'title',
  'scenario',
  'quote',
  'quoted',
  'background',
]

/** What a part lets itself be written in, where it does. */
export function editableOf(part: Part): Editable | undefined {
  switch (part.kind) {
    case 'card':
    case 'note':
      return { kind: 'card', card: part.card }
    case 'phase':
      return { kind: 'phase', phase: part.phase }
    case 'step':
      return { kind: 'step', step: part.step }
    case 'lane':
      return { kind: 'lane', lane: part.lane }
    case 'feeling':
      return { kind: 'feeling', feeling: part.feeling }
    case 'box':
      return part.place.kind === 'section'
        ? { kind: 'section', section: part.place.section }
        : undefined
    case 'freeNote':
      return { kind: 'freeNote', note: part.note }
    case 'header': {
      const field = HEAD_FIELDS.find((field) => field === part.field)
      return field && { kind: 'header', field }
    }
    default:
      return undefined
  }
}

/** The text that is there now. */
export function textOf(document: OpenDocument, what: Editable): string {
  switch (what.kind) {
    case 'card':
      return document.card(what.card)?.text ?? ''
    case 'opposite':
      return document.card(what.card)?.details.opposite ?? ''
    case 'newCard':
      return what.text ?? ''
    case 'freeNote':
      return document.freeNote(what.note)?.text ?? ''
    case 'newFreeNote':
      return ''
    case 'section':
      return sectionName(document, what.section)
    case 'phase':
      return document.phase(what.phase)?.name ?? ''
    case 'step':
      return document.step(what.step)?.name ?? ''
    case 'lane':
      return laneName(document, what.lane)
    case 'feeling':
      return document.feeling(what.feeling)?.word ?? ''
    case 'header':
      return headText(document, what.field)
  }
}

/** The edit that makes it say `text`; none where it already does. `id` names a new card. */
export function editOf(
  document: OpenDocument,
  what: Editable,
  text: string,
  id: string,
): Edit | undefined {
  if (what.kind === 'newCard' && document.card(id)) {
    return editOf(document, { kind: 'card', card: id }, text, id)
  }
  if (what.kind === 'newFreeNote' && document.freeNote(id)) {
    return editOf(document, { kind: 'freeNote', note: id }, text, id)
  }
  const said = text.trim()
  if (said === textOf(document, what).trim() && what.kind !== 'newCard') return undefined
  switch (what.kind) {
    case 'card':
      return said === '' && isBare(document, what.card)
        ? { edit: 'removeCards', cards: [what.card] }
        : { edit: 'changeCards', cards: [what.card], change: { field: 'text', value: said } }
    case 'opposite':
      return {
        edit: 'changeCards',
        cards: [what.card],
        change: { field: 'opposite', value: said },
      }
    case 'newCard':
      if (said === '') return undefined
      return {
        edit: 'addCards',
        cards: [{ id, text: said }],
        place: placeOf(what.spot),
        at: what.after ? { at: 'after', id: what.after } : { at: 'last' },
      }
    case 'newFreeNote': {
      const { form: kind, frame } = what
      return said === '' ? undefined : adding(noteOf(id, { kind, frame }, said))
    }
    case 'freeNote':
      // Words alone are nothing without words; an arrow or a picture is.
      return said === '' && isOfWords(document, what.note)
        ? { edit: 'removeFreeNotes', notes: [what.note] }
        : { edit: 'changeFreeNotes', notes: [what.note], change: { field: 'text', value: said } }
    case 'phase':
      return { edit: 'changePhase', phase: what.phase, change: { field: 'name', value: said } }
    case 'step':
      return { edit: 'changeStep', step: what.step, change: { field: 'name', value: said } }
    case 'lane':
      return { edit: 'changeLane', lane: what.lane, change: { field: 'name', value: said } }
    case 'feeling':
      return {
        edit: 'changeFeeling',
        feeling: what.feeling,
        change: { field: 'word', value: said },
      }
    case 'section':
      return {
        edit: 'changeSection',
        section: what.section,
        change: { field: 'name', value: said },
      }
    case 'header':
      return headerEdit(document, what.field, said)
  }
}

/** Whether writing in a node hides only a part of what it draws: a section's name, a line beside its mark, a pole, what an arrow says. */
export const isPartly = (node: Node): boolean =>
  node.part.kind === 'box' || isLine(node) || curveOf(node) !== undefined

/** Whether a node draws a line of a section. */
export const isLine = ({ part }: Node): boolean =>
  part.kind === 'note' && part.place.kind === 'section'

/** The first text that a node draws. */
export const textMarkOf = ({ marks }: Node): Extract<Mark, { kind: 'text' }> | undefined =>
  marks.find((mark) => mark.kind === 'text')

/** How the editor must look to stand in for a node's text. */
export interface Lettering {
  readonly size: number
  readonly weight: number
  readonly italic: boolean
  readonly colour: string
  /** The text's upper left corner, from the editor's own. */
  readonly left: number
  readonly top: number
  readonly fill: string
  readonly edge: string
}

/** The lettering of a node, read from what it paints. */
export function letteringOf(
  node: Node | undefined,
  faces: readonly { weight: number; italic: boolean }[],
  usual: Lettering,
): Lettering {
  if (!node) return usual
  let fill: string | undefined
  let edge: string | undefined
  let run: Run | undefined
  for (const mark of node.marks) {
    // A shade lies below the ground.
    const isShade =
      mark.kind === 'box' &&
      !mark.stroke &&
      mark.fill?.kind === 'solid' &&
      mark.fill.colour.length > 7
    if (mark.kind === 'box' && fill === undefined && !isShade) {
      fill = mark.fill?.kind === 'solid' ? mark.fill.colour : usual.fill
      edge = mark.stroke?.colour
    }
    if (mark.kind === 'text' && !run) run = mark.lines[0]?.runs[0]
  }
  const face = run && faces[run.face]
  return {
    size: run?.size ?? usual.size,
    weight: face?.weight ?? usual.weight,
    italic: face?.italic ?? usual.italic,
    colour: run?.colour ?? usual.colour,
    left: run ? Math.max(0, run.x - node.bounds.x) : usual.left,
    top: run ? Math.max(0, run.y - run.size * BASELINE - node.bounds.y) : usual.top,
    fill: fill ?? usual.fill,
    edge: edge ?? usual.edge,
  }
}

/** Where the baseline of the first line lies below the text's upper edge, in ems, at line height 1.32. */
const BASELINE = 0.99

// A lane without a name of its own is called after its kind.
function laneName(document: OpenDocument, id: string): string {
  const lane = document.lane(id)
  return lane ? lane.name || say(keyOf('lane', lane.kind)) : ''
}

// So is a section.
function sectionName(document: OpenDocument, id: string): string {
  const section = document.section(id)
  return section ? section.name || say(keyOf('section', section.kind)) : ''
}

/** The field of a persona that a part of the head draws. */
const PERSONA_FIELDS = {
  title: 'name',
  scenario: 'situation',
  quote: 'quote',
  quoted: 'quoted',
  background: 'background',
} as const

function headText(document: OpenDocument, field: HeadField): string {
  if (document.persona) return document.persona[PERSONA_FIELDS[field]]
  return field === 'title' ? document.title : (document.journey?.scenario ?? '')
}

function headerEdit(document: OpenDocument, field: HeadField, value: string): Edit | undefined {
  if (document.persona) {
    return { edit: 'changePersona', change: { field: PERSONA_FIELDS[field], value } }
  }
  if (document.empathyMap) {
    if (field !== 'title') return undefined
    return { edit: 'changeEmpathyMap', change: { field: 'situation', value } }
  }
  if (field !== 'title' && field !== 'scenario') return undefined
  return { edit: 'changeJourney', change: { field, value } }
}

const isOfWords = (document: OpenDocument, id: string): boolean =>
  ['sticky', 'text'].includes(document.freeNote(id)?.form.kind ?? '')

/** Whether a card holds nothing but its text, so that without it nothing is lost. */
function isBare(document: OpenDocument, id: string): boolean {
  const card = document.card(id)
  if (!card) return false
  const { basis, details } = card
  return (
    basis.kind === 'assumption' &&
    basis.source === '' &&
    basis.people === null &&
    basis.date === null &&
    card.personas.length === 0 &&
    card.tags.length === 0 &&
    card.colour === null &&
    card.icon === null &&
    card.picture === null &&
    Object.values(details).every(isNothing)
  )
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)
