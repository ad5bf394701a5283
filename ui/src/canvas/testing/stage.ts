/** A stage for tests of the tools: keeps what was sent and shown. */

import type { At } from '../../bindings/At'
import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import type { Place } from '../../bindings/Place'
import type { Scene } from '../../bindings/Scene'
import { gridOf } from '../cells'
import type { FeelingLine } from '../feelings'
import type { Point } from '../geometry'
import { Places } from '../places'
import type { Editable, Gesture, Pointer, Preview, Stage } from '../tools/stage'

/** A stage on this scene, at zoom 1. */
export class FakeStage implements Stage {
  readonly scene: Scene
  readonly places: Places
  readonly zoom = 1
  selection: readonly string[] = []
  readonly sent: Edit[] = []
  readonly copied: { cards: readonly string[]; place: Place; at: At }[] = []
  readonly freeNotes: FreeNote[] = []
  readonly told: string[] = []
  preview: Preview | undefined
  writing: Editable | undefined
  readonly positions = new Map<string, number>()
  readonly sentTo: { document: string; cards: readonly string[] }[] = []
  goneTo: string | undefined
  opened: string | undefined
  panned: Point = { x: 0, y: 0 }

  constructor(scene: Scene) {
    this.scene = scene
    this.places = new Places(scene.nodes)
  }

  get rows() {
    return (gridOf(this.scene)?.rows ?? []).map(({ lane, y, height }) => ({ id: lane, y, height }))
  }

  select(ids: readonly string[]): void {
    this.selection = ids
  }

  show(preview: Preview | undefined): void {
    this.preview = preview
  }

  pan(x: number, y: number): void {
    this.panned = { x: this.panned.x + x, y: this.panned.y + y }
  }

  finish(edit: Edit, made?: string): void {
    this.sent.push(edit)
    this.goneTo = made
  }

  putCopies(cards: readonly string[], place: Place, at: At): void {
    this.copied.push({ cards, place, at })
  }

  write(what: Editable): void {
    this.writing = what
  }

  open(document: string): void {
    this.opened = document
  }

  positionOf(card: string): number | undefined {
    return this.positions.get(card)
  }

  sendTo(document: string, cards: readonly string[]): void {
    this.sentTo.push({ document, cards })
  }

  missingFeeling(): FeelingLine {
    return { persona: null, curve: 'real' }
  }

  freeNote(id: string): FreeNote | undefined {
    return this.freeNotes.find((note) => note.id === id)
  }

  tell(key: string): void {
    this.told.push(key)
  }

  newId(): string {
    return 'new'
  }
}

/** The pointer at a place of the scene. */
export const at = (x: number, y: number, held: Partial<Pointer> = {}): Pointer => ({
  screen: { x, y },
  scene: { x, y },
  shift: false,
  ctrl: false,
  alt: false,
  touch: false,
  ...held,
})

/** The gesture after the pointer went down, along these places, and up unless `held`. */
export function drag(gesture: Gesture, along: readonly Pointer[], held = false): Gesture {
  const [first, ...rest] = along
  if (!first) return gesture
  let now = gesture.down?.(first) ?? gesture
  let last = first
  for (const pointer of rest) {
    now = now.move?.(pointer) ?? now
    last = pointer
  }
  return held ? now : (now.up?.(last) ?? now)
}
