/** The notes that pass by at the bottom of the window. */

import { v7 as newId } from 'uuid'

/** What can be done about a note. */
export interface ToastAct {
  readonly label: string
  readonly run: () => void
}

/** A moment in a document's history. */
export interface Moment {
  readonly document: string
  /** The number of the last gesture that was done then. */
  readonly done: number
}

/** A note that passes by, with something that can be done about it. */
export interface Toast {
  readonly id: string
  readonly text: string
  readonly tone: 'plain' | 'error'
  readonly act?: ToastAct | undefined
  /** What else can be done about it. */
  readonly also?: ToastAct | undefined
  /** Whether it still holds; without this it always does. */
  readonly holds?: (() => boolean) | undefined
}

/** How long a note stays, in milliseconds; one that offers something stays long enough to take it. */
const STAYS = 7_000
const OFFERS = 20_000
/** How long reading a letter may take, in milliseconds. */
const A_LETTER = 90
/** How many notes are shown at once. */
const MOST = 3

/** The notes that are shown, the oldest first. */
export class Toasts {
  /** The notes. */
  shown: readonly Toast[] = $state.raw([])

  /** Shows a note; says which. */
  add(toast: Omit<Toast, 'id'>): string {
    const id = newId()
    // The same sentence twice would not be read twice.
    const before = this.shown.filter((other) => other.text !== toast.text || other.act)
    // What only tells makes room before what offers something.
    while (before.length >= MOST) {
      const plain = before.findIndex((other) => !other.act)
      before.splice(Math.max(0, plain), 1)
    }
    this.shown = [...before, { ...toast, id }]
    if (toast.tone === 'plain') {
      const stays = Math.max(STAYS, toast.text.length * A_LETTER)
      setTimeout(() => this.dismiss(id), toast.act ? OFFERS : stays)
    }
    return id
  }

  /** Takes a note away. */
  dismiss(id: string): void {
    this.shown = this.shown.filter((toast) => toast.id !== id)
  }

  /** Takes away the notes that hold no longer. */
  review(): void {
    const kept = this.shown.filter(({ holds }) => holds?.() ?? true)
    if (kept.length < this.shown.length) this.shown = kept
  }
}
