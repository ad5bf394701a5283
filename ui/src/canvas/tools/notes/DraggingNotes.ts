import type { FreeNote } from '../../../bindings/FreeNote'
import type { Node } from '../../../bindings/Node'
import { union, type Point, type Rect } from '../../geometry'
import { pathOf } from '../../notes/arrows'
import { adding, copiesOf, followed, shifting } from '../../notes/freeNotes'
import { snapped } from '../../notes/snapping'
import { isPart, type NodeOf } from '../select/hit'
import { Idle } from '../select/Idle'
import type { Gesture, Pointer, Stage } from '../stage'
import { keepersOf, REACH } from './keepers'

/** Free notes follow the pointer, keep to their neighbours, and take their arrows along. */
export class DraggingNotes implements Gesture {
  readonly name = 'DraggingNotes'
  readonly cursor = 'grabbing'
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #from: Pointer
  readonly #notes: readonly FreeNote[]
  readonly #nodes: readonly Node[]
  readonly #box: Rect
  readonly #held: ReadonlySet<string>
  #by: Point = { x: 0, y: 0 }
  #copies = false

  constructor(stage: Stage, node: NodeOf<'freeNote'>, from: Pointer) {
    this.#stage = stage
    this.#from = from
    const chosen = stage.selection.flatMap((id): NodeOf<'freeNote'>[] => {
      const node = stage.places.named(id)
      return node && isPart(node, 'freeNote') ? [node] : []
    })
    const notes = chosen.flatMap(({ part }) => stage.freeNote(part.note) ?? [])
    this.#notes = notes.filter(({ locked }) => !locked)
    this.#held = new Set(this.#notes.map(({ id }) => id))
    this.#nodes = chosen.filter(({ part }) => this.#held.has(part.note) && part.curve === null)
    this.#box = this.#nodes.reduce((all, { bounds }) => union(all, bounds), node.bounds)
  }

  move(pointer: Pointer): Gesture {
    const stage = this.#stage
    const by = this.#moved(pointer)
    const box = { ...this.#box, x: this.#box.x + by.x, y: this.#box.y + by.y }
    const held = new Set(this.#nodes.map(({ id }) => id))
    const keepers = pointer.ctrl ? [] : keepersOf(stage, box, held)
    const snap = snapped(box, keepers, REACH / stage.zoom)
    this.#copies = pointer.alt
    // On whole pixels, and never off the paper.
    this.#by = {
      x: Math.max(-this.#box.x, Math.round(by.x + snap.by.x)),
      y: Math.max(-this.#box.y, Math.round(by.y + snap.by.y)),
    }
    const ways = followed(stage.scene, stage.places, stage.freeNotes, this.#held, this.#by)
    stage.show({
      kind: 'notes',
      carried: this.#nodes,
      by: this.#by,
      guides: snap.guides,
      copies: this.#copies,
      arrows: this.#copies ? [] : ways.map(({ id, curve }) => ({ id, path: pathOf(curve) })),
    })
    return this
  }

  up(): Gesture {
    const stage = this.#stage
    const { scene } = stage
    if (this.#copies) {
      const copies = copiesOf(scene, this.#notes, this.#by, () => stage.newId())
      stage.finish(adding(...copies), copies[0]?.id)
      return new Idle(stage)
    }
    const edit = shifting(scene, this.#notes, this.#by)
    if (edit) stage.finish(edit)
    else stage.show(undefined)
    return new Idle(stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  // With Shift straight along or straight down.
  #moved({ scene, shift }: Pointer): Point {
    const { x, y } = this.#from.scene
    const by = { x: scene.x - x, y: scene.y - y }
    if (!shift) return by
    return Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y }
  }
}
