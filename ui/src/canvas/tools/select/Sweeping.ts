import { overlaps, rect, type Rect } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { isIn } from '../../notes/arrows'
import { isPart, type NodeOf } from './hit'
import { Idle } from './Idle'

/** A frame is drawn around cards to select them. */
export class Sweeping implements Gesture {
  readonly name = 'Sweeping'
  readonly cursor = 'crosshair'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #from: Pointer
  readonly #before: readonly string[]

  constructor(stage: Stage, from: Pointer) {
    this.#stage = stage
    this.#from = from
    this.#before = from.shift ? stage.selection : []
  }

  move(pointer: Pointer): Gesture {
    const box = between(this.#from, pointer)
    this.#stage.show({ kind: 'sweep', box })
    const swept = this.#stage.places
      .within(box)
      .filter(
        (node) =>
          ((isPart(node, 'card') || isPart(node, 'note')) && overlaps(node.bounds, box)) ||
          (isPart(node, 'freeNote') && this.#takes(node, box)),
      )
      .map((node) => node.id)
    this.#stage.select([...new Set([...this.#before, ...swept])])
    return this
  }

  // A locked note is not taken along by accident.
  #takes(node: NodeOf<'freeNote'>, box: Rect): boolean {
    if (this.#stage.freeNote(node.part.note)?.locked) return false
    return node.part.curve ? isIn(node, box) : overlaps(node.bounds, box)
  }

  up(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.select(this.#before)
    return this.up()
  }
}

function between(a: Pointer, b: Pointer): Rect {
  const [x, y] = [Math.min(a.scene.x, b.scene.x), Math.min(a.scene.y, b.scene.y)]
  return rect(x, y, Math.abs(a.scene.x - b.scene.x), Math.abs(a.scene.y - b.scene.y))
}
