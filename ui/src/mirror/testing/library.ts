/** A host with several documents, for tests of what is done to documents as a whole. */

import type { Acted } from '../../bindings/Acted'
import type { Edited } from '../../bindings/Edited'
import type { LibraryEntry } from '../../bindings/LibraryEntry'
import type { Opened } from '../../bindings/Opened'
import type { Reply } from '../../bindings/Reply'
import type { Request } from '../../bindings/Request'
import { journeyHost } from '../../canvas/testing/opened'
import { Refusal, type ReplyOf } from '../../host/host'

/** How many gestures a document keeps. */
const KEPT = 3

/** The gestures of a document, and how many of them are done. */
interface Past {
  gestures: string[]
  done: number
}

/**
 * Three journeys, `journey`, `other` and `third`, and whatever is made or copied; striking takes `other` off the
 * others. It keeps the gestures of each document, and refuses whatever is done to `closed`.
 */
export class LibraryHost {
  readonly asked: Request[] = []
  readonly #shelf = new Map<string, boolean>([
    ['journey', true],
    ['other', true],
    ['third', true],
  ])
  readonly #pasts = new Map<string, Past>()
  readonly #plain = journeyHost()

  listen = () => () => undefined
  beforeLeaving = () => () => undefined
  fillScreen = () => undefined
  pictureAddress = (hash: string) => hash

  /** What was done to documents since the window started, in a word and the document's name. */
  get deeds(): string[] {
    return this.asked.flatMap((request) => {
      switch (request.ask) {
        case 'edit':
        case 'undo':
        case 'redo':
          return [`${request.ask} ${request.document}`]
        case 'act':
          return [
            request.deeds
              .map((deed) => `${deed.deed} ${deed.deed === 'send' ? deed.to : deed.document}`)
              .join(', '),
          ]
        default:
          return []
      }
    })
  }

  /** Puts a document out of sight as if that was done elsewhere. */
  bin(document: string): void {
    this.#shelf.set(document, false)
  }

  async ask(request: Request): Promise<Reply> {
    this.asked.push(request)
    switch (request.ask) {
      case 'start': {
        const reply = (await this.#plain.ask(request)) as ReplyOf<'started'>
        return { ...reply, library: this.#library(), lastOpen: 'journey' }
      }
      case 'duplicate':
      case 'drawFuture':
        this.#shelf.set('copy', true)
        return this.#opened('copy')
      case 'create':
        this.#shelf.set('made', true)
        return this.#opened('made')
      case 'open':
        return this.#opened(request.document)
      case 'edit':
        this.#add(request.document, request.gesture)
        return { reply: 'edited', ...(await this.#edited(request.document)) }
      case 'undo':
      case 'redo':
        this.#past(request.document).done += request.ask === 'undo' ? -1 : 1
        return { reply: 'edited', ...(await this.#edited(request.document)) }
      case 'erase':
        for (const document of request.documents) this.#shelf.delete(document)
        return { reply: 'deleted', documents: [] }
      case 'act':
        return { reply: 'acted', ...(await this.#act(request)) }
      default:
        return this.#plain.ask(request)
    }
  }

  async #act({ deeds, gesture }: Extract<Request, { ask: 'act' }>): Promise<Acted> {
    const edited: Edited[] = []
    const kept: string[] = []
    if (deeds.some((deed) => deed.deed === 'edit' && deed.document === 'closed')) {
      throw new Refusal({ key: 'document-gone', args: {} })
    }
    const change = async (document: string): Promise<void> => {
      this.#add(document, gesture)
      edited.push(await this.#edited(document))
    }
    for (const deed of deeds) {
      switch (deed.deed) {
        case 'send':
          await change(deed.to)
          break
        case 'edit':
          if (deed.document !== 'same') await change(deed.document)
          break
        case 'undo':
        case 'redo': {
          const past = this.#past(deed.document)
          const isBack = deed.deed === 'undo'
          const isThere = this.#shelf.get(deed.document) !== false
          if (isThere && past.gestures[past.done - (isBack ? 1 : 0)] === gesture) {
            past.done += isBack ? -1 : 1
            edited.push(await this.#edited(deed.document))
          } else kept.push(deed.document)
          break
        }
        case 'delete':
          if (deed.strike) for (const document of ['journey', 'third']) await change(document)
          this.#shelf.set(deed.document, false)
          break
        case 'restore':
          this.#shelf.set(deed.document, true)
      }
    }
    return { edited, kept, library: this.#library(), affects: [] }
  }

  #past(document: string): Past {
    const past = this.#pasts.get(document) ?? { gestures: [], done: 0 }
    this.#pasts.set(document, past)
    return past
  }

  #add(document: string, gesture: string): void {
    const past = this.#past(document)
    past.gestures = [...past.gestures.slice(0, past.done), gesture]
    past.done += 1
  }

  #library(): LibraryEntry[] {
    return [...this.#shelf].flatMap(([document, there]) =>
      there
        ? [{ document, kind: 'journey', title: document, state: null, cards: 0, changed: 0 }]
        : [],
    )
  }

  #history(document: string): Opened['history'] {
    const { done } = this.#past(document)
    return { done, undo: Math.min(done, KEPT), redo: 0 }
  }

  async #opened(document: string): Promise<Reply> {
    const opened = await this.#plain.ask({ ask: 'open', document: 'journey' })
    const library = this.#library()
    return { ...(opened as ReplyOf<'opened'>), document, library, history: this.#history(document) }
  }

  async #edited(document: string): Promise<Edited> {
    const reply = await this.#plain.ask({ ask: 'undo', document: 'journey' })
    const edited = reply as ReplyOf<'edited'>
    return {
      ...edited,
      document,
      entry: { ...edited.entry, document, title: document },
      history: this.#history(document),
    }
  }
}
