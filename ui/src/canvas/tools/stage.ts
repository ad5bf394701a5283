/** What a tool sees of the canvas, and what it can do there. */

import type { At } from '../../bindings/At'
import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import type { Node } from '../../bindings/Node'
import type { NoteFrame } from '../../bindings/NoteFrame'
import type { Place } from '../../bindings/Place'
import type { Scene } from '../../bindings/Scene'
import type { Spot } from '../cells'
import type { FeelingLine } from '../feelings'
import type { Point, Rect } from '../geometry'
import type { NodeOf } from './select/hit'
import type { Places } from '../places'

/** Where a pointer is and what is held down with it. */
export interface Pointer {
  /** From the canvas's upper left corner, in pixels of the screen. */
  readonly screen: Point
  /** In the scene. */
  readonly scene: Point
  readonly shift: boolean
  readonly ctrl: boolean
  readonly alt: boolean
  /** Whether it is a finger. */
  readonly touch: boolean
  /** The document in the library that what is held would be let go on. */
  readonly onto?: string | undefined
  /** Whether what is held is over the library, beside the canvas. */
  readonly overLibrary?: boolean
  /** The node whose right edge is taken by its handle. */
  readonly grip?: string | undefined
}

/** What a gesture shows while it lasts. The document knows nothing of it. */
export type Preview =
  | {
      readonly kind: 'cards'
      /** The card under the pointer. */
      readonly held: Node
      readonly moved: readonly Node[]
      /** Those of them that are seen to move; the others are only counted. */
      readonly carried: readonly Node[]
      readonly by: Point
      /** Where the cards would fall. */
      readonly mark: Rect | undefined
      /** The spot that the mark stands in. */
      readonly area: Rect | undefined
      /** How far other cards make room, by their nodes' ids. */
      readonly shifts: ReadonlyMap<string, Point>
      /** Whether copies of them come there, and they stay. */
      readonly copies: boolean
      /** The document in the library that the cards are held over. */
      readonly onto: string | undefined
    }
  | {
      readonly kind: 'line'
      readonly line: Rect
      /** Where what is carried was. */
      readonly origin: Rect
      /** The room that what is carried takes. */
      readonly ghost: Rect
      /** The node that is carried. */
      readonly held: Node | undefined
    }
  | {
      readonly kind: 'guide'
      readonly line: Rect
      /** The row or column as large as it would be. */
      readonly area: Rect
      readonly size: 'width' | 'height'
      /** In the scene's pixels. */
      readonly value: number
    }
  | {
      readonly kind: 'stretch'
      readonly box: Rect
      /** How many steps that is. */
      readonly span: number
    }
  | {
      readonly kind: 'feeling'
      readonly node: NodeOf<'feeling'>
      readonly by: number
      readonly value: number
    }
  | {
      readonly kind: 'scale'
      readonly node: Node
      /** Where its knob is held. */
      readonly at: Point
      readonly value: number
    }
  | { readonly kind: 'sweep'; readonly box: Rect }
  | {
      readonly kind: 'notes'
      readonly carried: readonly Node[]
      readonly by: Point
      /** Lines that show what they keep to. */
      readonly guides: readonly Rect[]
      /** Whether copies of them come there, and they stay. */
      readonly copies: boolean
      /** The arrows that follow them, as they would be. */
      readonly arrows: readonly { readonly id: string; readonly path: string }[]
    }
  | {
      readonly kind: 'frame'
      /** Where a note would stand. */
      readonly box: Rect
      readonly guides: readonly Rect[]
      /** The note that is resized. */
      readonly node?: Node
      /** What a new one would be. */
      readonly form?: 'sticky' | 'text'
    }
  | {
      readonly kind: 'arrow'
      /** SVG path data; none before it begins. */
      readonly path: string | undefined
      /** Around what it would begin or end at. */
      readonly target: Rect | undefined
      /** The arrow that it would be instead of. */
      readonly instead?: string
    }

