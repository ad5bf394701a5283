import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import { Workspace } from '../mirror/workspace.svelte'
import { CanvasStage } from './stage.svelte'
import { openedHost, personaOpened } from './testing/boxes'
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

async function stageOfPersona(): Promise<CanvasStage> {
  const workspace = new Workspace(openedHost(personaOpened()))
  await workspace.start()
  return new CanvasStage(workspace, workspace.open!)
}

test.each<Edit>([
  {
    edit: 'moveCards',
    cards: ['scales-1'],
    place: { kind: 'section', section: 'goals' },
    at: { at: 'last' },
  },
  { edit: 'changeSection', section: 'scales', change: { field: 'kind', value: 'goals' } },
])(
  'a scale that becomes a line by $edit says that its other pole and place are kept',
  async (edit) => {
    const stage = await stageOfPersona()
    await stage.edit(edit)
    const text = expect.stringMatching(/“Rechterkant” en “Plek ertussen”.*dit onderdeel/)
    expect(stage.workspace.toasts.shown).toMatchObject([{ text }])
  },
)

test('a row whose kind changes says what its cards keep unseen', async () => {
  const stage = await stageWithPain()
  await stage.edit({
    edit: 'changeLane',
    lane: 'lane-1',
    change: { field: 'kind', value: 'gain' },
  })
  expect(stage.workspace.toasts.shown).toMatchObject([{ text: expect.stringContaining('“Ernst”') }])
})
