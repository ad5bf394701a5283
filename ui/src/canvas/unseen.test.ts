import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import { Workspace } from '../mirror/workspace.svelte'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'

async function stageWithPain(): Promise<CanvasStage> {
  const workspace = new Workspace(journeyHost())
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const card = stage.document.card('card-1-0-0')!
  stage.document.records.set(card.id, { record: 'card', ...card, details: { severity: 4 } })
  return stage
}
const moveTo = (lane: string): Edit => ({
  edit: 'moveCards',
  cards: ['card-1-0-0'],
  place: { kind: 'cell', lane, step: 'step-1', span: 1 },
  at: { at: 'last' },
})

test('a pain that is moved to a row without severity says that its severity is kept', async () => {
  const stage = await stageWithPain()
  await stage.edit(moveTo('lane-0'))
  expect(stage.workspace.toasts.shown).toMatchObject([{ text: expect.stringContaining('“Ernst”') }])
})

test('a card that stays in its row is moved without a word', async () => {
  const stage = await stageWithPain()
  await stage.edit(moveTo('lane-1'))
  expect(stage.workspace.toasts.shown).toEqual([])
})
