/** Showing a document to a room. */

import type { Action } from './action'
import type { Desk } from '../chrome/desk.svelte'
import { present } from '../presenting/begin'

/** These actions, by their ids. */
export const presentActions = {
  present: {
    id: 'present',
    label: 'action-present',
    keys: ['F5'],
    shown: 'F5',
    whileWriting: true,
    anywhere: true,
    enabled: ({ stage }: Desk) => stage !== undefined,
    run: (desk) => void present(desk),
  },
  presentHere: {
    id: 'present-here',
    label: 'action-present-here',
    keys: ['Shift+F5'],
    shown: 'Shift F5',
    whileWriting: true,
    anywhere: true,
    enabled: ({ stage }: Desk) => stage !== undefined && stage.selection.length > 0,
    run: (desk) => void present(desk, { fromHere: true }),
  },
  presentViews: {
    id: 'present-views',
    label: 'action-present-views',
    enabled: ({ stage }: Desk) => (stage?.document.savedViews.length ?? 0) > 0,
    run: (desk) => void present(desk, { byViews: true }),
  },
} satisfies Record<string, Action>
