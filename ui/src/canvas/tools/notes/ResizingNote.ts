import { bottom, rect, right, type Point, type Rect } from '../../geometry'
import { frameOf, placing } from '../../notes/freeNotes'
import { snapped, type Edges } from '../../notes/snapping'
import type { NodeOf } from '../select/hit'
import { Idle } from '../select/Idle'
import type { Gesture, Pointer, Stage } from '../stage'
import { keepersOf, REACH } from './keepers'

/** The sides and corners by which a note is made larger, as on a compass. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const

/** One of them. */
export type Handle = (typeof HANDLES)[number]

/** The smallest that a hand makes a note, in the scene's pixels. */
const LEAST = { width: 32, height: 20 }

/** A side or a corner of a note is pulled. */
export class ResizingNote implements Gesture {
  readonly name = 'ResizingNote'
  readonly cursor: string
  readonly pansAtEdges = true
  readonly #stage: Stage
  readonly #node: NodeOf<'freeNote'>
  readonly #handle: Handle
  readonly #from: Point
  readonly #old: Rect
  /** The shape that a picture keeps: its width by its height. */
  readonly #shape: number | undefined
  #box: Rect | undefined

  constructor(stage: Stage, node: NodeOf<'freeNote'>, handle: Handle, from: Pointer) {
    this.#stage = stage
    this.#node = node
    this.#handle = handle
    this.#from = from.scene
    this.cursor = `${handle}-resize`
    const note = stage.freeNote(node.part.note)
    const frame = note && frameOf(note)
    const isPicture = note?.form.kind === 'picture'
    this.#shape = isPicture ? node.bounds.width / node.bounds.height : undefined
    // What its words made taller stays as tall as it was made, where only its width is pulled.
    const isUpright = handle.includes('n') || handle.includes('s')
    const height =
      isUpright || isPicture ? node.bounds.height : (frame?.height ?? node.bounds.height)
    this.#old = { ...node.bounds, height }
  }

  move(pointer: Pointer): Gesture {
    const stage = this.#stage
    const by = { x: pointer.scene.x - this.#from.x, y: pointer.scene.y - this.#from.y }
    const pulled = this.#pulled(by)
    const keepers = pointer.ctrl ? [] : keepersOf(stage, pulled, new Set([this.#node.id]))
    const snap = snapped(pulled, keepers, REACH / stage.zoom, this.#edges())
    const box = this.#pulled({ x: by.x + snap.by.x, y: by.y + snap.by.y })
    this.#box = box
    stage.show({ kind: 'frame', box, guides: this.#shape ? [] : snap.guides, node: this.#node })
    return this
  }

  up(): Gesture {
    const stage = this.#stage
    const { note } = this.#node.part
    const edit = this.#box && placing(stage.scene, stage.freeNotes, [{ id: note, box: this.#box }])
    if (edit) stage.finish(edit)
    else stage.show(undefined)
    return new Idle(stage)
  }

  cancel(): Gesture {
    this.#stage.show(undefined)
    return new Idle(this.#stage)
  }

  #edges(): Edges {
    const handle = this.#handle
    return {
      x: handle.includes('w') ? ['low'] : handle.includes('e') ? ['high'] : [],
      y: handle.startsWith('n') ? ['low'] : handle.startsWith('s') ? ['high'] : [],
    }
  }

  #pulled(by: Point): Rect {
    const old = this.#old
    const handle = this.#handle
    const west = handle.includes('w')
    const north = handle.startsWith('n')
    const dx = west ? -by.x : handle.includes('e') ? by.x : 0
    const dy = north ? -by.y : handle.startsWith('s') ? by.y : 0
    let width = Math.max(LEAST.width, old.width + dx)
    let height = Math.max(LEAST.height, old.height + dy)
    if (this.#shape !== undefined) {
      if (handle === 'n' || handle === 's') width = Math.max(LEAST.width, height * this.#shape)
      height = width / this.#shape
    }
    const x = west ? Math.max(0, right(old) - width) : old.x
    const y = north ? Math.max(0, bottom(old) - height) : old.y
    return rect(Math.round(x), Math.round(y), Math.round(width), Math.round(height))
  }
}
