/** What a card keeps though the row or section that it comes to lie in does not show it. */

import type { Card } from '../bindings/Card'
import type { Details } from '../bindings/Details'
import type { Edit } from '../bindings/Edit'
import type { LaneKind } from '../bindings/LaneKind'
import type { Place } from '../bindings/Place'
import type { SectionKind } from '../bindings/SectionKind'
import { DETAIL_NAMES } from '../mirror/detailNames'
import type { OpenDocument } from '../mirror/document.svelte'
import { say, words } from '../words/words.svelte'

const WORK = ['team'] as const

/** What each kind of row asks of its cards, besides the text. */
const ASKED: { readonly [kind in LaneKind]?: readonly (keyof Details)[] } = {
  touchpoint: ['channels', 'satisfaction', 'customerImportance', 'organisationImportance'],
  quote: ['saidBy'],
  pain: ['severity'],
  opportunity: ['customerValue', 'organisationValue', 'effort', 'owner', 'pains'],
  solution: ['status', 'owner', 'due', 'opportunity'],
  metric: ['value', 'unit', 'answers', 'measured', 'metricSource'],
  barrier: ['barriers'],
  rule: ['help'],
  frontstage: WORK,
  backstage: WORK,
  support: WORK,
}

/** What the sections ask of their lines that are scales, besides the text. */
const ASKED_OF_SCALES = ['opposite', 'position'] as const

/** What is said of an edit after which cards do not show all that is known of them any longer. */
export function toldOfMove(document: OpenDocument, edit: Edit): string | undefined {
  const unseen = new Set<keyof Details>()
  for (const { card, asked } of movesOf(document, edit)) {
    for (const detail of askedAt(document, card.place)) {
      if (isSaid(card.details[detail]) && !asked.includes(detail)) unseen.add(detail)
    }
  }
  const names = [...unseen].flatMap((detail) =>
    say(DETAIL_NAMES[detail] ?? detail).replace(/\?$/, ''),
  )
  if (names.length === 0) return undefined
  const list = new Intl.ListFormat(words.tongue).format(names.map((name) => `“${name}”`))
  const where = isOfSection(edit) ? 'section' : 'row'
  return say('toast-details-unseen', { count: names.length, details: list, where })
}

const isOfSection = (edit: Edit): boolean =>
  edit.edit === 'changeSection' || (edit.edit === 'moveCards' && edit.place.kind === 'section')

/** The cards that an edit gives another kind of place, each with what is asked there. */
function movesOf(
  document: OpenDocument,
  edit: Edit,
): { readonly card: Card; readonly asked: readonly (keyof Details)[] }[] {
  switch (edit.edit) {
    case 'moveCards': {
      const asked = askedAt(document, edit.place)
      return edit.cards.flatMap((id) => {
        const card = document.card(id)
        return card ? [{ card, asked }] : []
      })
    }
    case 'changeSection': {
      if (edit.change.field !== 'kind') return []
      const asked = askedIn(edit.change.value)
      return document.linesIn(edit.section).map((card) => ({ card, asked }))
    }
    case 'changeLane': {
      if (edit.change.field !== 'kind') return []
      const asked = ASKED[edit.change.value] ?? []
      const there = document.cards.filter(
        ({ place }) => place.kind === 'cell' && place.lane === edit.lane,
      )
      return there.map((card) => ({ card, asked }))
    }
    default:
      return []
  }
}

function askedAt(document: OpenDocument, place: Place): readonly (keyof Details)[] {
  if (place.kind === 'box') return []
  if (place.kind === 'section') return askedIn(document.section(place.section)?.kind)
  const kind = document.lane(place.lane)?.kind
  return (kind && ASKED[kind]) ?? []
}

const askedIn = (kind: SectionKind | undefined): readonly (keyof Details)[] =>
  kind === 'scales' ? ASKED_OF_SCALES : []

const isSaid = (value: Details[keyof Details]): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
