/** A document that is being shown to a room: what is on the screen now, and what comes next. */

import type { Filter } from '../bindings/Filter'
import type { Camera } from '../canvas/camera'
import { pruned } from '../canvas/filters'
import { centre, type Point } from '../canvas/geometry'
import type { CanvasStage } from '../canvas/stage.svelte'
import { say } from '../words/words.svelte'
import { heardOf } from './contents'
import { placeShowing, stopsOf, zoomsFor, type Place, type Sight, type Stop } from './stops'
import { Travel } from './travel'

/** What hides the map. */
export type Curtain = 'black' | 'white'

/** How long digits wait for the next, in milliseconds. */
const TYPING = 3000

/** One presentation, from its beginning to its end. */
export class Presentation {
  readonly stage: CanvasStage
  /** What hides the map, where something does. */
  curtain: Curtain | undefined = $state()
  /** Whether the speaker's notes are shown. */
  notesShown = $state(false)
  /** Whether the pointer is shown wherever the mouse goes. */
  pointerShown = $state(false)
  /** The digits of the stop that is gone to next. */
  typed = $state('')
  /** Whether the camera is under way. */
  moving = $state(false)
  readonly #end: () => void
  readonly #travel: Travel
  readonly #before: { readonly camera: Camera; readonly filter: Filter }
  readonly #byViews: boolean
  #place: Place = $state.raw({ stop: 0, part: 0 })
  #over = false
  #typing: ReturnType<typeof setTimeout> | undefined

  /** Begins with the whole; goes through the saved views where `byViews`. `end` is told when it is over. */
  constructor(stage: CanvasStage, end: () => void, byViews = false) {
    this.stage = stage
    this.#end = end
    this.#before = { camera: stage.camera, filter: stage.document.filter }
    this.#byViews = byViews
    this.#travel = new Travel((camera) => stage.look(camera))
  }

