/** What a mouse, fingers and the wheel do while something is presented. */

import type { Point } from '../canvas/geometry'
import type { Presentation } from './presentation.svelte'

/** How long a press lasts before it points instead of going on, in milliseconds. */
const HELD_AFTER = 250
/** How far a press may stray and still go on, in pixels of the screen. */
const STRAY = 8
/** How far one line of a wheel that turns by lines counts, in pixels. */
const LINE = 32

/** What is told of a hand. */
interface Told {
  /** Whether it holds, so that it points. */
  hold(held: boolean): void
  /** It wants to know where it is. */
  wake(): void
}

/** Turns pointers into moves: a press goes on, the other button goes back, a press that lasts points. */
export class Hand {
  readonly #presentation: Presentation
  readonly #told: Told
  readonly #fingers = new Map<number, Point>()
  #begun: Point | undefined
  #holding = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #pinch: { distance: number; middle: Point } | undefined
  #touched = false

  /** Moves this presentation. */
  constructor(presentation: Presentation, told: Told) {
    this.#presentation = presentation
    this.#told = told
  }

  onpointerdown = (event: PointerEvent): void => {
    this.#touched = event.pointerType === 'touch'
    if (event.button !== 0) return
    if (event.currentTarget instanceof HTMLElement) {
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    const at = { x: event.clientX, y: event.clientY }
    this.#fingers.set(event.pointerId, at)
    if (this.#fingers.size === 2) {
      this.#letGo()
      this.#pinch = this.#pinchNow()
      return
    }
    this.#begun = at
    this.#timer = setTimeout(() => this.#hold(), HELD_AFTER)
  }

  onpointermove = (event: PointerEvent): void => {
    if (!this.#fingers.has(event.pointerId)) return
    const at = { x: event.clientX, y: event.clientY }
    this.#fingers.set(event.pointerId, at)
    if (this.#pinch) {
      this.#pinchBy(this.#pinch)
      return
    }
    const from = this.#begun
    if (from && Math.hypot(at.x - from.x, at.y - from.y) > STRAY) this.#hold()
  }

  onpointerup = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId)) return
    if (this.#pinch) {
      if (this.#fingers.size === 0) this.#pinch = undefined
      return
    }
    const pressed = this.#begun !== undefined && !this.#holding
    this.#letGo()
    if (pressed) this.#press(event)
  }

  onpointercancel = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId)
    if (this.#fingers.size === 0) this.#pinch = undefined
    this.#letGo()
  }

  oncontextmenu = (event: MouseEvent): void => {
    event.preventDefault()
    // A finger that rests asks for a menu too, but points.
    if (!this.#touched) this.#presentation.step(-1)
  }

  onwheel = (event: WheelEvent): void => {
    event.preventDefault()
    const pull = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1)
    const by = Math.max(-60, Math.min(60, pull))
    this.#presentation.zoom(Math.exp(-by * 0.003), { x: event.clientX, y: event.clientY })
  }

  // A mouse goes on wherever it is; a finger goes to the side where it taps.
  #press(event: PointerEvent): void {
    const share = event.clientX / Math.max(1, window.innerWidth)
    if (event.pointerType !== 'touch' || share > 2 / 3) this.#presentation.step(1)
    else if (share < 1 / 3) this.#presentation.step(-1)
    else this.#told.wake()
  }

  #hold(): void {
    clearTimeout(this.#timer)
    if (this.#holding) return
    this.#holding = true
    this.#told.hold(true)
  }

  #letGo(): void {
    clearTimeout(this.#timer)
    this.#begun = undefined
    if (this.#holding) this.#told.hold(false)
    this.#holding = false
  }

  #pinchBy(before: { distance: number; middle: Point }): void {
    const now = this.#pinchNow()
    this.#presentation.pan(now.middle.x - before.middle.x, now.middle.y - before.middle.y)
    this.#presentation.zoom(now.distance / (before.distance || 1), now.middle)
    this.#pinch = now
  }

  #pinchNow(): { distance: number; middle: Point } {
    const [a, b] = [...this.#fingers.values()]
    if (!a || !b) return { distance: 1, middle: { x: 0, y: 0 } }
    return {
      distance: Math.hypot(a.x - b.x, a.y - b.y),
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    }
  }
}
