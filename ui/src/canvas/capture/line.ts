/** What one line of the capture bar says: a card, a feeling, another step; or why it cannot be taken. */

import { folded, meant, type Named } from './matching'

/** A place that a line can go to: a row, a box or a section. */
export interface Target extends Named {
  readonly key: string
  /** Whether it holds feelings. */
  readonly felt: boolean
}

/** A step that lines can go to. */
export interface StepTarget extends Named {
  readonly key: string
}

/** What a line is read against. */
export interface Surroundings {
  readonly targets: readonly Target[]
  /** From left to right; none where there are no steps. */
  readonly steps: readonly StepTarget[]
  /** Where a line without a name goes. */
  readonly target: string | undefined
  /** The step that it goes to. */
  readonly step: string | undefined
  /** The words that stand before the name of a step. */
  readonly stepWords: readonly string[]
}

/** Why a line is not taken. */
export type Why =
  | { readonly why: 'unknown'; readonly said: string }
  | { readonly why: 'ambiguous'; readonly said: string; readonly names: readonly string[] }
  | { readonly why: 'noStep'; readonly said: string }
  | { readonly why: 'noNumber'; readonly name: string }
  | { readonly why: 'nowhere' }

/** What a line says. */
export type Said =
  | { readonly is: 'card'; readonly target: string; readonly text: string }
  | {
      readonly is: 'feeling'
      readonly target: string
      readonly value: number
      readonly word: string
      readonly reason: string
    }
  /** From now on lines go there. */
  | { readonly is: 'target'; readonly target: string }
  | { readonly is: 'step'; readonly step: string }
  | { readonly is: 'nothing' }
  | ({ readonly is: 'refused' } & Why)

/** The most words that a name before a colon has; more are a sentence. */
const MOST_WORDS = 3

/** What a line says. A name before its colon says where it goes; `plainly`, no name is looked for. */
export function readLine(given: string, around: Surroundings, plainly = false): Said {
  const text = given.trim()
  if (text === '') return { is: 'nothing' }
  if (plainly) return placed(text, around, around.target)
  const walked = /^(>+|<+)$/.exec(text)
  if (walked) return walk(around, text.startsWith('>') ? text.length : -text.length)
  if (text.startsWith('@') && around.steps.length > 0) return stepOf(text.slice(1), around)
  const named = /^([^:\n]{1,60}):(?:\s+|$)/.exec(text)
  const name = named?.[1]?.trim() ?? ''
  if (!named || name === '') return placed(text, around, around.target)
  const rest = text.slice(named[0].length).trim()
  if (around.steps.length > 0 && around.stepWords.some((word) => folded(word) === folded(name))) {
    return stepOf(rest, around)
  }
  const found = meant(around.targets, name)
  const [first] = found
  if (!first) {
    return name.split(/\s+/).length > MOST_WORDS
      ? placed(text, around, around.target)
      : { is: 'refused', why: 'unknown', said: name }
  }
  const one = theOne(found, around.target)
  if (!one) {
    return { is: 'refused', why: 'ambiguous', said: name, names: found.map(({ name }) => name) }
  }
  return rest === '' ? { is: 'target', target: one.key } : placed(rest, around, one.key)
}

// Of those that are called the same the one that is written in stays, or else the first is meant.
function theOne(found: readonly Target[], now: string | undefined): Target | undefined {
  const [first] = found
  const same = found.every(({ name }) => folded(name) === folded(first?.name ?? ''))
  return same ? (found.find(({ key }) => key === now) ?? first) : undefined
}

function placed(text: string, { targets }: Surroundings, key: string | undefined): Said {
  const target = targets.find((it) => it.key === key)
  if (!target) return { is: 'refused', why: 'nowhere' }
  if (!target.felt) return { is: 'card', target: target.key, text }
  const found = /^([+\-−–]?\d+(?:[.,]\d+)?)(?:\s+|$)(.*)$/s.exec(text)
  const value = Number((found?.[1] ?? '').replace(/[−–]/, '-').replace(',', '.'))
  if (!found || Math.abs(value) > 2) {
    return { is: 'refused', why: 'noNumber', name: target.name }
  }
  const [word = '', reason = ''] = parted(found[2] ?? '')
  return { is: 'feeling', target: target.key, value, word, reason }
}

/** A word, and behind a comma or a colon its reason. */
function parted(text: string): [string, string] {
  const at = text.search(/[,:;(]/)
  return at < 0
    ? [text.trim(), '']
    : [
        text.slice(0, at).trim(),
        text
          .slice(at + 1)
          .replace(/\)$/, '')
          .trim(),
      ]
}

function stepOf(said: string, { steps, step: now }: Surroundings): Said {
  const number = /^\d+$/.test(said.trim()) ? Number(said) : 0
  const counted = steps[number - 1]
  if (counted) return { is: 'step', step: counted.key }
  const found = meant(steps, said)
  const [first] = found
  if (!first) return { is: 'refused', why: 'noStep', said: said.trim() }
  const same = found.every(({ name }) => folded(name) === folded(first.name))
  if (!same) {
    const names = found.map(({ name }) => name)
    return { is: 'refused', why: 'ambiguous', said: said.trim(), names }
  }
  return { is: 'step', step: (found.find(({ key }) => key === now) ?? first).key }
}

function walk({ steps, step }: Surroundings, by: number): Said {
  if (steps.length === 0) return { is: 'nothing' }
  const at = steps.findIndex(({ key }) => key === step)
  const next = steps[Math.max(0, Math.min(steps.length - 1, at + by))]
  return next ? { is: 'step', step: next.key } : { is: 'nothing' }
}

/** What stands at the beginning of a line as far as it may be the beginning of a name; empty where it is none. */
export function nameBegun(text: string): string {
  const begun = text.trimStart()
  return begun.length <= 24 && /^\p{L}[\p{L}\p{N} -]*$/u.test(begun) && !/\s\S+\s/.test(begun)
    ? begun
    : ''
}
