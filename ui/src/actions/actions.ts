/** Every action of the window, declared once. */

import type { Edit } from '../bindings/Edit'
import type { Part } from '../bindings/Part'
import { zoomStep } from '../canvas/camera'
import { gridOf, spotOfPlace } from '../canvas/cells'
import { choose } from '../canvas/copies'
import { editableOf } from '../canvas/editor/editable'
import { nudgeNotes } from '../canvas/notes/keys'
import { recordOf } from '../canvas/places'
import { areMixed, selectedThings } from '../canvas/things'
import type { Desk } from '../chrome/desk.svelte'
import { say } from '../words/words.svelte'
import type { Action } from './action'
import { addPhaseAfter, addStepAfter } from './additions'
import { captureActions } from './captureActions'
import { comparingActions } from './comparingActions'
import { copyOf } from './duplication'
import { followActions } from './followActions'
import { moveOf, type Direction } from './moves'
import { presentActions } from './presentActions'
import { moveTogether } from './movesTogether'
import { noteActions } from './noteActions'
import { removalOf, removeSelected } from './removal'
import { selectedCards, selectedLane, selectedPart } from './selection'
import { duplicateThings, moveThings } from './thingActions'
import { viewActions } from './viewActions'
import { windowActions } from './windowActions'
import { widthOf } from './widths'

const hasStage = (desk: Desk): boolean => desk.stage !== undefined
const isKind =
  (...kinds: Part['kind'][]) =>
  (desk: Desk): boolean => {
    const part = selectedPart(desk.stage)
    return part !== undefined && kinds.includes(part.kind)
  }

/** How far a note is moved, in the scene's pixels. */
const NUDGE: Record<Direction, [number, number]> = {
  left: [-8, 0],
  right: [8, 0],
  up: [0, -8],
  down: [0, 8],
}

const move = (way: Direction, arrow: string, shown: string): Action => ({
  id: `move-${way}`,
  label: `action-move-${way}`,
  keys: [`Alt+${arrow}`],
  shown: `Alt ${shown}`,
  enabled: ({ stage }) => {
    if (stage && areMixed(selectedThings(stage))) return moveTogether(stage, way) !== undefined
    if (stage && stage.selectedCards.length > 1) return moveTogether(stage, way) !== undefined
    if (stage && stage.selectedNotes.length > 0) return true
    const part = selectedPart(stage)
    if (part?.kind === 'feeling') return way === 'up' || way === 'down'
    return stage !== undefined && part !== undefined && moveOf(stage, part, way) !== undefined
  },
  run: ({ stage }) => {
    if (stage && areMixed(selectedThings(stage))) {
      const { cards, notes } = selectedThings(stage)
      const [x, y] = NUDGE[way]
      const moved = stage.edit(() => moveThings(stage, way, { x, y }))
      return void moved.then(() => choose(stage, [...cards, ...notes]))
    }
    if (stage && stage.selectedNotes.length > 0) return nudgeNotes(stage, ...NUDGE[way])
    const part = selectedPart(stage)
    const record = part && recordOf(part)
    if (stage && stage.selectedCards.length > 1) {
      const cards = stage.selectedCards
      void stage.edit(() => moveTogether(stage, way)).then(() => choose(stage, cards))
      return
    }
    if (!stage || !record) return
    if (part.kind === 'feeling') {
      // A point stands higher or lower; presses that follow each other are one gesture.
      const node = stage.places.ofRecord(record)
      if (node) stage.nudge(node.id, way === 'up' ? 0.5 : -0.5)
      return
    }
    void stage.edit(() => moveOf(stage, part, way)).then(() => stage.focusRecord(record))
  },
})

const widen = (name: string, by: 1 | -1, arrow: string, shown: string): Action => ({
  id: name,
  label: `action-${name}`,
  keys: [`Alt+Shift+${arrow}`],
  shown: `Alt Shift ${shown}`,
  enabled: ({ stage }) => {
    const part = selectedPart(stage)
    return stage !== undefined && part !== undefined && widthOf(stage, part, by) !== undefined
  },
  run: ({ stage, workspace }) => {
    const part = selectedPart(stage)
    const record = part && recordOf(part)
    if (!stage || !record) return
    let said = ''
    const wider = (): Edit | undefined => {
      const width = widthOf(stage, part, by)
      said = width?.said ?? ''
      return width?.edit
    }
    void stage.press(`width/${record}`, wider).then((taken) => {
      if (taken && said) workspace.say(said)
    })
  },
})

