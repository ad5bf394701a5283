/** The whole scene in one small canvas below the tiles, so that no place is blank while they come. */

import type { Camera } from './camera'
import { rect, type Rect } from './geometry'
import type { PaintArea } from './tiles'

/** The longer edge, in pixels. */
const LONGEST = 1024
/** How long changes rest before it is painted anew, in milliseconds. */
const REPAINT_AFTER = 250

/** Keeps the small picture of the whole scene. */
export class Overview {
  readonly #canvas: HTMLCanvasElement
  readonly #paint: PaintArea
  #paper: Rect = rect(0, 0, 0, 0)
  #scale = 1
  #shown = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Puts its canvas into `host`, below what comes later. */
  constructor(host: HTMLElement, paint: PaintArea) {
    this.#canvas = document.createElement('canvas')
    this.#canvas.className = 'overview'
    this.#paint = paint
    host.prepend(this.#canvas)
  }

  /** Shows a paper of this size, at once. */
  reset(paper: Rect): void {
    this.#paper = paper
    this.#fill()
  }

  /** Something changed: paints anew as soon as changes rest. */
  dirty(paper: Rect): void {
    this.#paper = paper
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#fill(), REPAINT_AFTER)
  }

  /** Lies where the camera sees the paper. */
  look({ x, y, zoom }: Camera): void {
    const left = (this.#paper.x - x) * zoom
    const top = (this.#paper.y - y) * zoom
    this.#canvas.style.transform = `translate(${left}px, ${top}px) scale(${zoom / this.#scale})`
  }

  /** Stops waiting. */
  close(): void {
    clearTimeout(this.#timer)
  }

  #fill(): void {
    const { x, y, width, height } = this.#paper
    const before = this.#shown
    const placed = `${x},${y},${width},${height}`
    this.#shown = placed
    this.#scale = Math.min(1, LONGEST / Math.max(width, height, 1))
    this.#canvas.width = Math.max(1, Math.ceil(width * this.#scale))
    this.#canvas.height = Math.max(1, Math.ceil(height * this.#scale))
    if (placed !== before) this.replaced()
    const ink = this.#canvas.getContext('2d')
    if (!ink) return
    ink.setTransform(this.#scale, 0, 0, this.#scale, -x * this.#scale, -y * this.#scale)
    this.#paint(ink, this.#paper, this.#scale)
    this.painted(this.#canvas)
  }

  /** Told when the picture was painted. */
  painted: (picture: HTMLCanvasElement) => void = () => undefined

  /** Told when the picture shows another paper and must be placed anew. */
  replaced: () => void = () => undefined
}
