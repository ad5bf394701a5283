/** Empathy maps and personas made by hand, for tests that need one. */

import type { Card } from '../../bindings/Card'
import type { Flow } from '../../bindings/Flow'
import type { Node } from '../../bindings/Node'
import type { Opened } from '../../bindings/Opened'
import type { Place } from '../../bindings/Place'
import type { Record as Entry } from '../../bindings/Record'
import type { Reply } from '../../bindings/Reply'
import type { Request } from '../../bindings/Request'
import type { Scene } from '../../bindings/Scene'
import { FakeHost } from '../../host/fake'
import { rect, type Rect } from '../geometry'
import { cardNode, node } from './scenes'

/** An area of a scene that is made by hand. */
export interface MadeArea {
  readonly place: Exclude<Place, { kind: 'cell' }>
  readonly bounds: Rect
  /** The ids of its cards. */
  readonly cards: readonly string[]
  readonly question?: string
}

/** How high the head of a made area is. */
export const HEAD = 40
/** The width and height of a made note, and the height of a made line. */
export const NOTE = { width: 206, height: 40 } as const
export const LINE = 24
const GAP = 8

/** A scene of these areas: notes flow in rows, lines stand below each other, scales have a track. */
export function areasScene(
  areas: readonly MadeArea[],
  isScale: (area: MadeArea) => boolean = () => false,
): Scene {
  const nodes: Node[] = [
    node('header/title', { kind: 'header', field: 'title' }, rect(20, 10, 300, 36)),
    node('header/scenario', { kind: 'header', field: 'scenario' }, rect(20, 50, 300, 20)),
  ]
  for (const area of areas) {
    const { place, cards } = area
    const body = bodyOf(area)
    const id = place.kind === 'box' ? `box/${place.role}` : `section/${place.section}`
    nodes.push(node(id, { kind: 'box', place }, area.bounds))
    cards.forEach((card, index) => {
      const across = Math.max(1, Math.floor((body.width + GAP) / (NOTE.width + GAP)))
      const at =
        place.kind === 'box'
          ? rect(
              body.x + (index % across) * (NOTE.width + GAP),
              body.y + Math.floor(index / across) * (NOTE.height + GAP),
              NOTE.width,
              NOTE.height,
            )
          : isScale(area)
            ? rect(body.x, body.y + index * 44, body.width, 40)
            : rect(body.x, body.y + index * LINE, body.width, LINE)
      const track: [number, number] | null = isScale(area) ? [at.x, at.x + at.width] : null
      nodes.push(cardNode(card, { kind: 'note', card, place, track }, at))
    })
  }
  return {
    size: { width: 1000, height: 800 },
    title: 'Voor het eerst aan de balie',
    description: '',
    language: 'nl',
    paper: '#ffffff',
    faces: [{ family: 'Atkinson Hyperlegible Next', weight: 400, italic: false }],
    frame: {
      kind: 'boxes',
      boxes: areas.map((area) => ({
        place: area.place,
        name: area.place.kind === 'box' ? area.place.role : area.place.section,
        question: area.question ?? '',
        bounds: area.bounds,
        body: bodyOf(area),
        flow: flowOf(area),
      })),
    },
    nodes,
    missing: [],
  }
}

const bodyOf = ({ bounds }: MadeArea): Rect =>
  rect(bounds.x + 10, bounds.y + HEAD, bounds.width - 20, bounds.height - HEAD - 10)

/** Notes flow in as many columns as there is room for, lines in one. */
function flowOf(area: MadeArea): Flow {
  const { width } = bodyOf(area)
  if (area.place.kind === 'section') return { columns: 1, width, gap: 0, least: LINE }
  const columns = Math.max(1, Math.floor((width + GAP) / (NOTE.width + GAP)))
  return { columns, width: NOTE.width, gap: GAP, least: NOTE.height }
}

/** Four boxes, two by two: the first holds `says` notes, the others none. */
export const mapScene = (says: number): Scene =>
  areasScene([
    area('say', rect(20, 100, 440, 300), ids('say', says)),
    area('think', rect(480, 100, 440, 300), [], 'Wat gaat er om in het hoofd?'),
    area('do', rect(20, 420, 440, 300), []),
    area('feel', rect(480, 420, 440, 300), []),
  ])

