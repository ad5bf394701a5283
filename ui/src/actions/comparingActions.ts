/** What is done with a current and a future journey. */

import type { Desk } from '../chrome/desk.svelte'
import { askToCompare } from '../comparing/ask'
import type { Action } from './action'

/** These actions, by their ids. */
export const comparingActions = {
  drawFuture: {
    id: 'draw-future',
    label: 'action-draw-future',
    enabled: ({ workspace }: Desk) => workspace.open?.journey?.state === 'current',
    run: ({ workspace }: Desk) => {
      if (workspace.open) void workspace.acts.drawFuture(workspace.open.id)
    },
  },
  compare: {
    id: 'compare',
    label: 'action-compare',
    enabled: ({ workspace }: Desk) => workspace.open?.kind === 'journey',
    run: (desk: Desk) => {
      const { open } = desk.workspace
      if (open) void askToCompare(desk, open.id)
    },
  },
} satisfies Record<string, Action>
