/** What the window shows: the library, the open document, and what happened last. */

import { v7 as newId } from 'uuid'
import type { Diff } from '../bindings/Diff'
import type { Edit } from '../bindings/Edit'
import type { Edited } from '../bindings/Edited'
import type { Filter } from '../bindings/Filter'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import type { Message } from '../bindings/Message'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import type { Settings } from '../bindings/Settings'
import { Refusal, type Host, type ReplyOf } from '../host/host'
import { areSame } from '../canvas/filters'
import { titleOf } from '../chrome/naming'
import { say, words } from '../words/words.svelte'
import { Acts } from './acts.svelte'
import { isAmong, OpenDocument } from './document.svelte'
import { filled, isRefused, messageOf } from './message'
import { Orders } from './orders.svelte'
import { toldOf, toldOfReversal } from './told'
import { wear } from '../theme/wear'
import { Toasts, type Moment, type ToastAct } from './toasts.svelte'

/** What is changed: an edit, or what makes it when its turn has come; none where nothing is left to change. */
export type Change = Edit | (() => Edit | undefined)

/** A note that offers the way back from an edit; or what makes it of the edit, before that is made. */
export type Offer = string | ((edit: Edit) => string | undefined)

/** The window's copy of what the host keeps, and the way to change it. */
export class Workspace {
  /** The door to the host. */
  readonly host: Host
  /** Whether the host has answered for the first time. */
  started = $state(false)
  /** Why the window could not start, where it could not. */
  broken: Message | undefined = $state.raw()
  /** Every document. */
  library: LibraryEntry[] = $state.raw([])
  /** The open document. */
  open: OpenDocument | undefined = $state.raw()
  /** What the user has set. */
  settings: Settings = $state.raw({
    language: 'dutch',
    appearance: 'system',
    textSize: 'usual',
  })
  /** Where exports go, unless the user says otherwise. */
  folder = $state('')
  /** The glyphs that a card may carry, as SVG path data in a box of 24 by 24. */
  icons: { [name: string]: string | undefined } = $state.raw({})
  /** Whether the last edit could not be kept. */
  unsaved = $state(false)
  /** What happened last, for those who listen. */
  happened = $state('')
  /** The notes that are shown. */
  readonly toasts = new Toasts()
  /** What is done to documents as a whole, or to several at once. */
  readonly acts: Acts = new Acts(this)
  /** The order in which changes are made. */
  readonly orders = new Orders()
  /** Told of what was changed in each document, open or not. */
  heard: (edited: Edited) => void = () => undefined
  #opened = 0

  constructor(host: Host) {
    this.host = host
  }