/** Goals of two lines and needs of none in the first column, one scale in the second. */
export const personaScene = (): Scene =>
  areasScene(
    [
      section('goals', rect(20, 100, 440, 110), ids('goals', 2)),
      section('needs', rect(20, 230, 440, 90), []),
      section('scales', rect(480, 100, 440, 140), ids('scales', 1)),
    ],
    ({ place }) => place.kind === 'section' && place.section === 'scales',
  )

const area = (
  role: Extract<Place, { kind: 'box' }>['role'],
  bounds: Rect,
  cards: readonly string[],
  question = '',
): MadeArea => ({ place: { kind: 'box', role }, bounds, cards, question })

const section = (section: string, bounds: Rect, cards: readonly string[]): MadeArea => ({
  place: { kind: 'section', section },
  bounds,
  cards,
})

const ids = (place: string, count: number): string[] =>
  [...Array(count).keys()].map((index) => `${place}-${index + 1}`)

function card(id: string, place: Place, details: Card['details'] = {}): Entry {
  const [name, number] = id.split('-')
  return {
    record: 'card',
    id,
    place,
    order: `8${number}`,
    text: `${name} ${number}`,
    basis: { kind: 'assumption', source: '', people: null, date: null },
    personas: [],
    tags: [],
    colour: null,
    icon: null,
    picture: null,
    details,
  }
}

const opened = (kind: 'persona' | 'empathyMap', records: Entry[], scene: Scene): Opened => ({
  document: 'open',
  kind,
  records,
  scene,
  filter: { personas: [], bases: [], tags: [], lanes: [] },
  personas: {},
  history: { done: 0, undo: 0, redo: 0 },
  library: [{ document: 'open', kind, title: scene.title, state: null, cards: 0, changed: 0 }],
})

/** An open empathy map of four boxes, with this many notes in the first. */
export const mapOpened = (says = 3): Opened =>
  opened(
    'empathyMap',
    [
      {
        record: 'empathyMap',
        id: 'open',
        situation: 'Voor het eerst aan de balie',
        persona: null,
        designedFor: '',
        designedBy: '',
        date: null,
        version: '',
        variant: 'quadrants',
        language: 'dutch',
      },
      ...ids('say', says).map((id) => card(id, { kind: 'box', role: 'say' })),
    ],
    mapScene(says),
  )

/** An open persona with goals, needs and one scale at 30. */
export const personaOpened = (): Opened =>
  opened(
    'persona',
    [
      {
        record: 'persona',
        id: 'open',
        name: 'Samira',
        situation: '34 jaar, moeder van twee',
        quote: 'Ik wil dat zij het beter kan dan ik.',
        quoted: 'Interview 4',
        segment: '',
        share: null,
        primary: true,
        background: '',
        colour: 'purple',
        portrait: { kind: 'initials' },
        language: 'dutch',
        tags: [],
        owner: '',
        date: null,
        layout: 'sheet',
      },
      ...(['goals', 'needs', 'scales'] as const).map((kind, index): Entry => ({
        record: 'section',
        id: kind,
        order: `8${index}`,
        kind,
        name: '',
        hidden: false,
      })),
      card('goals-2', { kind: 'section', section: 'goals' }),
      card('goals-1', { kind: 'section', section: 'goals' }),
      card(
        'scales-1',
        { kind: 'section', section: 'scales' },
        { opposite: 'Gaat samen', position: 30 },
      ),
    ],
    personaScene(),
  )

/** Answers as the app would with this document open, but keeps nothing. */
export const openedHost = (opened: Opened): FakeHost =>
  new FakeHost((request: Request): Reply => {
    const [entry] = opened.library
    switch (request.ask) {
      case 'start':
        return {
          reply: 'started',
          settings: { language: 'dutch', appearance: 'system', textSize: 'usual' },
          library: opened.library,
          lastOpen: opened.document,
          folder: '/home/bieb',
          icons: {},
        }
      case 'open':
        return { reply: 'opened', ...opened }
      case 'edit':
      case 'undo':
      case 'redo':
        return {
          reply: 'edited',
          document: opened.document,
          diff: {},
          scene: { scene: { ...opened.scene, nodes: [] }, order: null, nodes: [] },
          history: { done: 1, undo: 1, redo: 0 },
          entry: entry!,
          affects: [],
        }
      default:
        return { reply: 'done' }
    }
  })
