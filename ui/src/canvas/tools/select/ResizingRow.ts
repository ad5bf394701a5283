import type { Row } from '../../../bindings/Row'
import { gridOf } from '../../cells'
import { clamp, rect, right } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** The tallest least height of a lane, as the document allows. */
export const TALLEST = 2000

/** The lower edge of a lane is pulled. */
export class ResizingRow implements Gesture {
  readonly name = 'ResizingRow'
  readonly cursor = 'row-resize'
  readonly #stage: Stage
  readonly #row: Row
  #height: number | undefined

  constructor(stage: Stage, row: Row) {
    this.#stage = stage
    this.#row = row
    const label = stage.places.ofRecord(row.lane)
    if (label) stage.select([label.id])
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const height = Math.round(clamp(pointer.scene.y - this.#row.y, 24, TALLEST) / 4) * 4
    this.#height = height
    if (!grid) return this
    this.#stage.show({
      kind: 'guide',
      line: rect(grid.labels.x, this.#row.y + height - 1, right(grid.body) - grid.labels.x, 2),
      area: rect(grid.labels.x, this.#row.y, right(grid.body) - grid.labels.x, height),
      size: 'height',
      value: height,
    })
    return this
  }

  up(): Gesture {
    if (this.#height !== undefined && this.#height !== Math.round(this.#row.height)) {
      this.#stage.finish({
        edit: 'changeLane',
        lane: this.#row.lane,
        change: { field: 'height', value: this.#height },
      })
    } else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}
