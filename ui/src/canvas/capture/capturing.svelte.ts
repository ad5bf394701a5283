/** Taking down what is said, line by line: each goes to its row and step, or its box. */

import type { Edit } from '../../bindings/Edit'
import type { Feeling } from '../../bindings/Feeling'
import { Orders } from '../../mirror/orders.svelte'
import { keyOf } from '../../words/key'
import { say } from '../../words/words.svelte'
import { gridOf, spotKey, spotNamed, type Spot } from '../cells'
import { linesOf, pointOf } from '../feelings'
import type { CanvasStage } from '../stage.svelte'
import { placeOf } from '../tools/select/DraggingCards'
import {
  readLine,
  type Said,
  type StepTarget,
  type Surroundings,
  type Target,
  type Why,
} from './line'

/** What was taken down in one go. */
export interface Taken {
  readonly id: string
  /** Where it went. */
  readonly place: string
  readonly text: string
  /** How many cards and feelings it is. */
  readonly count: number
}

/** What was not taken down, and why the first of it was not. */
export interface Left {
  readonly lines: readonly string[]
  readonly why: Why | undefined
}

interface Made extends Taken {
  readonly cards: readonly string[]
  readonly feelings: readonly { readonly id: string; readonly before: Feeling | undefined }[]
  /** The number of its gesture in the document's history. */
  readonly done: number
}

/** How much of what was taken down is shown. */
const MOST_SHOWN = 3

/** Where lines go on one canvas, and what came of them. */
export class Capturing {
  readonly #stage: CanvasStage
  #target: string | undefined = $state()
  #step: string | undefined = $state()
  #made: readonly Made[] = $state.raw([])
  /** The order in which lines are taken down and taken back. */
  readonly #orders = new Orders()

  constructor(stage: CanvasStage) {
    this.#stage = stage
  }

