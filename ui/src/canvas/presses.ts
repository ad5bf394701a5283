/** Which presses of keys belong to one stretch, so that they are undone together. */

/** How long a key may rest within one stretch, in milliseconds. */
const REST = 1500

/** Names the gesture that a press belongs to. */
export class Presses {
  readonly #newId: () => string
  #key = ''
  #at = 0
  #gesture = ''

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** The gesture of a press, now, on what is named so. */
  gestureOf(key: string): string {
    const now = Date.now()
    if (this.#key !== key || now - this.#at > REST) this.#gesture = this.#newId()
    this.#key = key
    this.#at = now
    return this.#gesture
  }
}
