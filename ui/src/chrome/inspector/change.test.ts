import { expect, test } from 'vitest'
import { CanvasStage } from '../../canvas/stage.svelte'
import { journeyHost } from '../../canvas/testing/opened'
import { Workspace } from '../../mirror/workspace.svelte'
import { alterCard, changeCards } from './change'

async function open() {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { stage, edits }
}

test('a part of the basis of several cards is sent without the rest of it', async () => {
  const { stage, edits } = await open()
  const change = { field: 'basisKind', value: 'conversation' } as const
  await changeCards(stage, ['card-0-0-0', 'card-0-1-0'], change)
  expect(edits()).toEqual([{ edit: 'changeCards', cards: ['card-0-0-0', 'card-0-1-0'], change }])
})

test('a list is made from what the card holds when its turn has come', async () => {
  const { stage, edits } = await open()
  const { document } = stage
  const id = 'card-0-0-0'
  const first = changeCards(stage, [id], { field: 'text', value: 'Vraagt hulp' })
  const second = alterCard(stage, id, ({ tags }) => ({ field: 'tags', value: [...tags, 'balie'] }))
  document.records.set(id, { record: 'card', ...document.card(id)!, tags: ['app'] })
  await Promise.all([first, second])
  expect(edits()[1]).toMatchObject({ change: { value: ['app', 'balie'] } })
})

test('a card that is gone by then is not changed', async () => {
  const { stage, edits } = await open()
  await alterCard(stage, 'gone', () => ({ field: 'tags', value: [] }))
  expect(edits()).toEqual([])
})
