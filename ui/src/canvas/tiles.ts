/** The scene in canvas tiles of 512 pixels, children of one transformed element. */

import { Budget } from './budget'
import type { Camera } from './camera'
import { seen } from './camera'
import { overlaps, rect, type Rect, type Size } from './geometry'
import { Overview } from './overview'
import type { Ink } from './painter/paint'

/** The edge of a tile, in pixels of the screen. */
export const TILE = 512
/** How long a zoom must rest before the tiles are painted anew at it, in milliseconds. */
export const RETILE_AFTER = 120
/** How far beyond the view tiles are kept ready, in pixels of the screen. */
const MARGIN = 256
/** How small tiles may be shown for new ones of the same sheet to be worth painting. */
const LEAST_SCALE = 0.7
/** How long new tiles may take of one frame, in milliseconds: those of the map and of its heads together. */
const budget = new Budget(6)

/** Paints the part of the scene in `area` at `zoom`; the ink is already placed and scaled. */
export type PaintArea = (ink: Ink, area: Rect, zoom: number) => void

/** A tile's column and row at its zoom. */
export interface TilePlace {
  readonly column: number
  readonly row: number
}

interface Tile extends TilePlace {
  readonly canvas: HTMLCanvasElement
  dirty: boolean
  painted: boolean
}

interface Sheet {
  readonly zoom: number
  readonly element: HTMLElement
  readonly tiles: Map<string, Tile>
}

/** The part of the scene that a tile shows. */
export const tileArea = (place: TilePlace, zoom: number): Rect =>
  rect((place.column * TILE) / zoom, (place.row * TILE) / zoom, TILE / zoom, TILE / zoom)

/** The tiles that touch both the area and the paper, those nearest to the area's middle first. */
export function tilesOver(area: Rect, paper: Rect, zoom: number): TilePlace[] {
  const edge = TILE / zoom
  const first = (from: number, low: number) => Math.floor(Math.max(from, low) / edge)
  const last = (to: number, high: number) => Math.ceil(Math.min(to, high) / edge) - 1
  const left = first(area.x, paper.x)
  const top = first(area.y, paper.y)
  const end = last(area.x + area.width, paper.x + paper.width)
  const low = last(area.y + area.height, paper.y + paper.height)
  const places: TilePlace[] = []
  for (let row = top; row <= low; row++) {
    for (let column = left; column <= end; column++) places.push({ column, row })
  }
  const middle = { x: (area.x + area.width / 2) / edge, y: (area.y + area.height / 2) / edge }
  const far = (place: TilePlace) =>
    Math.hypot(place.column + 0.5 - middle.x, place.row + 0.5 - middle.y)
  return places.sort((a, b) => far(a) - far(b))
}

/** Keeps the tiles in view painted, within a budget a frame. */
export class Tiles {
  readonly #host: HTMLElement
  readonly #paint: PaintArea
  #camera: Camera = { x: 0, y: 0, zoom: 1 }
  #size: Size = { width: 0, height: 0 }
  #paper: Rect = rect(0, 0, 0, 0)
  #sheet: Sheet | undefined
  #last: Sheet | undefined
  #frame = 0
  #closed = false
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #spare: HTMLCanvasElement[] = []
  /** Where the camera is expected, and the sheets at its zooms there. */
  #ahead: readonly Camera[] = []
  readonly #ready = new Map<number, Sheet>()
  readonly #overview: Overview

  /** Puts its tiles into `host`. */
  constructor(host: HTMLElement, paint: PaintArea) {
    this.#host = host
    this.#paint = paint
    this.#overview = new Overview(host, paint)
    this.#overview.replaced = () => this.#overview.look(this.#camera)
    this.#overview.painted = (picture) => this.pictured(picture)
  }

  /** Told when the small picture of the whole paper was painted anew. */
  pictured: (picture: HTMLCanvasElement) => void = () => undefined

