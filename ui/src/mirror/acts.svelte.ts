/** What is done to documents as a whole, or to several at once, and the way back from it. */

import { v7 as newId } from 'uuid'
import type { Acted } from '../bindings/Acted'
import type { Deed } from '../bindings/Deed'
import type { Edited } from '../bindings/Edited'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import type { Request } from '../bindings/Request'
import { titleOf } from '../chrome/naming'
import type { ReplyOf } from '../host/host'
import { say } from '../words/words.svelte'
import { isAmong } from './document.svelte'
import { LibraryHistory, type LibraryGesture } from './libraryHistory.svelte'
import type { Moment, ToastAct } from './toasts.svelte'
import type { OpeningRequest, Workspace } from './workspace.svelte'

/** What is told of an act. */
export interface Told {
  readonly text: string
  /** Whether a note shows it, with the way back; else it is only said. */
  readonly shown?: boolean
  /** What else the note offers. */
  readonly also?: ToastAct
}

/** Makes, copies, deletes and brings back documents, and changes several as one gesture. */
export class Acts {
  readonly #workspace: Workspace
  readonly #history = new LibraryHistory()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /**
   * Makes a document and opens it; says which was made.
   * What it is to hold from the first, and what it changes elsewhere, is taken back along with it.
   */
  create(
    kind: LibraryEntry['kind'],
    title: string,
    template: string | null,
    along: (made: string) => readonly Deed[] = () => [],
  ): Promise<string | undefined> {
    return this.#making({ ask: 'create', kind, title, template }, along)
  }

  /** Copies a document and opens the copy. */
  duplicate(document: string): Promise<string | undefined> {
    return this.#making({ ask: 'duplicate', document })
  }

  /** Copies a current journey as the future one, and opens that. */
  drawFuture(document: string): Promise<string | undefined> {
    return this.#making({ ask: 'drawFuture', document })
  }

  /**
   * Puts a document out of sight, and offers to bring it back.
   * A persona can be taken off all others along with it; bringing her back puts her there again.
   */
  async remove(document: string, strike = false): Promise<void> {
    const title = this.#titleOf(document)
    const told = { text: say('toast-deleted', { title }), shown: true }
    await this.do([{ deed: 'delete', document, strike }], () => told)
  }

  /** Brings a deleted document back, and opens it. */
  async restore(document: string): Promise<void> {
    await this.do([{ deed: 'restore', document }])
  }

