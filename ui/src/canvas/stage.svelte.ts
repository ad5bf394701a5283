/** The canvas's own state: where it looks, what is selected, which tool is held. */

import { v7 as newId } from 'uuid'
import type { At } from '../bindings/At'
import type { Diff } from '../bindings/Diff'
import type { Edit } from '../bindings/Edit'
import type { Filter } from '../bindings/Filter'
import type { FreeNote } from '../bindings/FreeNote'
import type { Node } from '../bindings/Node'
import type { Place } from '../bindings/Place'
import type { SavedView } from '../bindings/SavedView'
import type { OpenDocument } from '../mirror/document.svelte'
import type { Change, Offer, Workspace } from '../mirror/workspace.svelte'
import { say } from '../words/words.svelte'
import { fitted, seen, ZOOM_RANGE } from './camera'
import { spotKey, spotNamed, spotOf, spotOfCard, type Spot } from './cells'
import { choose, copiesAt } from './copies'
import { EdgePanning } from './edges'
import { Draft } from './editor/draft'
import { editableOf } from './editor/editable'
import { bothWays, sameWay, type Way } from './editor/way'
import { pruned } from './filters'
import { missingLine, nudged, pointOf, valuing, type FeelingLine } from './feelings'
import { overlaps, type Point } from './geometry'
import { AS_SHEET, isLeftOut, putBy } from './leftOut'
import { keyOfMenu, menuOf, menuUnder, type Menu } from './menu'
import { together } from './notes/freeNotes'
import { Presses } from './presses'
import { changed, emptiedSpot, returned } from './reversal'
import { shifting } from './scales'
import { Resting } from './tools/hand/Resting'
import { Idle } from './tools/select/Idle'
import type { Editable, Gesture, Pointer, Preview, Stage } from './tools/stage'
import { toldOfMove } from './unseen'
import { View } from './view.svelte'

/** A tool of the canvas. */
export type ToolName = 'select' | 'hand'

interface Ways {
  now?: Way | undefined
  before?: Way | undefined
}

/** The canvas of one open document. */
export class CanvasStage extends View implements Stage {
  readonly workspace: Workspace
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
  /** How others lie, so that what is being written has room. */
  way: Way | undefined = $state.raw()
  /** Asks the reading layer to give the focus to its cursor. */
  focusAsked = $state(0)
  readonly #presses = new Presses(newId)
  readonly #edges = new EdgePanning(this, (pointer) => this.move(pointer))
  #shown = 0
  /** What makes way for what is written now, and for what was written before it, until that is drawn. */
  #ways: Ways = {}

  constructor(workspace: Workspace, document: OpenDocument) {
    super(document)
    this.workspace = workspace
    document.reversed = (diff) => this.#follow(diff)
  }

  /** The line of feelings that a point was picked on last. */
  #line: FeelingLine | undefined

