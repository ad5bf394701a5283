import { expect, test } from 'vitest'
import { openedHost, personaOpened } from '../canvas/testing/boxes'
import { Desk } from '../chrome/desk.svelte'
import { journeyHost } from '../canvas/testing/opened'
import { Refusal } from '../host/host'
import { besideRemoved, cardsLost, removalOf, removeSelected } from './removal'

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

test('when a card goes the keyboard comes to the next one, or else to its cell', async () => {
  const desk = new Desk(journeyHost())
  await desk.workspace.start()
  const stage = desk.stage!
  const { scene } = stage.document
  stage.select(['card/card-0-0-0'])
  expect(besideRemoved(stage)).toBe('cell/lane-0/step-0')
  const own = scene.nodes.find(({ id }) => id === 'card/card-0-0-0')!
  const below = {
    ...own,
    id: 'card/below',
    part: { ...own.part, card: 'below' } as typeof own.part,
    bounds: { ...own.bounds, y: own.bounds.y + 38 },
  }
  stage.document.scene = { ...scene, nodes: [...scene.nodes, below] }
  expect(besideRemoved(stage)).toBe('card/below')
})

test('when a step goes the keyboard comes to the one beside it', async () => {
  const desk = new Desk(journeyHost())
  await desk.workspace.start()
  const stage = desk.stage!
  stage.select(['step/step-0'])
  expect(besideRemoved(stage)).toBe('step/step-1')
  stage.select(['step/step-1'])
  expect(besideRemoved(stage)).toBe('step/step-0')
})

test('what could not be removed stays selected', async () => {
  const desk = new Desk(
    journeyHost((request) => {
      if (request.ask === 'edit') throw new Refusal({ key: 'store-full', args: {} })
      return undefined
    }),
  )
  await desk.workspace.start()
  const stage = desk.stage!
  stage.select(['step/step-0'])
  await removeSelected(stage, removalOf(stage)!)
  expect(stage.selection).toEqual(['step/step-0'])
  expect(stage.cursor).toBe('step/step-0')
})

test('a row of feelings that is removed says that they went with it', async () => {
  const desk = new Desk(journeyHost())
  await desk.workspace.start()
  const stage = desk.stage!
  const { records } = stage.document
  for (const [id, record] of records) if (record.record === 'card') records.delete(id)
  records.set('f', {
    record: 'feeling',
    id: 'f',
    lane: 'lane-0',
    step: 'step-0',
    persona: null,
    curve: 'real',
    value: 0,
    word: '',
    reason: '',
  })
  stage.select(['lane/lane-0'])
  await removeSelected(stage, removalOf(stage)!)
  const told = desk.workspace.toasts.shown.map(({ text }) => text)
  expect(told).toEqual(['De rij is verwijderd, met de gevoelens erin.'])
})
