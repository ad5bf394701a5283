/** The lines that a feelings lane shows: whose feelings, and whether they are had or wished for. */

import type { Edit } from '../bindings/Edit'
import type { Feeling } from '../bindings/Feeling'
import type { OpenDocument } from '../mirror/document.svelte'
import { clamp } from './geometry'
import { say } from '../words/words.svelte'

/** One line of feelings. */
export type FeelingLine = Pick<Feeling, 'persona' | 'curve'>

/** Every line that a journey can have: what each persona feels, then what each should feel. */
export function linesOf(document: OpenDocument): FeelingLine[] {
  const known = document.journey?.personas ?? []
  const personas: (string | null)[] = known.length > 0 ? known : [null]
  return (['real', 'desired'] as const).flatMap((curve) =>
    personas.map((persona) => ({ persona, curve })),
  )
}

/** The line's point in a cell, where it has one. */
export const pointOf = (
  document: OpenDocument,
  lane: string,
  step: string,
  line: FeelingLine,
): Feeling | undefined =>
  document.feelings.find((it) => it.lane === lane && it.step === step && isOn(it, line))

/** The line without a point in a cell that the next one goes to: `wanted` before the others that are felt. */
export function missingLine(
  document: OpenDocument,
  lane: string,
  step: string,
  wanted: FeelingLine | undefined,
): FeelingLine | undefined {
  const lines = linesOf(document)
  const first = wanted && lines.find((line) => isOn(line, wanted))
  const felt = lines.filter(({ curve }) => curve === 'real')
  return [...(first ? [first] : []), ...felt].find((line) => !pointOf(document, lane, step, line))
}

/** The line as it is called. */
export function lineName(document: OpenDocument, { persona, curve }: FeelingLine): string {
  const name = persona === null ? undefined : document.personas[persona]?.name
  return name ? say('feeling-of', { curve, name }) : say('feeling-plain', { curve })
}

/** The value, from -2 to 2 in tenths, that a point comes to which is moved up or down by this much. */
export const nudged = (old: number, by: number): number =>
  Math.round(clamp(old + by, -2, 2) * 10) / 10

/** The edit that puts a point at a value; none where it is there already. */
export const valuing = (feeling: string, old: number, value: number): Edit | undefined =>
  value === old ? undefined : { edit: 'changeFeeling', feeling, change: { field: 'value', value } }

const isOn = (a: FeelingLine, b: FeelingLine): boolean =>
  a.persona === b.persona && a.curve === b.curve
