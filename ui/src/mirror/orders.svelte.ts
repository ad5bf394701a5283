/** What is asked of the host, one thing after the other. */

/** The order in which work is done that changes what is kept: that in which it was asked for. */
export class Orders {
  /** How many changes wait for their answer. */
  pending = $state(0)
  #last: Promise<unknown> = Promise.resolve()

  /** Does this when its turn has come. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Makes a change when its turn has come. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    this.pending += 1
    try {
      return await this.inTurn(work)
    } finally {
      this.pending -= 1
    }
  }

  /** Waits until everything that was asked for has its answer. */
  async settled(): Promise<void> {
    for (let last; last !== this.#last;) {
      last = this.#last
      await last
    }
  }
}
