import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import { showRecord } from '../actions/finding'
import { Desk } from '../chrome/desk.svelte'
import { openedHost, personaOpened } from './testing/boxes'

/** A compact card that shows the goals, but not this one. */
async function compact(left: string) {
  const opened = personaOpened()
  for (const record of opened.records) if (record.record === 'persona') record.layout = 'compact'
  opened.scene.nodes = opened.scene.nodes.filter(({ id }) => !id.endsWith(left))
  const host = openedHost(opened)
  const desk = new Desk(host)
  await desk.workspace.start()
  const asked = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  return { desk, stage: desk.stage!, asked }
}

const asSheet: Edit = { edit: 'changePersona', change: { field: 'layout', value: 'sheet' } }
const put: Edit = {
  edit: 'moveCards',
  cards: ['goals-2'],
  place: { kind: 'section', section: 'goals' },
  at: { at: 'last' },
}

test('a line that the card does not show brings the sheet, in the same gesture', async () => {
  const { stage, asked } = await compact('goals-2')
  await stage.edit(put, 'gesture')
  expect(asked().map(({ edit, gesture }) => [edit, gesture])).toEqual([
    [put, 'gesture'],
    [asSheet, 'gesture'],
  ])
  expect(stage.workspace.toasts.shown.at(-1)?.text).toContain('hele vel')
})

test('a line that the card shows leaves it as it is', async () => {
  const { stage, asked } = await compact('scales-1')
  stage.document.apply = () => undefined
  await stage.edit(put)
  expect(asked().map(({ edit }) => edit)).toEqual([put])
})

test.each(['goals-2', 'needs'])('%s, found where the card leaves it out, is shown', async (id) => {
  const { desk, asked } = await compact(id)
  await showRecord(desk, id)
  expect(asked().map(({ edit }) => edit)).toEqual([asSheet])
})

test('a line of a section that is hidden does not bring the sheet', async () => {
  const { stage, asked } = await compact('goals-2')
  const goals = stage.document.section('goals')!
  stage.document.records.set('goals', { record: 'section', ...goals, hidden: true })
  await stage.edit(put)
  expect(asked().map(({ edit }) => edit)).toEqual([put])
})
