/** Scrolls a list while something is held near its upper or lower edge. */

import type { Attachment } from 'svelte/attachments'

/** How near to an edge the list begins to move, in pixels. */
const NEAR = 40
/** How far it moves in one frame at most, in pixels. */
const FASTEST = 12

/** How far a list from `top` to `bottom` moves in a frame while something is held at `y`. */
export function pull(y: number, top: number, bottom: number): number {
  if (y < top + NEAR) return -Math.min(FASTEST, (top + NEAR - y) * 0.3)
  if (y > bottom - NEAR) return Math.min(FASTEST, (y - bottom + NEAR) * 0.3)
  return 0
}

/** Scrolls the element in every frame in which `isHeld` says that something is held, and it is held over its column. */
export const edgeScrolling =
  (isHeld: () => boolean): Attachment<HTMLElement> =>
  (list) => {
    let at: { x: number; y: number } | undefined
    let frame = 0
    const step = (): void => {
      frame = 0
      if (!at || !isHeld()) return
      const { left, right, top, bottom } = list.getBoundingClientRect()
      const by = at.x >= left && at.x <= right ? pull(at.y, top, bottom) : 0
      if (by === 0) return
      list.scrollTop += by
      frame = requestAnimationFrame(step)
    }
    const see = ({ clientX: x, clientY: y }: PointerEvent): void => {
      at = { x, y }
      if (isHeld() && !frame) frame = requestAnimationFrame(step)
    }
    window.addEventListener('pointermove', see)
    return () => {
      window.removeEventListener('pointermove', see)
      cancelAnimationFrame(frame)
    }
  }
