import type { Row } from '../../../bindings/Row'
import { gridOf } from '../../cells'
import { centre, clamp } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import type { NodeOf } from './hit'
import { Idle } from './Idle'

/** A feeling point is pulled up or down. */
export class DraggingFeeling implements Gesture {
  readonly name = 'DraggingFeeling'
  readonly cursor = 'ns-resize'
  readonly #stage: Stage
  readonly #node: NodeOf<'feeling'>
  readonly #from: Pointer
  #value: number | undefined

  constructor(stage: Stage, node: NodeOf<'feeling'>, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#from = from
  }

  move(pointer: Pointer): Gesture {
    const row = gridOf(this.#stage.scene)?.rows.find((row) => row.lane === this.#node.part.lane)
    if (!row?.scale) return this
    const y = centre(this.#node.bounds).y
    const value = valueAt(row, y + pointer.scene.y - this.#from.scene.y, pointer.shift)
    this.#value = value
    this.#stage.show({ kind: 'feeling', node: this.#node, by: heightOf(row, value) - y, value })
    return this
  }

  up(): Gesture {
    if (this.#value === undefined) this.#stage.show(undefined)
    else {
      this.#stage.finish({
        edit: 'changeFeeling',
        feeling: this.#node.part.feeling,
        change: { field: 'value', value: this.#value },
      })
    }
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}

/** The feeling that this height stands for, in tenths, or in halves where `coarse`. */
export function valueAt(row: Row, y: number, coarse: boolean): number {
  const [high, low] = row.scale ?? [row.y, row.y + row.height]
  const value = clamp(2 - ((y - high) / (low - high)) * 4, -2, 2)
  const parts = coarse ? 2 : 10
  return Math.round(value * parts) / parts
}

/** The height at which this feeling is drawn. */
export function heightOf(row: Row, value: number): number {
  const [high, low] = row.scale ?? [row.y, row.y + row.height]
  return high + ((2 - value) / 4) * (low - high)
}
