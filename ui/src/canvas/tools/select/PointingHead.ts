import type { Node } from '../../../bindings/Node'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { DraggingPhase } from './DraggingPhase'
import { DraggingRow } from './DraggingRow'
import { DraggingSection } from './DraggingSection'
import { DraggingStep } from './DraggingStep'
import { Idle } from './Idle'

/** A phase, a step, a lane's label, a divider or a section's head is held down. */
export class PointingHead implements Gesture {
  readonly name = 'PointingHead'
  readonly #stage: Stage
  readonly #node: Node
  readonly #from: Pointer

  constructor(stage: Stage, node: Node, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#from = from
    stage.select([node.id])
  }

  move(pointer: Pointer): Gesture {
    if (!hasDragged(this.#from, pointer)) return this
    return this.#drag().move?.(pointer) ?? this
  }

  up(): Gesture {
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    return new Idle(this.#stage)
  }

  #drag(): Gesture {
    const { part } = this.#node
    switch (part.kind) {
      case 'phase':
        return new DraggingPhase(this.#stage, part.phase)
      case 'step':
        return new DraggingStep(this.#stage, part.step)
      case 'lane':
        return new DraggingRow(this.#stage, part.lane)
      case 'divider':
        return new DraggingRow(this.#stage, part.divider)
      case 'box':
        return part.place.kind === 'section'
          ? new DraggingSection(this.#stage, part.place.section, this.#from)
          : new Idle(this.#stage)
      default:
        return new Idle(this.#stage)
    }
  }
}