  /** The rows, boxes or sections that lines can go to. */
  readonly targets = $derived.by((): Target[] => targetsOf(this.#stage))

  /** The steps that lines can go to. */
  readonly steps = $derived.by((): StepTarget[] =>
    (gridOf(this.#stage.scene)?.columns ?? []).map(({ step, name }) => ({
      key: step,
      name,
      kind: '',
    })),
  )

  /** Where a line without a name goes. */
  get target(): string | undefined {
    const isThere = this.targets.some(({ key }) => key === this.#target)
    return isThere ? this.#target : this.targets.find(({ felt }) => !felt)?.key
  }

  set target(key: string | undefined) {
    this.#target = key
  }

  /** The step that lines go to. */
  get step(): string | undefined {
    const isThere = this.steps.some(({ key }) => key === this.#step)
    return isThere ? this.#step : this.steps[0]?.key
  }

  set step(key: string | undefined) {
    this.#step = key
  }

  /** What was taken down last and is still there, the newest last. */
  readonly shown = $derived.by((): Taken[] =>
    this.#made.filter((made) => this.#isThere(made)).slice(-MOST_SHOWN),
  )

  /** Goes on where this spot is. */
  goTo(spot: Spot): void {
    this.#target = spot.kind === 'cell' ? spot.lane : spotKey(spot)
    if (spot.kind === 'cell') this.#step = spot.step
  }

  /** Goes on a step to the right (1) or to the left (-1). */
  walk(by: 1 | -1): void {
    const said = readLine(by > 0 ? '>' : '<', this.#around())
    if (said.is === 'step') this.#step = said.step
    this.#tellPlace()
  }

  /** Takes lines down as one gesture, once those before them are taken, and gives back those that cannot be; `plainly`, no names are looked for in them. */
  take(lines: readonly string[], plainly = false): Promise<Left> {
    return this.#orders.inTurn(() => this.#take(lines, plainly))
  }

  async #take(lines: readonly string[], plainly: boolean): Promise<Left> {
    const stage = this.#stage
    const around = this.#around()
    const before = { target: this.#target, step: this.#step }
    let { target, step } = around
    const left: string[] = []
    let why: Why | undefined
    const said: { readonly said: Said; readonly spot: Spot }[] = []
    for (const line of lines) {
      const read = readLine(line, { ...around, target, step }, plainly)
      if (read.is === 'refused') {
        left.push(line)
        why ??= read
      } else if (read.is === 'step') step = read.step
      else if (read.is !== 'nothing') {
        target = read.target
        const spot = spotOfTarget(read.target, step)
        if (read.is !== 'target' && spot) said.push({ said: read, spot })
      }
    }
    if (said.length > 0 && !(await this.#make(said))) return { lines, why: undefined }
    const moved = target !== around.target || step !== around.step
    // Who pointed elsewhere meanwhile goes on there.
    if (this.#target === before.target) this.#target = target
    if (this.#step === before.step) this.#step = step
    if (said.length === 0 && moved && !why) this.#tellPlace()
    if (why) stage.workspace.say(sentenceOf(why))
    return { lines: left, why }
  }

  /** Takes back what was taken down, as the last thing that was done or else by another edit. */
  takeBack(id: string): Promise<void> {
    return this.#orders.inTurn(async () => {
      const made = this.#made.find((it) => it.id === id)
      if (!made) return
      const { workspace, document } = this.#stage
      const { done } = made
      const isLast = document.history.done === done && document.history.undo > 0
      const taken = isLast
        ? await workspace.undo({ document: document.id, done })
        : await this.#remove(made)
      if (taken) this.#made = this.#made.filter((it) => it !== made)
    })
  }

  #remove(made: Made): Promise<boolean> {
    const { document } = this.#stage
    return this.#stage.edit(() => {
      const cards = made.cards.filter((card) => document.card(card))
      const back = made.feelings
        .filter((feeling) => document.feeling(feeling.id))
        .flatMap(({ id, before }): Edit[] =>
          before ? likeBefore(before) : [{ edit: 'removeFeeling', feeling: id }],
        )
      const removal: Edit[] = cards.length > 0 ? [{ edit: 'removeCards', cards }] : []
      const edits = [...removal, ...back]
      return edits.length > 1 ? { edit: 'several', edits } : edits[0]
    })
  }

  async #make(lines: readonly { readonly said: Said; readonly spot: Spot }[]): Promise<boolean> {
    const stage = this.#stage
    const { document } = stage
    const cards: string[] = []
    const feelings: { id: string; before: Feeling | undefined }[] = []
    const points = new Map<string, string>()
    // A feeling is what it is when its turn has come.
    const edit = (): Edit | undefined => {
      const [line] = linesOf(document)
      const edits = lines.flatMap(({ said, spot }): Edit[] => {
        if (said.is === 'card') {
          const id = stage.newId()
          cards.push(id)
          const [place, at] = [placeOf(spot), { at: 'last' } as const]
          return [{ edit: 'addCards', cards: [{ id, text: said.text }], place, at }]
        }
        if (said.is !== 'feeling' || spot.kind !== 'cell' || !line) return []
        const { lane, step } = spot
        const before = pointOf(document, lane, step, line)
        // Of two lines on one point the later one counts.
        const key = `${lane}/${step}`
        const feeling = before?.id ?? points.get(key) ?? stage.newId()
        if (!points.has(key)) feelings.push({ id: feeling, before })
        points.set(key, feeling)
        return feelingEdits({ feeling, lane, step, ...line }, said)
      })
      return edits.length > 1 ? { edit: 'several', edits } : edits[0]
    }
    const gesture = stage.newId()
    if (!(await stage.edit(edit, gesture))) return false
    const last = lines.at(-1)
    const place = last ? this.#placeName(last.spot) : ''
    const text = last?.said.is === 'card' ? last.said.text : last ? feelingText(last.said) : ''
    const { done } = document.history
    const count = lines.length
    const made: Made = { id: gesture, place, text, count, cards, feelings, done }
    this.#made = [...this.#made, made].slice(-2 * MOST_SHOWN)
    stage.workspace.say(say('said-captured', { place, text, count }))
    const record = cards.at(-1) ?? feelings.at(-1)?.id
    const node = record === undefined ? undefined : stage.places.ofRecord(record)
    if (node) stage.reveal(node.bounds)
    return true
  }

  #around(): Surroundings {
    const { targets, steps, target, step } = this
    return { targets, steps, target, step, stepWords: say('capture-step-words').split(' ') }
  }

  #tellPlace(): void {
    const { target, step } = this
    const spot = target === undefined ? undefined : spotOfTarget(target, step)
    if (spot) this.#stage.workspace.say(this.#placeName(spot))
  }

