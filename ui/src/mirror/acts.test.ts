import { expect, test } from 'vitest'
import type { Deed } from '../bindings/Deed'
import type { Edit } from '../bindings/Edit'
import { LibraryHost } from './testing/library'
import { Workspace } from './workspace.svelte'

const rename = (value: string): Edit => ({
  edit: 'changeJourney',
  change: { field: 'title', value },
})
const renaming = (document: string, value = 'een'): Deed => ({
  deed: 'edit',
  document,
  edit: rename(value),
})
const shown = (workspace: Workspace) => workspace.library.map((entry) => entry.document)

async function start() {
  const host = new LibraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  return { host, workspace }
}

test('undo takes a copy away again and shows what was open before, redo brings it back', async () => {
  const { workspace } = await start()
  await workspace.acts.duplicate('other')
  expect(workspace.open?.id).toBe('copy')
  await workspace.undo()
  expect(shown(workspace)).toEqual(['journey', 'other', 'third'])
  expect(workspace.open?.id).toBe('journey')
  expect(workspace.canUndo).toBe(false)
  await workspace.redo()
  expect(shown(workspace)).toEqual(['journey', 'other', 'third', 'copy'])
  expect(workspace.open?.id).toBe('copy')
})

test('undo takes a future journey away again', async () => {
  const { workspace } = await start()
  await workspace.acts.drawFuture('other')
  expect(workspace.open?.id).toBe('copy')
  await workspace.undo()
  expect(shown(workspace)).toEqual(['journey', 'other', 'third'])
})

test('undo takes back the edits of a copy before the copy', async () => {
  const { host, workspace } = await start()
  await workspace.acts.duplicate('journey')
  await workspace.edit('copy', rename('een'))
  await workspace.undo()
  expect(host.deeds).toEqual(['edit copy', 'undo copy'])
  expect(shown(workspace)).toContain('copy')
  await workspace.undo()
  expect(shown(workspace)).not.toContain('copy')
})

test('undo brings a document back that was deleted after the last edit, without leaving the open one', async () => {
  const { host, workspace } = await start()
  await workspace.edit('journey', rename('een'))
  await workspace.acts.remove('other')
  await workspace.undo()
  expect(shown(workspace)).toContain('other')
  expect(workspace.open?.id).toBe('journey')
  expect(host.deeds).not.toContain('undo journey')
  await workspace.undo()
  expect(host.deeds.at(-1)).toBe('undo journey')
})

test('a deleted document that was open is open again once it is back', async () => {
  const { workspace } = await start()
  await workspace.acts.remove('journey')
  expect(workspace.open?.id).toBe('other')
  await workspace.undo()
  expect(workspace.open?.id).toBe('journey')
})

test('the note that offers a deleted document goes away once something else is done', async () => {
  const { workspace } = await start()
  await workspace.acts.remove('other')
  expect(workspace.toasts.shown).toHaveLength(1)
  await workspace.edit('journey', rename('een'))
  expect(workspace.toasts.shown).toEqual([])
})

test('undo right after a deletion brings the document back', async () => {
  const { host, workspace } = await start()
  await workspace.acts.remove('journey')
  await workspace.undo()
  expect(host.deeds).toEqual(['delete journey', 'restore journey'])
  expect(workspace.toasts.shown).toEqual([])
})

test('one undo brings a persona back on every document that she was taken off, one redo takes her away', async () => {
  const { host, workspace } = await start()
  await workspace.acts.remove('other', true)
  await workspace.undo()
  await workspace.redo()
  expect(host.deeds).toEqual([
    'delete other',
    'restore other, undo journey, undo third',
    'redo journey, redo third, delete other',
  ])
  expect(workspace.toasts.shown).toEqual([])
})

test('undo leaves a document as it is that something else was done in since, and redo leaves it too', async () => {
  const { host, workspace } = await start()
  await workspace.acts.remove('other', true)
  await workspace.edit('third', rename('een'))
  await workspace.undo()
  expect(workspace.toasts.shown).toHaveLength(1)
  expect(shown(workspace)).toContain('other')
  await workspace.redo()
  expect(host.deeds.at(-1)).toBe('redo journey, delete other')
  expect(workspace.toasts.shown).toHaveLength(1)
})

