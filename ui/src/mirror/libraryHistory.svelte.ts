/** What was done to the library since the window opened, so that it can be taken back and done again. */

import type { Moment } from './toasts.svelte'

/** Documents that came into the library together, or went out of sight; and what changed in others. */
export interface LibraryGesture {
  /** What the host calls it in the histories of the documents. */
  readonly id: string
  readonly way: 'came' | 'went' | 'stayed'
  /** Those that came or went. */
  readonly documents: readonly string[]
  /** The other documents that were changed by it. */
  readonly changed: readonly string[]
  /** The document that was open before. */
  readonly before: string | undefined
  /** The document that was open afterwards. */
  readonly after: string | undefined
}

/** A gesture, and how many gestures could be undone in each document when it was done. */
interface Standing {
  readonly gesture: LibraryGesture
  readonly depths: Map<string, number>
}

/**
 * The library's gestures in their order, amid those of the documents.
 *
 * A document's depth when a gesture was done is learnt when the document is seen next, before it changes.
 */
export class LibraryHistory {
  #done: readonly Standing[] = $state.raw([])
  #undone: readonly Standing[] = $state.raw([])

  /** Keeps a gesture; what was taken back before it is not done again. */
  add(gesture: LibraryGesture, open: Moment | undefined): void {
    this.#done = [...this.#done, standing(gesture, open)]
    this.#undone = []
  }

  /** Learns how many gestures can be undone in a document that is about to change. */
  see({ document, done }: Moment): void {
    for (const { depths } of [...this.#done, ...this.#undone]) {
      if (!depths.has(document)) depths.set(document, done)
    }
  }

  /** Forgets what was taken back: something else was done since. */
  cut(): void {
    if (this.#undone.length > 0) this.#undone = []
  }

  /** Forgets documents that are no more: the gestures that they came or went by, and what others changed in them. */
  forget(documents: readonly string[]): void {
    const isGone = (document: string): boolean => documents.includes(document)
    const without = (standings: readonly Standing[]): Standing[] =>
      standings
        .filter(({ gesture }) => !gesture.documents.some(isGone))
        .map((it) => {
          const changed = it.gesture.changed.filter((document) => !isGone(document))
          // A note that offers a gesture knows it by being the same.
          if (changed.length === it.gesture.changed.length) return it
          return { ...it, gesture: { ...it.gesture, changed } }
        })
        .filter(({ gesture }) => holdsSomething(gesture))
    this.#done = without(this.#done)
    this.#undone = without(this.#undone)
  }

  /** The gesture to take back: the last one, where it is newer than all that was done in the open document. */
  undoable(open: Moment | undefined): LibraryGesture | undefined {
    const last = this.#done.at(-1)
    return last && (!open || open.done <= depthOf(last, open)) ? last.gesture : undefined
  }

  /** The gesture to do again, where its turn comes before that of the open document's. */
  redoable(open: Moment | undefined): LibraryGesture | undefined {
    const last = this.#undone.at(-1)
    return last && (!open || open.done >= depthOf(last, open)) ? last.gesture : undefined
  }

  /** The last gesture was taken back, but for what it changed in other documents than these. */
  undid(changed: readonly string[], open: Moment | undefined): void {
    const last = this.#done.at(-1)
    if (!last) return
    this.#done = this.#done.slice(0, -1)
    this.#undone = [...this.#undone, ...left(last, changed, open)]
  }

  /** The gesture that was taken back last was done again, but for what it changed in other documents than these. */
  redid(changed: readonly string[], open: Moment | undefined): void {
    const last = this.#undone.at(-1)
    if (!last) return
    this.#undone = this.#undone.slice(0, -1)
    this.#done = [...this.#done, ...left(last, changed, open)]
  }
}

/** Whether there is anything to take back of it, or to do again. */
const holdsSomething = ({ documents, changed }: LibraryGesture): boolean =>
  documents.length + changed.length > 0

/** What is left of a gesture now that it holds for these changed documents only; nothing where it is empty. */
function left(
  { gesture }: Standing,
  changed: readonly string[],
  open: Moment | undefined,
): Standing[] {
  const still = { ...gesture, changed }
  return holdsSomething(still) ? [standing(still, open)] : []
}

const standing = (gesture: LibraryGesture, open: Moment | undefined): Standing => ({
  gesture,
  depths: new Map(open ? [[open.document, open.done]] : []),
})

const depthOf = ({ depths }: Standing, open: Moment): number =>
  depths.get(open.document) ?? open.done
