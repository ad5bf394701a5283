/** What is done with free notes: put down, set in line, layered, locked, made a card. */

import type { ArrowEnd } from '../bindings/ArrowEnd'
import type { At } from '../bindings/At'
import type { Edit } from '../bindings/Edit'
import type { FreeNote } from '../bindings/FreeNote'
import { columnAt, gridOf, rowAt, spotAt, type Spot } from '../canvas/cells'
import { centre, type Point } from '../canvas/geometry'
import { aligned, distributed, type Alignment, type Boxed } from '../canvas/notes/arrange'
import { placing, together } from '../canvas/notes/freeNotes'
import { movable } from '../canvas/notes/keys'
import { addPicture } from '../canvas/notes/pictures'
import { recordOf } from '../canvas/places'
import type { CanvasStage } from '../canvas/stage.svelte'
import { canBeJoined, Joining } from '../canvas/tools/notes/Joining'
import { Placing } from '../canvas/tools/notes/Placing'
import { placeOf } from '../canvas/tools/select/DraggingCards'
import type { Desk } from '../chrome/desk.svelte'
import type { Action } from './action'

const hasStage = (desk: Desk): boolean => desk.stage !== undefined
const chosen = (stage: CanvasStage | undefined): FreeNote[] =>
  (stage?.selectedNotes ?? []).flatMap((id) => stage?.freeNote(id) ?? [])

const align = (to: Alignment): Action => ({
  id: `align-${to}`,
  label: `action-align-${to}`,
  enabled: ({ stage }) => boxesOf(stage).length > 1,
  run: ({ stage }) => arrange(stage, (boxes) => aligned(boxes, to)),
})

const distribute = (way: 'across' | 'down'): Action => ({
  id: `distribute-${way}`,
  label: `action-distribute-${way}`,
  enabled: ({ stage }) => boxesOf(stage).length > 2,
  run: ({ stage }) => arrange(stage, (boxes) => distributed(boxes, way)),
})

const layer = (
  name: 'front' | 'forward' | 'backward' | 'back',
  key: string,
  shown: string,
): Action => ({
  id: `note-${name}`,
  label: `action-note-${name}`,
  keys: [key],
  shown,
  enabled: ({ stage }) => stage !== undefined && layerOf(stage, name) !== undefined,
  run: ({ stage }) => {
    if (!stage) return
    void stage.edit(() => layerOf(stage, name)).then(() => stage.focus())
  },
})

/** These actions, by their ids. */
export const noteActions = {
  addSticky: {
    id: 'add-sticky',
    label: 'action-add-sticky',
    keys: ['s'],
    shown: 'S',
    enabled: hasStage,
    run: ({ stage }) => stage?.hold(new Placing(stage, 'sticky')),
  },
  addText: {
    id: 'add-text',
    label: 'action-add-text',
    keys: ['t'],
    shown: 'T',
    enabled: hasStage,
    run: ({ stage }) => stage?.hold(new Placing(stage, 'text')),
  },
  addArrow: {
    id: 'add-arrow',
    label: 'action-add-arrow',
    keys: ['a'],
    shown: 'A',
    enabled: hasStage,
    run: ({ stage }) => stage?.hold(new Joining(stage, tailOf(stage))),
  },
  arrowTo: {
    id: 'arrow-to',
    label: 'action-arrow-to',
    enabled: ({ stage }) => stage !== undefined && tailOf(stage) !== undefined,
    run: ({ stage }) => stage?.hold(new Joining(stage, tailOf(stage))),
  },
  addPicture: {
    id: 'add-picture',
    label: 'action-add-picture',
    enabled: hasStage,
    run: ({ stage }) => {
      if (stage) void addPicture(stage)
    },
  },
  noteToCard: {
    id: 'note-to-card',
    label: 'action-note-to-card',
    enabled: ({ stage }) => stage !== undefined && cardsFrom(stage) !== undefined,
    run: ({ stage }) => {
      const made = stage && cardsFrom(stage)
      if (!stage || !made) return
      void stage.edit(made.edit).then((taken) => {
        if (taken && made.first) stage.focusRecord(made.first)
      })
    },
  },
  alignLeft: align('left'),
  alignCentre: align('centre'),
  alignRight: align('right'),
  alignTop: align('top'),
  alignMiddle: align('middle'),
  alignBottom: align('bottom'),
  distributeAcross: distribute('across'),
  distributeDown: distribute('down'),
  noteFront: layer('front', '$mod+Shift+BracketRight', 'Ctrl Shift ]'),
  noteForward: layer('forward', '$mod+BracketRight', 'Ctrl ]'),
  noteBackward: layer('backward', '$mod+BracketLeft', 'Ctrl ['),
  noteBack: layer('back', '$mod+Shift+BracketLeft', 'Ctrl Shift ['),
  lockNote: {
    id: 'lock-note',
    label: 'action-lock-note',
    keys: ['$mod+Shift+l'],
    shown: 'Ctrl Shift L',
    enabled: ({ stage }) => chosen(stage).length > 0,
    run: ({ stage }) => {
      if (!stage) return
      void stage.edit(() => {
        const notes = chosen(stage)
        const change = { field: 'locked', value: !notes.every(({ locked }) => locked) } as const
        return { edit: 'changeFreeNotes', notes: notes.map(({ id }) => id), change }
      })
    },
  },
} satisfies Record<string, Action>

