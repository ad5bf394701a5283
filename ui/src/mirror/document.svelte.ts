/** The window's copy of the open document. It holds no truth: the host's replies make and change it. */

import { SvelteMap } from 'svelte/reactivity'
import type { Card } from '../bindings/Card'
import type { Diff } from '../bindings/Diff'
import type { Divider } from '../bindings/Divider'
import type { Edited } from '../bindings/Edited'
import type { EmpathyMap } from '../bindings/EmpathyMap'
import type { Feeling } from '../bindings/Feeling'
import type { Filter } from '../bindings/Filter'
import type { FreeNote } from '../bindings/FreeNote'
import type { History } from '../bindings/History'
import type { Journey } from '../bindings/Journey'
import type { Lane } from '../bindings/Lane'
import type { Opened } from '../bindings/Opened'
import type { Persona } from '../bindings/Persona'
import type { Phase } from '../bindings/Phase'
import type { Record as Entry } from '../bindings/Record'
import type { Rect } from '../bindings/Rect'
import type { Scene } from '../bindings/Scene'
import type { SavedView } from '../bindings/SavedView'
import type { ScenePatch } from '../bindings/ScenePatch'
import type { Section } from '../bindings/Section'
import type { Step } from '../bindings/Step'
import { applyDiff } from './diff'
import { patched } from './scene'

type EntryOf<K extends Entry['record']> = Extract<Entry, { record: K }>

/** A document's records in their order, its drawing and what can be undone. */
export class OpenDocument {
  /** Which document. */
  readonly id: string
  /** What it is. */
  readonly kind: Opened['kind']
  /** Every record, by its id. */
  readonly records = new SvelteMap<string, Entry>()
  /** Its drawing. */
  scene: Scene = $state.raw() as Scene
  /** What is seen of it. */
  filter: Filter = $state.raw() as Filter
  /** What can be undone. */
  history: History = $state.raw({ done: 0, undo: 0, redo: 0 })
  /** The personas of the workspace, by their ids. */
  personas: { [id: string]: Persona | undefined } = $state.raw({})
  /** Told of the areas that must be painted anew, after each patch. */
  repaint: (dirty: Rect[]) => void = () => undefined

  /** Told of what an undo or a redo changed, once it is here. */
  reversed: (diff: Diff) => void = () => undefined

  constructor(opened: Opened) {
    this.id = opened.document
    this.kind = opened.kind
    this.scene = opened.scene
    this.filter = opened.filter
    this.history = opened.history
    this.personas = opened.personas
    for (const record of opened.records) this.records.set(record.id, record)
  }

  /** The journey's header, where this is one. */
  readonly journey = $derived.by((): Journey | undefined => {
    const head = this.records.get(this.id)
    return head?.record === 'journey' ? head : undefined
  })

  /** The persona's header, where this is one. */
  readonly persona = $derived.by((): Persona | undefined => {
    const head = this.records.get(this.id)
    return head?.record === 'persona' ? head : undefined
  })

  /** The empathy map's header, where this is one. */
  readonly empathyMap = $derived.by((): EmpathyMap | undefined => {
    const head = this.records.get(this.id)
    return head?.record === 'empathyMap' ? head : undefined
  })

  /** The title, the name or the situation. */
  readonly title = $derived(
    this.journey?.title ?? this.persona?.name ?? this.empathyMap?.situation ?? this.scene.title,
  )