  /** Asks for what there is and opens what was open last. */
  async start(): Promise<void> {
    try {
      const started = await this.#ask({ ask: 'start' }, 'started')
      if (!started) return
      this.#use(started.settings)
      this.library = started.library
      this.folder = started.folder
      this.icons = started.icons
      this.started = true
      const first = started.lastOpen ?? started.library[0]?.document
      // Who was quicker has asked for another document already.
      if (first && this.#opened === 0) await this.openDocument(first)
    } catch (reason) {
      this.broken = messageOf(reason)
      this.started = true
    }
  }

  /** How many changes wait for their answer. */
  get pending(): number {
    return this.orders.pending
  }

  /** Opens a document in place of the one that is open; says which was opened. */
  openDocument(document: string): Promise<string | undefined> {
    const show = this.toShow()
    return this.orders.inTurn(() => show({ ask: 'open', document }))
  }

  /**
   * Takes note that a document is asked for: of several, the newest is shown.
   * What is returned opens it when its turn has come, and says which was opened.
   */
  toShow(): (request: OpeningRequest) => Promise<string | undefined> {
    this.#opened += 1
    const order = this.#opened
    return (request) => this.#show(request, order)
  }

  /** Renames a document, open or not. */
  async rename(entry: LibraryEntry, title: string): Promise<void> {
    await this.edit(entry.document, renaming(entry.kind, title))
  }

  /**
   * Changes a document, open or not, when its turn has come; says whether that was taken.
   * Edits of one gesture are undone together. Where the document is open, `offer` is shown with the way back.
   */
  edit(
    document: string,
    change: Change,
    gesture: string = newId(),
    offer?: Offer,
  ): Promise<boolean> {
    return this.#changing(() => {
      const edit = typeof change === 'function' ? change() : change
      if (!edit) return undefined
      const note = typeof offer === 'function' ? offer(edit) : offer
      const request = { ask: 'edit', document, edit, gesture } as const
      return { request, said: toldOf(edit, this.#openOne(document)), offer: note }
    })
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.acts.undoable !== undefined || (this.open?.history.undo ?? 0) > 0
  }

  /** Whether there is something to do again. */
  get canRedo(): boolean {
    return this.acts.redoable !== undefined || (this.open?.history.redo ?? 0) > 0
  }

  /**
   * Takes back what was done last: in the open document, or with documents as a whole.
   * With a moment, only where that is still the open document's; says whether it was taken back.
   */
  undo(at?: Moment): Promise<boolean> {
    const asked = this.open?.id
    return this.orders.change(async () => {
      const { open } = this
      if (open?.id !== asked) return false
      const gesture = this.acts.undoable
      if (gesture && !at) {
        await this.acts.undo(gesture)
        return true
      }
      if (!open || open.history.undo === 0) return false
      if (at && (open.id !== at.document || open.history.done !== at.done)) return false
      return this.#change(() => ({
        request: { ask: 'undo', document: open.id },
        said: '',
      }))
    })
  }

  /** Makes the gesture that was taken back again. */
  async redo(): Promise<void> {
    const asked = this.open?.id
    await this.orders.change(async () => {
      const { open } = this
      if (open?.id !== asked) return
      const gesture = this.acts.redoable
      if (gesture) return this.acts.redo(gesture)
      if (!open || open.history.redo === 0) return
      await this.#change(() => ({
        request: { ask: 'redo', document: open.id },
        said: '',
      }))
    })
  }

  /** Shows of a document that is open what a filter lets through, made of the one that is on by then; says whether it does. */
  see(document: OpenDocument, alter: (now: Filter) => Filter): Promise<boolean> {
    return this.orders.inTurn(async () => {
      const { open } = this
      if (!open || open !== document) return false
      const filter = alter(open.filter)
      if (areSame(open.filter, filter)) return true
      const reply = await this.try({ ask: 'see', document: open.id, filter }, 'seen')
      if (!reply?.scene || this.open !== open) return false
      open.see(filter, reply.scene)
      return true
    })
  }

  /** Asks anew for the open document, as where another one that it shows has changed. */
  refresh(): Promise<void> {
    return this.orders.inTurn(() => this.reopen())
  }

  /** Takes over other settings, made of those that hold by then. */
  change(alter: (now: Settings) => Settings): Promise<void> {
    return this.orders.inTurn(async () => {
      const settings = alter(this.settings)
      const reply = await this.try({ ask: 'changeSettings', settings }, 'settings')
      if (reply) this.#use(reply.settings)
    })
  }

  /** Asks, and shows why where the answer is no. */
  async try<K extends Reply['reply']>(request: Request, kind: K): Promise<ReplyOf<K> | undefined> {
    try {
      return await this.#ask(request, kind)
    } catch (reason) {
      this.complain(reason)
      return undefined
    }
  }

  /** Asks for a change, and shows why where the answer is no. */
  async order<K extends Reply['reply']>(
    request: Request,
    kind: K,
  ): Promise<ReplyOf<K> | undefined> {
    try {
      const reply = await this.#ask(request, kind)
      this.unsaved = false
      return reply
    } catch (reason) {
      this.#complainOfOrder(reason)
      return undefined
    }
  }

  /** Waits until everything that was asked for has its answer. */
  settled(): Promise<void> {
    return this.orders.settled()
  }

  /** Tells those who listen what happened. */
  say(text: string): void {
    // The same sentence twice would not be read twice.
    this.happened = this.happened === text ? `${text}\u00a0` : text
  }

  /** Shows a note that passes by; says which. */
  toast(text: string, act?: ToastAct, tone: 'plain' | 'error' = 'plain'): string {
    return this.toasts.add({ text, tone, act })
  }

  /** Shows why something was refused. */
  complain(reason: unknown): void {
    const { key, args } = messageOf(reason)
    this.toast(words.find(key, filled(args)) ?? say('error-unexpected'), undefined, 'error')
  }

  /** Takes over what was changed in a document, open or not; says whether the open one is to be opened again. */
  take(edited: Edited): boolean {
    this.heard(edited)
    this.library = this.library.map((entry) =>
      entry.document === edited.document ? edited.entry : entry,
    )
    const { open } = this
    if (open?.id !== edited.document) return isAmong(open, edited.affects)
    if (!edited.scene) return true
    open.apply(edited)
    this.remember()
    return false
  }

  /** Opens the open document again, as where another one that it shows has changed. */
  async reopen(): Promise<void> {
    const { open } = this
    if (!open) return
    const opened = await this.try({ ask: 'open', document: open.id }, 'opened')
    if (!opened || this.open !== open) return
    this.library = opened.library
    open.replace(opened)
    this.remember()
  }

  /** Takes away the notes that offer to take back what is no longer the last thing done. */
  remember(): void {
    const now = this.moment
    if (now) this.acts.see(now)
    this.toasts.review()
  }

  /** Where the open document is in its history. */
  get moment(): Moment | undefined {
    return this.open && { document: this.open.id, done: this.open.history.done }
  }

  // Of several documents that are asked for, the newest is shown.
  async #show(request: OpeningRequest, order: number): Promise<string | undefined> {
    if (request.ask === 'open' && order !== this.#opened) return undefined
    const opened = await this.try(request, 'opened')
    if (!opened) return undefined
    this.library = opened.library
    if (order !== this.#opened) return opened.document
    this.open = new OpenDocument(opened)
    this.unsaved = false
    this.remember()
    this.say(say('said-opened', { title: titleOf(this.open) }))
    return opened.document
  }

  // Edits go one at a time, so that their replies come in the order they were made in.
  #changing(order: () => Order | undefined): Promise<boolean> {
    return this.orders.change(() => this.#change(order))
  }

  async #change(order: () => Order | undefined): Promise<boolean> {
    try {
      const made = order()
      if (!made) return true
      const edited = await this.#ask(made.request, 'edited')
      if (!edited) return true
      this.unsaved = false
      const isReversal = made.request.ask === 'undo' || made.request.ask === 'redo'
      if (!isReversal) this.acts.learn([edited])
      if (this.take(edited)) await this.reopen()
      if (isReversal && this.open?.id === edited.document) this.open.reversed(edited.diff)
      this.#tell(made, edited)
      return true
    } catch (reason) {
      this.#complainOfOrder(reason)
      return false
    }
  }

  // A refusal leaves everything as it was kept; only what failed to be kept is unsaved.
  #complainOfOrder(reason: unknown): void {
    this.unsaved = !isRefused(reason)
    this.complain(reason)
  }

  // A phase that lost its last step went with it, which nobody asked for.
  #tell({ request, said, offer }: Order, edited: ReplyOf<'edited'>): void {
    const asked = request.ask === 'edit' ? request.edit.edit : undefined
    const emptied = asked && asked !== 'removePhase' ? phasesGone(edited.diff) : []
    const told = emptied.map((name) => say('toast-phase-emptied', { name }))
    const reversed =
      request.ask === 'undo' || request.ask === 'redo'
        ? toldOfReversal(request.ask, edited.diff)
        : said
    const heard = [reversed, ...told].filter((sentence) => sentence !== '')
    if (heard.length > 0) this.say(heard.join(' '))
    const offered = [...(offer ? [offer] : []), ...told].join(' ')
    if (offered) this.#offer(offered, edited)
  }

  #offer(text: string, { document, history }: ReplyOf<'edited'>): void {
    if (this.open?.id !== document) return
    const { done } = history
    const act = { label: say('undo'), run: () => void this.undo({ document, done }) }
    const holds = (): boolean =>
      this.open?.id === document &&
      this.open.history.done === done &&
      this.acts.undoable === undefined
    this.toasts.add({ text, tone: 'plain', act, holds })
  }

  #openOne(document: string): OpenDocument | undefined {
    return this.open?.id === document ? this.open : undefined
  }

  async #ask<K extends Reply['reply']>(request: Request, kind: K): Promise<ReplyOf<K> | undefined> {
    const reply = await this.host.ask(request)
    if (reply.reply === kind) return reply as ReplyOf<K>
    // There was nothing to do, or the user thought better of it.
    if (reply.reply === 'cancelled' || reply.reply === 'done') return undefined
    throw new Refusal({ key: 'error-unexpected', args: {} })
  }

  #use(settings: Settings): void {
    this.settings = settings
    words.tongue = settings.language === 'dutch' ? 'nl' : 'en'
    document.documentElement.lang = words.tongue
    wear(settings)
  }
}

function renaming(kind: LibraryEntry['kind'], value: string): Edit {
  switch (kind) {
    case 'journey':
      return { edit: 'changeJourney', change: { field: 'title', value } }
    case 'persona':
      return { edit: 'changePersona', change: { field: 'name', value } }
    case 'empathyMap':
      return { edit: 'changeEmpathyMap', change: { field: 'situation', value } }
  }
}

const phasesGone = (diff: Diff): string[] =>
  Object.values(diff).flatMap((change) =>
    change?.change === 'removed' && change.record.record === 'phase' ? [change.record.name] : [],
  )

/** What opens a document. */
export type OpeningRequest = Extract<
  Request,
  { ask: 'open' | 'create' | 'duplicate' | 'drawFuture' }
>

/** What is asked of the host when a turn has come, and what is said of it once it is done. */
interface Order {
  readonly request: Request
  readonly said: string
  /** A note that offers the way back. */
  readonly offer?: string | undefined
}
