/** A document's drawing, and where the canvas looks at it. */

import type { Scene } from '../bindings/Scene'
import type { OpenDocument } from '../mirror/document.svelte'
import { fitted, isAstray, kept, opened, pannedBy, revealed, zoomedTo, type Camera } from './camera'
import { gridOf, spotKey, spotNamed, spotRect, type Spot } from './cells'
import { cardsBySpot } from './flow'
import { rect, type Point, type Rect, type Size } from './geometry'
import { headsOf, pinnedHeads, revealedByHeads } from './heads'
import type { Parting } from './parting'
import { Places } from './places'

/** What is drawn, and what of it is seen. */
export class View {
  readonly document: OpenDocument
  /** Where it looks. */
  camera: Camera = $state.raw({ x: 0, y: 0, zoom: 1 })
  /** How large the canvas is on the screen. */
  size: Size = $state.raw({ width: 0, height: 0 })
  /** Where the paper is parted, so that what is being written has room. */
  parting: Parting | undefined = $state.raw()

  constructor(document: OpenDocument) {
    this.document = document
  }

  /** The drawing. */
  get scene(): Scene {
    return this.document.scene
  }

  /** The drawing's nodes by place. */
  readonly places = $derived.by(() => new Places(this.document.scene.nodes))

  /** The cards of each spot, in their order. */
  readonly cards = $derived.by(() => cardsBySpot(this.document.scene))

  /** The sheet of paper. */
  readonly paper = $derived.by(() => {
    const { width, height } = this.document.scene.size
    return rect(0, 0, width, height + (this.parting?.by ?? 0))
  })

  get zoom(): number {
    return this.camera.zoom
  }

  /** Where the heads of columns and rows are drawn, where there are any. */
  readonly heads = $derived.by(() => headsOf(this.document.scene, this.parting))

  /** Which of the heads stand still at an edge, and where. */
  readonly pinned = $derived.by(() => pinnedHeads(this.heads, this.camera, this.size))

  /** The lanes and dividers shown, from top to bottom. */
  readonly rows = $derived.by(() => {
    const rows = (gridOf(this.document.scene)?.rows ?? []).map(({ lane, y, height }) => ({
      id: lane,
      y,
      height,
    }))
    for (const { part, bounds } of this.document.scene.nodes) {
      if (part.kind === 'divider') {
        rows.push({ id: part.divider, y: bounds.y, height: bounds.height })
      }
    }
    return rows.sort((a, b) => a.y - b.y)
  })

  /** The cards in a spot, in their order. */
  cardsAt = (spot: Spot) => this.cards.get(spotKey(spot)) ?? []

  /** The box of a cell or of an empathy map's box, by its key. */
  cellBox(key: string): Rect | undefined {
    const spot = spotNamed(key)
    return spot && spotRect(this.scene, spot)
  }

  /** Looks elsewhere, without losing the paper. */
  look(camera: Camera): void {
    this.camera = kept(camera, this.paper, this.size)
  }

  /** Pushes the paper by this many pixels of the screen. */
  pan = (dx: number, dy: number): void => this.look(pannedBy(this.camera, dx, dy))

  /** Zooms around a place on the screen, or else the middle. */
  zoomAt(zoom: number, at?: Point): void {
    const middle = { x: this.size.width / 2, y: this.size.height / 2 }
    this.look(zoomedTo(this.camera, zoom, at ?? middle))
  }

  /** Shows the whole paper. */
  fit(): void {
    this.look(fitted(this.paper, this.size))
  }

  /** Looks as when a document is opened. */
  begin(): void {
    this.look(opened(this.paper, this.size))
  }

  /** Looks as when a document is opened, where the drawing took another form and is out of sight or small. */
  follow(): void {
    if (isAstray(this.camera, this.paper, this.size)) this.begin()
  }

  /** Brings a box into view, clear of the heads; `inPlace` a head too, where it would be in view already. */
  reveal(box: Rect, inPlace = false): void {
    const next = inPlace
      ? revealed(this.camera, box, this.size)
      : revealedByHeads(this.heads, this.camera, box, this.size)
    this.look(next)
  }
}
