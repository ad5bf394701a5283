import { expect, test } from 'vitest'
import { openedHost, personaOpened } from '../canvas/testing/boxes'
import { Desk } from '../chrome/desk.svelte'
import { journeyHost } from '../canvas/testing/opened'
import { cardsLost, removalOf } from './removal'

test('a section that is selected is what Delete removes', async () => {
  const desk = new Desk(openedHost(personaOpened()))
  await desk.workspace.start()
  const stage = desk.stage!
  stage.select(['section/goals'])
  expect(removalOf(stage)).toEqual({ edit: 'removeSection', section: 'goals' })
})

test('what goes with a step is counted, and nothing where it was empty', async () => {
  const desk = new Desk(journeyHost())
  await desk.workspace.start()
  const { document } = desk.stage!
  const inStep = [...document.records.values()].filter(
    (it) => it.record === 'card' && it.place.kind === 'cell' && it.place.step === 'step-0',
  )
  expect(inStep.length).toBeGreaterThan(0)
  expect(cardsLost(document, { edit: 'removeStep', step: 'step-0' })).toBe(inStep.length)
  for (const { id } of inStep) document.records.delete(id)
  expect(cardsLost(document, { edit: 'removeStep', step: 'step-0' })).toBe(0)
})
