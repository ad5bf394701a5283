import { columnAt, gridOf } from '../../cells'
import { rect } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import type { NodeOf } from './hit'
import { Idle } from './Idle'

/** The right edge of a card is pulled over more or fewer steps. */
export class StretchingCard implements Gesture {
  readonly name = 'StretchingCard'
  readonly cursor = 'col-resize'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #card: NodeOf<'card'>
  #span: number | undefined

  constructor(stage: Stage, card: NodeOf<'card'>) {
    this.#stage = stage
    this.#card = card
  }

  move(pointer: Pointer): Gesture {
    const grid = gridOf(this.#stage.scene)
    const over = grid && columnAt(grid, pointer.scene.x)
    if (!grid || !over) return this
    const first = grid.columns.findIndex((column) => column.step === this.#card.part.step)
    const last = Math.max(first, grid.columns.indexOf(over))
    const column = grid.columns[last]
    if (first < 0 || !column) return this
    this.#span = last - first + 1
    const { bounds } = this.#card
    const inset = bounds.x - (grid.columns[first]?.x ?? bounds.x)
    const width = column.x + column.width - inset - bounds.x
    const box = rect(bounds.x, bounds.y, width, bounds.height)
    this.#stage.show({ kind: 'stretch', box, span: this.#span })
    return this
  }

  up(): Gesture {
    const { part } = this.#card
    if (this.#span !== undefined && this.#span !== part.span) {
      this.#stage.finish({
        edit: 'changeCards',
        cards: [part.card],
        change: { field: 'span', value: this.#span },
      })
    } else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}
