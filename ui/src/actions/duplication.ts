/** Copying steps, phases and rows with all that lies in them. */

import type { Card } from '../bindings/Card'
import type { Edit } from '../bindings/Edit'
import type { Feeling } from '../bindings/Feeling'
import type { Part } from '../bindings/Part'
import type { Step } from '../bindings/Step'
import type { CanvasStage } from '../canvas/stage.svelte'
import { likeLinks } from '../canvas/copies'
import { bareCard } from '../mirror/bareCard'

/** A copy to be made, and what it is called then. */
export interface Copy {
  readonly edit: Edit
  readonly record: string
}

/** The copy of a step, a phase or a row, just behind it; none of anything else. */
export function copyOf(stage: CanvasStage, part: Part): Copy | undefined {
  switch (part.kind) {
    case 'step':
      return copyOfStep(stage, part.step)
    case 'phase':
      return copyOfPhase(stage, part.phase)
    case 'lane':
      return copyOfLane(stage, part.lane)
    default:
      return undefined
  }
}

function copyOfStep(stage: CanvasStage, id: string): Copy | undefined {
  const of = stage.document.step(id)
  if (!of) return undefined
  const step = stage.newId()
  const { phase, name } = of
  const add: Edit = { edit: 'addStep', step, phase, name, at: { at: 'after', id } }
  return several(step, [add, ...likeStep(of, step), ...contents(stage, new Map([[id, step]]))])
}

function copyOfPhase(stage: CanvasStage, id: string): Copy | undefined {
  const { document } = stage
  const of = document.phase(id)
  const steps = document.steps.filter((step) => step.phase === id)
  const [first, ...others] = steps
  if (!of || !first) return undefined
  const phase = stage.newId()
  const copies = new Map(steps.map((step) => [step.id, stage.newId()]))
  const copy = (step: Step): string => copies.get(step.id) ?? step.id
  const edits: Edit[] = [
    {
      edit: 'addPhase',
      phase,
      name: of.name,
      step: copy(first),
      stepName: first.name,
      at: { at: 'after', id },
    },
    ...others.map((step): Edit => ({
      edit: 'addStep',
      step: copy(step),
      phase,
      name: step.name,
      at: { at: 'last' },
    })),
    ...steps.flatMap((step) => likeStep(step, copy(step))),
    ...contents(stage, copies),
  ]
  if (of.colour)
    edits.push({ edit: 'changePhase', phase, change: { field: 'colour', value: of.colour } })
  return several(phase, edits)
}

function copyOfLane(stage: CanvasStage, id: string): Copy | undefined {
  const of = stage.document.lane(id)
  if (!of) return undefined
  const lane = stage.newId()
  const { kind, name, height } = of
  const edits: Edit[] = [{ edit: 'addLane', lane, kind, name, at: { at: 'after', id } }]
  if (height > 0)
    edits.push({ edit: 'changeLane', lane, change: { field: 'height', value: height } })
  return several(lane, [...edits, ...contents(stage, undefined, { of: id, copy: lane })])
}

const several = (record: string, edits: Edit[]): Copy => ({
  record,
  edit: { edit: 'several', edits },
})

function likeStep({ momentOfTruth, link, width }: Step, step: string): Edit[] {
  const edits: Edit[] = [{ edit: 'changeStep', step, change: { field: 'width', value: width } }]
  if (momentOfTruth) {
    edits.push({ edit: 'changeStep', step, change: { field: 'momentOfTruth', value: true } })
  }
  if (link) edits.push({ edit: 'changeStep', step, change: { field: 'link', value: link } })
  return edits
}

/** Puts copies of what lies in steps, or in a row, into their copies. */
function contents(
  stage: CanvasStage,
  steps?: ReadonlyMap<string, string>,
  lanes?: { of: string; copy: string },
): Edit[] {
  const { document } = stage
  const from = document.steps.filter(({ id }) => steps?.has(id) ?? true)
  const rows = document.lanes.filter(({ id }) => !lanes || id === lanes.of)
  const cells = rows.flatMap((lane) =>
    from.map((step) => ({
      from: { lane: lane.id, step: step.id },
      to: { lane: lanes?.copy ?? lane.id, step: steps?.get(step.id) ?? step.id },
    })),
  )
  const found = cells.flatMap(({ from }) => document.cardsIn(from.lane, from.step))
  const copies = new Map(found.map(({ id }) => [id, stage.newId()]))
  const renewed = (id: string): string => copies.get(id) ?? id
  const cards = cells.flatMap(({ from, to }): Edit[] => {
    const there = document.cardsIn(from.lane, from.step)
    if (there.length === 0) return []
    const cards = there.map((card): Card => ({ ...bareCard(card), id: renewed(card.id) }))
    const place = { kind: 'cell', ...to, span: 1 } as const
    return [{ edit: 'putCards', cards, place, at: { at: 'last' } }]
  })
  const feelings = cells.flatMap(({ from, to }) =>
    document.feelings
      .filter(({ lane, step }) => lane === from.lane && step === from.step)
      .flatMap((feeling) => likeFeeling(feeling, stage.newId(), to)),
  )
  // Only when all copies are there can one be linked to another.
  return [...cards, ...feelings, ...found.flatMap((card) => likeLinks(card, copies))]
}

function likeFeeling(
  { persona, curve, value, word, reason }: Feeling,
  feeling: string,
  { lane, step }: { lane: string; step: string },
): Edit[] {
  const edits: Edit[] = [{ edit: 'setFeeling', feeling, lane, step, persona, curve, value }]
  if (word) edits.push({ edit: 'changeFeeling', feeling, change: { field: 'word', value: word } })
  if (reason) {
    edits.push({ edit: 'changeFeeling', feeling, change: { field: 'reason', value: reason } })
  }
  return edits
}
