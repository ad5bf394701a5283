/** What an action is: everything a user can do, declared once for menus, buttons and keys. */

import type { Desk } from '../chrome/desk.svelte'

/** One thing that a user can do. */
export interface Action {
  readonly id: string
  /** The key of its name. */
  readonly label: string
  /** Its keys, as tinykeys reads them. */
  readonly keys?: readonly string[]
  /** Its keys as they are shown. */
  readonly shown?: string
  /** Whether its keys work while a text is written. */
  readonly whileWriting?: boolean
  /** Whether its keys, though plain, work beside the canvas too. */
  readonly anywhere?: boolean
  /** Whether it can be done now. */
  enabled(desk: Desk): boolean
  run(desk: Desk): void
}
