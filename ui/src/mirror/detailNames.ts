/** What the details of a card are called in the inspector, as keys of words. */

import type { Details } from '../bindings/Details'

/** The key of each detail's name. */
export const DETAIL_NAMES: { readonly [detail in keyof Details]: string } = {
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
  opposite: 'scale-right',
  position: 'scale-place',
}
