import type { At } from '../../../bindings/At'
import { columnAt, gridOf } from '../../cells'
import { bottom, rect } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** A step is carried along the steps, into another phase too. */
export class DraggingStep implements Gesture {
  readonly name = 'DraggingStep'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = 'x'
  readonly #stage: Stage
  readonly #step: string
  #to: { phase: string; at: At } | undefined

  constructor(stage: Stage, step: string) {
    this.#stage = stage
    this.#step = step
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const over = grid && columnAt(grid, pointer.scene.x)
    const held = grid?.columns.find((column) => column.step === this.#step)
    const head = this.#stage.places.nodes.find((node) => node.part.kind === 'step')
    if (!grid || !over || !held || !head) return this
    const behind = pointer.scene.x > over.x + over.width / 2
    this.#to = this.#stays(over.step, behind)
      ? undefined
      : { phase: over.phase, at: { at: behind ? 'after' : 'before', id: over.step } }
    const edge = behind ? over.x + over.width + 3 : over.x - 3
    this.#stage.show({
      kind: 'line',
      line: rect(edge - 1.5, head.bounds.y, 3, bottom(grid.body) - head.bounds.y),
      origin: rect(held.x, head.bounds.y, held.width, bottom(grid.body) - head.bounds.y),
      ghost: rect(pointer.scene.x - held.width / 2, head.bounds.y, held.width, head.bounds.height),
      held: this.#stage.places.ofRecord(this.#step),
    })
    return this
  }

  up(): Gesture {
    if (this.#to) this.#stage.finish({ edit: 'moveStep', step: this.#step, ...this.#to })
    else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #stays(over: string, behind: boolean): boolean {
    const columns = gridOf(this.#stage.scene)?.columns ?? []
    const own = columns.findIndex((column) => column.step === this.#step)
    const place = columns.findIndex((column) => column.step === over)
    if (place === own) return true
    const samePhase = columns[own]?.phase === columns[place]?.phase
    return samePhase && (behind ? place + 1 === own : place - 1 === own)
  }
}
