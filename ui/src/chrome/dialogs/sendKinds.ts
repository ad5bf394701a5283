/** What belongs together across journeys, empathy maps and personas: for each kind of place the kinds of others, the best first. */

import type { BoxKind } from '../../bindings/BoxKind'
import type { LaneKind } from '../../bindings/LaneKind'
import type { SectionKind } from '../../bindings/SectionKind'

/** A kind of place that cards lie in. */
export type PlaceKind =
  | { readonly of: 'cell'; readonly kind: LaneKind }
  | { readonly of: 'box'; readonly kind: BoxKind }
  | { readonly of: 'section'; readonly kind: SectionKind }

const LANES_OF_BOX: Readonly<Record<BoxKind, readonly LaneKind[]>> = {
  who: ['text'],
  needToDo: ['need', 'action'],
  see: ['touchpoint', 'evidence'],
  say: ['quote', 'thought'],
  do: ['action'],
  hear: ['touchpoint', 'quote'],
  thinkAndFeel: ['thought', 'need'],
  pain: ['pain', 'barrier'],
  gain: ['gain'],
  think: ['thought'],
  feel: ['thought'],
}

const LANES_OF_SECTION: Readonly<Record<SectionKind, readonly LaneKind[]>> = {
  demographics: ['text'],
  goals: ['need'],
  needs: ['need'],
  jobs: ['need', 'action'],
  frustrations: ['pain', 'barrier'],
  motivations: ['thought', 'need'],
  behaviour: ['action'],
  scales: ['action', 'text'],
  channels: ['touchpoint'],
  devices: ['touchpoint'],
  digitalSkill: ['barrier', 'text'],
  accessibility: ['barrier', 'pain'],
  expectations: ['need', 'thought'],
  sources: ['text'],
  appearances: ['text'],
  text: ['text'],
}

const BOXES_OF_LANE: Readonly<Record<LaneKind, readonly BoxKind[]>> = {
  action: ['do'],
  need: ['needToDo', 'think'],
  thought: ['thinkAndFeel'],
  emotion: ['thinkAndFeel'],
  touchpoint: ['see', 'do'],
  storyboard: ['see', 'do'],
  quote: ['say'],
  pain: ['pain'],
  gain: ['gain'],
  opportunity: ['gain'],
  solution: ['gain'],
  metric: ['who'],
  barrier: ['pain'],
  rule: ['pain'],
  evidence: ['see', 'do'],
  frontstage: ['see', 'do'],
  backstage: ['who'],
  support: ['who'],
  text: ['who'],
}

const BOXES_OF_SECTION: Readonly<Record<SectionKind, readonly BoxKind[]>> = {
  demographics: ['who'],
  goals: ['needToDo', 'think'],
  needs: ['needToDo', 'think'],
  jobs: ['needToDo', 'do'],
  frustrations: ['pain'],
  motivations: ['gain'],
  behaviour: ['do'],
  scales: ['do', 'who'],
  channels: ['see', 'hear', 'do'],
  devices: ['do'],
  digitalSkill: ['do'],
  accessibility: ['pain'],
  expectations: ['gain'],
  sources: ['who'],
  appearances: ['who'],
  text: ['who'],
}

const SECTIONS_OF_LANE: Readonly<Record<LaneKind, readonly SectionKind[]>> = {
  action: ['behaviour', 'jobs'],
  need: ['needs', 'goals', 'jobs'],
  thought: ['motivations', 'expectations'],
  emotion: ['motivations'],
  touchpoint: ['channels', 'devices'],
  storyboard: ['behaviour'],
  quote: ['motivations', 'needs'],
  pain: ['frustrations', 'accessibility'],
  gain: ['motivations', 'goals'],
  opportunity: ['expectations', 'goals'],
  solution: ['behaviour', 'expectations'],
  metric: ['sources', 'demographics'],
  barrier: ['accessibility', 'frustrations'],
  rule: ['frustrations'],
  evidence: ['sources', 'channels'],
  frontstage: ['channels'],
  backstage: ['sources'],
  support: ['sources'],
  text: ['text', 'demographics'],
}

const SECTIONS_OF_BOX: Readonly<Record<BoxKind, readonly SectionKind[]>> = {
  who: ['demographics', 'text'],
  needToDo: ['needs', 'goals', 'jobs'],
  see: ['channels', 'behaviour'],
  say: ['motivations', 'needs'],
  do: ['behaviour', 'jobs'],
  hear: ['channels', 'sources'],
  thinkAndFeel: ['motivations', 'expectations'],
  pain: ['frustrations', 'accessibility'],
  gain: ['goals', 'motivations', 'expectations'],
  think: ['motivations', 'needs'],
  feel: ['motivations', 'frustrations'],
}

/** The kinds of rows that cards of such a place belong in. */
export const lanesFor = (place: PlaceKind): readonly LaneKind[] =>
  place.of === 'cell'
    ? [place.kind]
    : place.of === 'box'
      ? LANES_OF_BOX[place.kind]
      : LANES_OF_SECTION[place.kind]

/** The boxes that cards of such a place belong in. */
export const boxesFor = (place: PlaceKind): readonly BoxKind[] =>
  place.of === 'box'
    ? [place.kind]
    : place.of === 'cell'
      ? BOXES_OF_LANE[place.kind]
      : BOXES_OF_SECTION[place.kind]

/** The kinds of sections that cards of such a place belong in. */
export const sectionsFor = (place: PlaceKind): readonly SectionKind[] =>
  place.of === 'section'
    ? [place.kind]
    : place.of === 'cell'
      ? SECTIONS_OF_LANE[place.kind]
      : SECTIONS_OF_BOX[place.kind]
