import { spotAt } from '../../cells'
import { PointingNote } from '../notes/PointingNote'
import { endNear, PullingEnd } from '../notes/PullingEnd'
import { HANDLES, ResizingNote } from '../notes/ResizingNote'
import { editableOf } from '../../editor/editable'
import type { Editable, Gesture, Pointer, Stage } from '../stage'
import { DraggingScale } from './DraggingScale'
import { gripped, hit, isPart, type Hit } from './hit'
import { PointingCanvas } from './PointingCanvas'
import { PointingCard } from './PointingCard'
import { PointingHead } from './PointingHead'
import { PointingFeeling } from './PointingFeeling'
import { ResizingRow } from './ResizingRow'
import { ResizingStep } from './ResizingStep'
import { StretchingCard } from './StretchingCard'

/** Nothing is held; the pointer looks for something to take. */
export class Idle implements Gesture {
  readonly name = 'Idle'
  cursor = 'default'
  readonly #stage: Stage

  constructor(stage: Stage) {
    this.#stage = stage
  }

  move(pointer: Pointer): Gesture {
    this.cursor = cursorOver(hit(this.#stage, pointer.scene))
    return this
  }

  down(pointer: Pointer): Gesture {
    const stage = this.#stage
    const resized = this.#resized(pointer)
    if (resized) return resized
    const handle = pointer.grip === undefined ? undefined : gripped(stage, pointer.grip)
    const found = handle ?? hit(stage, pointer.scene)
    switch (found.kind) {
      case 'scale':
        return new DraggingScale(stage, found.node, found.track, pointer)
      case 'card':
        return new PointingCard(stage, found.node, pointer)
      case 'cardEdge':
        return new StretchingCard(stage, found.node)
      case 'stepEdge':
        return new ResizingStep(stage, found, pointer)
      case 'rowEdge':
        return new ResizingRow(stage, found.row)
      case 'phase':
      case 'step':
      case 'row':
      case 'section':
        return new PointingHead(stage, found.node, pointer)
      case 'feeling':
        return new PointingFeeling(stage, found.node, pointer)
      case 'freeNote': {
        const { curve, note } = found.node.part
        const isChosen = stage.selection.includes(found.node.id)
        const end = curve && isChosen && endNear(curve, pointer.scene, stage.zoom)
        if (end && !stage.freeNote(note)?.locked) return new PullingEnd(stage, note, end)
        return new PointingNote(stage, found.node, pointer)
      }
      case 'other':
        stage.select([found.node.id])
        return this
      case 'area':
      case 'feelingCell':
      case 'nothing':
        return new PointingCanvas(stage, pointer)
    }
  }

  twice(pointer: Pointer): Gesture {
    const found = hit(this.#stage, pointer.scene)
    if ('node' in found && isPart(found.node, 'appearance')) {
      this.#stage.open(found.node.part.document)
      return this
    }
    const what = this.#writable(pointer)
    if (what) this.#stage.write(what)
    return this
  }

  // A handle of a note names it, and its side or corner.
  #resized(pointer: Pointer): Gesture | undefined {
    const [id, side] = pointer.grip?.split('#') ?? []
    const node = id === undefined ? undefined : this.#stage.places.named(id)
    const handle = HANDLES.find((it) => it === side)
    if (!node || !handle || !isPart(node, 'freeNote')) return undefined
    return new ResizingNote(this.#stage, node, handle, pointer)
  }

  #writable(pointer: Pointer): Editable | undefined {
    const found = hit(this.#stage, pointer.scene)
    if ('node' in found) return editableOf(found.node.part)
    const spot = spotAt(this.#stage.scene, pointer.scene)
    return spot && { kind: 'newCard', spot }
  }
}

function cursorOver(found: Hit): string {
  switch (found.kind) {
    case 'stepEdge':
    case 'cardEdge':
      return 'col-resize'
    case 'rowEdge':
      return 'row-resize'
    case 'feeling':
      return 'ns-resize'
    case 'scale':
      return 'ew-resize'
    case 'feelingCell':
      return 'copy'
    case 'other':
      return isPart(found.node, 'appearance') ? 'pointer' : 'default'
    default:
      return 'default'
  }
}
