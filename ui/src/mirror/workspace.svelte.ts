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

/** A note that passes by, with something that can be done about it. */
export interface Toast {
  readonly id: string
  readonly text: string
  readonly tone: 'plain' | 'error'
  readonly act?: { readonly label: string; readonly run: () => void }
}

/** How long a note stays, in milliseconds. */
const TOAST_STAYS = 7000

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
  /** Whether the last edit was not taken. */
  unsaved = $state(false)
  /** What happened last, for those who listen. */
  happened = $state('')
  /** The notes that are shown. */
  toasts: Toast[] = $state.raw([])
  #order: Promise<unknown> = Promise.resolve()

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
      if (first) await this.openDocument(first)
    } catch (reason) {
      this.broken = messageOf(reason)
      this.started = true
    }
  }

  /** Opens a document in place of the one that is open. */
  openDocument(document: string): Promise<boolean> {
    return this.#opening({ ask: 'open', document })
  }

  /** Makes a document and opens it. */
  create(kind: LibraryEntry['kind'], title: string, template: string | null): Promise<boolean> {
    return this.#opening({ ask: 'create', kind, title, template })
  }

  /** Copies a document and opens the copy. */
  duplicate(document: string): Promise<boolean> {
    return this.#opening({ ask: 'duplicate', document })
  }

  /** Puts a document out of sight, and offers to bring it back. */
  async remove(document: string): Promise<void> {
    const title = this.library.find((entry) => entry.document === document)?.title ?? ''
    const reply = await this.try({ ask: 'delete', document }, 'library')
    if (!reply) return
    this.library = reply.library
    if (this.open?.id === document) {
      this.open = undefined
      const next = this.library[0]
      if (next) await this.openDocument(next.document)
    }
    this.toast(say('toast-deleted', { title }), {
      label: say('undo'),
      run: () => void this.#restore(document),
    })
  }

  /** Renames a document, open or not. */
  async rename(entry: LibraryEntry, title: string): Promise<void> {
    const edit: Edit =
      entry.kind === 'persona'
        ? { edit: 'changePersona', change: { field: 'name', value: title } }
        : { edit: 'changeJourney', change: { field: 'title', value: title } }
    await this.edit(edit, newId(), entry.document)
  }

  /** Sends an edit of the open document; says whether it was taken. */
  async edit(edit: Edit, gesture: string = newId(), document = this.open?.id): Promise<boolean> {
    if (!document) return false
    const edited = await this.#changing({ ask: 'edit', document, edit, gesture })
    if (edited) this.say(words.find(keyOf('said', edit.edit)) ?? say('saved'))
    return edited
  }

  /** Takes the last gesture back. */
  async undo(): Promise<void> {
    if (!this.open || this.open.history.undo === 0) return
    if (await this.#changing({ ask: 'undo', document: this.open.id })) this.say(say('said-undo'))
  }

  /** Makes the gesture that was taken back again. */
  async redo(): Promise<void> {
    if (!this.open || this.open.history.redo === 0) return
    if (await this.#changing({ ask: 'redo', document: this.open.id })) this.say(say('said-redo'))
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

  /** Shows a note that passes by. */
  toast(text: string, act?: Toast['act'], tone: Toast['tone'] = 'plain'): void {
    const toast: Toast = act ? { id: newId(), text, tone, act } : { id: newId(), text, tone }
    this.toasts = [...this.toasts.slice(-2), toast]
    if (tone === 'plain') setTimeout(() => this.dismiss(toast.id), TOAST_STAYS)
  }

  /** Takes a note away. */
  dismiss(id: string): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id)
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

  async #restore(document: string): Promise<void> {
    const reply = await this.try({ ask: 'restore', document }, 'library')
    if (!reply) return
    this.library = reply.library
    await this.openDocument(document)
  }

  async #opening(request: Request): Promise<boolean> {
    const opened = await this.try(request, 'opened')
    if (!opened) return false
    this.library = opened.library
    this.open = new OpenDocument(opened)
    this.unsaved = false
    this.say(say('said-opened', { title: this.open.title }))
    return true
  }

  // Edits go one at a time, so that their replies come in the order they were made in.
  #changing(request: Request): Promise<boolean> {
    const turn = this.#order.then(async () => {
      this.pending += 1
      try {
        const edited = await this.#ask(request, 'edited')
        if (!edited) return false
        if (this.open?.id === edited.document) this.open.apply(edited)
        this.library = this.library.map((entry) =>
          entry.document === edited.document ? edited.entry : entry,
        )
        this.unsaved = false
        return true
      } catch (reason) {
        this.unsaved = true
        this.complain(reason)
        return false
      } finally {
        this.pending -= 1
      }
    })
    this.#order = turn
    return turn
  }

  async #ask<K extends Reply['reply']>(request: Request, kind: K): Promise<ReplyOf<K> | undefined> {
    const reply = await this.host.ask(request)
    if (reply.reply === kind) return reply as ReplyOf<K>
    if (reply.reply === 'cancelled') return undefined
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