  /** Every stop, the whole first. */
  readonly stops: readonly Stop[] = $derived.by(() =>
    stopsOf(this.stage, this.#byViews ? this.stage.document.savedViews : []),
  )

  /** Which stop is shown, from 0, and which of its parts. */
  readonly place: Place = $derived.by(() => {
    const stop = Math.min(this.#place.stop, this.stops.length - 1)
    const parts = this.stops[stop]?.sights.length ?? 1
    return { stop, part: Math.min(this.#place.part, parts - 1) }
  })

  /** The stop that is shown. */
  readonly stop: Stop | undefined = $derived(this.stops[this.place.stop])

  /** What is on the screen, or will be once the camera is there. */
  readonly sight: Sight | undefined = $derived(this.#sightAt(this.place))

  /** Where the camera goes next and went before, so that both can be painted ahead. */
  readonly ahead: readonly Camera[] = $derived.by(() =>
    [this.place, this.#after(this.place, 1), this.#after(this.place, -1)].flatMap(
      (place) => this.#sightAt(place)?.camera ?? [],
    ),
  )

  /** Begins at what shows the first of these places of the canvas, where something does. */
  beginAt(keys: readonly string[]): void {
    const [key = ''] = keys
    const box = this.stage.places.named(key)?.bounds ?? this.stage.cellBox(key)
    if (box) this.#place = placeShowing(this.stops, centre(box)) ?? this.#place
  }

  /** Goes on to the next part or stop, or back. What hides the map goes first. */
  step(by: 1 | -1): void {
    if (this.#uncover()) return
    const next = this.#after(this.place, by)
    if (next) this.#go(next)
    else this.stage.workspace.say(say(by > 0 ? 'present-no-next' : 'present-no-previous'))
  }

  /** Goes to a stop, from 0; says whether there is one. */
  goTo(stop: number): boolean {
    if (!this.stops[stop]) return false
    this.curtain = undefined
    this.#go({ stop, part: 0 })
    return true
  }

  /** Takes a digit of the number of a stop. */
  type(digit: string): void {
    this.typed = `${this.typed}${digit}`.replace(/^0+/, '').slice(-3)
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => (this.typed = ''), TYPING)
  }

  /** Goes to the stop whose number was typed; without one to the next. */
  enter(): void {
    const { typed } = this
    this.typed = ''
    if (typed === '') this.step(1)
    else if (!this.goTo(Number(typed) - 1)) {
      this.stage.workspace.say(say('present-no-stop', { number: typed }))
    }
  }

  /** Hides the map, or shows it again. */
  cover(curtain: Curtain): void {
    if (this.curtain === curtain) this.#uncover()
    else {
      this.curtain = curtain
      this.stage.workspace.say(say(`present-${curtain}`))
    }
  }

  /** Shows the speaker's notes, or hides them. */
  toggleNotes(): void {
    this.notesShown = !this.notesShown
  }

  /** Shows the pointer wherever the mouse goes, or only while it is held. */
  togglePointer(): void {
    this.pointerShown = !this.pointerShown
    this.stage.workspace.say(say(this.pointerShown ? 'present-pointer-on' : 'present-pointer-off'))
  }

  /** Looks closer, or from further away, at a place on the screen; the next stop goes on from there. */
  zoom(factor: number, at: Point): void {
    this.#rest()
    const least = (this.stops[0]?.sights[0]?.camera.zoom ?? 1) * 0.8
    const most = zoomsFor(this.stage.size).largest * 1.5
    this.stage.zoomAt(Math.min(most, Math.max(least, this.stage.zoom * factor)), at)
  }

  /** Pushes the map, as two fingers do. */
  pan(dx: number, dy: number): void {
    this.#rest()
    this.stage.pan(dx, dy)
  }

  /** Looks at once where it should: the screen has another size, or this is the beginning. */
  settle(): void {
    this.#rest()
    if (this.sight && this.stage.size.width > 0) this.stage.look(this.sight.camera)
  }

  /** Tells those who listen where the presentation is. */
  tell(): void {
    const { stop, stage } = this
    if (!stop) return
    const at = { index: this.place.stop + 1, count: this.stops.length, name: stop.name }
    const parts = stop.sights.length
    const heard = [
      say('present-at', at),
      ...(parts > 1 ? [say('present-part', { part: this.place.part + 1, parts })] : []),
      heardOf(stage, stop),
    ]
    stage.workspace.say(heard.filter(Boolean).join(' '))
  }

  /** Ends it, and looks where the canvas looked before. */
  end(): void {
    this.#rest()
    this.#over = true
    clearTimeout(this.#typing)
    this.#end()
    this.stage.camera = this.#before.camera
    void this.#see()
  }

  #go(place: Place): void {
    this.#place = place
    void this.#see().then(() => {
      if (this.#place === place && !this.#over) this.#travelTo()
    })
  }

  // A saved view shows what it lets through; the whole, and all after the end, what was seen at the beginning.
  #see(): Promise<boolean> {
    const { document, workspace } = this.stage
    return workspace.see(document, () => {
      const of = this.#over ? undefined : this.stop?.of
      const view = of?.kind === 'view' ? document.savedView(of.id) : undefined
      return view ? pruned(document, view.filter) : this.#before.filter
    })
  }

  #travelTo(): void {
    const to = this.sight?.camera
    const { stage } = this
    this.tell()
    if (!to) return
    if (isStill()) {
      this.#rest()
      stage.look(to)
      return
    }
    this.moving = true
    this.#travel.go(stage.camera, to, stage.size, () => (this.moving = false))
  }

  #rest(): void {
    this.#travel.stop()
    this.moving = false
  }

  #uncover(): boolean {
    if (!this.curtain) return false
    this.curtain = undefined
    this.tell()
    return true
  }

  #sightAt(place: Place | undefined): Sight | undefined {
    return place && this.stops[place.stop]?.sights[place.part]
  }

  #after({ stop, part }: Place, by: 1 | -1): Place | undefined {
    const parts = this.stops[stop]?.sights.length ?? 1
    if (part + by >= 0 && part + by < parts) return { stop, part: part + by }
    const next = this.stops[stop + by]
    return next && { stop: stop + by, part: by > 0 ? 0 : next.sights.length - 1 }
  }
}

/** Whether nothing may move. */
const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
