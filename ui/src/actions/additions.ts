/** Making a step or a phase, and writing its name at once. */

import type { CanvasStage } from '../canvas/stage.svelte'
import { say } from '../words/words.svelte'

/** Makes a step behind this one, in its phase. */
export async function addStepAfter(stage: CanvasStage, after: string): Promise<void> {
  const step = stage.newId()
  const made = await stage.edit(() => {
    const phase = stage.document.step(after)?.phase
    if (!phase) return undefined
    return { edit: 'addStep', step, phase, name: say('new-step'), at: { at: 'after', id: after } }
  })
  if (made) stage.write({ kind: 'step', step })
}

/** Makes a phase of one step, behind this one or else as the last. */
export async function addPhaseAfter(stage: CanvasStage, after?: string): Promise<void> {
  const phase = stage.newId()
  const made = await stage.edit({
    edit: 'addPhase',
    phase,
    name: say('new-phase'),
    step: stage.newId(),
    stepName: say('new-step'),
    at: after ? { at: 'after', id: after } : { at: 'last' },
  })
  if (made) stage.write({ kind: 'phase', phase })
}
