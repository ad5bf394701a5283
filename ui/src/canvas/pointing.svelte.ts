/** What hands do to the canvas: pointers, fingers, the wheel and the keys that push the paper about. */

import { toScene, zoomedTo } from './camera'
import { spotAt } from './cells'
import type { Point } from './geometry'
import { strayAt } from './heads'
import { inScene } from './parting'
import type { CanvasStage } from './stage.svelte'
import { Panning } from './tools/hand/Panning'
import { hit } from './tools/select/hit'
import type { Pointer } from './tools/stage'

/** How far an arrow key pushes the paper, in pixels of the screen. */
const STEP = 64
/** How far one line of a wheel that turns by lines pushes the paper, in pixels of the screen. */
const LINE = 32

/** Turns the window's events into what the stage understands. */
export class Pointing {
  /** Whether Space is down, so that the pointer pushes the paper. */
  spaceHeld = $state(false)
  readonly #stage: CanvasStage
  readonly #canvas: () => HTMLElement
  readonly #fingers = new Map<number, Point>()
  #pinch: { distance: number; middle: Point } | undefined
  #spacePanned = false
  #last: Pointer | undefined
  /** How far what is held lies from where it was taken: a head that stands still is elsewhere in the scene. */
  #stray: Point = { x: 0, y: 0 }

  /** Hears for the stage what happens on the element that `canvas` gives. */
  constructor(stage: CanvasStage, canvas: () => HTMLElement) {
    this.#stage = stage
    this.#canvas = canvas
  }

