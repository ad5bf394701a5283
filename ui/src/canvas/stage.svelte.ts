/** The canvas's own state: where it looks, what is selected, which tool is held. */

import { v7 as newId } from 'uuid'
import type { BoxKind } from '../bindings/BoxKind'
import type { Diff } from '../bindings/Diff'
import type { Edit } from '../bindings/Edit'
import type { Node } from '../bindings/Node'
import type { Scene } from '../bindings/Scene'
import type { OpenDocument } from '../mirror/document.svelte'
import type { Change, Workspace } from '../mirror/workspace.svelte'
import {
  fitted,
  kept,
  opened,
  pannedBy,
  revealed,
  seen,
  toScene,
  toScreen,
  zoomedTo,
  type Camera,
} from './camera'
import { cardsBySpot, gridOf, spotAt, spotKey, spotOf, spotRect, type Spot } from './cells'
import { missingLine, pointOf, type FeelingLine } from './feelings'
import { clamp, overlaps, rect, type Point, type Rect, type Size } from './geometry'
import { headsOf, pinnedHeads, revealedByHeads } from './heads'
import { Places, recordOf } from './places'
import { changed, emptiedCell, returned } from './reversal'
import { say } from '../words/words.svelte'
import { Draft } from './editor/draft'
import { editableOf } from './editor/editable'
import { Resting } from './tools/hand/Resting'
import { Idle } from './tools/select/Idle'
import type { Editable, Gesture, Pointer, Preview, Stage } from './tools/stage'

/** A tool of the canvas. */
export type ToolName = 'select' | 'hand'

/** A menu asked for on the canvas. */
export interface Menu {
  /** From the canvas's upper left corner, in pixels of the screen. */
  readonly at: Point
  /** The node; none for the paper. */
  readonly node: Node | undefined
  readonly spot: Spot | undefined
  /** The cell of a feelings lane. */
  readonly feelings?: { readonly lane: string; readonly step: string } | undefined
}

/** The canvas of one open document. */
export class CanvasStage implements Stage {
  readonly workspace: Workspace
  readonly document: OpenDocument
  /** Where it looks. */
  camera: Camera = $state.raw({ x: 0, y: 0, zoom: 1 })
  /** How large the canvas is on the screen. */
  size: Size = $state.raw({ width: 0, height: 0 })
  /** The ids of the selected nodes, and keys of selected cells. */
  selection: readonly string[] = $state.raw([])
  /** What the gesture under way would do. */
  preview: Preview | undefined = $state.raw()
  /** What is being written in place. */
  editing: Editable | undefined = $state.raw()
  /** The reading layer's one place that the keyboard comes to. */
  cursor: string | undefined = $state()
  /** The tool that is held. */
  tool: ToolName = $state('select')
  /** The gesture under way. */
  gesture: Gesture = $state.raw(new Idle(this))
  /** The spot under the pointer. */
  hovered: Spot | undefined = $state.raw()
  /** The place of the scene under a pointer that holds nothing. */
  pointed: Point | undefined = $state.raw()
  /** The menu of a node, and where it was asked for. */
  menu: Menu | undefined = $state.raw()
  /** The text that is being written. */
  draft: Draft | undefined = $state.raw()
  /** Asks the reading layer to give the focus to its cursor. */
  focusAsked = $state(0)
  readonly #nudge = { key: '', at: 0, gesture: '' }
  #frame = 0
  #last: Pointer | undefined
  #shown = 0

  constructor(workspace: Workspace, document: OpenDocument) {
    this.workspace = workspace
    this.document = document
    document.reversed = (diff) => this.#follow(diff)
  }

  /** The drawing. */
  get scene(): Scene {
    return this.document.scene
  }

  /** The drawing's nodes by place. */
  readonly places = $derived.by(() => new Places(this.document.scene.nodes))

  /** The cards of each spot, in their order. */
  readonly cards = $derived.by(() => cardsBySpot(this.document.scene))

  /** The sheet of paper. */
  readonly paper = $derived.by(() => {
    const { width, height } = this.document.scene.size
    return rect(0, 0, width, height)
  })

  get zoom(): number {
    return this.camera.zoom
  }

  /** Where the heads of columns and rows are drawn, where there are any. */
  readonly heads = $derived.by(() => headsOf(this.document.scene))

