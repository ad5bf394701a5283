import type { Area } from '../../../bindings/Area'
import type { At } from '../../../bindings/At'
import { bottom, centre, holds, rect, right, type Point } from '../../geometry'
import type { Gesture, Pointer, Stage } from '../stage'
import { Idle } from './Idle'

/** A section is carried by its head to another place among the sections. */
export class DraggingSection implements Gesture {
  readonly name = 'DraggingSection'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #section: string
  readonly #from: Pointer
  #at: At | undefined

  constructor(stage: Stage, section: string, from: Pointer) {
    this.#stage = stage
    this.#section = section
    this.#from = from
  }

  move(pointer: Pointer): Gesture {
    const { frame } = this.#stage.scene
    const areas = frame.kind === 'boxes' ? frame.boxes : []
    const own = areas.findIndex((area) => sectionOf(area) === this.#section)
    const held = areas[own]
    const over = nearest(areas, pointer.scene)
    if (!held || !over) return this
    const behind = pointer.scene.y > centre(over.bounds).y
    const place = areas.indexOf(over) + (behind ? 1 : 0)
    this.#at =
      place === own || place === own + 1
        ? undefined
        : { at: behind ? 'after' : 'before', id: sectionOf(over) }
    const { x, y, width } = over.bounds
    const edge = behind ? bottom(over.bounds) : y
    const { bounds } = held
    this.#stage.show({
      kind: 'line',
      origin: bounds,
      line: rect(x, edge - 1.5, width, 3),
      ghost: rect(
        bounds.x + pointer.scene.x - this.#from.scene.x,
        bounds.y + pointer.scene.y - this.#from.scene.y,
        bounds.width,
        Math.max(24, held.body.y - bounds.y),
      ),
      held: this.#stage.places.ofRecord(this.#section),
    })
    return this
  }

  up(): Gesture {
    if (this.#at) {
      this.#stage.finish({ edit: 'moveSection', section: this.#section, at: this.#at })
    } else this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }
}

const sectionOf = ({ place }: Area): string => (place.kind === 'section' ? place.section : '')

function nearest(areas: readonly Area[], to: Point): Area | undefined {
  const away = ({ bounds }: Area): number =>
    holds(bounds, to)
      ? 0
      : Math.hypot(
          Math.max(bounds.x - to.x, 0, to.x - right(bounds)),
          Math.max(bounds.y - to.y, 0, to.y - bottom(bounds)),
        )
  return areas.reduce<Area | undefined>(
    (best, area) => (!best || away(area) < away(best) ? area : best),
    undefined,
  )
}
