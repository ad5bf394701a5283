/** Making steps and cards wider by keys and menus, as by their edges. */

import type { Edit } from '../bindings/Edit'
import type { Part } from '../bindings/Part'
import { gridOf } from '../canvas/cells'
import { clamp } from '../canvas/geometry'
import type { CanvasStage } from '../canvas/stage.svelte'
import { STEP_WIDTHS } from '../canvas/tools/select/ResizingStep'
import { say } from '../words/words.svelte'

/** How much wider a step becomes at once, in pixels. */
const STRETCH = 24

/** How wide a part would be. */
export interface Width {
  readonly edit: Edit
  /** The sentence that says so. */
  readonly said: string
}

/** The part one measure wider (1) or narrower (-1); none where it goes no further, or has no width of its own. */
export function widthOf(stage: CanvasStage, part: Part, by: 1 | -1): Width | undefined {
  const { document } = stage
  if (part.kind === 'step') {
    const old = document.step(part.step)?.width
    if (old === undefined) return undefined
    const value = clamp(old + by * STRETCH, ...STEP_WIDTHS)
    if (value === old) return undefined
    const edit = { edit: 'changeStep', step: part.step, change: { field: 'width', value } } as const
    return { edit, said: say('pixels', { count: value }) }
  }
  if (part.kind !== 'card') return undefined
  const card = document.card(part.card)
  const columns = gridOf(stage.scene)?.columns ?? []
  const first = columns.findIndex(({ step }) => step === part.step)
  if (card?.place.kind !== 'cell' || first < 0) return undefined
  const value = clamp(card.place.span + by, 1, columns.length - first)
  if (value === card.place.span) return undefined
  const change = { field: 'span', value } as const
  return {
    edit: { edit: 'changeCards', cards: [card.id], change },
    said: say('steps-spanned', { count: value }),
  }
}
