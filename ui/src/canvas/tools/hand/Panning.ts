import type { Gesture, Pointer, Stage } from '../stage'

/** The paper follows the pointer. */
export class Panning implements Gesture {
  readonly name = 'Panning'
  readonly cursor = 'grabbing'
  readonly #stage: Stage
  readonly #after: Gesture
  #last: Pointer

  /** Goes back to `after` when the pointer goes up. */
  constructor(stage: Stage, from: Pointer, after: Gesture) {
    this.#stage = stage
    this.#last = from
    this.#after = after
  }

  move(pointer: Pointer): Gesture {
    const { x, y } = this.#last.screen
    this.#last = pointer
    this.#stage.pan(pointer.screen.x - x, pointer.screen.y - y)
    return this
  }

  up(): Gesture {
    return this.#after
  }

  cancel(): Gesture {
    return this.#after
  }
}
