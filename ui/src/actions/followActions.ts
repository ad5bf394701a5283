/** Going from what is drawn to the document that it stands for. */

import type { Desk } from '../chrome/desk.svelte'
import type { Action } from './action'
import { selectedPart } from './selection'

/** These actions, by their ids. */
export const followActions = {
  follow: {
    id: 'follow',
    label: 'action-follow',
    enabled: (desk: Desk) => linkedTo(desk) !== undefined,
    run: (desk) => {
      const document = linkedTo(desk)
      if (document !== undefined) desk.stage?.open(document)
    },
  },
} satisfies Record<string, Action>

/** The document that what is selected stands for or leads to, where that is still there. */
function linkedTo({ stage, workspace }: Desk): string | undefined {
  const part = selectedPart(stage)
  const linked =
    part?.kind === 'persona'
      ? part.persona
      : part?.kind === 'appearance'
        ? part.document
        : part?.kind === 'step'
          ? stage?.document.step(part.step)?.link
          : undefined
  return workspace.library.find(({ document }) => document === linked)?.document
}
