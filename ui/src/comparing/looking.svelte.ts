/** Two journeys in one picture, and where the canvas looks at it. Nothing of it can be changed. */

import type { ComparedJourneys } from '../bindings/ComparedJourneys'
import type { DifferenceLine } from '../bindings/DifferenceLine'
import { fitted, kept, pannedBy, revealed, zoomedTo, type Camera } from '../canvas/camera'
import { rect, type Point, type Size } from '../canvas/geometry'
import { Places } from '../canvas/places'

/** The least zoom at which a difference that is gone to can be read. */
const READABLE = 0.6

/** What is compared, and what of it is seen. */
export class Looking {
  readonly compared: ComparedJourneys
  /** Where it looks. */
  camera: Camera = $state.raw({ x: 0, y: 0, zoom: 1 })
  /** How large the canvas is on the screen. */
  size: Size = $state.raw({ width: 0, height: 0 })
  /** The difference that was gone to last. */
  chosen: DifferenceLine | undefined = $state.raw()
  /** The drawing's nodes by place. */
  readonly places: Places

  constructor(compared: ComparedJourneys) {
    this.compared = compared
    this.places = new Places(compared.scene.nodes)
  }

  get zoom(): number {
    return this.camera.zoom
  }

  /** The sheet of paper. */
  get paper() {
    const { width, height } = this.compared.scene.size
    return rect(0, 0, width, height)
  }

  /** Looks elsewhere, without losing the paper. */
  look(camera: Camera): void {
    this.camera = kept(camera, this.paper, this.size)
  }

  /** Pushes the paper by this many pixels of the screen. */
  pan(dx: number, dy: number): void {
    this.look(pannedBy(this.camera, dx, dy))
  }

  /** Zooms around a place on the screen, or else the middle. */
  zoomAt(zoom: number, at?: Point): void {
    const middle = { x: this.size.width / 2, y: this.size.height / 2 }
    this.look(zoomedTo(this.camera, zoom, at ?? middle))
  }

  /** Shows the whole paper. */
  fit(): void {
    this.look(fitted(this.paper, this.size))
  }

  /** The canvas has this size; at first both journeys are seen whole. */
  measure(size: Size): void {
    const first = this.size.width === 0
    this.size = size
    if (first && size.width > 0) this.fit()
  }

  /** Goes to a difference: what shows it comes into view, large enough to be read. */
  go(line: DifferenceLine): void {
    this.chosen = line
    const node = this.places.named(line.node ?? '')
    if (!node) return
    const near = this.zoom < READABLE ? { ...this.camera, zoom: READABLE } : this.camera
    this.look(revealed(near, node.bounds, this.size))
  }
}
