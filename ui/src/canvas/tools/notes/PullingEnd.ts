import type { ArrowEnd } from '../../../bindings/ArrowEnd'
import { grown, rect, type Point } from '../../geometry'
import { between, pathOf, type Curve } from '../../notes/arrows'
import { endBox } from '../../notes/freeNotes'
import { Idle } from '../select/Idle'
import type { Gesture, Pointer, Stage } from '../stage'
import { endAt } from './Joining'

/** Which end of an arrow. */
export type End = 'from' | 'to'

/** How near to an arrow's end it is taken by that, in pixels of the screen. */
const REACH = 10

/** The end of a curve that a point is on, where it is on one. */
export function endNear(curve: Curve, at: Point, zoom: number): End | undefined {
  const isNear = (end: Point): boolean => Math.hypot(end.x - at.x, end.y - at.y) <= REACH / zoom
  return isNear(curve[3]) ? 'to' : isNear(curve[0]) ? 'from' : undefined
}

/** One end of an arrow is pulled to something else. */
export class PullingEnd implements Gesture {
  readonly name = 'PullingEnd'
  readonly cursor = 'crosshair'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #note: string
  readonly #end: End
  #value: ArrowEnd | undefined

  constructor(stage: Stage, note: string, end: End) {
    this.#stage = stage
    this.#note = note
    this.#end = end
  }

  move(pointer: Pointer): Gesture {
    const stage = this.#stage
    const other = this.#other()
    const kept = other && endBox(stage.scene, stage.places, other)
    if (!other || !kept) return this
    const value = endAt(stage, pointer)
    const isOwn = JSON.stringify(value) === JSON.stringify(other)
    this.#value = isOwn ? undefined : value
    const target = value.kind === 'thing' ? stage.places.ofRecord(value.id)?.bounds : undefined
    const pulled = target ?? rect(pointer.scene.x, pointer.scene.y, 0, 0)
    const curve = this.#end === 'to' ? between(kept, pulled) : between(pulled, kept)
    stage.show({
      kind: 'arrow',
      path: isOwn ? undefined : pathOf(curve),
      target: isOwn || !target ? undefined : grown(target, 3),
      instead: this.#note,
    })
    return this
  }

  up(): Gesture {
    const stage = this.#stage
    if (this.#value) {
      const change = { field: this.#end, value: this.#value } as const
      stage.finish({ edit: 'changeFreeNotes', notes: [this.#note], change })
    } else stage.show(undefined)
    return new Idle(stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #other(): ArrowEnd | undefined {
    const form = this.#stage.freeNote(this.#note)?.form
    if (form?.kind !== 'arrow') return undefined
    return this.#end === 'to' ? form.from : form.to
  }
}
