/** The window's own state: what is open beside the document. Nothing here is kept. */

import { getContext, setContext } from 'svelte'
import type { DocumentKind } from '../bindings/DocumentKind'
import { CanvasStage } from '../canvas/stage.svelte'
import type { Host } from '../host/host'
import { Workspace } from '../mirror/workspace.svelte'

/** A dialog that can stand before the window. */
export type Dialog =
  | {
      readonly kind: 'new'
      readonly documentKind: DocumentKind
      /** The journey that a new persona is added to. */
      readonly joins?: CanvasStage
    }
  | { readonly kind: 'export' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'moveTo'; readonly cards: readonly string[] }

/** Everything that actions and the chrome reach. */
export class Desk {
  readonly workspace: Workspace
  /** The dialog that is open. */
  dialog: Dialog | undefined = $state.raw()
  /** Whether the library stands beside the canvas. */
  libraryShown = $state(true)
  /** Whether the inspector stands beside the canvas; in a small window the map comes first. */
  inspectorShown = $state(window.innerWidth >= 1100)
  /** Whether the search field is asked for. */
  searchAsked = $state(false)

  constructor(host: Host) {
    this.workspace = new Workspace(host)
  }

  /** The canvas of the open document. */
  readonly stage = $derived.by(() => {
    const { open } = this.workspace
    return open && new CanvasStage(this.workspace, open)
  })
}

const KEY = Symbol('desk')

/** Gives the desk to every component below. */
export const provideDesk = (desk: Desk): Desk => setContext(KEY, desk)

/** The desk of the window that a component is in. */
export const useDesk = (): Desk => getContext<Desk>(KEY)
