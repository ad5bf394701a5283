/** What is being written in place, until the document has it. */

import type { OpenDocument } from '../../mirror/document.svelte'
import type { Change } from '../../mirror/workspace.svelte'
import type { Editable } from '../tools/stage'
import { editOf, textOf } from './editable'

/** The canvas, as narrow as a draft needs it. */
export interface DraftStage {
  readonly document: OpenDocument
  newId(): string
  edit(change: Change, gesture?: string): Promise<boolean>
}

/** How long writing rests before it is taken, in milliseconds. */
const AFTER = 800
/** How long it rests where the drawing must grow with the text. */
const SOON = 150

/** A text and where it belongs. It is taken at every rest, all of it in one gesture. */
export class Draft {
  /** What is written. */
  readonly what: Editable
  /** The id of the card that is made, where a new one is written. */
  readonly id: string
  /** The text as it is on the screen. */
  text: string
  /** The text that was refused and given back, where it was. */
  readonly given: string | undefined
  readonly #stage: DraftStage
  readonly #gesture: string
  readonly #begin: string
  #sent: { readonly text: string; readonly taken: Promise<boolean> } | undefined
  #outgrown = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Begins with a text that is given back, or else with what is there now. */
  constructor(stage: DraftStage, what: Editable, text?: string) {
    this.#stage = stage
    this.what = what
    this.id = stage.newId()
    this.#gesture = stage.newId()
    this.#begin = textOf(stage.document, what)
    this.given = text
    this.text = text ?? this.#begin
  }

  /** Whether nothing was written yet. */
  get untouched(): boolean {
    return !this.#sent && this.text === this.#begin
  }

  /** What is written now: a new card that was taken at a rest is a card like another. */
  get now(): Editable {
    const { document } = this.#stage
    if (document.freeNote(this.id)) return { kind: 'freeNote', note: this.id }
    return document.card(this.id) ? { kind: 'card', card: this.id } : this.what
  }

  /** Takes the text when writing rests. What was emptied may yet be filled, so it waits for the end. */
  write(text: string): void {
    this.text = text
    this.#wait()
  }

  /** Whether the text has outgrown what is drawn of it: then it is taken sooner. */
  set outgrown(outgrown: boolean) {
    this.#outgrown = outgrown
    if (outgrown && this.#timer !== undefined) this.#wait()
  }

  /** Takes the text now; says whether the document has it. */
  take(): Promise<boolean> {
    this.#rest()
    return this.#send()
  }

  #wait(): void {
    this.#rest()
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        if (this.text.trim() !== '') void this.#send()
      },
      this.#outgrown ? SOON : AFTER,
    )
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #send(): Promise<boolean> {
    const { text } = this
    if (this.#sent?.text === text) return this.#sent.taken
    const { document } = this.#stage
    const taken = this.#stage.edit(() => editOf(document, this.what, text, this.id), this.#gesture)
    const sent = { text, taken }
    this.#sent = sent
    void taken.then((kept) => {
      if (!kept && this.#sent === sent) this.#sent = undefined
    })
    return taken
  }
}