/** What the in-place editor can write in. */
export type Editable =
  | { readonly kind: 'card'; readonly card: string }
  /** The right pole of a scale; the card's text is the left one. */
  | { readonly kind: 'opposite'; readonly card: string }
  | {
      readonly kind: 'newCard'
      readonly spot: Spot
      /** The card that the new one falls behind; none puts it last. */
      readonly after?: string
      /** What was typed to open the editor. */
      readonly text?: string
    }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'lane'; readonly lane: string }
  | { readonly kind: 'feeling'; readonly feeling: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'freeNote'; readonly note: string }
  | { readonly kind: 'newFreeNote'; readonly form: 'sticky' | 'text'; readonly frame: NoteFrame }
  | { readonly kind: 'header'; readonly field: HeadField }

/** A part of a document's head that is written in place. */
export type HeadField = 'title' | 'scenario' | 'quote' | 'quoted' | 'background'

/** The canvas, as narrow as a tool needs it. */
export interface Stage {
  readonly scene: Scene
  readonly places: Places
  readonly zoom: number
  /** The ids of the selected nodes. */
  readonly selection: readonly string[]
  /** Selects these nodes and no others; the keyboard comes to the `cursor`, or else to what was selected last. */
  select(ids: readonly string[], cursor?: string): void
  /** Shows what a gesture would do. */
  show(preview: Preview | undefined): void
  /** Pushes the paper by this many pixels of the screen. */
  pan(dx: number, dy: number): void
  /** Sends the gesture's one edit, and keeps its preview until it is made; the record that it `made` is gone to. */
  finish(edit: Edit, made?: string): void
  /** Puts copies of these cards there, with what `also` comes, as the gesture's one edit, and goes to them. */
  putCopies(cards: readonly string[], place: Place, at: At, also?: Edit): void
  /** Opens the in-place editor. */
  write(what: Editable): void
  /** Opens another document. */
  open(document: string): void
  /** An id that nothing has yet. */
  newId(): string
  /** The line that the next point in a cell of a feelings lane is on; nothing where none is missing. */
  missingFeeling(lane: string, step: string): FeelingLine | undefined
  /** Where on its scale a card stands, from 0 to 100; nothing where it has no place yet. */
  positionOf(card: string): number | undefined
  /** The free note of this id. */
  freeNote(id: string): FreeNote | undefined
  /** The free notes, from the rearmost to the foremost. */
  readonly freeNotes: readonly FreeNote[]
  /** Says the sentence of this key to who listens. */
  tell(key: string): void
  /** Asks how copies of these cards are to come into another document. */
  sendTo(document: string, cards: readonly string[]): void
  /** Where rows can be put between: the lanes and dividers shown, from top to bottom. */
  readonly rows: readonly { readonly id: string; readonly y: number; readonly height: number }[]
}

/** One step of a gesture: takes what the pointer does, gives the next step. */
export interface Gesture {
  /** Its name, for tests. */
  readonly name: string
  /** The pointer's picture while it lasts. */
  readonly cursor?: string
  /** The key of what to do next, where the gesture waits for it. */
  readonly hint?: string
  /** Whether the paper moves when the pointer comes near an edge, and in which direction alone. */
  readonly pansAtEdges?: boolean | 'x' | 'y'
  /** The pointer went down. */
  down?(pointer: Pointer): Gesture
  /** The pointer moved, or the paper moved under it. */
  move?(pointer: Pointer): Gesture
  /** The pointer went up. */
  up?(pointer: Pointer): Gesture
  /** The pointer went down twice in quick succession, at one place. */
  twice?(pointer: Pointer): Gesture
  /** Enter was pressed while this node had the keyboard, or nothing but this box of an empty cell. */
  choose?(node: Node | undefined, cell?: Rect): Gesture
  /** Escape was pressed or the pointer was lost: everything is put back. */
  cancel?(): Gesture
}

/** How far a pointer moves before it drags, in pixels of the screen. */
export const DRAG_AFTER = 4

/** Whether the pointer has moved far enough from where it went down. */
export const hasDragged = (from: Pointer, to: Pointer): boolean =>
  Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) >=
  DRAG_AFTER * (to.touch ? 2 : 1)
