/** What a card keeps though the row that it is moved to does not show it. */

import type { Details } from '../bindings/Details'
import type { Edit } from '../bindings/Edit'
import type { LaneKind } from '../bindings/LaneKind'
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

/** What each of them is called in the inspector. */
const CALLED: { readonly [detail in keyof Details]: string } = {
  channels: 'channels',
  satisfaction: 'satisfaction',
  customerImportance: 'customer-importance',
  organisationImportance: 'organisation-importance',
  saidBy: 'quote-by',
  severity: 'severity',
  customerValue: 'customer-value',
  organisationValue: 'organisation-value',
  effort: 'effort',
  pains: 'pains-answered',
  owner: 'owner',
  status: 'status',
  due: 'due-date',
  opportunity: 'from-opportunity',
  value: 'metric-value',
  unit: 'metric-unit',
  answers: 'metric-answer-count',
  measured: 'date',
  metricSource: 'metric-source',
  barriers: 'barriers',
  help: 'rule-help',
  team: 'team-or-role',
}

/** What is said of an edit that takes cards out of the rows that show all that is known of them. */
export function toldOfMove(document: OpenDocument, edit: Edit): string | undefined {
  if (edit.edit !== 'moveCards' || edit.place.kind !== 'cell') return undefined
  const asked = askedIn(document, edit.place.lane)
  const unseen = new Set<keyof Details>()
  for (const id of edit.cards) {
    const card = document.card(id)
    if (card?.place.kind !== 'cell') continue
    for (const detail of askedIn(document, card.place.lane)) {
      if (isSaid(card.details[detail]) && !asked.includes(detail)) unseen.add(detail)
    }
  }
  const names = [...unseen].flatMap((detail) => say(CALLED[detail] ?? detail).replace(/\?$/, ''))
  if (names.length === 0) return undefined
  const list = new Intl.ListFormat(words.tongue).format(names.map((name) => `“${name}”`))
  return say('toast-details-unseen', { count: names.length, details: list })
}

const askedIn = (document: OpenDocument, lane: string): readonly (keyof Details)[] => {
  const kind = document.lane(lane)?.kind
  return (kind && ASKED[kind]) ?? []
}

const isSaid = (value: Details[keyof Details]): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
