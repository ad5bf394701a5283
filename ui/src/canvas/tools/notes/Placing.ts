import { frameAt } from '../../notes/anchors'
import { USUAL_SIZES, type WordForm } from '../../notes/freeNotes'
import { snapped } from '../../notes/snapping'
import { rect, type Rect } from '../../geometry'
import type { Node } from '../../../bindings/Node'
import { Idle } from '../select/Idle'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { boxBeside, keepersOf, REACH } from './keepers'

/** A new note looks for its place: by a click or a drag, or beside what has the keyboard. */
export class Placing implements Gesture {
  readonly name = 'Placing'
  readonly cursor = 'crosshair'
  readonly form: WordForm
  readonly hint: string
  readonly #stage: Stage
  #from: Pointer | undefined

  constructor(stage: Stage, form: WordForm) {
    this.#stage = stage
    this.form = form
    this.hint = `hint-placing-${form}`
  }

  down(pointer: Pointer): Gesture {
    this.#from = pointer
    return this
  }

  move(pointer: Pointer): Gesture {
    const { box, guides } = this.#boxAt(pointer)
    this.#stage.show({ kind: 'frame', box, guides, form: this.form })
    return this
  }

  up(pointer: Pointer): Gesture {
    if (!this.#from) return this
    return this.#put(this.#boxAt(pointer).box)
  }

  choose(node: Node | undefined, cell?: Rect): Gesture {
    return this.#put(boxBeside(this.#stage, node?.bounds ?? cell, USUAL_SIZES[this.form]))
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #put(box: Rect): Gesture {
    const stage = this.#stage
    stage.show(undefined)
    const frame = frameAt(stage.scene, box)
    stage.write({ kind: 'newFreeNote', form: this.form, frame })
    return new Idle(stage)
  }

  // A click puts down the usual size around the pointer; a drag says how large.
  #boxAt(pointer: Pointer): { box: Rect; guides: readonly Rect[] } {
    const { x, y } = pointer.scene
    const from = this.#from
    if (from && hasDragged(from, pointer)) {
      const [left, top] = [Math.min(from.scene.x, x), Math.min(from.scene.y, y)]
      const width = Math.max(LEAST.width, Math.abs(x - from.scene.x))
      const height = Math.max(LEAST.height, Math.abs(y - from.scene.y))
      return { box: rect(left, top, width, height), guides: [] }
    }
    const { width, height } = USUAL_SIZES[this.form]
    const corner =
      this.form === 'text'
        ? rect(x, y - height / 2, width, height)
        : rect(x - 24, y - 20, width, height)
    const box = rect(Math.max(0, corner.x), Math.max(0, corner.y), width, height)
    if (pointer.ctrl) return { box, guides: [] }
    const { by, guides } = snapped(box, keepersOf(this.#stage, box), REACH / this.#stage.zoom)
    return { box: rect(box.x + by.x, box.y + by.y, width, height), guides }
  }
}

/** The smallest that a drag makes, in the scene's pixels. */
const LEAST = { width: 48, height: 24 }