// An arrow begins at what is selected, where one thing is.
function tailOf(stage: CanvasStage): ArrowEnd | undefined {
  const only =
    stage.selection.length === 1 ? stage.places.named(stage.selection[0] ?? '') : undefined
  const id = only && canBeJoined(only) ? recordOf(only.part) : undefined
  return id === undefined ? undefined : { kind: 'thing', id }
}

/** The boxes of the selected notes that can be moved, as they are drawn. */
function boxesOf(stage: CanvasStage | undefined): Boxed[] {
  if (!stage) return []
  return movable(stage, stage.selectedNotes).flatMap(({ id, form }) => {
    const box = form.kind === 'arrow' ? undefined : stage.places.ofRecord(id)?.bounds
    return box ? [{ id, box }] : []
  })
}

function arrange(stage: CanvasStage | undefined, way: (boxes: Boxed[]) => Boxed[]): void {
  if (!stage) return
  void stage
    .edit(() => {
      const notes = movable(stage, stage.selectedNotes)
      // What its words made taller stays as tall as it was made.
      const boxes = way(boxesOf(stage)).map(({ id, box }) => {
        const form = stage.freeNote(id)?.form
        const height = form && form.kind !== 'arrow' ? form.frame.height : box.height
        return { id, box: { ...box, height } }
      })
      return placing(stage.scene, notes, boxes)
    })
    .then(() => stage.focus())
}

function layerOf(
  stage: CanvasStage,
  to: 'front' | 'forward' | 'backward' | 'back',
): Edit | undefined {
  const all = stage.freeNotes.map(({ id }) => id)
  const notes = all.filter((id) => stage.selectedNotes.includes(id))
  const others = all.filter((id) => !notes.includes(id))
  const [first] = notes
  const last = notes.at(-1)
  if (first === undefined || last === undefined || others.length === 0) return undefined
  const isBehind = (id: string): boolean => all.indexOf(id) > all.indexOf(last)
  const isAhead = (id: string): boolean => all.indexOf(id) < all.indexOf(first)
  const next = others.find(isBehind)
  const before = others.findLast(isAhead)
  const at: Record<typeof to, At | undefined> = {
    front: next === undefined ? undefined : { at: 'last' },
    forward: next === undefined ? undefined : { at: 'after', id: next },
    backward: before === undefined ? undefined : { at: 'before', id: before },
    back: before === undefined ? undefined : { at: 'first' },
  }
  const wanted = at[to]
  return wanted && { edit: 'layerFreeNotes', notes, at: wanted }
}

/** The cell or box under a point; where that takes no cards, the nearest of its column that does. */
function spotUnder(stage: CanvasStage, at: Point): Spot | undefined {
  const grid = gridOf(stage.scene)
  if (!grid) return spotAt(stage.scene, at)
  const rows = grid.rows.filter(({ laneKind, collapsed }) => laneKind !== 'emotion' && !collapsed)
  const column = columnAt(grid, at.x)
  const row = rowAt({ ...grid, rows }, at.y)
  return column && row && { kind: 'cell', lane: row.lane, step: column.step }
}

/** The edit that makes cards of the selected notes, each in the cell or the box that it lies over; arrows stay. */
function cardsFrom(
  stage: CanvasStage,
): { readonly edit: Edit; readonly first: string | undefined } | undefined {
  const edits: Edit[] = []
  const gone: string[] = []
  let first: string | undefined
  for (const { id, text, colour, form } of chosen(stage)) {
    const box = stage.places.ofRecord(id)?.bounds
    const spot = box && spotUnder(stage, centre(box))
    if (!spot || (form.kind !== 'sticky' && form.kind !== 'text') || text.trim() === '') continue
    const card = stage.newId()
    first ??= card
    edits.push({
      edit: 'addCards',
      cards: [{ id: card, text }],
      place: placeOf(spot),
      at: { at: 'last' },
    })
    // Yellow is what every sticky note is, and says nothing of itself.
    if (form.kind === 'sticky' && colour !== 'yellow') {
      edits.push({ edit: 'changeCards', cards: [card], change: { field: 'colour', value: colour } })
    }
    for (const arrow of stage.freeNotes) {
      if (arrow.form.kind !== 'arrow') continue
      for (const field of ['from', 'to'] as const) {
        const end = arrow.form[field]
        if (end.kind !== 'thing' || end.id !== id) continue
        const value: ArrowEnd = { kind: 'thing', id: card }
        edits.push({ edit: 'changeFreeNotes', notes: [arrow.id], change: { field, value } })
      }
    }
    gone.push(id)
  }
  if (gone.length === 0) return undefined
  const edit = together([...edits, { edit: 'removeFreeNotes', notes: gone }])
  return edit && { edit, first }
}
