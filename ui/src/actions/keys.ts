/** Binds every action's keys to the window. */

import { tinykeys } from 'tinykeys'
import type { Desk } from '../chrome/desk.svelte'
import { allActions } from './actions'

/** Listens until the returned function is called. */
export function bindKeys(target: Window, desk: Desk): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const action of allActions) {
    for (const keys of action.keys ?? []) {
      bindings[keys] = (event) => {
        if (event.defaultPrevented || desk.dialog || desk.presentation) return
        if (isWriting(event) && !action.whileWriting) return
        if (isPlain(event) && isOnChrome(event) && !action.anywhere) return
        event.preventDefault()
        if (action.enabled(desk)) action.run(desk)
      }
    }
  }
  return tinykeys(target, bindings)
}

const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox], [type=radio]), textarea') || target.isContentEditable)

// Keys without Ctrl or Alt are the canvas's; on a button or in a menu they mean something else.
const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey

const isOnChrome = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target !== document.body &&
  target.closest('section.canvas') === null
