/** Which stop the keyboard comes to next. */

import { bottom, right, type Rect } from '../geometry'
import { stopsOf, type ReadingCell, type ReadingModel, type Stop } from './model'

/** Where a key leads. */
export type Way = 'up' | 'down' | 'left' | 'right' | 'lineStart' | 'lineEnd' | 'first' | 'last'

interface Found {
  readonly line: number
  readonly cell: number
  readonly stop: number
}

/** The stop that `way` leads to from the stop `from`; none at the edge of the map. */
export function walk(model: ReadingModel, from: string | undefined, way: Way): Stop | undefined {
  const headIndex = model.head.findIndex((stop) => stop.key === from)
  if (way === 'first') return model.head[0] ?? firstStop(model)
  if (way === 'last') return lastStop(model)
  if (
    model.columns === 1 &&
    (way === 'up' || way === 'down' || way === 'left' || way === 'right')
  ) {
    return across(model, from, way) ?? (stopNamed(model, from) ? undefined : firstStop(model))
  }
  if (headIndex >= 0) return fromHead(model, headIndex, way)
  const freeIndex = model.free.findIndex((stop) => stop.key === from)
  if (freeIndex >= 0) return fromFree(model, freeIndex, way)
  const at = find(model, from)
  if (!at) return firstStop(model)
  const line = model.lines[at.line]
  const cell = line?.cells[at.cell]
  if (!line || !cell) return undefined
  const stops = stopsOf(cell)
  switch (way) {
    case 'up':
    case 'down': {
      const by = way === 'up' ? -1 : 1
      return (
        stops[at.stop + by] ??
        inOtherLine(model, at, cell, by) ??
        (by > 0 ? model.free[0] : undefined)
      )
    }
    case 'left':
      return beside(line.cells[at.cell - 1], at.stop)
    case 'right':
      return beside(line.cells[at.cell + 1], at.stop)
    case 'lineStart':
      return model.columns === 1 ? stops[0] : beside(line.cells[0], 0)
    case 'lineEnd':
      return model.columns === 1 ? stops.at(-1) : beside(line.cells[line.cells.length - 1], 0)
  }
}

/** The cell that holds the stop, or is it. */
export function cellOf(model: ReadingModel, key: string | undefined): ReadingCell | undefined {
  const at = find(model, key)
  return at && model.lines[at.line]?.cells[at.cell]
}

/** The stop of this key. */
export function stopNamed(model: ReadingModel, key: string | undefined): Stop | undefined {
  const outside = [...model.head, ...model.free].find((stop) => stop.key === key)
  if (outside) return outside
  const cell = cellOf(model, key)
  if (!cell) return undefined
  return (
    stopsOf(cell).find((stop) => stop.key === key) ?? {
      key: cell.key,
      bounds: cell.bounds,
      node: undefined,
    }
  )
}

/** The first stop below the header. */
export function firstStop(model: ReadingModel): Stop | undefined {
  const cell = model.lines.find((line) => line.cells.length > 0)?.cells[0]
  return cell && stopsOf(cell)[0]
}

function lastStop(model: ReadingModel): Stop | undefined {
  const cell = model.lines.findLast((line) => line.cells.length > 0)?.cells.at(-1)
  return cell && stopsOf(cell).at(-1)
}

function fromHead(model: ReadingModel, index: number, way: Way): Stop | undefined {
  if (way === 'down') return firstStop(model)
  if (way === 'left' || way === 'up') return model.head[index - 1]
  if (way === 'right') return model.head[index + 1]
  return way === 'lineStart' ? model.head[0] : model.head.at(-1)
}

// The free notes come after all lines, one behind the other.
function fromFree(model: ReadingModel, index: number, way: Way): Stop | undefined {
  if (way === 'up' || way === 'left') return model.free[index - 1] ?? lastStop(model)
  if (way === 'down' || way === 'right') return model.free[index + 1]
  return way === 'lineStart' ? model.free[0] : model.free.at(-1)
}

/** How much farther away what lies aside counts than what lies straight ahead. */
const ASIDE = 20

// Where nothing stands in rows and columns, a key leads to what lies nearest on its side.
function across(
  model: ReadingModel,
  from: string | undefined,
  way: 'up' | 'down' | 'left' | 'right',
): Stop | undefined {
  const here = stopNamed(model, from)
  if (!here) return undefined
  const inside = model.lines.flatMap(({ cells }) => cells.flatMap(stopsOf))
  const stops = [...model.head, ...inside, ...model.free]
  let found: Stop | undefined
  let least = Infinity
  for (const stop of stops) {
    if (stop.key === here.key) continue
    const { ahead, aside } = distance(here.bounds, stop.bounds, way)
    const away = ahead + aside * ASIDE
    if (ahead >= 0 && away < least) {
      least = away
      found = stop
    }
  }
  return found
}

/** How far `to` lies ahead of `from`, negative where it is not wholly there, and how far aside. */
function distance(from: Rect, to: Rect, way: 'up' | 'down' | 'left' | 'right') {
  const upright = way === 'up' || way === 'down'
  const aside = upright
    ? gap(from.x, right(from), to.x, right(to))
    : gap(from.y, bottom(from), to.y, bottom(to))
  const ahead = {
    up: from.y - bottom(to),
    down: to.y - bottom(from),
    left: from.x - right(to),
    right: to.x - right(from),
  }[way]
  // Edges that touch are drawn with a little overlap.
  return { ahead: ahead < 0 && ahead > -OVERLAP ? 0 : ahead, aside }
}

/** How far neighbours may lie over each other, as a line's box over that of the next. */
const OVERLAP = 6

const gap = (low: number, high: number, otherLow: number, otherHigh: number): number =>
  Math.max(0, otherLow - high, low - otherHigh)

function inOtherLine(
  model: ReadingModel,
  at: Found,
  cell: ReadingCell,
  by: 1 | -1,
): Stop | undefined {
  for (let index = at.line + by; index >= 0 && index < model.lines.length; index += by) {
    const cells = model.lines[index]?.cells ?? []
    const found =
      cells.findLast(
        (other) => other.column <= cell.column && other.column >= 0 === cell.column >= 0,
      ) ?? (cell.column >= 0 ? cells.find((other) => other.column >= 0) : undefined)
    if (found) return by > 0 ? stopsOf(found)[0] : stopsOf(found).at(-1)
  }
  return by < 0 ? model.head[0] : undefined
}

function beside(cell: ReadingCell | undefined, stop: number): Stop | undefined {
  if (!cell) return undefined
  const stops = stopsOf(cell)
  return stops[Math.min(stop, stops.length - 1)]
}

function find(model: ReadingModel, key: string | undefined): Found | undefined {
  if (key === undefined) return undefined
  for (const [line, { cells }] of model.lines.entries()) {
    for (const [cell, it] of cells.entries()) {
      const stop = stopsOf(it).findIndex((item) => item.key === key)
      if (stop >= 0) return { line, cell, stop }
      if (it.key === key) return { line, cell, stop: 0 }
    }
  }
  return undefined
}
