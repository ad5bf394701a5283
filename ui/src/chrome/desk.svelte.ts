/** The window's own state: what is open beside the document. Nothing here is kept. */

import { getContext, setContext } from 'svelte'
import type { Beside } from '../bindings/Beside'
import type { ComparisonForm } from '../bindings/ComparisonForm'
import type { DocumentKind } from '../bindings/DocumentKind'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import { CanvasStage } from '../canvas/stage.svelte'
import type { Host } from '../host/host'
import { Workspace } from '../mirror/workspace.svelte'
import type { Presentation } from '../presenting/presentation.svelte'

/** A dialog that can stand before the window. */
export type Dialog =
  | {
      readonly kind: 'new'
      readonly documentKind: DocumentKind
      /** The journey or empathy map that a new persona is added to. */
      readonly joins?: CanvasStage
      /** The persona that a new journey or empathy map is about. */
      readonly persona?: string
      /** Whether a template is what is wanted. */
      readonly fromTemplate?: boolean
    }
  | { readonly kind: 'palette' }
  | {
      readonly kind: 'export'
      /** Two journeys in one picture, in place of the open document. */
      readonly compared?: {
        readonly document: string
        readonly title: string
        readonly beside: Beside
      }
      readonly from?: Dialog | undefined
    }
  /** Asks what a journey is compared with. */
  | {
      readonly kind: 'comparing'
      readonly document: string
      /** The other journeys, the most fitting first. */
      readonly journeys: readonly LibraryEntry[]
    }
  | {
      readonly kind: 'comparison'
      readonly current: string
      readonly future: string
      readonly form: ComparisonForm
    }
  | { readonly kind: 'deleted' }
  /** What was changed of a document, or left out, when its file was taken in. */
  | { readonly kind: 'importNotes'; readonly title: string; readonly notes: readonly string[] }
  | { readonly kind: 'settings' }
  /** With the dialog to go back to. */
  | { readonly kind: 'keys'; readonly from?: Dialog | undefined }
  | { readonly kind: 'moveTo'; readonly cards: readonly string[] }
  | {
      readonly kind: 'send'
      readonly cards: readonly string[]
      /** The document that they go to, where that is chosen already. */
      readonly to?: string
    }
  | {
      readonly kind: 'removePersona'
      readonly persona: LibraryEntry
      /** The journeys and empathy maps that she is on. */
      readonly documents: readonly LibraryEntry[]
      /** The other documents with cards that are marked as hers. */
      readonly marked: readonly LibraryEntry[]
    }

/** Everything that actions and the chrome reach. */
export class Desk {
  readonly workspace: Workspace
  #dialog: Dialog | undefined = $state.raw()
  /** What had the focus when a dialog opened. */
  #opener: HTMLElement | undefined
  /** Whether the library stands beside the canvas. */
  libraryShown = $state(true)
  /** Whether the inspector stands beside the canvas; in a small window the map comes first. */
  inspectorShown = $state(window.innerWidth >= 1100)
  /** What is being shown to a room; nothing else is on the screen then. */
  presentation: Presentation | undefined = $state.raw()
  /** Whether the bar that takes down what is said stands below the canvas. */
  captureShown = $state(false)
  /** Whether the small map of the whole paper is shown, where it is of use. */
  overviewShown = $state(true)
  /** What is written in it and not taken yet. */
  captureText = $state('')
  /** The lines that came along with it, and are taken after it. */
  captureWaiting: readonly string[] = $state.raw([])
  /** Whether it is shown what is seen of the document. */
  filterShown = $state(false)
  /** Whether the search field is asked for. */
  searchAsked = $state(false)

  constructor(host: Host) {
    this.workspace = new Workspace(host)
  }

  /** The dialog that is open. */
  get dialog(): Dialog | undefined {
    return this.#dialog
  }

  set dialog(dialog: Dialog | undefined) {
    if (dialog && !this.#dialog) this.#opener = opener()
    this.#dialog = dialog
  }

  /** Leaves the dialog for the one that it was opened from, where there is one. */
  leaveDialog(): void {
    const { dialog } = this
    this.dialog = dialog && 'from' in dialog ? dialog.from : undefined
  }

  /** Closes the dialog: what it made has the focus next, not what opened it. */
  finishDialog(): void {
    this.#opener = undefined
    this.dialog = undefined
  }

  /** Gives the focus back to what had it before the dialog, else to the canvas. */
  returnFocus(): void {
    if (this.dialog || this.stage?.editing) return
    const opener = this.#opener
    this.#opener = undefined
    if (opener?.isConnected) opener.focus()
    else this.stage?.focus()
  }

  /** The canvas of the open document. */
  readonly stage = $derived.by(() => {
    const { open } = this.workspace
    return open && new CanvasStage(this.workspace, open)
  })
}

/** What has the focus now; of a menu, which goes away, what opened it. */
function opener(): HTMLElement | undefined {
  const focused = document.activeElement
  const menu = focused?.closest('[role="menu"]')
  const from = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : focused
  return from instanceof HTMLElement && from !== document.body ? from : undefined
}

const KEY = Symbol('desk')

/** Gives the desk to every component below. */
export const provideDesk = (desk: Desk): Desk => setContext(KEY, desk)

/** The desk of the window that a component is in. */
export const useDesk = (): Desk => getContext<Desk>(KEY)