/** Every action, by its id. */
export const actions = {
  ...windowActions,
  ...presentActions,
  ...followActions,
  ...captureActions,
  ...noteActions,
  ...comparingActions,
  ...viewActions,
  selectTool: {
    id: 'select-tool',
    label: 'tool-select',
    keys: ['v'],
    shown: 'V',
    enabled: hasStage,
    run: ({ stage }) => stage?.take('select'),
  },
  handTool: {
    id: 'hand-tool',
    label: 'tool-hand',
    keys: ['h'],
    shown: 'H',
    enabled: hasStage,
    run: ({ stage }) => stage?.take('hand'),
  },
  zoomIn: {
    id: 'zoom-in',
    label: 'zoom-in',
    keys: ['$mod+=', '$mod+Shift++', '$mod++'],
    shown: 'Ctrl +',
    whileWriting: true,
    enabled: hasStage,
    run: ({ stage }) => stage?.zoomAt(zoomStep(stage.zoom, 1)),
  },
  zoomOut: {
    id: 'zoom-out',
    label: 'zoom-out',
    keys: ['$mod+-'],
    shown: 'Ctrl −',
    whileWriting: true,
    enabled: hasStage,
    run: ({ stage }) => stage?.zoomAt(zoomStep(stage.zoom, -1)),
  },
  zoomActual: {
    id: 'zoom-actual',
    label: 'zoom-actual',
    keys: ['$mod+0'],
    shown: 'Ctrl 0',
    whileWriting: true,
    enabled: hasStage,
    run: ({ stage }) => stage?.zoomAt(1),
  },
  zoomFit: {
    id: 'zoom-fit',
    label: 'zoom-fit',
    keys: ['Shift+Digit1', 'Shift+1', 'Shift+!'],
    shown: 'Shift 1',
    enabled: hasStage,
    run: ({ stage }) => stage?.fit(),
  },
  write: {
    id: 'write',
    label: 'action-write',
    shown: 'Enter',
    enabled: ({ stage }) => {
      const part = selectedPart(stage)
      return part !== undefined && editableOf(part) !== undefined
    },
    run: ({ stage }) => {
      const part = selectedPart(stage)
      const what = part && editableOf(part)
      if (what) stage?.write(what)
    },
  },
  addCard: {
    id: 'add-card',
    label: 'action-add-card',
    // A letter is what is written where a cell or a box has the keyboard, so N works beside those only.
    keys: ['$mod+Enter', 'n'],
    shown: 'Ctrl Enter',
    enabled: ({ stage }) => stage?.spot !== undefined || firstSpot(stage) !== undefined,
    run: ({ stage }) => {
      const cell = stage?.selection.find((id) => id.startsWith('cell/'))
      if (cell) return stage?.writeAt(cell)
      const spot = stage?.spot ?? firstSpot(stage)
      if (spot) stage?.write({ kind: 'newCard', spot })
    },
  },
  duplicate: {
    id: 'duplicate',
    label: 'action-duplicate',
    keys: ['$mod+d'],
    shown: 'Ctrl D',
    enabled: (desk) =>
      selectedCards(desk.stage).length > 0 ||
      isKind('step', 'phase', 'lane')(desk) ||
      (desk.stage?.selectedNotes.length ?? 0) > 0,
    run: ({ stage }) => {
      const part = selectedPart(stage)
      if (!stage) return
      const { cards, notes } = selectedThings(stage)
      if (cards.length > 0 || notes.length > 0) return void duplicateThings(stage)
      const copy = part && copyOf(stage, part)
      if (copy) void stage.edit(copy.edit).then(() => stage.focusRecord(copy.record))
    },
  },
  remove: {
    id: 'remove',
    label: 'action-remove',
    keys: ['Delete', 'Backspace'],
    shown: 'Delete',
    enabled: ({ stage }) => stage !== undefined && removalOf(stage) !== undefined,
    run: ({ stage }) => {
      const edit = stage && removalOf(stage)
      if (edit) void removeSelected(stage, edit)
    },
  },
  moveTo: {
    id: 'move-to',
    label: 'action-move-to',
    keys: ['$mod+Shift+m'],
    shown: 'Ctrl Shift M',
    enabled: ({ stage }) => selectedCards(stage).length > 0,
    run: (desk) => {
      desk.dialog = { kind: 'moveTo', cards: desk.stage?.selectedCards ?? [] }
    },
  },
  send: {
    id: 'send',
    label: 'action-send',
    keys: ['$mod+Shift+s'],
    shown: 'Ctrl Shift S',
    enabled: ({ stage, workspace }) =>
      selectedCards(stage).length > 0 && workspace.library.length > 1,
    run: (desk) => {
      desk.dialog = { kind: 'send', cards: desk.stage?.selectedCards ?? [] }
    },
  },
  moveUp: move('up', 'ArrowUp', '↑'),
  moveDown: move('down', 'ArrowDown', '↓'),
  moveLeft: move('left', 'ArrowLeft', '←'),
  moveRight: move('right', 'ArrowRight', '→'),
  wider: widen('wider', 1, 'ArrowRight', '→'),
  narrower: widen('narrower', -1, 'ArrowLeft', '←'),
  momentOfTruth: {
    id: 'moment-of-truth',
    label: 'moment-of-truth',
    enabled: isKind('step'),
    run: ({ stage }) => {
      const part = selectedPart(stage)
      if (!stage || part?.kind !== 'step') return
      void stage.edit(() => {
        const step = stage.document.step(part.step)
        if (!step) return undefined
        const change = { field: 'momentOfTruth', value: !step.momentOfTruth } as const
        return { edit: 'changeStep', step: step.id, change }
      })
    },
  },
  addStep: {
    id: 'add-step',
    label: 'action-add-step',
    enabled: isKind('step', 'phase'),
    run: ({ stage }) => {
      const part = selectedPart(stage)
      if (!stage) return
      const last = stage.document.steps.findLast(
        (step) => part?.kind === 'phase' && step.phase === part.phase,
      )
      const after = part?.kind === 'step' ? part.step : last?.id
      if (after) void addStepAfter(stage, after)
    },
  },
  addPhase: {
    id: 'add-phase',
    label: 'action-add-phase',
    enabled: isKind('phase', 'step'),
    run: ({ stage }) => {
      const part = selectedPart(stage)
      if (!stage) return
      const after =
        part?.kind === 'phase'
          ? part.phase
          : part?.kind === 'step'
            ? stage.document.step(part.step)?.phase
            : undefined
      void addPhaseAfter(stage, after)
    },
  },
  hideLane: {
    id: 'hide-lane',
    label: 'action-hide-lane',
    enabled: isKind('lane'),
    run: ({ stage }) => {
      const lane = selectedLane(stage)
      if (!stage || !lane) return
      const change = { field: 'hidden', value: true } as const
      const edit = { edit: 'changeLane', lane: lane.id, change } as const
      void stage.edit(edit, undefined, say('toast-hidden'))
    },
  },
  collapseLane: {
    id: 'collapse-lane',
    label: 'action-collapse-lane',
    enabled: isKind('lane'),
    run: ({ stage }) => {
      const lane = selectedLane(stage)
      if (!stage || !lane) return
      void stage.edit(() => {
        const now = stage.document.lane(lane.id)
        if (!now) return undefined
        const change = { field: 'collapsed', value: !now.collapsed } as const
        return { edit: 'changeLane', lane: lane.id, change }
      })
    },
  },
  hideSection: {
    id: 'hide-section',
    label: 'action-hide-section',
    enabled: ({ stage }) => selectedSection(stage) !== undefined,
    run: ({ stage }) => {
      const section = selectedSection(stage)
      if (!stage || section === undefined) return
      const change = { field: 'hidden', value: true } as const
      const edit = { edit: 'changeSection', section, change } as const
      stage.select([])
      void stage.edit(edit, undefined, say('toast-section-hidden')).then(() => stage.focus())
    },
  },
} satisfies Record<string, Action>

/** Every action, in the order in which they are listed. */
export const allActions: readonly Action[] = Object.values(actions)

function selectedSection(stage: Desk['stage']): string | undefined {
  const part = selectedPart(stage)
  return part?.kind === 'box' && part.place.kind === 'section' ? part.place.section : undefined
}

function firstSpot(stage: Desk['stage']) {
  const grid = stage && gridOf(stage.scene)
  const row = grid?.rows.find((row) => row.laneKind !== 'emotion' && !row.collapsed)
  const column = grid?.columns[0]
  if (row && column) return { kind: 'cell', lane: row.lane, step: column.step } as const
  const frame = stage?.scene.frame
  const area = frame?.kind === 'boxes' ? frame.boxes[0] : undefined
  return area && spotOfPlace(area.place)
}
