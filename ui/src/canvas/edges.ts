/** Moves the paper while something is held near an edge of the canvas. */

import { toScene } from './camera'
import type { Point } from './geometry'
import type { Gesture, Pointer } from './tools/stage'
import type { View } from './view.svelte'

/** How near to an edge the paper begins to move, in pixels of the screen. */
const NEAR = 36
/** How far the paper moves in one frame at most, in pixels of the screen. */
const FASTEST = 14

/** Pushes the paper in every frame in which a gesture asks for it. */
export class EdgePanning {
  readonly #view: View
  readonly #move: (pointer: Pointer) => void
  #frame = 0
  #last: Pointer | undefined
  #stray: Point = { x: 0, y: 0 }

  /** Tells `move` where the pointer is once the paper has moved under it. */
  constructor(view: View, move: (pointer: Pointer) => void) {
    this.#view = view
    this.#move = move
  }

  /** The pointer is here, during what `gesture` gives. */
  see(pointer: Pointer, gesture: () => Gesture): void {
    this.#last = pointer
    // A head that stands still is elsewhere in the scene than where it is seen; it stays as far from there.
    const seen = toScene(this.#view.camera, pointer.screen)
    this.#stray = { x: pointer.scene.x - seen.x, y: pointer.scene.y - seen.y }
    if (!gesture().pansAtEdges || this.#frame) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      const last = this.#last
      const { pansAtEdges } = gesture()
      if (!last || !pansAtEdges) return
      const view = this.#view
      const x = pansAtEdges === 'y' ? 0 : push(last.screen.x, view.size.width)
      const y = pansAtEdges === 'x' ? 0 : push(last.screen.y, view.size.height)
      if (x === 0 && y === 0) return
      view.pan(x, y)
      const seen = toScene(view.camera, last.screen)
      const scene = { x: seen.x + this.#stray.x, y: seen.y + this.#stray.y }
      this.#move({ ...last, scene })
    })
  }
}

function push(at: number, length: number): number {
  if (at < NEAR) return Math.min(FASTEST, (NEAR - at) * 0.4)
  if (at > length - NEAR) return -Math.min(FASTEST, (at - length + NEAR) * 0.4)
  return 0
}
