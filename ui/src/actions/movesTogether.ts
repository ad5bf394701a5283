/** Moving several cards at once by keys and menus: they keep their places to each other. */

import type { At } from '../bindings/At'
import type { Edit } from '../bindings/Edit'
import type { Node } from '../bindings/Node'
import type { Place } from '../bindings/Place'
import { gridOf, sameSpot, spotKey, spotOfCard, type Spot } from '../canvas/cells'
import type { CanvasStage } from '../canvas/stage.svelte'
import { cardOf, placeOf } from '../canvas/tools/select/DraggingCards'
import type { Direction } from './moves'

/** The selected cards of one spot, in their order. */
interface Group {
  readonly spot: Spot
  readonly cards: readonly string[]
}

/** The edit that moves the selected cards one place in this direction; none where one of them has no place there. */
export function moveTogether(stage: CanvasStage, way: Direction): Edit | undefined {
  const groups = groupsOf(stage)
  const [first, ...others] = groups
  if (!first) return undefined
  const by = way === 'up' || way === 'left' ? -1 : 1
  const isUpright = way === 'up' || way === 'down'
  const within = others.length === 0 && (isUpright || first.spot.kind !== 'cell')
  const beside = within ? besideGroup(stage, first, by) : undefined
  if (beside) return moving(first, placeOf(first.spot), beside)
  const moves = groups.map((group) => {
    const to = neighbour(stage, group.spot, by, isUpright)
    if (!to) return undefined
    return moving(group, to, isUpright && by > 0 ? { at: 'first' } : { at: 'last' })
  })
  const edits = moves.filter((edit) => edit !== undefined)
  if (edits.length < groups.length) return undefined
  return edits.length === 1 ? edits[0] : { edit: 'several', edits }
}

function groupsOf(stage: CanvasStage): Group[] {
  const selected = new Set(stage.selection)
  const groups = new Map<string, { spot: Spot; nodes: Node[] }>()
  for (const { id } of stage.scene.nodes.filter(({ id }) => selected.has(id))) {
    const node = stage.places.named(id)
    const spot = node && spotOfCard(node)
    // Outside its section a scale would be half a sentence.
    if (!spot || (node.part.kind === 'note' && node.part.track)) continue
    const key = spotKey(spot)
    if (!groups.has(key)) {
      const nodes = stage.cardsAt(spot).filter((other) => selected.has(other.id))
      groups.set(key, { spot, nodes })
    }
  }
  return [...groups.values()].map(({ spot, nodes }) => ({ spot, cards: nodes.map(cardOf) }))
}

/** The place just past the next card that stays; none where they are at the end already. */
function besideGroup(stage: CanvasStage, { spot, cards }: Group, by: 1 | -1): At | undefined {
  const here = stage.cardsAt(spot).map(cardOf)
  const places = cards.map((card) => here.indexOf(card))
  const from = by < 0 ? Math.min(...places) : Math.max(...places)
  const next = here[from + by]
  return next === undefined ? undefined : { at: by < 0 ? 'before' : 'after', id: next }
}

function neighbour(
  stage: CanvasStage,
  spot: Spot,
  by: 1 | -1,
  isUpright: boolean,
): Place | undefined {
  const { frame } = stage.scene
  if (spot.kind !== 'cell') {
    const areas = frame.kind === 'boxes' ? frame.boxes : []
    const own = areas.findIndex(({ place }) => place.kind !== 'cell' && sameSpot(place, spot))
    return own < 0 ? undefined : areas[own + by]?.place
  }
  const grid = gridOf(stage.scene)
  const rows = (grid?.rows ?? []).filter((row) => row.laneKind !== 'emotion' && !row.collapsed)
  const row = rows.findIndex(({ lane }) => lane === spot.lane)
  const column = (grid?.columns ?? []).findIndex(({ step }) => step === spot.step)
  const lane = rows[isUpright ? row + by : row]?.lane
  const step = grid?.columns[isUpright ? column : column + by]?.step
  if (row < 0 || column < 0 || !lane || !step) return undefined
  return placeOf({ kind: 'cell', lane, step })
}

const moving = ({ cards }: Group, place: Place, at: At): Edit => ({
  edit: 'moveCards',
  cards: [...cards],
  place,
  at,
})
