/** Scenes made by hand, for tests that need one. */

import type { LaneKind } from '../../bindings/LaneKind'
import type { Node } from '../../bindings/Node'
import type { Part } from '../../bindings/Part'
import type { Scene } from '../../bindings/Scene'
import { rect, type Rect } from '../geometry'

const WIDTH = 196
const LABELS = 148
const HEAD = 160

/** A journey of plain cards of 32 high: `cards(row, column)` in each cell. */
export function gridScene(
  columns: number,
  rows: readonly LaneKind[],
  cards: (row: number, column: number) => number,
): Scene {
  const nodes: Node[] = []
  const tops: number[] = []
  let y = HEAD + 72
  for (let row = 0; row < rows.length; row++) {
    tops.push(y)
    const most = Math.max(1, ...range(columns).map((column) => cards(row, column)))
    for (const column of range(columns)) {
      for (const place of range(cards(row, column))) {
        nodes.push(
          cardNode(
            `card-${row}-${column}-${place}`,
            {
              kind: 'card',
              card: `card-${row}-${column}-${place}`,
              lane: `lane-${row}`,
              step: `step-${column}`,
              span: 1,
            },
            rect(LABELS + column * WIDTH + 3, y + 7 + place * 38, WIDTH - 12, 32),
          ),
        )
      }
    }
    y += most * 38 + 8
  }
  for (const column of range(columns)) {
    nodes.push(
      node(
        `step/step-${column}`,
        { kind: 'step', step: `step-${column}` },
        rect(LABELS + column * WIDTH, HEAD + 40, WIDTH, 30),
      ),
    )
  }
  for (const row of range(rows.length)) {
    nodes.push(
      node(
        `lane/lane-${row}`,
        { kind: 'lane', lane: `lane-${row}` },
        rect(24, tops[row] ?? 0, LABELS - 24, 30),
      ),
    )
  }
  nodes.push(
    node(
      'phase/phase-0',
      { kind: 'phase', phase: 'phase-0' },
      rect(LABELS, HEAD, columns * WIDTH, 38),
    ),
  )
  const size = { width: LABELS + columns * WIDTH + 24, height: y + 40 }
  return {
    size,
    title: 'Ik wil een boek verlengen',
    description: '',
    language: 'nl',
    paper: '#ffffff',
    faces: [{ family: 'Atkinson Hyperlegible Next', weight: 400, italic: false }],
    frame: {
      kind: 'grid',
      journey: 'journey',
      labels: rect(24, HEAD, LABELS - 24, y - HEAD),
      body: rect(LABELS, HEAD + 72, columns * WIDTH, y - HEAD - 72),
      phases: [
        {
          phase: 'phase-0',
          name: 'Ontdekken',
          x: LABELS,
          width: columns * WIDTH,
          collapsed: false,
        },
      ],
      columns: range(columns).map((column) => ({
        step: `step-${column}`,
        phase: 'phase-0',
        name: `Stap ${column + 1}`,
        x: LABELS + column * WIDTH,
        width: WIDTH - 6,
      })),
      rows: rows.map((laneKind, row) => ({
        lane: `lane-${row}`,
        laneKind,
        name: laneKind,
        y: tops[row] ?? 0,
        height: (tops[row + 1] ?? y) - (tops[row] ?? 0),
        collapsed: false,
        scale: laneKind === 'emotion' ? [(tops[row] ?? 0) + 8, (tops[row] ?? 0) + 38] : null,
      })),
    },
    nodes,
    missing: [],
  }
}

/** A card's node: a box with one run of text. */
export function cardNode(id: string, part: Part, bounds: Rect): Node {
  return {
    ...node(`card/${id}`, part, bounds),
    marks: [
      {
        kind: 'box',
        rect: bounds,
        radius: 7,
        fill: { kind: 'solid', colour: '#f3f5f8' },
        stroke: { colour: '#dfe4eb', width: 1, dash: null },
      },
      {
        kind: 'text',
        lines: [
          {
            runs: [
              {
                text: 'Ziet een poster',
                face: 0,
                size: 13.5,
                x: bounds.x + 9,
                y: bounds.y + 20,
                width: 96,
                colour: '#1b2430',
              },
            ],
          },
        ],
      },
    ],
  }
}

/** A node without marks. */
export function node(id: string, part: Part, bounds: Rect): Node {
  return { id, part, bounds, ink: bounds, name: id, marks: [] }
}

const range = (count: number): number[] => [...Array(count).keys()]
