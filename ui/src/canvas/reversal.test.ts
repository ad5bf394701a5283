import { expect, test } from 'vitest'
import type { Diff } from '../bindings/Diff'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import { Workspace } from '../mirror/workspace.svelte'
import { returned } from './reversal'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'

async function open(diffOf: (stage: CanvasStage) => Diff) {
  let diff: Diff = {}
  const host = journeyHost()
  const workspace = new Workspace({
    ...host,
    listen: () => () => undefined,
    beforeLeaving: () => () => undefined,
    fillScreen: () => undefined,
    pictureAddress: (hash) => hash,
    ask: async (request: Request): Promise<Reply> => {
      const reply = await host.ask(request)
      return reply.reply === 'edited' ? { ...reply, diff } : reply
    },
  })
  await workspace.start()
  const document = workspace.open!
  document.history = { done: 1, undo: 1, redo: 1 }
  const stage = new CanvasStage(workspace, document)
  diff = diffOf(stage)
  return { workspace, stage }
}
const card = (stage: CanvasStage, id: string) =>
  ({ record: 'card', ...stage.document.card(id)! }) as const
const back = (stage: CanvasStage, ...ids: string[]): Diff =>
  Object.fromEntries(ids.map((id) => [id, { change: 'added', record: card(stage, id) }]))

test('what is brought back is selected', async () => {
  const { workspace, stage } = await open((stage) => back(stage, 'card-0-1-0', 'card-1-1-0'))
  stage.select(['card/card-0-0-0'])
  await workspace.undo()
  expect(stage.selection).toEqual(['card/card-0-1-0', 'card/card-1-1-0'])
})

test('what is made again is selected', async () => {
  const { workspace, stage } = await open((stage) => back(stage, 'card-0-1-0'))
  await workspace.redo()
  expect(stage.selection).toEqual(['card/card-0-1-0'])
})

test('what is brought back is scrolled into view', async () => {
  const { workspace, stage } = await open((stage) => back(stage, 'card-1-1-0'))
  stage.size = { width: 300, height: 200 }
  stage.look({ x: -2000, y: -2000, zoom: 1 })
  await workspace.undo()
  const { x, y } = stage.places.named('card/card-1-1-0')!.bounds
  expect(stage.camera.x).toBeLessThan(x)
  expect(stage.camera.x + 300).toBeGreaterThan(x)
  expect(stage.camera.y + 200).toBeGreaterThan(y)
})

test('what was selected and is still there stays selected', async () => {
  const { workspace, stage } = await open(() => ({}))
  stage.select(['card/card-0-0-0', 'card/gone', 'cell/lane-0/step-1'])
  await workspace.undo()
  expect(stage.selection).toEqual(['card/card-0-0-0', 'cell/lane-0/step-1'])
})

test('where the last selected card went, the keyboard stays in its cell', async () => {
  const { workspace, stage } = await open((stage) => ({
    gone: { change: 'removed', record: { ...card(stage, 'card-0-1-0'), id: 'gone' } },
  }))
  stage.select(['card/gone'])
  await workspace.undo()
  expect(stage.selection).toEqual([])
  expect(stage.cursor).toBe('cell/lane-0/step-1')
})

test('an edit leaves the selection alone', async () => {
  const { stage } = await open((stage) => back(stage, 'card-0-1-0'))
  stage.select(['card/card-0-0-0'])
  await stage.edit({ edit: 'removeCards', cards: [] })
  expect(stage.selection).toEqual(['card/card-0-0-0'])
})

test('of a step that came back with its cards the step is selected', async () => {
  const { stage } = await open(() => ({}))
  const step = { record: 'step', ...stage.document.step('step-0')! } as const
  const diff: Diff = {
    ...back(stage, 'card-0-0-0'),
    'step-0': { change: 'added', record: step },
  }
  expect(returned(diff)).toEqual(['step-0'])
})