  /** Which of the heads stand still at an edge, and where. */
  readonly pinned = $derived.by(() => pinnedHeads(this.heads, this.camera, this.size))

  /** The lanes and dividers shown, from top to bottom. */
  readonly rows = $derived.by(() => {
    const rows = (gridOf(this.document.scene)?.rows ?? []).map(({ lane, y, height }) => ({
      id: lane,
      y,
      height,
    }))
    for (const { part, bounds } of this.document.scene.nodes) {
      if (part.kind === 'divider') {
        rows.push({ id: part.divider, y: bounds.y, height: bounds.height })
      }
    }
    return rows.sort((a, b) => a.y - b.y)
  })

  /** The line of feelings that a point was picked on last. */
  #line: FeelingLine | undefined

  missingFeeling = (lane: string, step: string): FeelingLine | undefined =>
    missingLine(this.document, lane, step, this.#line)

  // The selection.

  select = (ids: readonly string[]): void => {
    this.selection = ids
    const last = ids[ids.length - 1]
    if (last) this.cursor = last
    const part = last === undefined ? undefined : this.places.named(last)?.part
    const feeling = part?.kind === 'feeling' ? this.document.feeling(part.feeling) : undefined
    if (feeling) this.#line = { persona: feeling.persona, curve: feeling.curve }
  }

  /** The ids of the selected cards. */
  readonly selectedCards = $derived.by(() =>
    this.selection.flatMap((id) => {
      const part = this.places.named(id)?.part
      return part?.kind === 'card' || part?.kind === 'note' ? [part.card] : []
    }),
  )

  /** The spot that a new card would go to. */
  readonly spot = $derived.by((): Spot | undefined => {
    const id = this.selection[this.selection.length - 1]
    if (!id) return undefined
    const [kind, lane, step] = id.split('/')
    if (kind === 'cell' && lane && step) {
      if (this.document.lane(lane)?.kind === 'emotion') return undefined
      return { kind: 'cell', lane, step }
    }
    if (kind === 'box' && lane) return { kind: 'box', role: lane as BoxKind }
    const node = this.places.named(id)
    return node && spotOf(node)
  })

  /** The cards in a spot, in their order. */
  cardsAt = (spot: Spot) => this.cards.get(spotKey(spot)) ?? []

  /** The node that is being written in. */
  readonly editedNode = $derived.by((): Node | undefined => {
    const { editing } = this
    switch (editing?.kind) {
      case 'card':
        return this.places.ofRecord(editing.card)
      case 'phase':
        return this.places.ofRecord(editing.phase)
      case 'step':
        return this.places.ofRecord(editing.step)
      case 'newCard':
        return this.draft && this.places.ofRecord(this.draft.id)
      case 'header':
        return this.scene.nodes.find(
          ({ part }) => part.kind === 'header' && part.field === editing.field,
        )
      default:
        return undefined
    }
  })

  /** The box of a selected cell, by its key. */
  cellBox(key: string): Rect | undefined {
    const [kind, first, step] = key.split('/')
    if (kind === 'cell' && first && step) {
      return spotRect(this.scene, { kind: 'cell', lane: first, step })
    }
    if (kind === 'box' && first) {
      return spotRect(this.scene, { kind: 'box', role: first as BoxKind })
    }
    return undefined
  }

  // Looking.

  look(camera: Camera): void {
    this.camera = kept(camera, this.paper, this.size)
  }

  pan = (dx: number, dy: number): void => this.look(pannedBy(this.camera, dx, dy))

  zoomAt(zoom: number, at?: Point): void {
    this.look(zoomedTo(this.camera, zoom, at ?? this.#middle()))
  }

  fit(): void {
    this.look(fitted(this.paper, this.size))
  }

  /** Looks as when a document is opened. */
  begin(): void {
    this.look(opened(this.paper, this.size))
  }

  /** Brings a box into view, clear of the heads; `inPlace` a head too, where it would be in view already. */
  reveal(box: Rect, inPlace = false): void {
    const next = inPlace
      ? revealed(this.camera, box, this.size)
      : revealedByHeads(this.heads, this.camera, box, this.size)
    this.look(next)
  }

  // Gestures.

  show = (preview: Preview | undefined): void => {
    this.#shown += 1
    this.preview = preview
  }

  /** Changes this document, even where another was opened since; says whether that was taken. */
  edit = (change: Change, gesture?: string, offer?: string): Promise<boolean> =>
    this.workspace.edit(this.document.id, change, gesture, offer)

  finish = (edit: Edit): void => {
    const shown = this.#shown
    void this.edit(edit).then(() => {
      if (this.#shown === shown) this.preview = undefined
    })
  }

  write = (what: Editable, text?: string): void => {
    this.commit()
    // Where feelings lie, what is added is a feeling.
    if (what.kind === 'newCard' && what.spot.kind === 'cell') {
      const { lane, step } = what.spot
      if (this.document.lane(lane)?.kind === 'emotion') return this.feel(lane, step)
    }
    this.draft = new Draft(this, what, text)
    this.editing = what
    const node = this.editedNode
    if (node) this.select([node.id])
  }

  /** Opens the editor on what this key of the reading layer names. */
  writeAt(key: string): void {
    const part = this.places.named(key)?.part
    const what = part && editableOf(part)
    if (what) this.write(what)
    else if (!part && this.spot) this.write({ kind: 'newCard', spot: this.spot })
    else if (!part) {
      const [kind, lane, step] = key.split('/')
      if (kind === 'cell' && lane && step) this.feel(lane, step)
    }
  }

  /** Puts a point in a cell of a feelings lane, on this line or else the next that has none there; or goes to it. */
  feel(lane: string, step: string, line = this.missingFeeling(lane, step)): void {
    if (!line) return
    const there = pointOf(this.document, lane, step, line)
    if (there) return this.focusRecord(there.id)
    const feeling = newId()
    void this.edit({ edit: 'setFeeling', feeling, lane, step, ...line, value: 0 }).then(() =>
      this.focusRecord(feeling),
    )
  }

  /** Takes what is being written, and closes the editor; says whether the document has it. */
  commit(): Promise<boolean> {
    const { draft } = this
    this.draft = undefined
    this.editing = undefined
    return draft ? this.#taken(draft) : Promise.resolve(true)
  }

  // A text that was refused is given back: once in its editor, or else with a way to try again.
  async #taken(draft: Draft): Promise<boolean> {
    const taken = await draft.take()
    if (taken) return true
    const isFree = this.workspace.open === this.document && (this.draft?.untouched ?? true)
    if (isFree && draft.text !== draft.given) {
      this.write(draft.now, draft.text)
    } else {
      const act = { label: say('try-again'), run: () => void this.#taken(draft) }
      this.workspace.toast(say('toast-text-kept', { text: draft.text.slice(0, 60) }), act, 'error')
    }
    return false
  }

  /** Gives the keyboard to the node that draws this record, and selects it. */
  focusRecord(id: string): void {
    const node = this.places.ofRecord(id)
    if (!node) return
    this.select([node.id])
    this.reveal(node.bounds)
    this.focus(node.id)
  }

  /** Opens the menu of what is under the pointer. */
  openMenu(pointer: Pointer): void {
    const node = this.places.at(pointer.scene, ({ part }) => recordOf(part) !== undefined)
    if (node && !this.selection.includes(node.id)) this.select([node.id])
    const feelings = this.#feelingsIn(node, spotAt(this.scene, pointer.scene, false))
    const spot = spotAt(this.scene, pointer.scene)
    this.menu = { at: pointer.screen, node, spot: feelings ? undefined : spot, feelings }
  }

  /** Opens the menu of what this key of the reading layer names. */
  openMenuFor(key: string): void {
    const node = this.places.named(key)
    const box = node?.bounds ?? this.cellBox(key)
    if (!box) return
    if (!this.selection.includes(key)) this.select([key])
    const at = toScreen(this.camera, { x: box.x + Math.min(box.width, 24), y: box.y + box.height })
    const [kind, lane, step] = key.split('/')
    const cell = kind === 'cell' && lane && step ? ({ kind, lane, step } as const) : undefined
    const feelings = this.#feelingsIn(node, cell)
    this.menu = { at, node, spot: node ? spotOf(node) : this.spot, feelings }
  }

  #feelingsIn(node: Node | undefined, spot: Spot | undefined) {
    if (node?.part.kind === 'feeling') return { lane: node.part.lane, step: node.part.step }
    if (node || spot?.kind !== 'cell') return undefined
    const isFelt = this.document.lane(spot.lane)?.kind === 'emotion'
    return isFelt ? { lane: spot.lane, step: spot.step } : undefined
  }

  /** Moves a feeling point up or down, each press of one stretch undone with the others. */
  nudgeFeeling(key: string, by: number): void {
    const part = this.places.named(key)?.part
    if (part?.kind !== 'feeling') return
    const { feeling } = part
    const now = Date.now()
    if (this.#nudge.key !== key || now - this.#nudge.at > 1500) this.#nudge.gesture = newId()
    this.#nudge.key = key
    this.#nudge.at = now
    // Each press counts from where the one before it came.
    const nudged = (): Edit | undefined => {
      const old = this.document.feeling(feeling)?.value
      if (old === undefined) return undefined
      const value = Math.round(clamp(old + by, -2, 2) * 10) / 10
      if (value === old) return undefined
      return { edit: 'changeFeeling', feeling, change: { field: 'value', value } }
    }
    void this.edit(nudged, this.#nudge.gesture)
  }

  newId = (): string => newId()

  /** Takes another tool. */
  take(tool: ToolName): void {
    this.cancel()
    this.tool = tool
    this.gesture = this.#resting()
  }

  down(pointer: Pointer): void {
    this.#last = pointer
    this.gesture = this.gesture.down?.(pointer) ?? this.gesture
  }

  move(pointer: Pointer): void {
    this.#last = pointer
    this.gesture = this.gesture.move?.(pointer) ?? this.gesture
    if (this.gesture.pansAtEdges) this.#panAtEdges()
  }

  up(pointer: Pointer): void {
    this.gesture = this.gesture.up?.(pointer) ?? this.gesture
  }

  twice(pointer: Pointer): void {
    this.gesture = this.gesture.twice?.(pointer) ?? this.gesture
  }

  /** Puts back what the gesture under way holds; says whether there was one. */
  cancel(): boolean {
    const idle = this.gesture instanceof Idle || this.gesture instanceof Resting
    this.gesture = this.gesture.cancel?.() ?? this.gesture
    return !idle
  }

  /** Gives the keyboard to this place of the reading layer. */
  focus(key: string | undefined = this.cursor): void {
    this.cursor = key
    this.focusAsked += 1
  }

  // After an undo or a redo the hand goes on where something happened, or else where it was.
  #follow(diff: Diff): void {
    const back = returned(diff).flatMap((id) => this.places.ofRecord(id) ?? [])
    const kept = this.selection.filter((id) => this.places.named(id) ?? this.cellBox(id))
    const lost = kept.length < this.selection.length
    this.select(back.length > 0 ? back.map(({ id }) => id) : kept)
    const shown =
      back.length > 0 ? back : changed(diff).flatMap((id) => this.places.ofRecord(id) ?? [])
    const view = seen(this.camera, this.size)
    const first = shown[0]
    if (first && !shown.some(({ bounds }) => overlaps(bounds, view))) {
      this.cursor = first.id
      this.reveal(first.bounds)
    }
    const cell = emptiedCell(diff)
    if (lost && this.selection.length === 0 && cell && this.cellBox(cell)) this.cursor = cell
    if (this.cursor && holdsKeyboard()) this.focus()
  }

  #resting(): Gesture {
    return this.tool === 'hand' ? new Resting(this) : new Idle(this)
  }

  #middle(): Point {
    return { x: this.size.width / 2, y: this.size.height / 2 }
  }

  #panAtEdges(): void {
    if (this.#frame) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      const last = this.#last
      if (!last || !this.gesture.pansAtEdges) return
      const x = push(last.screen.x, this.size.width)
      const y = push(last.screen.y, this.size.height)
      if (x === 0 && y === 0) return
      this.pan(x, y)
      this.move({ ...last, scene: toScene(this.camera, last.screen) })
    })
  }
}

/** Whether the keyboard is on the canvas, or nowhere; what is written in or pressed elsewhere keeps it. */
function holdsKeyboard(): boolean {
  const active = globalThis.document?.activeElement
  return !active || active === globalThis.document.body || active.closest('section.canvas') !== null
}

/** How near to an edge the paper begins to move, in pixels of the screen. */
const NEAR = 36

function push(at: number, length: number): number {
  if (at < NEAR) return Math.min(14, (NEAR - at) * 0.4)
  if (at > length - NEAR) return -Math.min(14, (at - length + NEAR) * 0.4)
  return 0
}
