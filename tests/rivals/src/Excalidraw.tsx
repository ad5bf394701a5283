import {
  convertToExcalidrawElements,
  Excalidraw,
  FONT_FAMILY,
  MainMenu,
} from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types'
import type { Canvas } from './main.tsx'
import type { Card, Rival } from './rival.ts'

let shown = 0

function rival(api: ExcalidrawImperativeAPI): Rival {
  let made: ReturnType<typeof convertToExcalidrawElements>
  return {
    make: (cards) => void (made = convertToExcalidrawElements(cards.map(skeleton))),
    show: () => api.updateScene({ elements: made }),
    isThere: () => shown > 0,
    look: (x, y) =>
      api.updateScene({
        appState: { scrollX: -x, scrollY: -y, zoom: { value: 1 as never } },
      }),
    hearing: 'canvas.interactive',
    turn: 0.263,
  }
}

function skeleton({ text, ...at }: Card) {
  return {
    type: 'rectangle' as const,
    ...at,
    strokeColor: '#4465e9',
    backgroundColor: '#dbe4ff',
    fillStyle: 'solid' as const,
    strokeWidth: 1,
    roughness: 0,
    label: {
      text,
      fontSize: 14,
      fontFamily: FONT_FAMILY.Nunito,
      strokeColor: '#1e1e1e',
      textAlign: 'left' as const,
      verticalAlign: 'top' as const,
    },
  }
}

const Board: Canvas = ({ onready }) => (
  <Excalidraw
    langCode="nl-NL"
    excalidrawAPI={(api) => onready(rival(api))}
    onChange={(elements) => (shown = elements.length)}
  >
    <MainMenu />
  </Excalidraw>
)

export default Board
