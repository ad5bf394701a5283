import type { Column } from '../../../bindings/Column'
import { gridOf } from '../../cells'
import { bottom, clamp, rect } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** A column's narrowest and widest width, as the document allows. */
export const STEP_WIDTHS = [120, 800] as const

/** The right edge of a step is pulled. */
export class ResizingStep implements Gesture {
  readonly name = 'ResizingStep'
  readonly cursor = 'col-resize'
  readonly #stage: Stage
  readonly #step: string
  readonly #x: number
  readonly #drawn: number
  readonly #from: number
  #width: number | undefined

  constructor(stage: Stage, { step, x, width }: Omit<Column, 'phase' | 'name'>, from: Pointer) {
    this.#stage = stage
    this.#step = step
    this.#x = x
    this.#drawn = width
    this.#from = from.scene.x
    const head = stage.places.ofRecord(step)
    if (head) stage.select([head.id])
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const wanted = this.#drawn + pointer.scene.x - this.#from
    const width = Math.round(clamp(wanted, ...STEP_WIDTHS) / 4) * 4
    this.#width = width
    if (!grid) return this
    const top = this.#stage.places.ofRecord(this.#step)?.bounds.y ?? grid.labels.y
    this.#stage.show({
      kind: 'guide',
      line: rect(this.#x + width - 1, top, 2, bottom(grid.body) - top),
      area: rect(this.#x, top, width, bottom(grid.body) - top),
      size: 'width',
      value: width,
    })
    return this
  }

  up(): Gesture {
    const width = this.#width
    if (width !== undefined && width !== Math.round(this.#drawn)) {
      this.#stage.finish({
        edit: 'changeStep',
        step: this.#step,
        change: { field: 'width', value: width },
      })
    } else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}
