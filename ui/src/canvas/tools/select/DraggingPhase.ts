import type { At } from '../../../bindings/At'
import { gridOf } from '../../cells'
import { bottom, rect } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** A phase is carried along the phases, with all its steps. */
export class DraggingPhase implements Gesture {
  readonly name = 'DraggingPhase'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = 'x'
  readonly #stage: Stage
  readonly #phase: string
  #at: At | undefined

  constructor(stage: Stage, phase: string) {
    this.#stage = stage
    this.#phase = phase
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const bands = grid?.phases ?? []
    const own = bands.findIndex((band) => band.phase === this.#phase)
    const held = bands[own]
    const bar = this.#stage.places.nodes.find((node) => node.part.kind === 'phase')
    if (!grid || !held || !bar) return this
    const x = pointer.scene.x
    const found = bands.findIndex((band) => x < band.x + band.width / 2)
    const index = found < 0 ? bands.length : found
    const next = bands[index]
    const last = bands[bands.length - 1]
    this.#at =
      index === own || index === own + 1
        ? undefined
        : next
          ? { at: 'before', id: next.phase }
          : { at: 'last' }
    const edge = next ? next.x - 3 : last ? last.x + last.width + 3 : x
    this.#stage.show({
      kind: 'line',
      line: rect(edge - 1.5, bar.bounds.y, 3, bottom(grid.body) - bar.bounds.y),
      origin: rect(held.x, bar.bounds.y, held.width, bottom(grid.body) - bar.bounds.y),
      ghost: rect(x - held.width / 2, bar.bounds.y, held.width, bar.bounds.height),
      held: this.#stage.places.ofRecord(this.#phase),
    })
    return this
  }

  up(): Gesture {
    if (this.#at) this.#stage.finish({ edit: 'movePhase', phase: this.#phase, at: this.#at })
    else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}
