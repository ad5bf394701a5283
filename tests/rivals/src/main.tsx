import type { FunctionComponent } from 'react'
import { createRoot } from 'react-dom/client'
import { Bench, type Rival } from './rival.ts'

/** A canvas, which tells when it can be used. */
export type Canvas = FunctionComponent<{ onready: (rival: Rival) => void }>

declare global {
  interface Window {
    bench?: Bench
    EXCALIDRAW_ASSET_PATH?: string
  }
}

const CANVASES: Record<string, () => Promise<{ default: Canvas }>> = {
  excalidraw: () => import('./Excalidraw.tsx'),
  'react-flow': () => import('./ReactFlow.tsx'),
  tldraw: () => import('./Tldraw.tsx'),
}

const asked = new URLSearchParams(location.search)
const element = document.querySelector<HTMLElement>('.canvas')!
element.style.width = `${asked.get('width') ?? innerWidth}px`
element.style.height = `${asked.get('height') ?? innerHeight}px`
// Nothing is asked of any other machine.
window.EXCALIDRAW_ASSET_PATH = '/'
const { default: Canvas } = await CANVASES[asked.get('canvas') ?? 'tldraw']!()
createRoot(element).render(
  <Canvas onready={(rival) => (window.bench ??= new Bench(rival, element))} />,
)
