/** What the window shows: the library, the open document, and what happened last. */

import { v7 as newId } from 'uuid'
import type { Diff } from '../bindings/Diff'
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
import { LibraryHistory, type LibraryGesture } from './libraryHistory.svelte'
import { Toasts, type Moment, type ToastAct } from './toasts.svelte'

/** What is changed: an edit, or what makes it when its turn has come; none where nothing is left to change. */
export type Change = Edit | (() => Edit | undefined)

/** A note that offers the way back from an edit; or what makes it of the edit, before that is made. */
export type Offer = string | ((edit: Edit) => string | undefined)

/** A change of one document, made along with something else. */
export interface Alteration {
  readonly document: string
  readonly change: Change
}

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
  readonly #gestures = new LibraryHistory()
  /** How many gestures can be undone in each document, as far as that was told. */
  readonly #depths = new Map<string, number>()
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

  /**
   * Makes a document and opens it; says which was made.
   * What it is to hold from the first, and what it changes elsewhere, is taken back along with it.
   */
  create(
    kind: LibraryEntry['kind'],
    title: string,
    template: string | null,
    along: (made: string) => readonly Alteration[] = () => [],
  ): Promise<string | undefined> {
    return this.#opening({ ask: 'create', kind, title, template }, along)
  }

  /** Copies a document and opens the copy. */
  duplicate(document: string): Promise<string | undefined> {
    return this.#opening({ ask: 'duplicate', document })
  }

  /**
   * Puts a document out of sight, and offers to bring it back.
   * A persona can first be taken off other documents; bringing her back puts her there again.
   */
  remove(document: string, from: readonly string[] = []): Promise<void> {
    const title = this.library.find((entry) => entry.document === document)?.title ?? ''
    return this.#waiting(async () => {
      const before = this.open?.id
      const edit: Edit = { edit: 'strikePersona', persona: document }
      const changed = await this.#alter(from.map((other) => ({ document: other, change: edit })))
      if (changed.size < from.length || !(await this.#turn('went', [document], undefined))) {
        await this.#reverse('undo', changed)
        return
      }
      const gesture = this.#did('went', [document], before, changed)
      this.#offerUndo(say('toast-deleted', { title }), gesture)
    })
  }

  /** Copies cards to another document, and tells where they are with the ways there and back; says whether it did. */
  send(sending: Omit<SendRequest, 'ask'>, told: string): Promise<boolean> {
    return this.#waiting(async () => {
      const { to } = sending
      const sent = await this.#change(() => ({ request: { ask: 'send', ...sending }, said: told }))
      const depth = this.#depths.get(to)
      if (!sent || depth === undefined) return false
      const gesture = this.#did('sent', [], this.open?.id, new Map([[to, depth]]))
      const open = { label: say('open'), run: () => void this.openDocument(to) }
      this.#offerUndo(told, gesture, open)
      return true
    })
  }

  /** Changes several documents as one gesture; says whether all of it was taken, else nothing stays changed. */
  alter(alterations: readonly Alteration[], said: string): Promise<boolean> {
    return this.#waiting(async () => {
      const changed = await this.#alter(alterations)
      if (changed.size < alterations.length) {
        await this.#reverse('undo', changed)
        return false
      }
      this.#did('sent', [], this.open?.id, changed)
      this.say(said)
      return true
    })
  }

  /** Brings a deleted document back, and opens it. */
  restore(document: string): Promise<void> {
    return this.#waiting(async () => {
      const before = this.open?.id
      if (await this.#turn('came', [document], document)) this.#did('came', [document], before)
    })
  }

  /** Takes up what came in from a file, and opens the first journey of it, else the first document. */
  welcome({ documents, library, affects }: ReplyOf<'imported'>): Promise<void> {
    return this.#waiting(async () => {
      const before = this.open?.id
      this.library = library
      const isJourney = (id: string): boolean =>
        library.some((entry) => entry.document === id && entry.kind === 'journey')
      const first = documents.find(isJourney) ?? documents[0]
      if (first) {
        await this.#show(first)
        this.#did('came', documents, before)
      } else if (isAmong(this.open, affects)) await this.#reopen()
    })
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
      const said = words.find(keyOf('said', edit.edit)) ?? say('saved')
      const note = typeof offer === 'function' ? offer(edit) : offer
      return { request: { ask: 'edit', document, edit, gesture }, said, offer: note }
    })
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    const isLibrary = this.#gestures.undoable(this.#moment) !== undefined
    return isLibrary || (this.open?.history.undo ?? 0) > 0
  }

  /** Whether there is something to do again. */
  get canRedo(): boolean {
    const isLibrary = this.#gestures.redoable(this.#moment) !== undefined
    return isLibrary || (this.open?.history.redo ?? 0) > 0
  }

  /**
   * Takes back what was done last: in the open document, or with documents as a whole.
   * With a moment, only where that is still the open document's.
   */
  async undo(at?: Moment): Promise<void> {
    const asked = this.open?.id
    await this.#waiting(async () => {
      const { open } = this
      if (open?.id !== asked) return
      const gesture = this.#gestures.undoable(this.#moment)
      if (gesture && !at) return this.#undoNow(gesture)
      if (!open || open.history.undo === 0) return
      if (at && (open.id !== at.document || open.history.done !== at.done)) return
      await this.#change(() => ({
        request: { ask: 'undo', document: open.id },
        said: say('said-undo'),
      }))
    })
  }

  /** Makes the gesture that was taken back again. */
  async redo(): Promise<void> {
    const asked = this.open?.id
    await this.#waiting(async () => {
      const { open } = this
      if (open?.id !== asked) return
      const gesture = this.#gestures.redoable(this.#moment)
      if (gesture) return this.#redoNow(gesture)
      if (!open || open.history.redo === 0) return
      await this.#change(() => ({
        request: { ask: 'redo', document: open.id },
        said: say('said-redo'),
      }))
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

  /** Waits until everything that was asked for has its answer. */
  async settled(): Promise<void> {
    for (let order; order !== this.#order;) {
      order = this.#order
      await order
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
    this.toast(words.find(key, filled(args)) ?? say('error-unexpected'), undefined, 'error')
  }

  #opening(
    request: OpeningRequest,
    along: (made: string) => readonly Alteration[] = () => [],
  ): Promise<string | undefined> {
    this.#opened += 1
    const order = this.#opened
    return this.#inTurn(async () => {
      const before = this.open?.id
      const known = new Set(this.library.map((entry) => entry.document))
      const shown = await this.#showNow(request, order)
      if (shown && request.ask !== 'open') {
        const all = this.library.map((entry) => entry.document)
        const came = all.filter((document) => !known.has(document))
        const changed = await this.#alter(along(shown))
        changed.delete(shown)
        this.#did('came', came, before, changed)
      }
      return shown
    })
  }

  #show(document: string): Promise<string | undefined> {
    this.#opened += 1
    return this.#showNow({ ask: 'open', document }, this.#opened)
  }

  // Of several documents that are asked for, the newest is shown.
  async #showNow(request: OpeningRequest, order: number): Promise<string | undefined> {
    if (request.ask === 'open' && order !== this.#opened) return undefined
    const opened = await this.try(request, 'opened')
    if (!opened) return undefined
    this.library = opened.library
    this.#depths.set(opened.document, opened.history.done)
    if (order !== this.#opened) return opened.document
    this.open = new OpenDocument(opened)
    this.unsaved = false
    this.#remember()
    this.say(say('said-opened', { title: this.open.title }))
    return opened.document
  }

  get #moment(): Moment | undefined {
    return this.open && { document: this.open.id, done: this.open.history.done }
  }

  #did(
    way: LibraryGesture['way'],
    documents: readonly string[],
    before: string | undefined,
    changed: ReadonlyMap<string, number> = new Map(),
  ): LibraryGesture {
    const gesture = { way, documents, changed, before, after: this.open?.id }
    this.#gestures.add(gesture, this.#moment)
    this.toasts.review()
    return gesture
  }

  #undoThis(gesture: LibraryGesture): Promise<void> {
    return this.#waiting(async () => {
      if (this.#gestures.undoable(this.#moment) === gesture) await this.#undoNow(gesture)
    })
  }

  #offerUndo(text: string, gesture: LibraryGesture, also?: ToastAct): void {
    this.toasts.add({
      text,
      tone: 'plain',
      act: { label: say('undo'), run: () => void this.#undoThis(gesture) },
      also,
      holds: () => this.#gestures.undoable(this.#moment) === gesture,
    })
  }

  async #undoNow({ way, documents, changed, before }: LibraryGesture): Promise<void> {
    const back = way === 'came' ? 'went' : 'came'
    if (way === 'came') await this.#reverse('undo', changed)
    if (!(await this.#turn(back, documents, before))) return
    if (way !== 'came') await this.#reverse('undo', changed)
    this.#gestures.undid(this.#moment)
    this.toasts.review()
    this.say(say('said-undo'))
  }

  async #redoNow({ way, documents, changed, after }: LibraryGesture): Promise<void> {
    if (way !== 'came') await this.#reverse('redo', changed)
    if (!(await this.#turn(way, documents, after))) return
    if (way === 'came') await this.#reverse('redo', changed)
    this.#gestures.redid(this.#moment)
    this.toasts.review()
    this.say(say('said-redo'))
  }

  // Makes these changes until one is refused; says how many gestures can be undone in each document now.
  async #alter(alterations: readonly Alteration[]): Promise<Map<string, number>> {
    const depths = new Map<string, number>()
    for (const { document, change } of alterations) {
      const edit = typeof change === 'function' ? change() : change
      if (!edit) continue
      const request = { ask: 'edit', document, edit, gesture: newId() } as const
      if (!(await this.#change(() => ({ request, said: '' })))) break
      depths.set(document, this.#depths.get(document) ?? 0)
    }
    return depths
  }

  // Takes back or makes again what a gesture changed, but for documents that something else happened to since.
  async #reverse(way: 'undo' | 'redo', changed: ReadonlyMap<string, number>): Promise<void> {
    const kept: string[] = []
    for (const [document, depth] of changed) {
      const due = way === 'undo' ? depth : depth - 1
      if (this.#depths.get(document) === due) {
        await this.#change(() => ({ request: { ask: way, document }, said: '' }))
      } else kept.push(this.library.find((entry) => entry.document === document)?.title ?? '')
    }
    if (kept.length > 0) this.toast(say('toast-changed-since', { title: kept.join('”, “') }))
  }

  // Has documents come or go, and shows `next` where it is one that came, or where what was open went.
  async #turn(
    way: LibraryGesture['way'],
    documents: readonly string[],
    next: string | undefined,
  ): Promise<boolean> {
    if (documents.length === 0) return true
    const { open, library } = this
    const ask = way === 'came' ? 'restore' : 'delete'
    const affected: string[] = []
    for (const document of documents) {
      const reply = await this.try({ ask, document }, 'library')
      if (!reply) return false
      this.library = reply.library
      affected.push(...reply.affects)
    }
    const isGone = open !== undefined && way === 'went' && documents.includes(open.id)
    const wanted = next !== undefined && next !== open?.id && this.#has(next) ? next : undefined
    if (isGone) {
      const other = wanted ?? neighbour(library, open.id, this.library)
      if (other) await this.#show(other)
      else this.open = undefined
    } else if (way === 'came' && wanted && (documents.includes(wanted) || !open)) {
      await this.#show(wanted)
    } else if (isAmong(open, affected)) await this.#reopen()
    this.#remember()
    return true
  }

  #has(document: string): boolean {
    return this.library.some((entry) => entry.document === document)
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
    return this.#waiting(() => this.#change(order))
  }

  async #change(order: () => Order | undefined): Promise<boolean> {
    try {
      const made = order()
      if (!made) return true
      const edited = await this.#ask(made.request, 'edited')
      if (!edited) return true
      this.unsaved = false
      const isReversal = made.request.ask === 'undo' || made.request.ask === 'redo'
      if (!isReversal) this.#learn(edited)
      this.#depths.set(edited.document, edited.history.done)
      await this.#take(edited)
      if (isReversal && this.open?.id === edited.document) this.open.reversed(edited.diff)
      this.#tell(made, edited)
      return true
    } catch (reason) {
      // A refusal leaves everything as it was kept; only what failed to be kept is unsaved.
      this.unsaved = !isRefused(reason)
      this.complain(reason)
      return false
    }
  }

  // An edit is newer than all that was done to the library, also in a document that is not open.
  #learn({ document, diff, history }: ReplyOf<'edited'>): void {
    if (Object.keys(diff).length === 0) return
    this.#gestures.cut()
    this.#gestures.see({ document, done: Math.max(0, history.done - 1) })
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

  // A phase that lost its last step went with it, which nobody asked for.
  #tell({ request, said, offer }: Order, edited: ReplyOf<'edited'>): void {
    const asked = request.ask === 'edit' ? request.edit.edit : undefined
    const emptied = asked && asked !== 'removePhase' ? phasesGone(edited.diff) : []
    const told = emptied.map((name) => say('toast-phase-emptied', { name }))
    const heard = [said, ...told].filter((sentence) => sentence !== '')
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
      this.#gestures.undoable(this.#moment) === undefined
    this.toasts.add({ text, tone: 'plain', act, holds })
  }

  // A note that offers to take back what is no longer the last thing done goes away.
  #remember(): void {
    const now = this.#moment
    if (now) this.#gestures.see(now)
    this.toasts.review()
  }

  async #waiting<T>(work: () => Promise<T>): Promise<T> {
    this.pending += 1
    try {
      return await this.#inTurn(work)
    } finally {
      this.pending -= 1
    }
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

