import { isOnKnob, placing, positionAt, xOf, type Track } from '../../scales'
import { hasDragged, type Gesture, type Pointer, type Stage } from '../stage'
import type { NodeOf } from './hit'
import { Idle } from './Idle'

/** A scale's track is pressed, and its knob follows the pointer. */
export class DraggingScale implements Gesture {
  readonly name = 'DraggingScale'
  readonly cursor = 'ew-resize'
  readonly #stage: Stage
  readonly #node: NodeOf<'note'>
  readonly #track: Track
  readonly #from: Pointer
  /** How far the pointer was from the middle of the knob that it took. */
  readonly #off: number
  #value: number | undefined

  constructor(stage: Stage, node: NodeOf<'note'>, track: Track, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#track = track
    this.#from = from
    stage.select([node.id])
    const old = stage.positionOf(node.part.card)
    const held = old !== undefined && isOnKnob(track, old, from.scene)
    this.#off = held ? from.scene.x - xOf(track, old) : 0
    if (!held) this.#follow(from)
  }

  move(pointer: Pointer): Gesture {
    if (this.#value !== undefined || hasDragged(this.#from, pointer)) this.#follow(pointer)
    return this
  }

  up(): Gesture {
    const { card } = this.#node.part
    if (this.#value === undefined || this.#value === this.#stage.positionOf(card)) {
      this.#stage.show(undefined)
    } else this.#stage.finish(placing(card, this.#value))
    return new Idle(this.#stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #follow(pointer: Pointer): void {
    const track = this.#track
    const value = positionAt(track, pointer.scene.x - this.#off, pointer.shift)
    this.#value = value
    const at = { x: xOf(track, value), y: track.y }
    this.#stage.show({ kind: 'scale', node: this.#node, at, value })
  }
}
