/** What is done to take things in fast, and to take hold of many at once. */

import { copyPicture } from '../canvas/picturing'
import { nextRing } from '../canvas/widening'
import type { Desk } from '../chrome/desk.svelte'
import { say } from '../words/words.svelte'
import type { Action } from './action'

const hasStage = (desk: Desk): boolean => desk.stage !== undefined

/** These actions, by their ids. */
export const captureActions = {
  selectAll: {
    id: 'select-all',
    label: 'action-select-all',
    keys: ['$mod+a'],
    shown: 'Ctrl A',
    enabled: hasStage,
    run: ({ stage, workspace }) => {
      if (!stage) return
      const anchor = stage.selection.length > 0 ? stage.cursor : focusedKey()
      const { reach, cards } = nextRing(stage, anchor, stage.selection)
      // The hand stays where it is, so that the next press reaches farther from there.
      stage.select([...cards.filter((id) => id !== anchor), ...cards.filter((id) => id === anchor)])
      if (anchor !== undefined && cards.length > 0) stage.cursor = anchor
      const count = cards.length
      workspace.say(count > 0 ? say('said-selected', { count, reach }) : say('said-selected-none'))
    },
  },
  copyPicture: {
    id: 'copy-picture',
    label: 'action-copy-picture',
    keys: ['$mod+Shift+c'],
    shown: 'Ctrl Shift C',
    enabled: hasStage,
    run: ({ stage }) => {
      if (stage) void copyPicture(stage)
    },
  },
  capture: {
    id: 'capture',
    label: 'capture',
    keys: ['$mod+m'],
    shown: 'Ctrl M',
    whileWriting: true,
    anywhere: true,
    enabled: hasStage,
    run: (desk) => {
      const bar = document.querySelector<HTMLElement>('section.capture')
      if (!desk.captureShown || !bar) desk.captureShown = true
      else if (bar.contains(document.activeElement)) {
        desk.captureShown = false
        desk.stage?.focus()
      } else bar.querySelector<HTMLElement>('input[role="combobox"]')?.focus()
    },
  },
} satisfies Record<string, Action>

/** What of the map has the keyboard, selected or not. */
const focusedKey = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined
