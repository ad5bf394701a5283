/** Where a presentation halts: the whole map, then each phase, box or section, large enough to be read from the back of a room. */

import type { Band } from '../bindings/Band'
import type { Column } from '../bindings/Column'
import type { SavedView } from '../bindings/SavedView'
import { fitted, type Camera } from '../canvas/camera'
import { gridOf, spotKey, spotOfPlace } from '../canvas/cells'
import { bottom, clamp, holds, rect, type Point, type Rect, type Size } from '../canvas/geometry'
import type { Heads } from '../canvas/heads'
import type { View } from '../canvas/view.svelte'
import { packed, type Stretch } from './packing'

/** What one move shows: where it looks, and what of the scene it is about. */
export interface Sight {
  readonly camera: Camera
  /** What is talked about; none for the whole. */
  readonly about: Rect | undefined
}

/** One thing that is talked about. What does not fit the screen at a size that can be read is seen in parts. */
export interface Stop {
  readonly key: string
  /** What is talked about; the whole map has the document's own title. */
  readonly name: string
  readonly of:
    { readonly kind: 'whole' } | { readonly kind: 'phase' | 'area' | 'view'; readonly id: string }
  /** At least one. */
  readonly sights: readonly Sight[]
}

/** Which stop, and which part of it, from 0. */
export interface Place {
  readonly stop: number
  readonly part: number
}

/** What stops are made of. */
export type Shown = Pick<View, 'scene' | 'paper' | 'size' | 'heads' | 'rows' | 'places' | 'cards'>

/** The size of a card's text in the scene. */
const CARD_TEXT = 13.5
/** The smallest that a card's text may be: of the screen's height, and in pixels of the screen. */
const LEAST_TEXT = { share: 1 / 60, pixels: 14 }
/** The largest that it need be. */
const LARGEST_TEXT = { share: 1 / 30, pixels: 24 }
/** Room at the edges of the screen, in its pixels. */
const ROOM = 24
/** How many zooms are tried between the smallest and the largest. */
const TRIED = 24

/** Every stop of what is drawn, for a screen of this size: the whole first, then these saved views, or else the phases, boxes or sections. */
export function stopsOf(shown: Shown, views: readonly SavedView[] = []): Stop[] {
  const { scene, paper, size } = shown
  const zooms = zoomsFor(size)
  const whole: Stop = {
    key: 'whole',
    name: scene.title,
    of: { kind: 'whole' },
    sights: [{ camera: fitted(paper, size, ROOM, zooms.largest), about: undefined }],
  }
  if (views.length > 0) return [whole, ...views.map((view) => stopOfView(shown, view))]
  return [whole, ...phaseStops(shown), ...areaStops(shown)]
}

/** The zooms at which a card's text is as small and as large as it may be on a screen of this size. */
export function zoomsFor({ height }: Size): { readonly least: number; readonly largest: number } {
  const zoom = ({ share, pixels }: typeof LEAST_TEXT) =>
    Math.max(pixels, height * share) / CARD_TEXT
  return { least: zoom(LEAST_TEXT), largest: zoom(LARGEST_TEXT) }
}

/** Where a point of the scene is talked about, where it is. */
export function placeShowing(stops: readonly Stop[], point: Point): Place | undefined {
  for (const [stop, { sights }] of stops.entries()) {
    const part = sights.findIndex(({ about }) => about && holds(about, point))
    if (part >= 0) return { stop, part }
  }
  return undefined
}

// Where it was looked at when it was kept, whatever the size of that window.
function stopOfView({ paper, size }: Shown, { id, name, look }: SavedView): Stop {
  const { largest } = zoomsFor(size)
  const camera = fitted(look ?? paper, size, look ? 0 : ROOM, largest)
  return {
    key: `view/${id}`,
    name,
    of: { kind: 'view', id },
    sights: [{ camera, about: undefined }],
  }
}

function phaseStops(shown: Shown): Stop[] {
  const grid = gridOf(shown.scene)
  const { heads } = shown
  if (!grid || !heads) return []
  return grid.phases.map((phase) => {
    const columns = grid.columns.filter((column) => column.phase === phase.phase)
    return {
      key: `phase/${phase.phase}`,
      name: phase.name,
      of: { kind: 'phase', id: phase.phase },
      sights: sightsOfPhase(shown, heads, phase, columns),
    }
  })
}

