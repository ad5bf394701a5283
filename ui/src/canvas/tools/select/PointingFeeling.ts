import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { DraggingFeeling } from './DraggingFeeling'
import type { NodeOf } from './hit'
import { Idle } from './Idle'

/** A feeling point is held down. */
export class PointingFeeling implements Gesture {
  readonly name = 'PointingFeeling'
  readonly #stage: Stage
  readonly #node: NodeOf<'feeling'>
  readonly #from: Pointer

  constructor(stage: Stage, node: NodeOf<'feeling'>, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#from = from
    stage.select([node.id])
  }

  move(pointer: Pointer): Gesture {
    if (!hasDragged(this.#from, pointer)) return this
    return new DraggingFeeling(this.#stage, this.#node, this.#from).move(pointer)
  }

  up(): Gesture {
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    return new Idle(this.#stage)
  }
}
