import { expect, test } from 'vitest'
import { openedHost, personaOpened } from '../canvas/testing/boxes'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { showRecord } from './finding'

async function open(lane: { hidden?: boolean; collapsed?: boolean }) {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  const { document } = desk.stage!
  document.records.set('lane-0', { record: 'lane', ...document.lane('lane-0')!, ...lane })
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { desk, edits }
}

test('a card that is drawn is gone to', async () => {
  const { desk, edits } = await open({})
  await showRecord(desk, 'card-0-0-0')
  expect(desk.stage?.selection).toEqual(['card/card-0-0-0'])
  expect(edits()).toEqual([])
})

test.each(['hidden', 'collapsed'] as const)('a lane that is %s is shown first', async (field) => {
  const { desk, edits } = await open({ [field]: true })
  await showRecord(desk, 'card-0-0-0')
  expect(edits()).toEqual([
    {
      edit: 'several',
      edits: [{ edit: 'changeLane', lane: 'lane-0', change: { field, value: false } }],
    },
  ])
})

test('what is not drawn is shown in the inspector', async () => {
  const { desk } = await open({})
  desk.inspectorShown = false
  desk.stage?.select(['card/card-0-0-0'])
  await showRecord(desk, 'journey')
  expect(desk.inspectorShown).toBe(true)
  expect(desk.stage?.selection).toEqual([])
})

test('a section that is hidden is shown before its line is gone to', async () => {
  const host = openedHost(personaOpened())
  const desk = new Desk(host)
  await desk.workspace.start()
  const { document } = desk.stage!
  document.records.set('goals', { record: 'section', ...document.section('goals')!, hidden: true })
  await showRecord(desk, document.linesIn('goals')[0]!.id)
  const edits = host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  expect(edits).toEqual([
    { edit: 'changeSection', section: 'goals', change: { field: 'hidden', value: false } },
  ])
})
