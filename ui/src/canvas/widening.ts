/** What "select all" takes, each time a wider ring: the cell or box, the row, the whole map. */

import type { Node } from '../bindings/Node'
import { spotNamed, spotOf, type Spot } from './cells'
import type { View } from './view.svelte'

/** How far a selection of everything reaches. */
export type Reach = 'cell' | 'box' | 'section' | 'row' | 'step' | 'phase' | 'map'

/** A selection of everything within a reach. */
export interface Ring {
  readonly reach: Reach
  /** The ids of the cards' nodes. */
  readonly cards: readonly string[]
}

const isCard = ({ part }: Node): boolean => part.kind === 'card' || part.kind === 'note'

/** The narrowest ring around `anchor` that is not all selected yet; the whole map where there is none. */
export function nextRing(
  view: View,
  anchor: string | undefined,
  selection: readonly string[],
): Ring {
  const held = new Set(selection)
  const map: Ring = { reach: 'map', cards: idsOf(view.scene.nodes.filter(isCard)) }
  const rings = anchor === undefined ? [] : ringsAround(view, anchor)
  return rings.find(({ cards }) => cards.some((card) => !held.has(card))) ?? map
}

function ringsAround(view: View, anchor: string): Ring[] {
  const node = view.places.named(anchor)
  const part = node?.part
  switch (part?.kind) {
    case 'lane':
      return [inRow(view, part.lane)]
    case 'step':
      return [inSteps(view, 'step', [part.step])]
    case 'phase': {
      const steps = view.document.steps.filter(({ phase }) => phase === part.phase)
      return [inSteps(view, 'phase', idsOf(steps))]
    }
    case 'feeling':
      return [inRow(view, part.lane)]
    default: {
      const spot = node ? spotOf(node) : spotNamed(anchor)
      return spot ? ringsAt(view, spot) : []
    }
  }
}

function ringsAt(view: View, spot: Spot): Ring[] {
  const here = idsOf(view.cardsAt(spot))
  return spot.kind === 'cell'
    ? [{ reach: 'cell', cards: here }, inRow(view, spot.lane)]
    : [{ reach: spot.kind, cards: here }]
}

const inRow = ({ scene }: View, lane: string): Ring => ({
  reach: 'row',
  cards: idsOf(scene.nodes.filter(({ part }) => part.kind === 'card' && part.lane === lane)),
})

const inSteps = ({ scene }: View, reach: Reach, steps: readonly string[]): Ring => ({
  reach,
  cards: idsOf(scene.nodes.filter(({ part }) => part.kind === 'card' && steps.includes(part.step))),
})

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)
