import type { Gesture, Pointer, Stage } from '../stage'
import { Panning } from './Panning'

/** The hand is open. */
export class Resting implements Gesture {
  readonly name = 'Resting'
  readonly cursor = 'grab'
  readonly #stage: Stage

  constructor(stage: Stage) {
    this.#stage = stage
  }

  down(pointer: Pointer): Gesture {
    return new Panning(this.#stage, pointer, this)
  }
}
