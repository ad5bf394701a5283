/** Where the in-place editor goes when Enter or Tab is pressed. */

import type { Scene } from '../../bindings/Scene'
import { gridOf, type Spot } from '../cells'
import type { Editable } from '../tools/stage'

/** What is written below, in the same cell. `written` is the card that was just taken. */
export function below(
  what: Editable,
  spot: Spot | undefined,
  written?: string,
): Editable | undefined {
  if (what.kind !== 'card' && what.kind !== 'newCard') return undefined
  if (!spot) return undefined
  const after = written ?? (what.kind === 'card' ? what.card : what.after)
  return after ? { kind: 'newCard', spot, after } : undefined
}

/** What is written in the next (1) or previous (-1) cell, phase, step or lane. */
export function beside(
  scene: Scene,
  what: Editable,
  spot: Spot | undefined,
  by: 1 | -1,
): Editable | undefined {
  const grid = gridOf(scene)
  if (!grid) return undefined
  switch (what.kind) {
    case 'phase': {
      const next = grid.phases[grid.phases.findIndex((it) => it.phase === what.phase) + by]
      return next && { kind: 'phase', phase: next.phase }
    }
    case 'step': {
      const next = grid.columns[grid.columns.findIndex((it) => it.step === what.step) + by]
      return next && { kind: 'step', step: next.step }
    }
    case 'lane': {
      const next = grid.rows[grid.rows.findIndex((it) => it.lane === what.lane) + by]
      return next && { kind: 'lane', lane: next.lane }
    }
    case 'card':
    case 'newCard': {
      if (spot?.kind !== 'cell') return undefined
      const rows = grid.rows.filter((row) => row.laneKind !== 'emotion' && !row.collapsed)
      const row = rows.findIndex((row) => row.lane === spot.lane)
      const column = grid.columns.findIndex((column) => column.step === spot.step)
      if (row < 0 || column < 0) return undefined
      const place = row * grid.columns.length + column + by
      const lane = rows[Math.floor(place / grid.columns.length)]
      const step =
        grid.columns[place - Math.floor(place / grid.columns.length) * grid.columns.length]
      if (place < 0 || !lane || !step) return undefined
      return { kind: 'newCard', spot: { kind: 'cell', lane: lane.lane, step: step.step } }
    }
    default:
      return undefined
  }
}
