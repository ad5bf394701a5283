/** A host that opens a small journey, for tests of the window as a whole. */

import type { Opened } from '../../bindings/Opened'
import type { Record as Entry } from '../../bindings/Record'
import type { Reply } from '../../bindings/Reply'
import type { Request } from '../../bindings/Request'
import { FakeHost } from '../../host/fake'
import { gridScene } from './scenes'

const scene = gridScene(2, ['action', 'pain'], () => 1)
const lane = (index: number, kind: 'action' | 'pain'): Entry => ({
  record: 'lane',
  id: `lane-${index}`,
  order: `8${index}`,
  kind,
  name: '',
  hidden: false,
  collapsed: false,
  height: 0,
})
const step = (index: number): Entry => ({
  record: 'step',
  id: `step-${index}`,
  phase: 'phase-0',
  order: `8${index}`,
  name: `Stap ${index + 1}`,
  momentOfTruth: false,
  link: null,
  width: 196,
})
const card = (row: number, column: number): Entry => ({
  record: 'card',
  id: `card-${row}-${column}-0`,
  place: { kind: 'cell', lane: `lane-${row}`, step: `step-${column}`, span: 1 },
  order: '80',
  text: 'Ziet een poster',
  basis: { kind: 'assumption', source: '', people: null, date: null },
  personas: [],
  tags: [],
  colour: null,
  icon: null,
  picture: null,
  details: {},
})

const records: Entry[] = [
  {
    record: 'journey',
    id: 'journey',
    title: 'Ik wil een boek verlengen',
    scenario: '',
    goal: '',
    expectations: '',
    kind: 'customer',
    state: 'current',
    personas: [],
    organisation: '',
    team: '',
    owner: '',
    date: null,
    version: '',
    language: 'dutch',
    detail: 'brief',
  },
  {
    record: 'phase',
    id: 'phase-0',
    order: '80',
    name: 'Ontdekken',
    colour: null,
    collapsed: false,
    speakerNotes: '',
  },
  step(0),
  step(1),
  lane(0, 'action'),
  lane(1, 'pain'),
  card(0, 0),
  card(0, 1),
  card(1, 0),
  card(1, 1),
]

const entry = {
  document: 'journey',
  kind: 'journey',
  title: 'Ik wil een boek verlengen',
  state: 'current',
  cards: 4,
  changed: 0,
} as const

/** The journey as it is opened. */
export const opened: Opened = {
  document: 'journey',
  kind: 'journey',
  records,
  scene,
  filter: { personas: [], bases: [], tags: [], lanes: [] },
  personas: {},
  history: { done: 0, undo: 0, redo: 0 },
  library: [entry],
}

/** Answers as the app would, but keeps nothing: every edit is taken and changes nothing. */
export function journeyHost(answer?: (request: Request) => Reply | undefined): FakeHost {
  return new FakeHost((request): Reply => {
    const own = answer?.(request)
    if (own) return own
    switch (request.ask) {
      case 'start':
        return {
          reply: 'started',
          settings: { language: 'dutch', appearance: 'system', textSize: 'usual' },
          library: [entry],
          lastOpen: 'journey',
          folder: '/home/bieb',
          icons: { book: 'M4 4h16v16H4z' },
        }
      case 'open':
        return { reply: 'opened', ...opened }
      case 'edit':
      case 'undo':
      case 'redo':
        return {
          reply: 'edited',
          document: 'journey',
          diff: {},
          scene: { scene: { ...scene, nodes: [] }, order: null, nodes: [] },
          history: { done: 1, undo: 1, redo: 0 },
          entry,
          affects: [],
        }
      case 'see':
        return {
          reply: 'seen',
          scene: { scene: { ...scene, nodes: [] }, order: null, nodes: [] },
        }
      case 'templates':
        return { reply: 'templates', templates: [] }
      case 'search':
        return { reply: 'found', hits: [] }
      default:
        return { reply: 'done' }
    }
  })
}