  missingFeeling = (lane: string, step: string): FeelingLine | undefined =>
    missingLine(this.document, lane, step, this.#line)

  /** The spot that shows a card, which need not be the one that its record names. */
  spotOfRecord(id: string): Spot | undefined {
    const node = this.places.ofRecord(id)
    return node && spotOfCard(node)
  }

  // The selection.

  select = (ids: readonly string[], cursor?: string): void => {
    const added = ids.filter((id) => !this.isSelected(id))
    this.selection = ids
    const last = ids[ids.length - 1]
    // Where many are selected at once the keyboard stays among them: the last may be out of sight.
    const stays = added.length > 1 && this.cursor !== undefined && ids.includes(this.cursor)
    if (cursor !== undefined) this.cursor = cursor
    else if (last && !stays) this.cursor = last
    const part = last === undefined ? undefined : this.places.named(last)?.part
    const feeling = part?.kind === 'feeling' ? this.document.feeling(part.feeling) : undefined
    if (feeling) this.#line = { persona: feeling.persona, curve: feeling.curve }
  }

  readonly #selected = $derived(new Set(this.selection))

  /** Whether the node or cell of this key is selected. */
  isSelected = (key: string): boolean => this.#selected.has(key)

  /** The ids of the selected cards. */
  readonly selectedCards = $derived.by(() =>
    this.selection.flatMap((id) => {
      const part = this.places.named(id)?.part
      return part?.kind === 'card' || part?.kind === 'note' ? [part.card] : []
    }),
  )

  /** The ids of the selected free notes. */
  readonly selectedNotes = $derived.by(() =>
    this.selection.flatMap((id) => {
      const part = this.places.named(id)?.part
      return part?.kind === 'freeNote' ? [part.note] : []
    }),
  )

  freeNote = (id: string): FreeNote | undefined => this.document.freeNote(id)

  get freeNotes(): readonly FreeNote[] {
    return this.document.freeNotes
  }

  tell = (key: string): void => this.workspace.say(say(key))

  /** The spot that a new card would go to. */
  readonly spot = $derived.by((): Spot | undefined => {
    const id = this.selection[this.selection.length - 1]
    if (!id) return undefined
    const spot = spotNamed(id)
    if (spot) return this.#isFelt(spot) ? undefined : spot
    const node = this.places.named(id)
    return node && spotOf(node)
  })

  /** The node that is being written in. */
  readonly editedNode = $derived.by((): Node | undefined => {
    const { editing } = this
    switch (editing?.kind) {
      case 'card':
      case 'opposite':
        return this.places.ofRecord(editing.card)
      case 'section':
        return this.places.ofRecord(editing.section)
      case 'freeNote':
        return this.places.ofRecord(editing.note)
      case 'newFreeNote':
        return this.draft && this.places.ofRecord(this.draft.id)
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

  /** The one persona whose view is picked out: what is not hers stands back. */
  get as(): string | undefined {
    const { personas } = this.document.filter
    return personas.length === 1 ? personas[0] : undefined
  }

  set as(persona: string | undefined) {
    const personas = persona === undefined ? [] : [persona]
    this.see((now) => ({ ...now, personas }))
  }

  /** Shows what a filter lets through, made of the one that is on. */
  see(alter: (now: Filter) => Filter): void {
    void this.workspace.see(this.document, (now) => pruned(this.document, alter(now)))
  }

  /** Shows what was kept under a name, where it was looked at. */
  async pick(view: SavedView): Promise<void> {
    const taken = await this.workspace.see(this.document, () => pruned(this.document, view.filter))
    if (!taken) return
    const { look } = view
    if (look) this.look(fitted(look, this.size, 0, ZOOM_RANGE[1]))
    else this.fit()
    this.workspace.say(say('said-view-picked', { name: view.name }))
  }

  positionOf = (card: string): number | undefined => this.document.card(card)?.details.position

  sendTo: Stage['sendTo'] = () => undefined

  // Gestures.

  show = (preview: Preview | undefined): void => {
    this.#shown += 1
    this.preview = preview
  }

  /** Changes this document, even where another was opened since; says whether that was taken. */
  edit = async (
    change: Change,
    gesture = newId(),
    offer: Offer = (edit) => toldOfMove(this.document, edit),
  ): Promise<boolean> => {
    const put: string[] = []
    const made = (): Edit | undefined => {
      const edit = typeof change === 'function' ? change() : change
      if (edit) put.push(...putBy(edit))
      return edit
    }
    const taken = await this.workspace.edit(this.document.id, made, gesture, offer)
    if (taken) await this.#showPut(put, gesture)
    return taken
  }

  // What was just made is seen, in the same gesture.
  async #showPut(records: readonly string[], gesture: string): Promise<void> {
    if (records.some((record) => this.places.ofRecord(record)?.faded)) {
      this.workspace.toast(say('toast-card-faded'))
    }
    if (!records.some((record) => isLeftOut(this.document, this.places, record))) return
    const shown = await this.workspace.edit(this.document.id, AS_SHEET, gesture)
    if (shown) this.workspace.toast(say('toast-sheet-shown'))
  }

  finish = (edit: Edit, made?: string): void => {
    void this.#finished(edit).then(() => {
      if (made !== undefined && !this.editing) this.focusRecord(made)
    })
  }

  putCopies = (of: readonly string[], place: Place, at: At, also?: Edit): void => {
    const held = of.flatMap((id) => this.document.card(id) ?? [])
    const { edit, cards } = copiesAt(this, held, place, at)
    const whole = also ? together([edit, also]) : edit
    void this.#finished(whole ?? edit).then((taken) => {
      if (taken && !this.editing) choose(this, cards)
    })
  }

  async #finished(edit: Edit): Promise<boolean> {
    const shown = this.#shown
    const taken = await this.edit(edit)
    if (this.#shown === shown) this.preview = undefined
    return taken
  }

  write = (what: Editable, text?: string): void => {
    // A picture has no words on it.
    if (what.kind === 'freeNote' && this.freeNote(what.note)?.form.kind === 'picture') return
    this.commit()
    // Where feelings lie, what is added is a feeling.
    if (what.kind === 'newCard' && what.spot.kind === 'cell' && this.#isFelt(what.spot)) {
      return this.feel(what.spot.lane, what.spot.step)
    }
    this.draft = new Draft(this, what, text)
    this.editing = what
    const node = this.editedNode
    if (node) this.select([node.id])
    else if (what.kind === 'newCard' && what.spot.kind !== 'cell') this.select([spotKey(what.spot)])
  }

  open = (document: string): void => void this.workspace.openDocument(document)

  /** Opens the editor on what this key of the reading layer names, or the document. */
  writeAt(key: string): void {
    const part = this.places.named(key)?.part
    if (part?.kind === 'appearance') return this.open(part.document)
    const what = part && editableOf(part)
    const spot = spotNamed(key)
    if (what) this.write(what)
    else if (!part && spot) this.write({ kind: 'newCard', spot })
  }

  #isFelt(spot: Spot): boolean {
    return spot.kind === 'cell' && this.document.lane(spot.lane)?.kind === 'emotion'
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

  /** Has others make way for what is being written. */
  makeWay(way: Way | undefined): void {
    this.#ways.now = way
    const wanted = bothWays(way, this.#ways.before)
    if (sameWay(wanted, this.way)) return
    this.way = wanted
    this.parting = wanted?.parting
  }

  /** Takes what is being written, and closes the editor; says whether the document has it. */
  commit(): Promise<boolean> {
    const { draft, way } = this
    this.draft = undefined
    this.editing = undefined
    if (!draft) return Promise.resolve(true)
    const ways: Ways = { before: way }
    this.#ways = ways
    return this.#taken(draft).finally(() => {
      if (this.#ways !== ways) return
      this.#ways = {}
      this.makeWay(ways.now)
    })
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
    const menu = menuUnder(this, pointer)
    const pointed = menu.node?.id ?? keyOfMenu(menu)
    // What is offered is about what is pointed at, never about what happened to be selected.
    if (pointed === undefined) this.select([])
    else if (!this.selection.includes(pointed)) this.select([pointed])
    this.menu = menu
  }

  /** Opens the menu of what this key of the reading layer names. */
  openMenuFor(key: string): void {
    const menu = menuOf(this, key)
    if (!menu) return
    if (!this.selection.includes(key)) this.select([key])
    this.menu = menu
  }

  /** Moves a feeling or the knob of a scale by this much, each press of one stretch undone with the others. */
  nudge(key: string, by: number): void {
    const part = this.places.named(key)?.part
    if (part?.kind !== 'feeling' && part?.kind !== 'note') return
    let value: number | undefined
    // Each press counts from where the one before it came.
    const change = (): Edit | undefined => {
      if (part.kind === 'note') return shifting(part.card, this.positionOf(part.card), by)
      const old = this.document.feeling(part.feeling)?.value
      if (old === undefined) return undefined
      value = nudged(old, by)
      return valuing(part.feeling, old, value)
    }
    void this.press(key, change).then((taken) => {
      // The knob of a scale tells where it is itself.
      if (taken && value !== undefined) this.workspace.say(say('said-feeling-value', { value }))
    })
  }

  /** Makes the change of one press of a key, undone with the presses before it on what is named so. */
  press(key: string, change: Change): Promise<boolean> {
    return this.edit(change, this.#presses.gestureOf(key))
  }

  newId = (): string => newId()

  /** Takes another tool. */
  take(tool: ToolName): void {
    this.cancel()
    this.tool = tool
    this.gesture = this.#resting()
  }

  /** Begins what waits for a place or a thing to be chosen. */
  hold(gesture: Gesture): void {
    this.take('select')
    this.gesture = gesture
    // What says which key to press must hear it.
    this.focus()
    if (gesture.hint) this.tell(gesture.hint)
  }

  /** Gives what has the keyboard to a gesture that waits for it; says whether one did. */
  choose(): boolean {
    if (!this.gesture.choose) return false
    const node = this.cursor === undefined ? undefined : this.places.named(this.cursor)
    const cell = this.cursor === undefined ? undefined : this.cellBox(this.cursor)
    this.gesture = this.gesture.choose(node, cell)
    return true
  }

  down(pointer: Pointer): void {
    this.gesture = this.gesture.down?.(pointer) ?? this.gesture
  }

  move(pointer: Pointer): void {
    this.gesture = this.gesture.move?.(pointer) ?? this.gesture
    this.#edges.see(pointer, () => this.gesture)
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
    const drawn = (id: string) => this.places.ofRecord(id) ?? []
    const isThere = (id: string): boolean =>
      this.places.named(id) !== undefined || this.cellBox(id) !== undefined
    const back = returned(diff).flatMap(drawn)
    const kept = this.selection.filter(isThere)
    const lost = kept.length < this.selection.length
    this.select(back.length > 0 ? back.map(({ id }) => id) : kept)
    const shown = back.length > 0 ? back : changed(diff).flatMap(drawn)
    const view = seen(this.camera, this.size)
    const first = shown[0]
    if (first && !shown.some(({ bounds }) => overlaps(bounds, view))) {
      this.cursor = first.id
      this.reveal(first.bounds)
    }
    const cell = emptiedSpot(diff, this.scene.frame)
    if (lost && kept.length === 0 && cell && isThere(cell)) this.cursor = cell
    // What lies elsewhere now is another element there.
    const isElsewhere = shown.some(({ id }) => id === this.cursor)
    const moves = back.length > 0 || lost || isElsewhere
    if (moves && this.cursor && isThere(this.cursor) && holdsKeyboard()) this.focus()
  }

  #resting(): Gesture {
    return this.tool === 'hand' ? new Resting(this) : new Idle(this)
  }
}

/** Whether the keyboard is on the canvas, or nowhere; what is written in or pressed elsewhere keeps it. */
function holdsKeyboard(): boolean {
  const active = globalThis.document?.activeElement
  return !active || active === globalThis.document.body || active.closest('section.canvas') !== null
}
