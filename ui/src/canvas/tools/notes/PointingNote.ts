import { DraggingCards } from '../select/DraggingCards'
import { Idle } from '../select/Idle'
import type { Node } from '../../../bindings/Node'
import { isPart, type NodeOf } from '../select/hit'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { DraggingNotes } from './DraggingNotes'

/** A free note is held down, and it is not yet clear whether it is dragged. */
export class PointingNote implements Gesture {
  readonly name = 'PointingNote'
  readonly #stage: Stage
  readonly #node: NodeOf<'freeNote'>
  readonly #from: Pointer
  readonly #selectedBefore: boolean

  constructor(stage: Stage, node: NodeOf<'freeNote'>, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#from = from
    this.#selectedBefore = stage.selection.includes(node.id)
    if (this.#selectedBefore) return
    stage.select(from.shift || from.ctrl ? [...stage.selection, node.id] : [node.id])
  }

  move(pointer: Pointer): Gesture {
    const stage = this.#stage
    if (!hasDragged(this.#from, pointer)) return this
    // A locked note stays where it is.
    if (stage.freeNote(this.#node.part.note)?.locked) return this
    // Cards that are selected too come along.
    if (stage.selection.some((id) => isCard(stage.places.named(id)))) {
      return new DraggingCards(stage, this.#node, this.#from).move(pointer)
    }
    return new DraggingNotes(stage, this.#node, this.#from).move(pointer)
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

const isCard = (node: Node | undefined): boolean =>
  node !== undefined && (isPart(node, 'card') || isPart(node, 'note'))
