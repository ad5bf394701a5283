import type { ArrowEnd } from '../../../bindings/ArrowEnd'
import type { Node } from '../../../bindings/Node'
import { placeAt } from '../../notes/anchors'
import { between, pathOf } from '../../notes/arrows'
import { adding, endBox, noteOf } from '../../notes/freeNotes'
import { grown, rect } from '../../geometry'
import { recordOf } from '../../places'
import { isOnHead } from '../select/hit'
import { Idle } from '../select/Idle'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'

/** An arrow is drawn from one thing to another: by a drag, by two clicks, or from stop to stop by keys. */
export class Joining implements Gesture {
  readonly name = 'Joining'
  readonly cursor = 'crosshair'
  readonly pansAtEdges = true
  readonly hint: string
  readonly #stage: Stage
  readonly #tail: ArrowEnd | undefined
  #pressed: Pointer | undefined

  constructor(stage: Stage, tail?: ArrowEnd, pressed?: Pointer) {
    this.#stage = stage
    this.#tail = tail
    this.#pressed = pressed
    this.hint = tail ? 'hint-joining-to' : 'hint-joining-from'
  }

  down(pointer: Pointer): Gesture {
    if (this.#tail) return this
    return this.#begun(endAt(this.#stage, pointer), pointer)
  }

  move(pointer: Pointer): Gesture {
    const stage = this.#stage
    const head = endAt(stage, pointer)
    const target = head.kind === 'thing' ? stage.places.ofRecord(head.id)?.bounds : undefined
    const from = this.#tail && endBox(stage.scene, stage.places, this.#tail)
    const { x, y } = pointer.scene
    const to = target ?? rect(x, y, 0, 0)
    const isOwn = this.#tail?.kind === 'thing' && this.#tail.id === idOf(head)
    const path = from && !isOwn ? pathOf(between(from, to)) : undefined
    stage.show({ kind: 'arrow', path, target: target && grown(target, 3) })
    return this
  }

  up(pointer: Pointer): Gesture {
    const tail = this.#tail
    if (!tail) return this
    const pressed = this.#pressed
    // A click chooses where it begins; the next one, or letting go after a drag, where it ends.
    this.#pressed = undefined
    if (pressed && !hasDragged(pressed, pointer)) return this
    return this.#joined(tail, endAt(this.#stage, pointer))
  }

  choose(node: Node | undefined): Gesture {
    const id = node && canBeJoined(node) ? recordOf(node.part) : undefined
    if (id === undefined) {
      this.#stage.tell('said-not-joined')
      return this
    }
    const end: ArrowEnd = { kind: 'thing', id }
    return this.#tail ? this.#joined(this.#tail, end) : this.#begun(end)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #begun(tail: ArrowEnd, pressed?: Pointer): Gesture {
    const next = new Joining(this.#stage, tail, pressed)
    this.#stage.tell(next.hint)
    return next
  }

  #joined(from: ArrowEnd, to: ArrowEnd): Gesture {
    const stage = this.#stage
    if (JSON.stringify(from) === JSON.stringify(to)) return this
    stage.show(undefined)
    const id = stage.newId()
    stage.finish(adding(noteOf(id, { kind: 'arrow', from, to })), id)
    return new Idle(stage)
  }
}

/** What an arrow would begin or end at under the pointer. */
export function endAt(stage: Stage, { scene: at }: Pointer): ArrowEnd {
  const node = stage.places.at(
    at,
    (node) => canBeJoined(node) && (node.part.kind !== 'box' || isOnHead(stage, node, at)),
  )
  const id = node && recordOf(node.part)
  if (id !== undefined) return { kind: 'thing', id }
  return { kind: 'point', place: placeAt(stage.scene, at) }
}

/** Whether an arrow can join what a node draws. */
export const canBeJoined = ({ part }: Node): boolean =>
  recordOf(part) !== undefined && !(part.kind === 'freeNote' && part.curve !== null)

const idOf = (end: ArrowEnd): string | undefined => (end.kind === 'thing' ? end.id : undefined)
