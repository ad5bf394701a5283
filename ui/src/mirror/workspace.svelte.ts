/** What the window shows: the library, the open document, and what happened last. */

import { v7 as newId } from 'uuid'
import type { Edit } from '../bindings/Edit'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import type { Message } from '../bindings/Message'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import type { Settings } from '../bindings/Settings'
import { Refusal, type Host, type ReplyOf } from '../host/host'
import { keyOf } from '../words/key'
import { say, words } from '../words/words.svelte'
import { OpenDocument } from './document.svelte'
import { Toasts, type Moment, type ToastAct } from './toasts.svelte'

/** What is changed: an edit, or what makes it when its turn has come; none where nothing is left to change. */
export type Change = Edit | (() => Edit | undefined)

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
  settings: Settings = $state.raw({ language: 'dutch' })
  /** Where exports go, unless the user says otherwise. */
  folder = $state('')
  /** The glyphs that a card may carry, as SVG path data in a box of 24 by 24. */
  icons: { [name: string]: string | undefined } = $state.raw({})
  /** How many orders wait for their answer. */
  pending = $state(0)
  /** Whether the last edit could not be kept. */
  unsaved = $state(false)
  /** What happened last, for those who listen. */
  happened = $state('')
  /** The notes that are shown. */
  readonly toasts = new Toasts()
  /** The document that was deleted last, while nothing else was done since. */
  #deleted: { document: string; toast: string } | undefined = $state.raw()
  #order: Promise<unknown> = Promise.resolve()
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

  /** Opens a document in place of the one that is open; says which was opened. */
  openDocument(document: string): Promise<string | undefined> {
    return this.#opening({ ask: 'open', document })
  }

  /** Makes a document and opens it; says which was made. */
  create(
    kind: LibraryEntry['kind'],
    title: string,
    template: string | null,
  ): Promise<string | undefined> {
    return this.#opening({ ask: 'create', kind, title, template })
  }

  /** Copies a document and opens the copy. */
  duplicate(document: string): Promise<string | undefined> {
    return this.#opening({ ask: 'duplicate', document })
  }

  /** Puts a document out of sight, and offers to bring it back. */
  async remove(document: string): Promise<void> {
    const title = this.library.find((entry) => entry.document === document)?.title ?? ''
    const reply = await this.#inTurn(() => this.try({ ask: 'delete', document }, 'library'))
    if (!reply) return
    this.library = reply.library
    if (this.open?.id === document) {
      this.open = undefined
      this.toasts.keepAt(undefined)
      const next = this.library[0]
      if (next) await this.openDocument(next.document)
    } else if (isAmong(this.open, reply.affects)) void this.refresh()
    const toast = this.toast(say('toast-deleted', { title }), {
      label: say('undo'),
      run: () => void this.restore(document),
    })
    this.#deleted = { document, toast }
  }

  /** Brings a deleted document back, and opens it. */
  async restore(document: string): Promise<void> {
    if (this.#deleted?.document === document) {
      this.toasts.dismiss(this.#deleted.toast)
      this.#deleted = undefined
    }
    const reply = await this.#inTurn(() => this.try({ ask: 'restore', document }, 'library'))
    if (!reply) return
    this.library = reply.library
    await this.openDocument(document)
  }

  /** Renames a document, open or not. */
  async rename(entry: LibraryEntry, title: string): Promise<void> {
    const edit: Edit =
      entry.kind === 'persona'
        ? { edit: 'changePersona', change: { field: 'name', value: title } }
        : { edit: 'changeJourney', change: { field: 'title', value: title } }
    await this.edit(entry.document, edit)
  }

  /**
   * Changes a document, open or not, when its turn has come; says whether that was taken.
   * Edits of one gesture are undone together. Where the document is open, `offer` is shown with the way back.
   */
  async edit(
    document: string,
    change: Change,
    gesture: string = newId(),
    offer?: string,
  ): Promise<boolean> {
    this.#deleted = undefined
    return this.#changing(() => {
      const edit = typeof change === 'function' ? change() : change
      if (!edit) return undefined
      const said = words.find(keyOf('said', edit.edit)) ?? say('saved')
      return { request: { ask: 'edit', document, edit, gesture }, said, offer }
    })
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.#deleted !== undefined || (this.open?.history.undo ?? 0) > 0
  }

  /** Takes back what was done last: a gesture in the open document, or a document's deletion. */
  async undo(at?: Moment): Promise<void> {
    const document = this.open?.id
    if (!at && this.#deleted) return this.restore(this.#deleted.document)
    await this.#changing(() => {
      const { open } = this
      if (!open || open.id !== (at?.document ?? document) || open.history.undo === 0)
        return undefined
      if (at && open.history.undo !== at.undo) return undefined
      return { request: { ask: 'undo', document: open.id }, said: say('said-undo') }
    })
  }

  /** Makes the gesture that was taken back again. */
  async redo(): Promise<void> {
    const document = this.open?.id
    await this.#changing(() => {
      const { open } = this
      if (!open || open.id !== document || open.history.redo === 0) return undefined
      return { request: { ask: 'redo', document: open.id }, said: say('said-redo') }
    })
  }

  /** Asks anew for the open document, as where another one that it shows has changed. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#reopen())
  }

  /** Takes over other settings. */
  async change(settings: Settings): Promise<void> {
    const reply = await this.try({ ask: 'changeSettings', settings }, 'settings')
    if (reply) this.#use(reply.settings)
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
    this.toast(
      words.find(key) ? say(key, filled(args)) : say('error-unexpected'),
      undefined,
      'error',
    )
  }

  // Of several documents that are asked for, the newest is shown.
  #opening(request: Request): Promise<string | undefined> {
    this.#deleted = undefined
    this.#opened += 1
    const order = this.#opened
    return this.#inTurn(async () => {
      if (request.ask === 'open' && order !== this.#opened) return undefined
      const opened = await this.try(request, 'opened')
      if (!opened) return undefined
      this.library = opened.library
      if (order !== this.#opened) return opened.document
      this.open = new OpenDocument(opened)
      this.unsaved = false
      this.#remember()
      this.say(say('said-opened', { title: this.open.title }))
      return opened.document
    })
  }

  async #reopen(): Promise<void> {
    const { open } = this
    if (!open) return
    const opened = await this.try({ ask: 'open', document: open.id }, 'opened')
    if (!opened || this.open !== open) return
    this.library = opened.library
    open.replace(opened)
    this.#remember()
  }

  // Edits go one at a time, so that their replies come in the order they were made in.
  #changing(order: () => Order | undefined): Promise<boolean> {
    this.pending += 1
    return this.#inTurn(async () => {
      try {
        const made = order()
        if (!made) return true
        const edited = await this.#ask(made.request, 'edited')
        if (!edited) return true
        this.unsaved = false
        await this.#take(edited)
        this.say(made.said)
        if (made.offer) this.#offer(made.offer, edited)
        return true
      } catch (reason) {
        // A refusal leaves everything as it was kept; only what failed to be kept is unsaved.
        this.unsaved = !isRefused(reason)
        this.complain(reason)
        return false
      } finally {
        this.pending -= 1
      }
    })
  }

  async #take(edited: ReplyOf<'edited'>): Promise<void> {
    this.library = this.library.map((entry) =>
      entry.document === edited.document ? edited.entry : entry,
    )
    const { open } = this
    if (open?.id === edited.document) {
      if (edited.scene) open.apply(edited)
      else await this.#reopen()
      this.#remember()
    } else if (isAmong(open, edited.affects)) await this.#reopen()
  }

  #offer(text: string, { document, history }: ReplyOf<'edited'>): void {
    if (this.open?.id !== document) return
    const of: Moment = { document, undo: history.undo }
    const act = { label: say('undo'), run: () => void this.undo(of) }
    this.toasts.add({ text, tone: 'plain', act, of })
  }

  // A note that offers to take back what is no longer the last thing done goes away.
  #remember(): void {
    const { open } = this
    this.toasts.keepAt(open && { document: open.id, undo: open.history.undo })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#order.then(work)
    this.#order = turn.catch(() => undefined)
    return turn
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
  }
}

/** A message's values as a sentence takes them. */
export function filled(args: Message['args']): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(args)) if (value !== undefined) values[name] = value
  return values
}

function messageOf(reason: unknown): Message {
  return reason instanceof Refusal ? reason.reason : { key: 'error-unexpected', args: {} }
}

const isAmong = (open: OpenDocument | undefined, documents: readonly string[]): boolean =>
  open !== undefined && documents.includes(open.id)

const isRefused = (reason: unknown): boolean => /^(edit|document)-/.test(messageOf(reason).key)

/** What is asked of the host when a turn has come, and what is said of it once it is done. */
interface Order {
  readonly request: Request
  readonly said: string
  /** A note that offers the way back. */
  readonly offer?: string | undefined
}
