import { sameSpot, spotAt, spotKey, spotOfCard, type Spot } from '../../cells'
import { nextCardRect } from '../../flow'
import { holds } from '../../geometry'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import { valueAt } from './DraggingFeeling'
import { hit } from './hit'
import { Idle } from './Idle'
import { Sweeping } from './Sweeping'

/** The paper itself is held down. */
export class PointingCanvas implements Gesture {
  readonly name = 'PointingCanvas'
  readonly #stage: Stage
  readonly #from: Pointer

  constructor(stage: Stage, from: Pointer) {
    this.#stage = stage
    this.#from = from
  }

  move(pointer: Pointer): Gesture {
    if (!hasDragged(this.#from, pointer)) return this
    return new Sweeping(this.#stage, this.#from).move(pointer)
  }

  up(): Gesture {
    const stage = this.#stage
    const found = hit(stage, this.#from.scene)
    if (found.kind === 'feelingCell') {
      const feeling = stage.newId()
      const { lane } = found.row
      const value = valueAt(found.row, this.#from.scene.y, false)
      // It is gone to, so that its word can be given at once.
      stage.finish(
        { edit: 'setFeeling', feeling, lane, step: found.step, ...found.missing, value },
        feeling,
      )
    } else if (found.kind === 'area' && isEmpty(stage, found.spot)) {
      this.#begin(found.spot)
    } else if (!this.#from.shift && found.kind === 'area') {
      stage.select([spotKey(found.spot)])
    } else if (!this.#from.shift && found.kind === 'nothing') {
      const spot = spotAt(stage.scene, this.#from.scene)
      const isOnFirst =
        spot && isEmpty(stage, spot) && holds(nextCardRect(stage.scene, spot, []), this.#from.scene)
      if (isOnFirst) this.#begin(spot)
      else stage.select(spot ? [spotKey(spot)] : [])
    }
    return new Idle(stage)
  }

  // What was selected before must not be what the new card is put beside.
  #begin(spot: Spot): void {
    this.#stage.select([spotKey(spot)])
    this.#stage.write({ kind: 'newCard', spot })
  }

  cancel(): Gesture {
    return new Idle(this.#stage)
  }
}

const isEmpty = (stage: Stage, spot: Spot): boolean =>
  !stage.places.nodes.some((node) => {
    const at = spotOfCard(node)
    return at !== undefined && sameSpot(at, spot)
  })