  /** Looks elsewhere: moves the tiles at once, and paints missing ones in the frames that follow. */
  look(camera: Camera, size: Size): void {
    const zoomed = camera.zoom !== this.#camera.zoom
    this.#camera = camera
    this.#size = size
    if (!this.#sheet) this.#sheet = this.#newSheet(camera.zoom)
    this.#overview.look(camera)
    if (this.#ready.has(camera.zoom)) this.#retile()
    for (const sheet of this.#sheets) this.#place(sheet)
    if (camera.zoom === this.#sheet.zoom) clearTimeout(this.#rest)
    else if (zoomed) {
      clearTimeout(this.#rest)
      this.#rest = setTimeout(() => this.#retile(), RETILE_AFTER)
    }
    this.#ask()
  }

  /** Paints what these cameras will see too, as soon as there is time. */
  prepare(ahead: readonly Camera[]): void {
    this.#ahead = ahead
    for (const [zoom, sheet] of this.#ready) {
      if (ahead.some((camera) => camera.zoom === zoom)) continue
      this.#ready.delete(zoom)
      this.#recycle(sheet)
    }
    if (ahead.length > 0) this.#ask()
  }

  /** Shows a paper of this size; everything is painted anew. */
  reset(paper: Rect): void {
    this.#paper = paper
    this.#overview.reset(paper)
    this.dirty([paper])
  }

  /** The paper has another size; what is dirty is told apart. */
  resize(paper: Rect): void {
    this.#paper = paper
    for (const { zoom, tiles } of this.#sheets) {
      for (const tile of tiles.values()) {
        if (!overlaps(tileArea(tile, zoom), paper)) tile.dirty = true
      }
    }
    this.#ask()
  }

  /** Paints the tiles that touch one of these areas anew, in the next frame, all at once. */
  dirty(areas: Rect[]): void {
    if (this.#closed) return
    this.#overview.dirty(this.#paper)
    for (const { zoom, tiles } of this.#sheets) {
      for (const tile of tiles.values()) {
        const area = tileArea(tile, zoom)
        if (areas.some((dirty) => overlaps(dirty, area))) tile.dirty = true
      }
    }
    this.#ask()
  }

  /** How many tiles are alive. */
  get alive(): number {
    return this.#sheets.reduce((sum, { tiles }) => sum + tiles.size, 0)
  }

  /** Lets everything go. */
  close(): void {
    this.#closed = true
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#overview.close()
    this.#host.replaceChildren()
  }

  #ask(): void {
    if (!this.#frame && !this.#closed) {
      this.#frame = requestAnimationFrame((frame) => {
        this.#frame = 0
        this.#work(frame)
      })
    }
  }

  #work(frame: number): void {
    const sheet = this.#sheet
    if (!sheet || this.#size.width === 0) return
    budget.begin(frame)
    const view = seen(this.#camera, this.#size)
    const room = MARGIN / this.#camera.zoom
    const near = rect(view.x - room, view.y - room, view.width + 2 * room, view.height + 2 * room)
    this.#drop(sheet, [near, ...this.#viewsAhead(sheet.zoom)])
    for (const tile of sheet.tiles.values()) {
      if (tile.dirty && overlaps(tileArea(tile, sheet.zoom), view)) this.#fill(sheet, tile)
    }
    const wanted = this.#wanted(sheet, view, near)
    let painted = 0
    let left = false
    let seenWhole = true
    for (const place of wanted) {
      const tile = this.#tile(sheet, place)
      if (tile.painted && !tile.dirty) continue
      if (painted > 0 && budget.spent) {
        left = true
        if (overlaps(tileArea(tile, sheet.zoom), view)) seenWhole = false
        continue
      }
      this.#fill(sheet, tile)
      painted += 1
    }
    if (seenWhole && this.#last) {
      this.#recycle(this.#last)
      this.#last = undefined
    }
    if (left || !this.#paintAhead(sheet, painted)) this.#ask()
  }

  // What is expected is painted with what is left of the frame; says whether all of it is.
  #paintAhead(shown: Sheet, before: number): boolean {
    let painted = before
    for (const zoom of new Set(this.#ahead.map((camera) => camera.zoom))) {
      const views = this.#viewsAhead(zoom)
      const sheet = zoom === shown.zoom ? shown : this.#readySheet(zoom)
      if (sheet !== shown) this.#drop(sheet, views)
      for (const place of views.flatMap((view) => tilesOver(view, this.#paper, zoom))) {
        const tile = this.#tile(sheet, place)
        if (tile.painted && !tile.dirty) continue
        if (painted > 0 && budget.spent) return false
        this.#fill(sheet, tile)
        painted += 1
      }
    }
    return true
  }

  #viewsAhead(zoom: number): Rect[] {
    return this.#ahead
      .filter((camera) => camera.zoom === zoom)
      .map((camera) => seen(camera, this.#size))
  }

  // The finer of two sheets lies above the other.
  #readySheet(zoom: number): Sheet {
    const held = this.#ready.get(zoom)
    if (held) return held
    const sheet = this.#newSheet(zoom)
    const shown = this.#sheet
    if (shown && zoom < shown.zoom) shown.element.before(sheet.element)
    this.#ready.set(zoom, sheet)
    this.#place(sheet)
    return sheet
  }

  get #sheets(): Sheet[] {
    return [this.#last, this.#sheet, ...this.#ready.values()].filter((sheet) => sheet !== undefined)
  }

  // While a zoom is under way the sheet is not the final one. What comes into view is worth its tiles
  // as long as they are few; further out the overview stands in until the zoom rests.
  #wanted(sheet: Sheet, view: Rect, near: Rect): TilePlace[] {
    if (sheet.zoom === this.#camera.zoom) return tilesOver(near, this.#paper, sheet.zoom)
    if (this.#camera.zoom / sheet.zoom < LEAST_SCALE) return []
    return tilesOver(view, this.#paper, sheet.zoom)
  }

  #retile(): void {
    const zoom = this.#camera.zoom
    if (!this.#sheet || this.#sheet.zoom === zoom) return
    clearTimeout(this.#rest)
    if (this.#last) this.#recycle(this.#last)
    this.#last = this.#sheet
    this.#sheet = this.#ready.get(zoom) ?? this.#newSheet(zoom)
    // What was painted ahead is whole; what is left may be come back to.
    if (this.#ready.delete(zoom) && this.#viewsAhead(this.#last.zoom).length > 0) {
      this.#ready.set(this.#last.zoom, this.#last)
      this.#last = undefined
    }
    for (const sheet of this.#sheets) this.#place(sheet)
    this.#ask()
  }

  #newSheet(zoom: number): Sheet {
    const element = document.createElement('div')
    element.className = 'sheet'
    this.#host.append(element)
    return { zoom, element, tiles: new Map() }
  }

  #place(sheet: Sheet): void {
    const { x, y, zoom } = this.#camera
    const dots = globalThis.devicePixelRatio || 1
    const whole = (value: number) => Math.round(value * dots) / dots
    const scale = zoom / sheet.zoom
    const size = scale === 1 ? '' : ` scale(${scale})`
    // What is painted ahead is of use on the way to it, never over what is shown at rest.
    const waits = this.#ready.has(sheet.zoom) && zoom === this.#sheet?.zoom
    sheet.element.style.display = waits ? 'none' : ''
    sheet.element.style.transform = `translate(${whole(-x * zoom)}px, ${whole(-y * zoom)}px)${size}`
  }

  #tile(sheet: Sheet, place: TilePlace): Tile {
    const key = `${place.column},${place.row}`
    const held = sheet.tiles.get(key)
    if (held) return held
    const canvas = this.#spare.pop() ?? document.createElement('canvas')
    const tile: Tile = { ...place, canvas, dirty: false, painted: false }
    const dots = globalThis.devicePixelRatio || 1
    const pixels = Math.round(TILE * dots)
    if (canvas.width !== pixels || canvas.height !== pixels) {
      canvas.width = pixels
      canvas.height = pixels
    }
    canvas.style.transform = `translate(${place.column * TILE}px, ${place.row * TILE}px)`
    sheet.tiles.set(key, tile)
    return tile
  }

  #fill(sheet: Sheet, tile: Tile): void {
    const ink = tile.canvas.getContext('2d')
    if (!ink) return
    const dots = tile.canvas.width / TILE
    ink.setTransform(1, 0, 0, 1, 0, 0)
    ink.clearRect(0, 0, tile.canvas.width, tile.canvas.height)
    const scale = sheet.zoom * dots
    ink.setTransform(
      scale,
      0,
      0,
      scale,
      -tile.column * tile.canvas.width,
      -tile.row * tile.canvas.height,
    )
    this.#paint(ink, tileArea(tile, sheet.zoom), sheet.zoom)
    tile.dirty = false
    tile.painted = true
    if (!tile.canvas.isConnected) sheet.element.append(tile.canvas)
  }

  #drop(sheet: Sheet, areas: readonly Rect[]): void {
    for (const [key, tile] of sheet.tiles) {
      const area = tileArea(tile, sheet.zoom)
      if (areas.some((near) => overlaps(area, near)) && overlaps(area, this.#paper)) continue
      sheet.tiles.delete(key)
      this.#free(tile)
    }
  }

  #recycle(sheet: Sheet): void {
    for (const tile of sheet.tiles.values()) this.#free(tile)
    sheet.tiles.clear()
    sheet.element.remove()
  }

  #free(tile: Tile): void {
    tile.canvas.remove()
    if (this.#spare.length < 24) this.#spare.push(tile.canvas)
  }
}
