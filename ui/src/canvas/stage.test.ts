import { expect, test } from 'vitest'
import type { Reply } from '../bindings/Reply'
import { Workspace } from '../mirror/workspace.svelte'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'
import { node } from './testing/scenes'

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
