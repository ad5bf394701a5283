import { expect, test } from 'vitest'
import type { Part } from '../bindings/Part'
import type { Reply } from '../bindings/Reply'
import { Workspace } from '../mirror/workspace.svelte'
import { rect } from './geometry'
import { frameAt } from './notes/anchors'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'
import { node } from './testing/scenes'
import { Placing } from './tools/notes/Placing'

test('each press that moves a feeling counts from where the one before it came', async () => {
  const feeling = { id: 'f', lane: 'lane-0', step: 'step-0', persona: null } as const
  const host = journeyHost((request): Reply | undefined => {
    if (request.ask !== 'edit' || request.edit.edit !== 'changeFeeling') return undefined
    const { change } = request.edit
    if (change.field === 'value') put(change.value)
    return undefined
  })
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const put = (value: number) =>
    stage.document.records.set('f', {
      record: 'feeling',
      ...feeling,
      curve: 'real',
      value,
      word: '',
      reason: '',
    })
  put(0)
  const part = { kind: 'feeling', ...feeling, feeling: 'f', curve: 'real', value: 0 } as never
  const at = { x: 0, y: 0, width: 9, height: 9 }
  stage.document.scene = { ...stage.scene, nodes: [node('feeling/f', part, at)] }
  stage.nudge('feeling/f', 0.5)
  stage.nudge('feeling/f', 0.5)
  await workspace.refresh()
  const values = host.asked.flatMap((it) =>
    it.ask === 'edit' && it.edit.edit === 'changeFeeling' ? [it.edit.change.value] : [],
  )
  expect(values).toEqual([0.5, 1])
  expect(workspace.happened).toBe('Gevoel op 1.')
})

test('what is added in a lane of feelings is a feeling, never a card', async () => {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const lane = stage.document.lane('lane-0')!
  stage.document.records.set('lane-0', { record: 'lane', ...lane, kind: 'emotion' })
  stage.write({ kind: 'newCard', spot: { kind: 'cell', lane: 'lane-0', step: 'step-0' } })
  await workspace.refresh()
  expect(stage.editing).toBeUndefined()
  const edits = host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  expect(edits).toMatchObject([{ edit: 'setFeeling', lane: 'lane-0', step: 'step-0', value: 0 }])
})

test('the keyboard stays where it is when all is selected, and comes to what is taken hold of', async () => {
  const workspace = new Workspace(journeyHost())
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  stage.select(['card/a'])
  stage.select(['card/a', 'card/b', 'card/c'])
  expect(stage.cursor).toBe('card/a')
  stage.select(stage.selection, 'card/b')
  expect(stage.cursor).toBe('card/b')
  stage.select(['card/a', 'card/b', 'card/c', 'card/d'])
  expect(stage.cursor).toBe('card/d')
})

test('a menu is about the cell that is pointed at, not about what was selected', async () => {
  const workspace = new Workspace(journeyHost())
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const isCard = ({ part }: { part: Part }): boolean => part.kind === 'card'
  const nodes = stage.scene.nodes.filter((it) => !isCard(it))
  stage.document.scene = { ...stage.scene, nodes }
  const lane = nodes.find(({ part }) => part.kind === 'lane')!
  stage.select([lane.id])
  const cell = { kind: 'cell', lane: 'lane-0', step: 'step-0' } as const
  const box = stage.cellBox(`cell/${cell.lane}/${cell.step}`)!
  const scene = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  stage.openMenu({
    screen: { x: 0, y: 0 },
    scene,
    shift: false,
    ctrl: false,
    alt: false,
    touch: false,
  })
  expect(stage.selection).toEqual([`cell/${cell.lane}/${cell.step}`])
  expect(stage.menu?.spot).toEqual(cell)
})

test('a note that waits for Enter has the keyboard asked for, and comes beside the empty cell that has it', async () => {
  const workspace = new Workspace(journeyHost())
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const cell = stage.cellBox('cell/lane-1/step-1')!
  stage.cursor = 'cell/lane-1/step-1'
  const before = stage.focusAsked
  stage.hold(new Placing(stage, 'sticky'))
  expect(stage.focusAsked).toBe(before + 1)
  stage.choose()
  const { editing } = stage
  if (editing?.kind !== 'newFreeNote') throw new Error('nothing is written')
  const box = rect(cell.x + cell.width + 16, cell.y, 168, 104)
  expect(editing.frame).toEqual(frameAt(stage.scene, box))
})