  /** The phases, from left to right. */
  readonly phases = $derived(sorted(this.#all('phase')))

  /** The steps, from left to right. */
  readonly steps = $derived.by((): Step[] => {
    const steps = sorted(this.#all('step'))
    return this.phases.flatMap((phase) => steps.filter((step) => step.phase === phase.id))
  })

  /** The lanes, hidden ones too, from top to bottom. */
  readonly lanes = $derived(sorted(this.#all('lane')))

  /** The lanes and dividers, from top to bottom. */
  readonly rows = $derived(
    sorted<EntryOf<'lane'> | EntryOf<'divider'>>([...this.#all('lane'), ...this.#all('divider')]),
  )

  /** The sections of a persona, hidden ones too, in reading order. */
  readonly sections = $derived(sorted(this.#all('section')))

  /** The saved views of a journey, in their order. */
  readonly savedViews = $derived(sorted(this.#all('savedView')))

  /** The feeling points, in no order. */
  readonly feelings = $derived(this.#all('feeling'))

  /** The cards, in no order. */
  readonly cards = $derived(this.#all('card'))

  /** The free notes, from the rearmost to the foremost. */
  readonly freeNotes = $derived(sorted(this.#all('freeNote')))

  /** The record of this id and kind. */
  card = (id: string): Card | undefined => this.#one(id, 'card')
  phase = (id: string): Phase | undefined => this.#one(id, 'phase')
  step = (id: string): Step | undefined => this.#one(id, 'step')
  lane = (id: string): Lane | undefined => this.#one(id, 'lane')
  divider = (id: string): Divider | undefined => this.#one(id, 'divider')
  feeling = (id: string): Feeling | undefined => this.#one(id, 'feeling')
  freeNote = (id: string): FreeNote | undefined => this.#one(id, 'freeNote')
  section = (id: string): Section | undefined => this.#one(id, 'section')
  savedView = (id: string): SavedView | undefined => this.#one(id, 'savedView')

  /** The cards that start in a cell, in their order. */
  cardsIn(lane: string, step: string): Card[] {
    return sorted(
      this.cards.filter(
        ({ place }) => place.kind === 'cell' && place.lane === lane && place.step === step,
      ),
    )
  }

  /** The lines of a section, in their order. */
  linesIn(section: string): Card[] {
    return sorted(
      this.cards.filter(({ place }) => place.kind === 'section' && place.section === section),
    )
  }

  /** Takes over what an edit, an undo or a redo changed. */
  apply(edited: Edited): void {
    applyDiff(this.records, edited.diff)
    this.history = edited.history
    if (edited.scene) this.#redraw(edited.scene)
  }

  /** Takes over that something else is seen of it. */
  see(filter: Filter, scene: ScenePatch): void {
    this.filter = filter
    this.#redraw(scene)
  }

  #redraw(patch: ScenePatch): void {
    const { scene, dirty } = patched(this.scene, patch)
    this.scene = scene
    this.repaint(dirty)
  }

  /** Takes over the whole document as it now is. */
  replace(opened: Opened): void {
    const kept = new Set(opened.records.map(({ id }) => id))
    for (const id of [...this.records.keys()]) if (!kept.has(id)) this.records.delete(id)
    for (const record of opened.records) this.records.set(record.id, record)
    this.personas = opened.personas
    this.filter = opened.filter
    this.history = opened.history
    const { width, height } = this.scene.size
    this.scene = opened.scene
    this.repaint([
      {
        x: 0,
        y: 0,
        width: Math.max(width, opened.scene.size.width),
        height: Math.max(height, opened.scene.size.height),
      },
    ])
  }

  #all<K extends Entry['record']>(kind: K): EntryOf<K>[] {
    return [...this.records.values()].filter(
      (record): record is EntryOf<K> => record.record === kind,
    )
  }

  #one<K extends Entry['record']>(id: string, kind: K): EntryOf<K> | undefined {
    const record = this.records.get(id)
    return record?.record === kind ? (record as EntryOf<K>) : undefined
  }
}

/** Whether the open document is one of these. */
export const isAmong = (open: OpenDocument | undefined, documents: readonly string[]): boolean =>
  open !== undefined && documents.includes(open.id)

// Order keys are text that sorts by its bytes; equal ones fall back on the id, as in the document.
function sorted<T extends { order: string; id: string }>(items: T[]): T[] {
  return items.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