  /** Takes deleted documents out of the workspace for good; gives what is deleted still. */
  erase(documents: readonly string[]): Promise<ReplyOf<'deleted'> | undefined> {
    return this.#workspace.orders.change(async () => {
      const reply = await this.#workspace.try(
        { ask: 'erase', documents: [...documents] },
        'deleted',
      )
      if (reply) {
        this.#history.forget(documents)
        this.#workspace.toasts.review()
        this.#workspace.say(say('said-erased', { count: documents.length }))
      }
      return reply
    })
  }

  /**
   * Does several things as one gesture, and tells of it; gives what was done.
   * Nothing is done where one thing was refused.
   */
  do(
    deeds: readonly Deed[],
    telling?: (acted: Acted) => Told | undefined,
  ): Promise<Acted | undefined> {
    return this.#workspace.orders.change(async () => {
      const before = this.#workspace.open?.id
      const id = newId()
      const documents = deeds.flatMap((deed) => (isOfWhole(deed) ? [deed.document] : []))
      const isBack = deeds.some(({ deed }) => deed === 'restore')
      const acted = await this.#act(deeds, id, isBack ? documents[0] : undefined)
      if (!acted) return undefined
      const changed = acted.edited.map(({ document }) => document)
      const told = telling?.(acted)
      // A note speaks for itself.
      if (told && !told.shown) this.#workspace.say(told.text)
      if (documents.length === 0 && changed.length === 0) return acted
      const way = documents.length === 0 ? 'stayed' : isBack ? 'came' : 'went'
      const gesture = this.#did({ id, way, documents, changed, before })
      if (told?.shown) this.#offerUndo(told, gesture)
      return acted
    })
  }

  /** Takes up what came in from a file, and opens the first journey of it, else the first document. */
  welcome({ documents, library, affects }: ReplyOf<'imported'>): Promise<void> {
    const workspace = this.#workspace
    return workspace.orders.change(async () => {
      const before = workspace.open?.id
      workspace.library = library
      const isJourney = (id: string): boolean =>
        library.some((entry) => entry.document === id && entry.kind === 'journey')
      const first = documents.find(isJourney) ?? documents[0]
      if (first) {
        await this.#show(first)
        this.#did({ id: newId(), way: 'came', documents, changed: [], before })
      } else if (isAmong(workspace.open, affects)) await workspace.reopen()
    })
  }

  /** The gesture to take back, where it is newer than all that was done in the open document. */
  get undoable(): LibraryGesture | undefined {
    return this.#history.undoable(this.#workspace.moment)
  }

  /** The gesture to do again, where its turn comes before that of the open document's. */
  get redoable(): LibraryGesture | undefined {
    return this.#history.redoable(this.#workspace.moment)
  }

  /** Takes a gesture back, now that it is its turn; says so where anything was. */
  async undo({ id, way, documents, changed, before }: LibraryGesture): Promise<void> {
    const { library } = this.#workspace
    const deeds: Deed[] = [
      ...(way === 'went' ? restoring(documents) : []),
      ...changed.map((document): Deed => ({ deed: 'undo', document })),
      ...(way === 'came' ? deleting(documents) : []),
    ]
    const acted = await this.#act(deeds, id, before)
    if (!acted) return
    this.#history.undid(this.#reversed(acted, library), this.#workspace.moment)
    this.#workspace.toasts.review()
    if (documents.length + acted.edited.length > 0) this.#workspace.say(say('said-undo'))
  }

  /** Does a gesture again, now that it is its turn; says so where anything was. */
  async redo({ id, way, documents, changed, after }: LibraryGesture): Promise<void> {
    const { library } = this.#workspace
    const deeds: Deed[] = [
      ...(way === 'came' ? restoring(documents) : []),
      ...changed.map((document): Deed => ({ deed: 'redo', document })),
      ...(way === 'went' ? deleting(documents) : []),
    ]
    const acted = await this.#act(deeds, id, after)
    if (!acted) return
    this.#history.redid(this.#reversed(acted, library), this.#workspace.moment)
    this.#workspace.toasts.review()
    if (documents.length + acted.edited.length > 0) this.#workspace.say(say('said-redo'))
  }

  /** Learns of new edits: they come after all that was done before, also in a document that is not open. */
  learn(edited: readonly Edited[]): void {
    for (const { document, diff, history } of edited) {
      if (Object.keys(diff).length === 0) continue
      this.#history.cut()
      this.#history.see({ document, done: Math.max(0, history.done - 1) })
    }
  }

  /** Learns where a document is in its history. */
  see(moment: Moment): void {
    this.#history.see(moment)
  }

  #making(
    request: OpeningRequest,
    along: (made: string) => readonly Deed[] = () => [],
  ): Promise<string | undefined> {
    const workspace = this.#workspace
    const show = workspace.toShow()
    return workspace.orders.inTurn(async () => {
      const before = workspace.open?.id
      const known = new Set(workspace.library.map((entry) => entry.document))
      const made = await show(request)
      if (!made) return undefined
      const all = workspace.library.map((entry) => entry.document)
      const documents = all.filter((document) => !known.has(document))
      const id = newId()
      const deeds = along(made)
      const acted = deeds.length > 0 ? await this.#act(deeds, id) : undefined
      const edited = acted?.edited.map(({ document }) => document) ?? []
      // What was done in the new document goes with it.
      const changed = edited.filter((document) => document !== made)
      this.#did({ id, way: 'came', documents, changed, before })
      return made
    })
  }

  // Has it done and takes it over; shows `next` where it is one that came back, or where what was open went.
  async #act(deeds: readonly Deed[], gesture: string, next?: string): Promise<Acted | undefined> {
    const workspace = this.#workspace
    const { open, library } = workspace
    const request: Request = { ask: 'act', deeds: [...deeds], gesture }
    const acted = await workspace.order(request, 'acted')
    if (!acted) return undefined
    const isReversal = deeds.some(({ deed }) => deed === 'undo' || deed === 'redo')
    if (!isReversal) this.learn(acted.edited)
    const stale = acted.edited.map((edited) => workspace.take(edited)).some(Boolean)
    workspace.library = acted.library
    const isThere = (id: string): boolean => acted.library.some(({ document }) => document === id)
    const came = deeds.flatMap((deed) => (deed.deed === 'restore' ? [deed.document] : []))
    const wanted = next !== undefined && next !== open?.id && isThere(next) ? next : undefined
    if (open && !isThere(open.id)) {
      const other = wanted ?? neighbour(library, open.id, acted.library)
      if (other) await this.#show(other)
      else workspace.open = undefined
    } else if (wanted && (came.includes(wanted) || !open)) await this.#show(wanted)
    else if (stale || isAmong(open, acted.affects)) await workspace.reopen()
    const here = acted.edited.find(({ document }) => document === workspace.open?.id)
    if (isReversal && here) workspace.open?.reversed(here.diff)
    workspace.remember()
    return acted
  }

  async #show(document: string): Promise<void> {
    await this.#workspace.toShow()({ ask: 'open', document })
  }

  // Tells of the documents that something else happened to since; gives the others.
  #reversed({ edited, kept }: Acted, before: readonly LibraryEntry[]): string[] {
    // One that was in the bin already had nothing done in it since.
    const others = before.filter((entry) => kept.includes(entry.document))
    if (others.length > 0) {
      const title = others.map(titleOf).join('”, “')
      this.#workspace.toast(say('toast-changed-since', { title }))
    }
    return edited.map(({ document }) => document)
  }

  #did(done: Omit<LibraryGesture, 'after'>): LibraryGesture {
    const gesture = { ...done, after: this.#workspace.open?.id }
    this.#history.add(gesture, this.#workspace.moment)
    this.#workspace.toasts.review()
    return gesture
  }

  #undoThis(gesture: LibraryGesture): Promise<void> {
    return this.#workspace.orders.change(async () => {
      if (this.undoable === gesture) await this.undo(gesture)
    })
  }

  #offerUndo({ text, also }: Told, gesture: LibraryGesture): void {
    this.#workspace.toasts.add({
      text,
      tone: 'plain',
      act: { label: say('undo'), run: () => void this.#undoThis(gesture) },
      also,
      holds: () => this.undoable === gesture,
    })
  }

  #titleOf(document: string): string {
    const entry = this.#workspace.library.find((entry) => entry.document === document)
    return entry ? titleOf(entry) : ''
  }
}

const restoring = (documents: readonly string[]): Deed[] =>
  documents.map((document) => ({ deed: 'restore', document }))

const deleting = (documents: readonly string[]): Deed[] =>
  documents.map((document) => ({ deed: 'delete', document, strike: false }))

const isOfWhole = (deed: Deed): deed is Extract<Deed, { deed: 'delete' | 'restore' }> =>
  deed.deed === 'delete' || deed.deed === 'restore'

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
