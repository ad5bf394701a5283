/** What is seen of a document: filters, and the views that are kept under a name. */

import type { BasisKind } from '../bindings/BasisKind'
import type { Filter } from '../bindings/Filter'
import type { Look } from '../bindings/Look'
import type { Rect } from './geometry'
import type { OpenDocument } from '../mirror/document.svelte'

/** Lets everything through. */
export const EVERYTHING: Filter = { personas: [], bases: [], tags: [], lanes: [] }

/** How many things a filter asks for. */
export const asked = ({ personas, bases, tags, lanes }: Filter): number =>
  personas.length + bases.length + tags.length + lanes.length

/** Whether two filters let the same through. */
export function areSame(one: Filter, other: Filter): boolean {
  const lists = ['personas', 'bases', 'tags', 'lanes'] as const
  return lists.every((list) => {
    const [own, theirs]: [readonly string[], readonly string[]] = [one[list], other[list]]
    return own.length === theirs.length && own.every((value) => theirs.includes(value))
  })
}

/** Whether only what is thought is seen. */
export const isOfAssumptions = ({ bases }: Filter): boolean =>
  bases.length === 1 && bases[0] === ('assumption' satisfies BasisKind)

/** The tags of a document's cards, as they are sorted. */
export function tagsOf(document: OpenDocument): string[] {
  const tags = new Set(document.cards.flatMap((card) => card.tags))
  return [...tags].sort((a, b) => a.localeCompare(b))
}

/** The filter without what is not in the document any more. */
export function pruned(document: OpenDocument, filter: Filter): Filter {
  const cast = document.journey?.personas
  return {
    ...filter,
    personas: filter.personas.filter((id) => !cast || cast.includes(id)),
    lanes: filter.lanes.filter((id) => document.lane(id) !== undefined),
  }
}

/** A part of the drawing as a saved view keeps it. */
export const lookOf = ({ x, y, width, height }: Rect): Look => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})
