import { expect, test } from 'vitest'
import { openedHost, personaOpened } from '../canvas/testing/boxes'
import { Desk } from '../chrome/desk.svelte'
import { removalOf } from './removal'

test('a section that is selected is what Delete removes', async () => {
  const desk = new Desk(openedHost(personaOpened()))
  await desk.workspace.start()
  const stage = desk.stage!
  stage.select(['section/goals'])
  expect(removalOf(stage)).toEqual({ edit: 'removeSection', section: 'goals' })
})
