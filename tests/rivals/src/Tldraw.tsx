import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import {
  createShapeId,
  getIndices,
  getSnapshot,
  loadSnapshot,
  Tldraw,
  toRichText,
  type Editor,
  type TLGeoShape,
  type TLShape,
} from 'tldraw'
import 'tldraw/tldraw.css'
import type { Canvas } from './main.tsx'
import type { Card, Rival } from './rival.ts'

const assetUrls = getAssetUrlsByImport()

function rival(editor: Editor): Rival {
  const empty = getSnapshot(editor.store).document
  let made = empty
  return {
    make(cards) {
      editor.focus()
      made = { ...empty, store: { ...empty.store, ...records(editor, cards) } }
    },
    show: () => loadSnapshot(editor.store, { document: made }),
    isThere: () => document.querySelector('.tl-shape .tl-rich-text') !== null,
    look: (x, y) => void editor.setCamera({ x: -x, y: -y, z: 1 }),
    hearing: '.tl-canvas',
    turn: 0.45,
  }
}

/** What a file would hold of these cards: like one that the editor made. */
function records(editor: Editor, cards: Card[]): Record<string, TLShape> {
  const first = createShapeId()
  editor.createShape({ id: first, type: 'geo', props: LOOK })
  const pattern = editor.getShape<TLGeoShape>(first)!
  editor.deleteShape(first)
  const places = getIndices(cards.length)
  const record = ({ id, x, y, width, height, text }: Card, number: number): TLGeoShape => ({
    ...pattern,
    id: createShapeId(id),
    index: places[number]!,
    x,
    y,
    props: { ...pattern.props, w: width, h: height, richText: toRichText(text) },
  })
  return Object.fromEntries(cards.map(record).map((shape) => [shape.id, shape]))
}

const LOOK: Partial<TLGeoShape['props']> = {
  dash: 'solid',
  fill: 'solid',
  color: 'blue',
  labelColor: 'black',
  font: 'sans',
  size: 's',
  scale: 0.75,
  align: 'start',
  verticalAlign: 'start',
}

const Board: Canvas = ({ onready }) => (
  <Tldraw
    assetUrls={assetUrls}
    options={{ maxShapesPerPage: 10_000 }}
    onMount={(editor) => onready(rival(editor))}
  />
)

export default Board
