/** The way of the camera from one sight to the next. */

import { seen, type Camera } from '../canvas/camera'
import { centre, type Size } from '../canvas/geometry'

/** How long a move takes at least and at most, in milliseconds. */
export const TRAVEL_TIME = [320, 440] as const

/** How long the move takes, in milliseconds: longer the further it goes, as the eye sees it. */
export function travelTime(from: Camera, to: Camera, size: Size): number {
  const [least, most] = TRAVEL_TIME
  const a = centre(seen(from, size))
  const b = centre(seen(to, size))
  const across = (Math.hypot(b.x - a.x, b.y - a.y) * Math.min(from.zoom, to.zoom)) / size.width
  const deep = Math.abs(Math.log2(to.zoom / from.zoom)) / 2
  return least + (most - least) * Math.min(1, Math.max(across, deep))
}

/** The camera when this share of the time, from 0 to 1, has gone by. */
export function under(way: { from: Camera; to: Camera }, size: Size, time: number): Camera {
  const { from, to } = way
  if (time >= 1) return to
  const done = eased(time)
  const zoom = from.zoom * (to.zoom / from.zoom) ** done
  // By this much of the way the place that both views share stays still on the screen.
  const moved =
    Math.abs(to.zoom - from.zoom) < 1e-6
      ? done
      : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom)
  const a = centre(seen(from, size))
  const b = centre(seen(to, size))
  return {
    x: a.x + (b.x - a.x) * moved - size.width / 2 / zoom,
    y: a.y + (b.y - a.y) * moved - size.height / 2 / zoom,
    zoom,
  }
}

// Off gently, and to rest more gently still.
const eased = (time: number): number => (time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2)

/** Moves a camera, one way at a time. */
export class Travel {
  readonly #look: (camera: Camera) => void
  #frame = 0

  /** Hands every camera of a way to `look`. */
  constructor(look: (camera: Camera) => void) {
    this.#look = look
  }

  /** Goes; whatever was under way is left where it is. Tells when it is there. */
  go(from: Camera, to: Camera, size: Size, arrived: () => void): void {
    this.stop()
    const time = travelTime(from, to, size)
    let begun: number | undefined
    const step = (now: number): void => {
      begun ??= now
      const share = Math.min(1, (now - begun) / time)
      this.#look(under({ from, to }, size, share))
      if (share < 1) this.#frame = requestAnimationFrame(step)
      else arrived()
    }
    this.#frame = requestAnimationFrame(step)
  }

  /** Stays where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
  }
}
