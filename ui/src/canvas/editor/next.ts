/** Where the in-place editor goes when Enter or Tab is pressed. */

import type { Area } from '../../bindings/Area'
import type { Scene } from '../../bindings/Scene'
import { gridOf, sameSpot, spotOfPlace, type Spot } from '../cells'
import type { Editable, HeadField } from '../tools/stage'
import { HEAD_FIELDS } from './editable'
import type { EditorKey } from './keys'

/** What is written below, in the same cell. `written` is the card that was just taken. */
export function below(
  what: Editable,
  spot: Spot | undefined,
  written?: string,
): Editable | undefined {
  if (what.kind !== 'card' && what.kind !== 'newCard' && what.kind !== 'opposite') return undefined
  if (!spot) return undefined
  const after = written ?? (what.kind === 'newCard' ? what.after : what.card)
  return after ? { kind: 'newCard', spot, after } : undefined
}

/** The other pole of a scale whose left or right one was just written; none where another key leads on. */
export function otherPole(
  what: Editable,
  key: EditorKey,
  written: string | undefined,
): Editable | undefined {
  if (what.kind === 'opposite') {
    return key === 'commitPrevious' ? { kind: 'card', card: what.card } : undefined
  }
  const goesOn = key === 'commitNext' || (key === 'commitBelow' && what.kind === 'newCard')
  return goesOn && written !== undefined ? { kind: 'opposite', card: written } : undefined
}

/** What is written in the next (1) or previous (-1) cell, box, phase, step, lane or section, or part of the head. */
export function beside(
  scene: Scene,
  what: Editable,
  spot: Spot | undefined,
  by: 1 | -1,
): Editable | undefined {
  if (what.kind === 'header') return inHead(scene, what.field, by)
  const grid = gridOf(scene)
  if (!grid) return inArea(scene, what, spot, by)
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

const isSection = ({ place }: Area): boolean => place.kind === 'section'

function inHead(scene: Scene, field: HeadField, by: 1 | -1): Editable | undefined {
  const isPersona = scene.frame.kind === 'boxes' && scene.frame.boxes.some(isSection)
  const isDrawn = (field: HeadField): boolean =>
    scene.nodes.some(({ part }) => part.kind === 'header' && part.field === field)
  // A persona can be written from first to last, though what says nothing is not drawn.
  const fields = HEAD_FIELDS.filter((field) => isPersona || isDrawn(field))
  const next = fields[fields.indexOf(field) + by]
  return next && { kind: 'header', field: next }
}

function inArea(
  scene: Scene,
  what: Editable,
  spot: Spot | undefined,
  by: 1 | -1,
): Editable | undefined {
  const areas = scene.frame.kind === 'boxes' ? scene.frame.boxes : []
  const own = areas.findIndex(({ place }) =>
    what.kind === 'section'
      ? place.kind === 'section' && place.section === what.section
      : spot !== undefined && sameSpot(spotOfPlace(place), spot),
  )
  const next = own < 0 ? undefined : areas[own + by]
  if (!next) return undefined
  if (what.kind !== 'section') return { kind: 'newCard', spot: spotOfPlace(next.place) }
  return next.place.kind === 'section'
    ? { kind: 'section', section: next.place.section }
    : undefined
}
