import { expect, test } from 'vitest'
import { EVERYTHING } from '../canvas/filters'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { bindKeys } from './keys'
import { viewActions } from './viewActions'

async function open() {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  return { desk, host, stage: desk.stage! }
}
const settle = () => new Promise((done) => setTimeout(done, 5))

test('assumptions alone are seen, and with the same action everything again', async () => {
  const { desk, stage } = await open()
  viewActions.filterAssumptions.run(desk)
  await settle()
  expect(stage.document.filter).toEqual({ ...EVERYTHING, bases: ['assumption'] })
  viewActions.filterAssumptions.run(desk)
  await settle()
  expect(stage.document.filter).toEqual(EVERYTHING)
})

test('seeing as a persona sees is a filter on her', async () => {
  const { stage } = await open()
  stage.document.records.set('journey', {
    ...stage.document.records.get('journey')!,
    personas: ['samira'],
  } as never)
  stage.as = 'samira'
  await settle()
  expect(stage.document.filter.personas).toEqual(['samira'])
  expect(stage.as).toBe('samira')
})

test('everything can be shown again only where something is filtered', async () => {
  const { desk } = await open()
  expect(viewActions.endFilter.enabled(desk)).toBe(false)
  viewActions.filterAssumptions.run(desk)
  await settle()
  expect(viewActions.endFilter.enabled(desk)).toBe(true)
})

test('the phase of what is selected collapses', async () => {
  const { desk, host, stage } = await open()
  stage.select(['phase/phase-0'])
  viewActions.collapsePhase.run(desk)
  await settle()
  expect(host.asked.at(-1)).toMatchObject({
    edit: {
      edit: 'changePhase',
      phase: 'phase-0',
      change: { field: 'collapsed', value: true },
    },
  })
})

test('the zooms are under the digits of any keyboard, whatever is printed above them', async () => {
  const { desk, stage } = await open()
  stage.select(['phase/phase-0'])
  const end = bindKeys(window, desk)
  for (const [key, code] of [
    ['"', 'Digit2'],
    ['§', 'Digit3'],
  ]) {
    const event = new KeyboardEvent('keydown', { key, code, shiftKey: true, cancelable: true })
    window.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  }
  end()
})
