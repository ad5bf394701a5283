import {
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useReactFlow,
  type Node,
  type NodeProps,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { memo } from 'react'
import type { Canvas } from './main.tsx'
import type { Card, Rival } from './rival.ts'

type CardNode = Node<{ text: string }, 'card'>

const nodeTypes = {
  card: memo(({ data }: NodeProps<CardNode>) => <div style={LOOK}>{data.text}</div>),
}

const LOOK = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  padding: 6,
  border: '1px solid #4465e9',
  background: '#dbe4ff',
  font: '14px/1.3 sans-serif',
} as const

const node = ({ id, x, y, width, height, text }: Card): CardNode => ({
  id,
  type: 'card',
  position: { x, y },
  width,
  height,
  data: { text },
})

const Flow: Canvas = ({ onready }) => {
  const [nodes, setNodes, onNodesChange] = useNodesState<CardNode>([])
  const flow = useReactFlow()
  let made: CardNode[] = []
  const rival: Rival = {
    make: (cards) => void (made = cards.map(node)),
    show: () => setNodes(made),
    isThere: () => document.querySelector('.react-flow__node') !== null,
    look: (x, y) => void flow.setViewport({ x: -x, y: -y, zoom: 1 }),
    hearing: '.react-flow',
    turn: 3.25,
  }
  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onInit={() => onready(rival)}
      panOnScroll
      panOnScrollSpeed={1}
      minZoom={0.1}
      onlyRenderVisibleElements
    />
  )
}

const Board: Canvas = ({ onready }) => (
  <ReactFlowProvider>
    <Flow onready={onready} />
  </ReactFlowProvider>
)

export default Board
