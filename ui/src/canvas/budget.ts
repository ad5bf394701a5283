/** How long painting may take of one frame, for all that paint in it together. */
export class Budget {
  readonly #limit: number
  readonly #now: () => number
  #frame: number | undefined
  #begun = 0

  /** Allows this many milliseconds a frame. */
  constructor(limit: number, now: () => number = () => performance.now()) {
    this.#limit = limit
    this.#now = now
  }

  /** Somebody begins to paint in the frame of this time; all who paint in it are given the same. */
  begin(frame: number): void {
    if (frame === this.#frame) return
    this.#frame = frame
    this.#begun = this.#now()
  }

  /** Whether what is left must wait for another frame. */
  get spent(): boolean {
    return this.#now() - this.#begun > this.#limit
  }
}