/** The document that stands where `gone` stood among those of its kind, else the first of all. */
function neighbour(
  before: readonly LibraryEntry[],
  gone: string,
  now: readonly LibraryEntry[],
): string | undefined {
  const kind = before.find((entry) => entry.document === gone)?.kind
  const ofKind = before.filter((entry) => entry.kind === kind)
  const at = ofKind.findIndex((entry) => entry.document === gone)
  const left = now.filter((entry) => entry.kind === kind)
  return (left[Math.min(at, left.length - 1)] ?? now[0])?.document
}

const phasesGone = (diff: Diff): string[] =>
  Object.values(diff).flatMap((change) =>
    change?.change === 'removed' && change.record.record === 'phase' ? [change.record.name] : [],
  )

const isAmong = (open: OpenDocument | undefined, documents: readonly string[]): boolean =>
  open !== undefined && documents.includes(open.id)

const isRefused = (reason: unknown): boolean => /^(edit|document)-/.test(messageOf(reason).key)

/** What copies cards to another document. */
type SendRequest = Extract<Request, { ask: 'send' }>

/** What opens a document. */
type OpeningRequest = Extract<Request, { ask: 'open' | 'create' | 'duplicate' }>

/** What is asked of the host when a turn has come, and what is said of it once it is done. */
interface Order {
  readonly request: Request
  readonly said: string
  /** A note that offers the way back. */
  readonly offer?: string | undefined
}