  /** Where the pointer of this event is. */
  pointerOf = (event: PointerEvent | MouseEvent): Pointer => {
    const box = this.#canvas().getBoundingClientRect()
    const screen = { x: event.clientX - box.left, y: event.clientY - box.top }
    const { heads, camera, size, parting } = this.#stage
    if (this.#fingers.size === 0) this.#stray = strayAt(heads, camera, size, screen)
    const { x, y } = toScene(camera, screen)
    return {
      screen,
      scene: inScene({ x: x + this.#stray.x, y: y + this.#stray.y }, parting),
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      touch: 'pointerType' in event && event.pointerType === 'touch',
      ...this.#besideOf(event, screen),
      grip: gripOf(event),
    }
  }

  // What is held may be let go on a document of the library, beside the canvas.
  #besideOf(event: MouseEvent, { x, y }: Point): Pick<Pointer, 'onto' | 'overLibrary'> {
    const { size, document: own } = this.#stage
    const isInside = x >= 0 && y >= 0 && x <= size.width && y <= size.height
    if (isInside || this.#fingers.size === 0) return {}
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const onto = under?.closest<HTMLElement>('[data-drop-document]')?.dataset['dropDocument']
    const overLibrary = under?.closest('[data-drop-library]') != null
    return { onto: onto === own.id ? undefined : onto, overLibrary }
  }

  onpointerdown = (event: PointerEvent): void => {
    const stage = this.#stage
    if (isOwn(event)) return
    if (stage.editing) void stage.commit()
    // The menu comes with the event that asks for one, by a button, a long press or a key.
    if (event.button === 2) return
    const pointer = this.pointerOf(event)
    this.#fingers.set(event.pointerId, pointer.screen)
    if (pointer.touch && this.#fingers.size === 2) {
      stage.cancel()
      this.#pinch = this.#pinchNow()
      return
    }
    this.#canvas().setPointerCapture(event.pointerId)
    const onPaper =
      pointer.touch &&
      !stage.gesture.choose &&
      ['nothing', 'feelingCell', 'area'].includes(hit(stage, pointer.scene).kind)
    this.#spacePanned ||= this.spaceHeld
    if (event.button === 1 || this.spaceHeld || (onPaper && stage.tool === 'select')) {
      stage.gesture = new Panning(stage, pointer, stage.gesture)
      return
    }
    if (event.button === 0) stage.down(pointer)
  }

  onpointermove = (event: PointerEvent): void => {
    const stage = this.#stage
    const fingers = this.#fingers
    const pointer = this.pointerOf(event)
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, pointer.screen)
    if (this.#pinch && fingers.size >= 2) {
      this.#pinchBy(this.#pinch)
      return
    }
    if (isOwn(event) && fingers.size === 0) return
    this.#last = pointer
    stage.move(pointer)
    if (fingers.size === 0) stage.hovered = spotAt(stage.scene, pointer.scene, false)
    stage.pointed = fingers.size === 0 ? pointer.scene : undefined
  }

  onpointerup = (event: PointerEvent): void => {
    const stage = this.#stage
    // As long as it holds, a pointer can be over the library too.
    const pointer = this.pointerOf(event)
    const held = this.#fingers.delete(event.pointerId)
    if (this.#pinch) {
      if (this.#fingers.size < 2) this.#pinch = undefined
      return
    }
    if (!held || isOwn(event)) return
    const before = stage.selection
    stage.up(pointer)
    if (!stage.editing && (stage.selection.length > 0 || before.length > 0)) stage.focus()
  }

  onpointercancel = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId)
    this.#pinch = undefined
    this.#stage.cancel()
  }

  onpointerleave = (): void => {
    this.#stage.hovered = undefined
    this.#stage.pointed = undefined
  }

  onmousedown = (event: MouseEvent): void => {
    if (!isOwn(event)) event.preventDefault()
  }

  ondblclick = (event: MouseEvent): void => {
    if (!isOwn(event)) this.#stage.twice(this.pointerOf(event))
  }

  oncontextmenu = (event: MouseEvent): void => {
    const stage = this.#stage
    event.preventDefault()
    if ((isOwn(event) && !passesMenu(event)) || stage.menu) return
    if (stage.editing) void stage.commit()
    stage.cancel()
    stage.openMenu(this.pointerOf(event))
  }

  onwheel = (event: WheelEvent): void => {
    const stage = this.#stage
    if (isOwn(event) && !event.ctrlKey) return
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
    if (event.ctrlKey || event.metaKey) {
      const pull = Math.max(-60, Math.min(60, event.deltaY * unit))
      stage.zoomAt(stage.zoom * Math.exp(-pull * 0.0045), this.pointerOf(event).screen)
      return
    }
    const sideways = event.shiftKey && event.deltaX === 0
    stage.pan(
      -(sideways ? event.deltaY : event.deltaX) * unit,
      -(sideways ? 0 : event.deltaY) * unit,
    )
  }

  onkeydown = (event: KeyboardEvent): void => {
    if (event.target !== this.#canvas()) return
    const way: Record<string, [number, number]> = {
      ArrowLeft: [STEP, 0],
      ArrowRight: [-STEP, 0],
      ArrowUp: [0, STEP],
      ArrowDown: [0, -STEP],
    }
    const by = way[event.key]
    if (by) {
      event.preventDefault()
      this.#stage.pan(...by)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.#stage.focus(this.#stage.cursor)
    }
  }

  /** What is dragged becomes a copy, or is itself again, the moment a key is pressed or let go. */
  oncopykey = ({ key, type }: KeyboardEvent): void => {
    if ((key !== 'Alt' && key !== 'Control') || !this.#last || this.#fingers.size === 0) return
    const held = type === 'keydown'
    const keys = key === 'Alt' ? { alt: held } : { ctrl: held }
    this.#last = { ...this.#last, ...keys }
    this.#stage.move(this.#last)
  }

  /** A gesture ends with Escape wherever the focus is. */
  onescape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#stage.cancel()) return
    event.preventDefault()
    event.stopPropagation()
    if (this.#stage.selection.length > 0) this.#stage.focus()
  }

  /** Enter chooses what has the keyboard, where a gesture waits for that. */
  onchoose = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || isWriting(event)) return
    const { target } = event
    const isElsewhere =
      target instanceof Element && target !== document.body && !this.#canvas().contains(target)
    if (isElsewhere || !this.#stage.choose()) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Heard before anything that Space would press: what was pushed about with it is not pressed too. */
  onspace = (event: KeyboardEvent): void => {
    if (event.code !== 'Space' || isWriting(event)) return
    const canvas = this.#canvas()
    if (event.type === 'keyup') {
      this.spaceHeld = false
      if (this.#spacePanned) {
        event.preventDefault()
        event.stopPropagation()
      }
    } else if (canvas.matches(':hover')) {
      if (!event.repeat) this.#spacePanned = false
      this.spaceHeld = true
      if (event.target === canvas || event.target === document.body) event.preventDefault()
    }
  }

  #pinchBy(before: { distance: number; middle: Point }): void {
    const stage = this.#stage
    const now = this.#pinchNow()
    stage.pan(now.middle.x - before.middle.x, now.middle.y - before.middle.y)
    stage.look(
      zoomedTo(stage.camera, stage.zoom * (now.distance / (before.distance || 1)), now.middle),
    )
    this.#pinch = now
  }

  #pinchNow(): { distance: number; middle: Point } {
    const [a, b] = [...this.#fingers.values()]
    if (!a || !b) return { distance: 1, middle: { x: 0, y: 0 } }
    return {
      distance: Math.hypot(a.x - b.x, a.y - b.y),
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    }
  }
}

const gripOf = ({ target }: Event): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip']
    : undefined

const isOwn = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-own-pointer]') !== null

// What is offered over a card lies on it: the menu is that of the card.
const passesMenu = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-passes-menu]') !== null

const isWriting = (event: Event): boolean =>
  event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