  #placeName(spot: Spot): string {
    const key = spot.kind === 'cell' ? spot.lane : spotKey(spot)
    const target = this.targets.find((it) => it.key === key)?.name ?? ''
    const step = spot.kind === 'cell' ? this.steps.find((it) => it.key === spot.step)?.name : ''
    return [target, step].filter(Boolean).join(' · ')
  }

  #isThere({ cards, feelings }: Made): boolean {
    const { document } = this.#stage
    return (
      cards.some((card) => document.card(card)) || feelings.some(({ id }) => document.feeling(id))
    )
  }
}

/** Why a line was not taken, as a sentence. */
export function sentenceOf(why: Why): string {
  switch (why.why) {
    case 'unknown':
      return say('capture-unknown', { said: why.said })
    case 'ambiguous':
      return say('capture-ambiguous', { said: why.said, names: why.names.join(', ') })
    case 'noStep':
      return say('capture-no-step', { said: why.said })
    case 'noNumber':
      return say('capture-no-number', { name: why.name })
    case 'nowhere':
      return say('capture-nowhere')
  }
}

function targetsOf({ document, scene }: CanvasStage): Target[] {
  const { frame } = scene
  if (frame.kind === 'grid') {
    return frame.rows.map(({ lane, laneKind, name }) => {
      const kind = say(keyOf('lane', laneKind))
      return { key: lane, name: name || kind, kind, felt: laneKind === 'emotion' }
    })
  }
  return frame.boxes.flatMap(({ place, name }): Target[] => {
    if (place.kind === 'cell') return []
    const section = place.kind === 'section' ? document.section(place.section) : undefined
    // A scale is two poles, which no line says.
    if (section?.kind === 'scales') return []
    const kind = section ? say(keyOf('section', section.kind)) : name
    return [{ key: spotKey(place), name, kind, felt: false }]
  })
}

function spotOfTarget(target: string, step: string | undefined): Spot | undefined {
  const area = spotNamed(target)
  if (area) return area
  return step === undefined ? undefined : { kind: 'cell', lane: target, step }
}

const feelingText = (said: Said): string =>
  said.is === 'feeling' ? [String(said.value), said.word].filter(Boolean).join(' ') : ''

function feelingEdits(
  at: Omit<Extract<Edit, { edit: 'setFeeling' }>, 'edit' | 'value'>,
  { value, word, reason }: Extract<Said, { is: 'feeling' }>,
): Edit[] {
  const { feeling } = at
  const change = (field: 'word' | 'reason', value: string): Edit[] =>
    value === '' ? [] : [{ edit: 'changeFeeling', feeling, change: { field, value } }]
  return [
    { edit: 'setFeeling', ...at, value },
    ...change('word', word),
    ...change('reason', reason),
  ]
}

const likeBefore = ({ id: feeling, value, word, reason }: Feeling): Edit[] => [
  { edit: 'changeFeeling', feeling, change: { field: 'value', value } },
  { edit: 'changeFeeling', feeling, change: { field: 'word', value: word } },
  { edit: 'changeFeeling', feeling, change: { field: 'reason', value: reason } },
]
