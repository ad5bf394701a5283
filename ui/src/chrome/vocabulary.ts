/** The field's closed lists, in the order in which they are offered. */

import type { Accent } from '../bindings/Accent'
import type { BarrierKind } from '../bindings/BarrierKind'
import type { BasisKind } from '../bindings/BasisKind'
import type { CardColour } from '../bindings/CardColour'
import type { ChannelKind } from '../bindings/ChannelKind'
import type { DividerKind } from '../bindings/DividerKind'
import type { EmpathyVariant } from '../bindings/EmpathyVariant'
import type { LaneKind } from '../bindings/LaneKind'
import type { MetricSource } from '../bindings/MetricSource'
import type { SectionKind } from '../bindings/SectionKind'
import type { SolutionStatus } from '../bindings/SolutionStatus'
import { keyOf } from '../words/key'
import { say, words } from '../words/words.svelte'

export { keyOf } from '../words/key'

/** These values as they are chosen from: named by their words, each with a capital. */
export const choices = <T extends string>(
  of: string,
  values: readonly T[],
): { value: T; label: string }[] =>
  values.map((value) => ({ value, label: capital(say(keyOf(of, value))) }))

const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(words.tongue) + text.slice(1)

export const LANE_KINDS: readonly LaneKind[] = [
  'action',
  'need',
  'thought',
  'emotion',
  'touchpoint',
  'storyboard',
  'quote',
  'pain',
  'gain',
  'opportunity',
  'solution',
  'metric',
  'barrier',
  'rule',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'text',
]
export const DIVIDER_KINDS: readonly DividerKind[] = [
  'interaction',
  'visibility',
  'internalInteraction',
]
export const BASIS_KINDS: readonly BasisKind[] = [
  'assumption',
  'observation',
  'conversation',
  'measurement',
]
export const CHANNEL_KINDS: readonly ChannelKind[] = [
  'desk',
  'person',
  'building',
  'website',
  'app',
  'email',
  'newsletter',
  'phone',
  'chat',
  'socialMedia',
  'search',
  'letter',
  'poster',
  'ticket',
  'collection',
  'machine',
  'event',
  'school',
  'partner',
  'wordOfMouth',
  'media',
  'other',
]
/** The channels that usually go through a screen or a telephone. */
export const ONLINE_CHANNELS: ReadonlySet<ChannelKind> = new Set([
  'website',
  'app',
  'email',
  'newsletter',
  'phone',
  'chat',
  'socialMedia',
  'search',
])
export const BARRIER_KINDS: readonly BarrierKind[] = [
  'lowLiteracy',
  'language',
  'digitalSkill',
  'access',
  'cost',
]
export const SOLUTION_STATUSES: readonly SolutionStatus[] = ['idea', 'trying', 'done', 'dropped']
export const METRIC_SOURCES: readonly MetricSource[] = [
  'survey',
  'mysteryGuest',
  'nps',
  'count',
  'other',
]
export const CARD_COLOURS: readonly CardColour[] = [
  'grey',
  'red',
  'yellow',
  'green',
  'blue',
  'purple',
]
export const ACCENTS: readonly Accent[] = ['teal', 'blue', 'purple', 'pink', 'brown', 'green']
export const EMPATHY_VARIANTS: readonly EmpathyVariant[] = ['canvas', 'quadrants']
export const SECTION_KINDS: readonly SectionKind[] = [
  'goals',
  'needs',
  'jobs',
  'frustrations',
  'motivations',
  'behaviour',
  'scales',
  'channels',
  'devices',
  'digitalSkill',
  'accessibility',
  'expectations',
  'demographics',
  'sources',
  'appearances',
  'text',
]