// The labels of the rows and the heads of the columns stay in view beside whatever is shown.
function sightsOfPhase(shown: Shown, heads: Heads, phase: Band, columns: Column[]): Sight[] {
  const { size, rows } = shown
  const across = columns.length > 0 ? columns.map(acrossOf) : [acrossOf(phase)]
  const top = bottom(heads.top)
  const down = rows.map(({ y, height }) => ({ from: Math.max(y, top), to: y + height }))
  if (down.length === 0) down.push({ from: top, to: bottom(heads.left) })
  const { width } = heads.left
  const { height } = heads.top
  const partsAt = (zoom: number) => ({
    across: packed(across, (size.width - 2 * ROOM) / zoom - width),
    down: packed(down, (size.height - 2 * ROOM) / zoom - height),
  })
  const zoom = bestZoom(size, (zoom) => {
    const parts = partsAt(zoom)
    return parts.across.length * parts.down.length
  })
  const parts = partsAt(zoom)
  return parts.across.flatMap((x) =>
    parts.down.map((y, index): Sight => {
      const about = rect(x.from, y.from, x.to - x.from, y.to - y.from)
      const free = {
        x: size.width - (width + about.width) * zoom,
        y: size.height - (height + about.height) * zoom,
      }
      // In the middle, or, where more follows below, at the top.
      const under = parts.down.length === 1 ? Math.max(0, free.y / 2) : index === 0 ? ROOM : 0
      const camera = onPaper(shown, {
        x: about.x - width - Math.max(0, free.x / 2) / zoom,
        y: about.y - height - under / zoom,
        zoom,
      })
      return { camera, about: index === 0 ? withHeads(about, heads) : about }
    }),
  )
}

const acrossOf = ({ x, width }: { x: number; width: number }): Stretch => ({
  from: x,
  to: x + width,
})

const withHeads = (about: Rect, { top }: Heads): Rect =>
  rect(about.x, top.y, about.width, bottom(about) - top.y)

function areaStops(shown: Shown): Stop[] {
  const { frame } = shown.scene
  if (frame.kind !== 'boxes') return []
  return frame.boxes.flatMap(({ place, name, bounds }): Stop[] => {
    const id = spotKey(spotOfPlace(place))
    const within = shown.places.within(bounds).filter(({ part }) => {
      const holds = 'place' in part && part.kind !== 'box' && part.place
      return holds && spotKey(spotOfPlace(holds)) === id
    })
    // Of what holds nothing there is nothing to tell.
    if (within.length === 0) return []
    const down = within.map(({ bounds }) => ({ from: bounds.y, to: bottom(bounds) }))
    return [{ key: id, name, of: { kind: 'area', id }, sights: sightsOfArea(shown, bounds, down) }]
  })
}

function sightsOfArea(shown: Shown, bounds: Rect, inside: Stretch[]): Sight[] {
  const { size } = shown
  const wide = (size.width - 2 * ROOM) / bounds.width
  const down = [{ from: bounds.y, to: bounds.y }, ...inside]
  down.push({ from: bottom(bounds), to: bottom(bounds) })
  const partsAt = (zoom: number) => packed(down, (size.height - 2 * ROOM) / zoom)
  const zoom = bestZoom(size, (zoom) => partsAt(zoom).length * (zoom > wide ? 2 : 1), wide)
  const parts = partsAt(zoom)
  return parts.map(({ from, to }): Sight => {
    const about = rect(bounds.x, from, bounds.width, to - from)
    const left = (size.width - bounds.width * zoom) / 2 / zoom
    const over = parts.length === 1 ? (size.height - about.height * zoom) / 2 : ROOM
    const camera = onPaper(shown, { x: bounds.x - left, y: about.y - over / zoom, zoom })
    return { camera, about }
  })
}

// Nothing beside the paper is shown where the paper can fill the screen.
function onPaper({ paper, size }: Shown, { x, y, zoom }: Camera): Camera {
  const along = (at: number, from: number, length: number, view: number): number =>
    length >= view ? clamp(at, from, from + length - view) : from - (view - length) / 2
  return {
    x: along(x, paper.x, paper.width, size.width / zoom),
    y: along(y, paper.y, paper.height, size.height / zoom),
    zoom,
  }
}

/** The largest zoom at which there are no more parts than at the smallest; no larger than `limit`, even where that is too small to read well. */
function bestZoom(size: Size, partsAt: (zoom: number) => number, limit = Infinity): number {
  const { least, largest } = zoomsFor(size)
  const low = Math.min(least, limit)
  const high = clamp(largest, low, limit)
  const fewest = partsAt(low)
  for (let tried = TRIED; tried > 0; tried--) {
    const zoom = low * (high / low) ** (tried / TRIED)
    if (partsAt(zoom) <= fewest) return zoom
  }
  return low
}