test('cards that were sent are taken back by undo, and the note leads to them', async () => {
  const { host, workspace } = await start()
  const deed: Deed = {
    deed: 'send',
    from: 'journey',
    cards: [],
    to: 'other',
    place: { kind: 'box', role: 'say' },
    at: { at: 'last' },
    joining: true,
  }
  let opened = 0
  const also = { label: 'Openen', run: () => void (opened += 1) }
  await workspace.acts.do([deed], () => ({ text: 'Staat er', shown: true, also }))
  const [note] = workspace.toasts.shown
  expect(note?.text).toBe('Staat er')
  note?.also?.run()
  expect(opened).toBe(1)
  await workspace.undo()
  expect(host.deeds).toEqual(['send other', 'undo other'])
  expect(workspace.toasts.shown).toEqual([])
  expect(workspace.canUndo).toBe(false)
})

test('what a new document holds from the first is taken back along with it', async () => {
  const { host, workspace } = await start()
  const along = (made: string) => [renaming(made), renaming('journey', 'twee')]
  await workspace.acts.create('journey', 'nieuw', null, along)
  await workspace.undo()
  expect(host.deeds).toEqual(['edit made, edit journey', 'undo journey, delete made'])
  expect(workspace.canUndo).toBe(false)
})

test('what was changed in two documents at once is taken back in both by one undo', async () => {
  const { host, workspace } = await start()
  const deeds = [renaming('journey'), renaming('other')]
  await workspace.acts.do(deeds, () => ({ text: 'Kaart verplaatst.' }))
  expect(workspace.happened).toBe('Kaart verplaatst.')
  expect(workspace.toasts.shown).toEqual([])
  await workspace.undo()
  await workspace.redo()
  expect(host.deeds).toEqual([
    'edit journey, edit other',
    'undo journey, undo other',
    'redo journey, redo other',
  ])
})

test('a document in which nothing changed keeps the gesture before it', async () => {
  const { host, workspace } = await start()
  await workspace.edit('same', rename('eerder'))
  await workspace.acts.do([renaming('same'), renaming('other')])
  await workspace.undo()
  expect(host.deeds.at(-1)).toBe('undo other')
})

test('what is refused is told of, and leaves nothing to take back', async () => {
  const { workspace } = await start()
  const told: string[] = []
  const done = await workspace.acts.do([renaming('journey'), renaming('closed')], () => {
    told.push('Klaar')
    return undefined
  })
  expect(done).toBeUndefined()
  expect(told).toEqual([])
  expect(workspace.toasts.shown).toMatchObject([{ tone: 'error' }])
  expect(workspace.canUndo).toBe(false)
})

test('where undo found that something else was done since, it says so and nothing else', async () => {
  const { host, workspace } = await start()
  await workspace.acts.do([renaming('other')])
  await workspace.edit('other', rename('later'))
  const before = workspace.happened
  await workspace.undo()
  expect(host.deeds.at(-1)).toBe('undo other')
  expect(workspace.happened).toBe(before)
  expect(workspace.toasts.shown).toMatchObject([{ text: expect.stringContaining('“other”') }])
  expect(workspace.canUndo).toBe(false)
  expect(workspace.canRedo).toBe(false)
})

test('what was kept in the bin is not said to be changed since', async () => {
  const { host, workspace } = await start()
  await workspace.acts.do([renaming('journey'), renaming('other')])
  host.bin('other')
  workspace.library = workspace.library.filter((entry) => entry.document !== 'other')
  await workspace.undo()
  expect(workspace.toasts.shown).toEqual([])
  expect(workspace.happened).toContain('Ongedaan')
})

test('what was changed in a document that is no more is not taken back, in the others it is', async () => {
  const { host, workspace } = await start()
  await workspace.acts.do([renaming('journey'), renaming('other')])
  await workspace.acts.remove('other')
  await workspace.acts.erase(['other'])
  await workspace.undo()
  expect(host.deeds.at(-1)).toBe('undo journey')
})

test('a gesture is forgotten that changed only what is no more, or that made it', async () => {
  const { workspace } = await start()
  await workspace.acts.duplicate('other')
  await workspace.acts.do([renaming('other')])
  await workspace.acts.remove('other')
  await workspace.acts.erase(['other'])
  await workspace.undo()
  expect(shown(workspace)).toEqual(['journey', 'third'])
  await workspace.acts.erase(['copy'])
  expect(workspace.canRedo).toBe(false)
})
