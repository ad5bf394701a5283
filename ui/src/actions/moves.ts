/** Moving by keys and menus what can also be dragged. */

import type { At } from '../bindings/At'
import type { Card } from '../bindings/Card'
import type { Edit } from '../bindings/Edit'
import type { Part } from '../bindings/Part'
import type { Place } from '../bindings/Place'
import { gridOf, sameSpot, spotOfPlace } from '../canvas/cells'
import type { CanvasStage } from '../canvas/stage.svelte'

/** A way on the map. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** The edit that moves the part one place in this direction; none where there is no place. */
export function moveOf(stage: CanvasStage, part: Part, way: Direction): Edit | undefined {
  const { document } = stage
  switch (part.kind) {
    case 'card': {
      const card = document.card(part.card)
      return card && moveCard(stage, card, way)
    }
    case 'note': {
      const card = document.card(part.card)
      if (!card) return undefined
      const cards = stage
        .cardsAt(spotOfPlace(part.place))
        .flatMap(({ part }) => (part.kind === 'note' ? [part.card] : []))
      const by = way === 'up' || way === 'left' ? -1 : 1
      const at = besideIn(cards, card.id, by)
      if (at) return { edit: 'moveCards', cards: [card.id], place: card.place, at }
      // Outside its section a scale would be half a sentence.
      const place = part.track === null ? besideArea(stage, part.place, by) : undefined
      return (
        place && {
          edit: 'moveCards',
          cards: [card.id],
          place,
          at: { at: by < 0 ? 'last' : 'first' },
        }
      )
    }
    case 'box': {
      if (part.place.kind !== 'section' || (way !== 'up' && way !== 'down')) return undefined
      const { section } = part.place
      // Past those that are hidden: a move that nobody sees is none.
      const sections = document.sections.filter((it) => it.id === section || !it.hidden)
      const at = besideIn(
        sections.map(({ id }) => id),
        section,
        way === 'up' ? -1 : 1,
      )
      return at && { edit: 'moveSection', section, at }
    }
    case 'phase': {
      const phases = document.phases.map(({ id }) => id)
      const at = sideways(phases, part.phase, way)
      return at && { edit: 'movePhase', phase: part.phase, at }
    }
    case 'step':
      return moveStep(stage, part.step, way)
    case 'lane':
    case 'divider': {
      const id = part.kind === 'lane' ? part.lane : part.divider
      if (way !== 'up' && way !== 'down') return undefined
      const rows = stage.rows.map((row) => row.id)
      const at = besideIn(rows, id, way === 'up' ? -1 : 1)
      return at && { edit: 'moveRow', row: id, at }
    }
    default:
      return undefined
  }
}

// The box or section before or behind this one, in reading order.
function besideArea(stage: CanvasStage, place: Place, by: 1 | -1): Place | undefined {
  const { frame } = stage.scene
  if (frame.kind !== 'boxes') return undefined
  const own = frame.boxes.findIndex((area) => sameSpot(spotOfPlace(area.place), spotOfPlace(place)))
  return own < 0 ? undefined : frame.boxes[own + by]?.place
}

function moveCard(stage: CanvasStage, card: Card, way: Direction): Edit | undefined {
  const grid = gridOf(stage.scene)
  if (!grid || card.place.kind !== 'cell') return undefined
  const { lane, step } = card.place
  const rows = grid.rows.filter((row) => row.laneKind !== 'emotion' && !row.collapsed)
  const row = rows.findIndex((row) => row.lane === lane)
  const column = grid.columns.findIndex((column) => column.step === step)
  if (way === 'left' || way === 'right') {
    const next = grid.columns[column + (way === 'left' ? -1 : 1)]
    return (
      next && {
        edit: 'moveCards',
        cards: [card.id],
        place: { ...card.place, step: next.step },
        at: { at: 'last' },
      }
    )
  }
  const by = way === 'up' ? -1 : 1
  const here = stage.document.cardsIn(lane, step).map(({ id }) => id)
  const at = besideIn(here, card.id, by)
  if (at) return { edit: 'moveCards', cards: [card.id], place: card.place, at }
  const next = rows[row + by]
  return (
    next && {
      edit: 'moveCards',
      cards: [card.id],
      place: { ...card.place, lane: next.lane },
      at: { at: way === 'up' ? 'last' : 'first' },
    }
  )
}

function moveStep(stage: CanvasStage, id: string, way: Direction): Edit | undefined {
  const { steps } = stage.document
  const own = steps.findIndex((step) => step.id === id)
  const step = steps[own]
  const next = steps[own + (way === 'left' ? -1 : 1)]
  if (!step || !next || way === 'up' || way === 'down') return undefined
  // Over the border of a phase it first becomes that phase's nearest step.
  const inside = next.phase === step.phase
  const at: At['at'] = inside === (way === 'left') ? 'before' : 'after'
  return { edit: 'moveStep', step: id, phase: next.phase, at: { at, id: next.id } }
}

function sideways(ids: readonly string[], id: string, way: Direction): At | undefined {
  if (way !== 'left' && way !== 'right') return undefined
  return besideIn(ids, id, way === 'left' ? -1 : 1)
}

function besideIn(ids: readonly string[], id: string, by: 1 | -1): At | undefined {
  const other = ids[ids.indexOf(id) + by]
  return other === undefined ? undefined : { at: by < 0 ? 'before' : 'after', id: other }
}
