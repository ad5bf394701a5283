import type { Node } from '../../../bindings/Node'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { DraggingCards } from './DraggingCards'
import { Idle } from './Idle'

/** A card is held down, and it is not yet clear whether it is dragged. */
export class PointingCard implements Gesture {
  readonly name = 'PointingCard'
  readonly #stage: Stage
  readonly #node: Node
  readonly #from: Pointer
  readonly #selectedBefore: boolean

  constructor(stage: Stage, node: Node, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#from = from
    this.#selectedBefore = stage.selection.includes(node.id)
    if (from.shift || from.ctrl) {
      if (!this.#selectedBefore) stage.select([...stage.selection, node.id])
    } else if (this.#selectedBefore) stage.select(stage.selection, node.id)
    else stage.select([node.id])
  }

  move(pointer: Pointer): Gesture {
    if (!hasDragged(this.#from, pointer)) return this
    return new DraggingCards(this.#stage, this.#node, this.#from).move(pointer)
  }

  up(): Gesture {
    const stage = this.#stage
    if (this.#from.shift || this.#from.ctrl) {
      if (this.#selectedBefore) stage.select(stage.selection.filter((id) => id !== this.#node.id))
    } else if (stage.selection.length > 1) stage.select([this.#node.id])
    return new Idle(stage)
  }

  cancel(): Gesture {
    return new Idle(this.#stage)
  }
}
