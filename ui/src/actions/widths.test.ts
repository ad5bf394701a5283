import { expect, test } from 'vitest'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { actions } from './actions'
import { widthOf } from './widths'

async function open() {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  const stage = desk.stage!
  const part = (key: string) => stage.places.named(key)!.part
  const asked = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  return { desk, stage, part, asked }
}

test('a step becomes wider and narrower, within what a step may be', async () => {
  const { stage, part } = await open()
  expect(widthOf(stage, part('step/step-0'), 1)?.edit).toMatchObject({ change: { value: 220 } })
  const step = stage.document.step('step-0')!
  stage.document.records.set('step-0', { record: 'step', ...step, width: 120 })
  expect(widthOf(stage, part('step/step-0'), -1)).toBeUndefined()
})

test('a card goes over as many steps as there are, and no fewer than one', async () => {
  const { stage, part } = await open()
  expect(widthOf(stage, part('card/card-0-0-0'), 1)?.edit).toEqual({
    edit: 'changeCards',
    cards: ['card-0-0-0'],
    change: { field: 'span', value: 2 },
  })
  expect(widthOf(stage, part('card/card-0-0-0'), -1)).toBeUndefined()
  expect(widthOf(stage, part('card/card-0-1-0'), 1)).toBeUndefined()
})

test('presses in one stretch are undone together', async () => {
  const { desk, stage, asked } = await open()
  stage.select(['step/step-0'])
  actions.wider.run(desk)
  actions.wider.run(desk)
  await desk.workspace.refresh()
  expect(asked()).toHaveLength(2)
  expect(new Set(asked().map(({ gesture }) => gesture)).size).toBe(1)
})

test('a row has no width of its own', async () => {
  const { stage, part } = await open()
  expect(widthOf(stage, part('lane/lane-0'), 1)).toBeUndefined()
})
