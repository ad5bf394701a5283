import { expect, test } from 'vitest'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { actions } from './actions'

async function duplicated(node: string, before: (desk: Desk) => void = () => undefined) {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  before(desk)
  desk.stage!.select([node])
  actions.duplicate.run(desk)
  await new Promise((done) => setTimeout(done, 5))
  const edits = host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  const [edit] = edits
  return edit?.edit === 'several' ? edit.edits : edits
}

test('a copy of a step holds copies of its cards, each in its own row', async () => {
  const edits = await duplicated('step/step-0')
  expect(edits[0]).toMatchObject({ edit: 'addStep', at: { at: 'after', id: 'step-0' } })
  const put = edits.filter((it) => it.edit === 'putCards')
  expect(put).toMatchObject([{ place: { lane: 'lane-0' } }, { place: { lane: 'lane-1' } }])
  const ids = put.flatMap((it) => it.cards.map((card) => card.id))
  expect(ids).not.toContain('card-0-0-0')
  expect(put.flatMap((it) => it.cards)[0]).not.toHaveProperty('record')
})

test('a copy of a row holds copies of its cards, each in its own step', async () => {
  const edits = await duplicated('lane/lane-1')
  expect(edits[0]).toMatchObject({ edit: 'addLane', kind: 'pain' })
  const put = edits.filter((it) => it.edit === 'putCards')
  expect(put).toMatchObject([{ place: { step: 'step-0' } }, { place: { step: 'step-1' } }])
})

test('a copy is linked to the copies of what was copied with it', async () => {
  const edits = await duplicated('step/step-0', ({ stage }) => {
    const card = stage!.document.card('card-0-0-0')!
    const details = { pains: ['card-1-0-0', 'card-1-1-0'] }
    stage!.document.records.set(card.id, { record: 'card', ...card, details })
  })
  const put = edits.flatMap((it) => (it.edit === 'putCards' ? it.cards : []))
  const [opportunity, pain] = put.map(({ id }) => id)
  expect(edits.at(-1)).toEqual({
    edit: 'changeCards',
    cards: [opportunity],
    change: { field: 'pains', value: [pain, 'card-1-1-0'] },
  })
})
