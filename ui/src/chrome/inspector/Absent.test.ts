import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { journeyHost } from '../../canvas/testing/opened'
import { Desk } from '../desk.svelte'
import Absent from './Absent.svelte'

let shown: ReturnType<typeof mount> | undefined
afterEach(async () => {
  if (shown) await unmount(shown)
})

async function shownFor(id: string): Promise<string> {
  const library = { document: 'weg', kind: 'persona', title: 'Samira', state: null } as const
  const documents = [{ entry: { ...library, cards: 0, changed: 0 }, deleted: 0 }]
  const desk = new Desk(
    journeyHost((request) =>
      request.ask === 'deleted' ? { reply: 'deleted', documents } : undefined,
    ),
  )
  await desk.workspace.start()
  const keys = { inBin: 'persona-gone', erased: 'persona-erased', restore: 'restore' }
  shown = mount(Absent, { target: document.body, props: { stage: desk.stage!, id, ...keys } })
  await new Promise((done) => setTimeout(done, 10))
  flushSync()
  await tick()
  return document.body.textContent ?? ''
}

test('who is in the bin can be brought back', async () => {
  const text = await shownFor('weg')
  expect(text).toContain('in de prullenbak')
  expect(text).toContain('Terugzetten')
})

test('who is no more is not said to be in the bin, and there is no way back', async () => {
  const text = await shownFor('nooit')
  expect(text).toContain('voorgoed verwijderd')
  expect(text).not.toContain('Terugzetten')
})
