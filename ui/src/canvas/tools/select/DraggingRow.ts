import type { At } from '../../../bindings/At'
import { gridOf } from '../../cells'
import { rect, right } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** A lane or a divider is carried along the rows. */
export class DraggingRow implements Gesture {
  readonly name = 'DraggingRow'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = 'y'
  readonly #stage: Stage
  readonly #row: string
  #at: At | undefined

  constructor(stage: Stage, row: string) {
    this.#stage = stage
    this.#row = row
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const rows = this.#stage.rows
    const own = rows.findIndex((row) => row.id === this.#row)
    const held = rows[own]
    if (!grid || !held) return this
    const y = pointer.scene.y
    const found = rows.findIndex((row) => y < row.y + row.height / 2)
    const index = found < 0 ? rows.length : found
    const next = rows[index]
    const last = rows[rows.length - 1]
    this.#at =
      index === own || index === own + 1
        ? undefined
        : next
          ? { at: 'before', id: next.id }
          : { at: 'after', id: last?.id ?? this.#row }
    const edge = next ? next.y : last ? last.y + last.height : y
    const left = grid.labels.x
    const width = right(grid.body) - left
    const high = Math.min(held.height, 48)
    this.#stage.show({
      kind: 'line',
      line: rect(left, edge - 1.5, width, 3),
      origin: rect(left, held.y, width, held.height),
      // No longer than a name needs, so that the line is seen beside it.
      ghost: rect(left - 6, y - high / 2, grid.labels.width + 6, high),
      held: this.#stage.places.ofRecord(this.#row),
    })
    return this
  }

  up(): Gesture {
    if (this.#at) this.#stage.finish({ edit: 'moveRow', row: this.#row, at: this.#at })
    else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}
