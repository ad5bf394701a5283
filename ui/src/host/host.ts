/** What the window needs of whatever it runs in. */

import type { Message } from '../bindings/Message'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'

/** The answer to a request: the reply of this kind. */
export type ReplyOf<K extends Reply['reply']> = Extract<Reply, { reply: K }>

/** The one door to everything that is kept, measured or written. */
export interface Host {
  /** Asks; rejects with a {@link Refusal}. */
  ask(request: Request): Promise<Reply>
  /** Hears how far long work is, from 0 to 1, until the returned function is called. */
  listen(heard: (done: number) => void): () => void
  /**
   * Before the window closes, has `finish` done, which says whether it may close; until the returned function is called.
   * A window that does not finish in time closes all the same.
   */
  beforeLeaving(finish: () => Promise<boolean>): () => void
  /** Fills the screen with the window and keeps it awake, or gives it back; `reason` is what the desktop may tell the user. */
  fillScreen(filled: boolean, reason: string): void
  /** Where an image can be fetched. */
  pictureAddress(hash: string): string
}

/** A request was not granted. */
export class Refusal extends Error {
  /** The sentence that says why. */
  readonly reason: Message

  constructor(reason: Message) {
    super(reason.key)
    this.reason = reason
  }
}
