import { flushSync, mount, tick, unmount } from 'svelte'
import { expect, test } from 'vitest'
import type { Record as Entry } from '../../bindings/Record'
import { journeyHost, opened } from '../../canvas/testing/opened'
import { CanvasStage } from '../../canvas/stage.svelte'
import { Workspace } from '../../mirror/workspace.svelte'
import Framed from './testing/FramedViews.svelte'

const view: Entry = {
  record: 'savedView',
  id: 'thought',
  order: '80',
  name: 'Wat we denken',
  filter: { personas: [], bases: [], tags: [], lanes: [] },
  speakerNotes: '',
  look: null,
}

test('what the speaker wants to say with a saved view is written with it', async () => {
  const records = [...opened.records, view]
  const host = journeyHost((request) =>
    request.ask === 'open' ? { reply: 'opened', ...opened, records } : undefined,
  )
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const views = mount(Framed, { target: document.body, props: { stage } })
  flushSync()
  await tick()
  const notes = document.querySelector<HTMLTextAreaElement>('.views details textarea')!
  expect(notes.labels?.[0]?.textContent).toBe('Notities voor de spreker bij Wat we denken')
  notes.value = 'Vraag wie dit weet'
  notes.dispatchEvent(new Event('input', { bubbles: true }))
  notes.dispatchEvent(new FocusEvent('blur'))
  await workspace.settled()
  expect(host.asked.at(-1)).toMatchObject({
    edit: {
      edit: 'changeSavedView',
      savedView: 'thought',
      change: { field: 'speakerNotes', value: 'Vraag wie dit weet' },
    },
  })
  await unmount(views)
})
