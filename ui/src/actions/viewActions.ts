/** What is seen of a document, and where it is looked at. */

import type { Edit } from '../bindings/Edit'
import { fitted } from '../canvas/camera'
import { gridOf } from '../canvas/cells'
import { asked, EVERYTHING, isOfAssumptions } from '../canvas/filters'
import { bottom, rect, right, type Rect } from '../canvas/geometry'
import type { Desk } from '../chrome/desk.svelte'
import { say } from '../words/words.svelte'
import type { Action } from './action'
import { selectedPart } from './selection'

type Stage = NonNullable<Desk['stage']>

/** These actions, by their ids. */
export const viewActions = {
  filter: {
    id: 'filter',
    label: 'action-filter',
    enabled: ({ stage }: Desk) => stage !== undefined,
    run: (desk) => {
      desk.filterShown = true
    },
  },
  filterAssumptions: {
    id: 'filter-assumptions',
    label: 'action-filter-assumptions',
    enabled: ({ stage }: Desk) => stage !== undefined,
    run: ({ stage }) => {
      stage?.see((now) => ({ ...now, bases: isOfAssumptions(now) ? [] : ['assumption'] }))
    },
  },
  endFilter: {
    id: 'end-filter',
    label: 'action-end-filter',
    enabled: ({ stage }: Desk) => stage !== undefined && asked(stage.document.filter) > 0,
    run: ({ stage }) => stage?.see(() => EVERYTHING),
  },
  collapsePhase: {
    id: 'collapse-phase',
    label: 'action-collapse-phase',
    enabled: ({ stage }: Desk) => phaseOf(stage) !== undefined,
    run: ({ stage }) => {
      const phase = phaseOf(stage)
      if (!stage || phase === undefined) return
      void stage.edit(() => {
        const now = stage.document.phase(phase)
        return now && collapsing(phase, !now.collapsed)
      })
    },
  },
  collapsePhases: everyPhase('collapse-phases', true),
  expandPhases: everyPhase('expand-phases', false),
  collapseLanes: everyLane('collapse-lanes', true),
  expandLanes: everyLane('expand-lanes', false),
  zoomSelection: {
    id: 'zoom-selection',
    label: 'action-zoom-selection',
    keys: ['Shift+Digit2', 'Shift+2', 'Shift+@'],
    shown: 'Shift 2',
    enabled: ({ stage }: Desk) => stage !== undefined && boxOf(stage) !== undefined,
    run: ({ stage }) => {
      const box = stage && boxOf(stage)
      if (box) stage.look(fitted(besideHeads(stage, box), stage.size, 72, 2))
    },
  },
  zoomPhase: {
    id: 'zoom-phase',
    label: 'action-zoom-phase',
    keys: ['Shift+Digit3', 'Shift+3', 'Shift+#'],
    shown: 'Shift 3',
    enabled: ({ stage }: Desk) => phaseOf(stage) !== undefined,
    run: ({ stage }) => {
      const grid = stage && gridOf(stage.scene)
      const phase = phaseOf(stage)
      const band = grid?.phases.find((it) => it.phase === phase)
      if (!stage || !grid || !band) return
      const { y, height } = grid.body
      // The labels of the rows stand before the columns, pinned where they would be out of view.
      const box = rect(band.x - grid.labels.width, y, band.width + grid.labels.width, height)
      stage.look(fitted(box, stage.size, 28, 2))
    },
  },
  overviewMap: {
    id: 'overview-map',
    label: 'action-overview-map',
    enabled: ({ stage }: Desk) => stage !== undefined,
    run: (desk) => {
      desk.overviewShown = !desk.overviewShown
    },
  },
} satisfies Record<string, Action>

const collapsing = (phase: string, value: boolean): Edit => ({
  edit: 'changePhase',
  phase,
  change: { field: 'collapsed', value },
})

function everyPhase(id: string, value: boolean): Action {
  const others = (stage: Stage) =>
    stage.document.phases.filter(({ collapsed }) => collapsed !== value)
  return {
    id,
    label: `action-${id}`,
    enabled: ({ stage }) =>
      stage !== undefined && stage.document.phases.length > 1 && others(stage).length > 0,
    run: ({ stage }) => {
      if (!stage) return
      const edits = others(stage).map((phase) => collapsing(phase.id, value))
      void stage.edit({ edit: 'several', edits }, undefined, say(`toast-${id}`))
    },
  }
}

function everyLane(id: string, value: boolean): Action {
  const others = (stage: Stage) =>
    stage.document.lanes.filter(({ collapsed, hidden }) => !hidden && collapsed !== value)
  return {
    id,
    label: `action-${id}`,
    enabled: ({ stage }) => stage !== undefined && others(stage).length > 0,
    run: ({ stage }) => {
      if (!stage) return
      const change = { field: 'collapsed', value } as const
      const edits = others(stage).map(
        (lane) => ({ edit: 'changeLane', lane: lane.id, change }) as const,
      )
      void stage.edit({ edit: 'several', edits }, undefined, say(`toast-${id}`))
    },
  }
}

/** The phase that is selected, or in which what is selected lies. */
function phaseOf(stage: Desk['stage']): string | undefined {
  const part = selectedPart(stage)
  if (!stage || !part) return undefined
  if (part.kind === 'phase') return part.phase
  const step = 'step' in part ? part.step : undefined
  return step === undefined ? undefined : stage.document.step(step)?.phase
}

/** The box with room for the heads, which stand still over what lies at the upper and the left edge. */
function besideHeads({ heads }: Stage, box: Rect): Rect {
  if (!heads || box.x < right(heads.left) || box.y < bottom(heads.top)) return box
  const { width } = heads.left
  const { height } = heads.top
  return rect(box.x - width, box.y - height, box.width + width, box.height + height)
}

/** The box around all that is selected. */
function boxOf(stage: Stage): Rect | undefined {
  const boxes = stage.selection.flatMap((id) => {
    const box = stage.places.named(id)?.bounds ?? stage.cellBox(id)
    return box ? [box] : []
  })
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const far = Math.max(...boxes.map(right))
  const low = Math.max(...boxes.map(bottom))
  return rect(x, y, far - x, low - y)
}
