import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import { journeyHost } from '../canvas/testing/opened'
import { Refusal } from '../host/host'
import { wear } from '../theme/wear'
import { Workspace } from './workspace.svelte'

const rename = (value: string): Edit => ({
  edit: 'changeJourney',
  change: { field: 'title', value },
})
const asked = (host: { asked: Request[] }, ask: Request['ask']): Request[] =>
  host.asked.filter((request) => request.ask === ask)

/** A host whose answers to these requests are given by hand. */
function slowHost(ask: Request['ask']) {
  const waiting: { request: Request; answer: (reply?: Reply) => void }[] = []
  const plain = journeyHost()
  const host = {
    asked: [] as Request[],
    listen: () => () => undefined,
    beforeLeaving: () => () => undefined,
    fillScreen: () => undefined,
    pictureAddress: (hash: string) => hash,
    ask(request: Request): Promise<Reply> {
      host.asked.push(request)
      if (request.ask !== ask || request.ask === 'start') return plain.ask(request)
      return new Promise((done) =>
        waiting.push({
          request,
          answer: (reply) => (reply ? done(reply) : void plain.ask(request).then(done)),
        }),
      )
    },
  }
  return { host, waiting }
}
const settle = () => new Promise((done) => setTimeout(done, 5))

/** An answer to an edit: this many gestures can be undone after it. */
async function edited(undo: number): Promise<Reply> {
  const reply = await journeyHost().ask({
    ask: 'edit',
    document: 'journey',
    edit: rename(''),
    gesture: '',
  })
  return { ...reply, history: { done: undo, undo: Math.min(undo, 3), redo: 0 } } as Reply
}

test.each([
  ['journey', { edit: 'changeJourney', change: { field: 'title', value: 'een' } }],
  ['persona', { edit: 'changePersona', change: { field: 'name', value: 'een' } }],
  ['empathyMap', { edit: 'changeEmpathyMap', change: { field: 'situation', value: 'een' } }],
] as const)('a %s is renamed by the field that its title is', async (kind, edit) => {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.rename({ ...workspace.library[0]!, kind }, 'een')
  expect(asked(host, 'edit')).toMatchObject([{ edit }])
})

test('an edit waits for the one before it', async () => {
  const { host, waiting } = slowHost('edit')
  const workspace = new Workspace(host)
  await workspace.start()
  const first = workspace.edit('journey', rename('een'))
  const second = workspace.edit('journey', rename('twee'))
  await settle()
  expect(asked(host, 'edit')).toHaveLength(1)
  waiting[0]!.answer()
  expect(await first).toBe(true)
  await settle()
  expect(asked(host, 'edit')).toHaveLength(2)
  waiting[1]!.answer()
  expect(await second).toBe(true)
})

test('an edit that is made from what is there is made only when its turn has come', async () => {
  const { host, waiting } = slowHost('edit')
  const workspace = new Workspace(host)
  await workspace.start()
  void workspace.edit('journey', rename('een'))
  const seen: number[] = []
  const second = workspace.edit('journey', () => {
    seen.push(workspace.open!.history.undo)
    return undefined
  })
  await settle()
  expect(seen).toEqual([])
  waiting[0]!.answer()
  await second
  expect(seen).toEqual([1])
})

test('an edit goes to the document it was made for, also when another is opened meanwhile', async () => {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const opening = workspace.openDocument('journey')
  const edit = workspace.edit('elsewhere', rename('een'))
  await Promise.all([opening, edit])
  expect(asked(host, 'edit')).toMatchObject([{ document: 'elsewhere' }])
})

test('of several documents asked for at once the newest is shown and those between are not asked', async () => {
  const { host, waiting } = slowHost('open')
  const workspace = new Workspace(host)
  const opens = ['a', 'b', 'c'].map((id) => workspace.openDocument(id))
  await settle()
  while (waiting.length > 0) {
    const { request, answer } = waiting.shift()!
    const reply = await journeyHost().ask(request)
    answer({ ...reply, document: (request as { document: string }).document } as Reply)
    await settle()
  }
  await Promise.all(opens)
  expect(asked(host, 'open').map((request) => 'document' in request && request.document)).toEqual([
    'c',
  ])
  expect(workspace.open?.id).toBe('c')
})

test('a document opens after the edits that were asked before it', async () => {
  const { host, waiting } = slowHost('edit')
  const workspace = new Workspace(host)
  await workspace.start()
  void workspace.edit('journey', rename('een'))
  const opening = workspace.openDocument('journey')
  await settle()
  expect(asked(host, 'open')).toHaveLength(1)
  waiting[0]!.answer()
  await opening
  expect(host.asked.map(({ ask }) => ask)).toEqual(['start', 'open', 'edit', 'open'])
})

test('undo asked more often than there are gestures asks no more than there are', async () => {
  const undone = await edited(0)
  const host = journeyHost((request) => (request.ask === 'undo' ? undone : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('journey', rename('een'))
  await Promise.all([workspace.undo(), workspace.undo(), workspace.undo()])
  expect(asked(host, 'undo')).toHaveLength(1)
  expect(workspace.toasts.shown).toEqual([])
})

test('an undo that finds nothing to take back complains of nothing', async () => {
  const host = journeyHost((request) => (request.ask === 'undo' ? { reply: 'done' } : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('journey', rename('een'))
  await workspace.undo()
  expect(workspace.unsaved).toBe(false)
  expect(workspace.toasts.shown).toEqual([])
})

test('a note that offers the way back goes away once something else is done', async () => {
  let undo = 0
  const replies = [await edited(1), await edited(2)]
  const host = journeyHost((request) => (request.ask === 'edit' ? replies[undo++] : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('journey', rename('een'), undefined, 'Rij verborgen')
  expect(workspace.toasts.shown).toMatchObject([{ text: 'Rij verborgen' }])
  await workspace.edit('journey', rename('twee'))
  expect(workspace.toasts.shown).toEqual([])
})

test('a note that offers the way back goes away when its gesture is undone by keys', async () => {
  const undone = await edited(0)
  const host = journeyHost((request) => (request.ask === 'undo' ? undone : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('journey', rename('een'), undefined, 'Rij verborgen')
  await workspace.undo()
  expect(workspace.toasts.shown).toEqual([])
})

test('what was refused is not called unsaved, what the disk would not take is', async () => {
  let key = 'edit-last-step'
  const workspace = new Workspace(
    journeyHost((request) => {
      if (request.ask === 'edit') throw new Refusal({ key, args: {} })
      return undefined
    }),
  )
  await workspace.start()
  expect(await workspace.edit('journey', rename('een'))).toBe(false)
  expect(workspace.unsaved).toBe(false)
  key = 'store-full'
  expect(await workspace.edit('journey', rename('een'))).toBe(false)
  expect(workspace.unsaved).toBe(true)
})

test('the open document is asked for again where an edit of another one affects it', async () => {
  const of = (document: string, affects: string[]) => ({ ...taken, document, affects }) as Reply
  const taken = await edited(1)
  let reply = of('persona', [])
  const host = journeyHost((request) => (request.ask === 'edit' ? reply : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('persona', rename('Anna'))
  expect(asked(host, 'open')).toHaveLength(1)
  reply = of('persona', ['journey'])
  await workspace.edit('persona', rename('Bea'))
  expect(asked(host, 'open')).toHaveLength(2)
})

test('an edit whose drawing is not there has the document asked for again', async () => {
  const reply = { ...(await edited(1)), scene: null } as Reply
  const host = journeyHost((request) => (request.ask === 'edit' ? reply : undefined))
  const workspace = new Workspace(host)
  await workspace.start()
  const before = workspace.open
  await workspace.edit('journey', rename('een'))
  flushSync()
  expect(asked(host, 'open')).toHaveLength(2)
  expect(workspace.open).toBe(before)
})

test('a document that is made before the first one could open is the one that shows', async () => {
  const { host, waiting } = slowHost('create')
  const workspace = new Workspace(host)
  const started = workspace.start()
  const made = workspace.acts.create('journey', 'Ik wil een boek lenen', null)
  await started
  waiting[0]!.answer(await journeyHost().ask({ ask: 'open', document: 'journey' }))
  await made
  expect(asked(host, 'open')).toHaveLength(0)
  expect(workspace.open).toBeDefined()
})

test('a phase that went with its last step is told of, with the way back', async () => {
  const { host, waiting } = slowHost('edit')
  const workspace = new Workspace(host)
  await workspace.start()
  const phase = { record: 'phase', id: 'phase-0', order: '80', name: 'Voorbereiden', colour: null }
  const reply = { ...(await edited(1)), diff: { 'phase-0': { change: 'removed', record: phase } } }
  const moved = workspace.edit('journey', {
    edit: 'moveStep',
    step: 'step-0',
    phase: 'phase-1',
    at: { at: 'last' },
  })
  await settle()
  waiting[0]!.answer(reply as unknown as Reply)
  await moved
  const sentence = 'Fase “Voorbereiden” was leeg en is weggehaald.'
  expect(workspace.happened).toBe(`Stap verplaatst. ${sentence}`)
  expect(workspace.toasts.shown).toMatchObject([
    { text: sentence, act: { label: 'Ongedaan maken' } },
  ])
})

test('a refusal that names what it is about is told with that', () => {
  const workspace = new Workspace(journeyHost())
  workspace.complain(new Refusal({ key: 'import-another-diagram', args: { diagram: 'flowchart' } }))
  expect(workspace.toasts.shown).toMatchObject([
    { tone: 'error', text: expect.stringContaining('(flowchart)') },
  ])
})

test('a refusal that lacks what it is about is told all the same', () => {
  const workspace = new Workspace(journeyHost())
  workspace.complain(new Refusal({ key: 'import-another-diagram', args: {} }))
  expect(workspace.toasts.shown).toHaveLength(1)
})

test('filters that are asked for in a row build on each other', async () => {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  void workspace.see(workspace.open!, (now) => ({ ...now, tags: ['balie'] }))
  await workspace.see(workspace.open!, (now) => ({ ...now, bases: ['assumption'] }))
  const filter = { personas: [], bases: ['assumption'], tags: ['balie'], lanes: [] }
  expect(asked(host, 'see').at(-1)).toEqual({ ask: 'see', document: 'journey', filter })
  expect(workspace.open?.filter).toEqual(filter)
})

test('a filter that changes nothing by its turn is not asked for', async () => {
  const { host, waiting } = slowHost('see')
  const workspace = new Workspace(host)
  await workspace.start()
  const open = workspace.open!
  const first = workspace.see(open, (now) => ({ ...now, tags: ['balie'] }))
  const back = workspace.see(open, () => ({ personas: [], bases: [], tags: [], lanes: [] }))
  const again = workspace.see(open, (now) => now)
  await settle()
  waiting[0]!.answer()
  await first
  await settle()
  waiting[1]!.answer()
  expect(await Promise.all([back, again])).toEqual([true, true])
  expect(asked(host, 'see')).toHaveLength(2)
  expect(open.filter.tags).toEqual([])
})

test('a filter of a document that is not open any more is not put on another', async () => {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const before = workspace.open!
  await workspace.openDocument('journey')
  expect(await workspace.see(before, (now) => ({ ...now, tags: ['balie'] }))).toBe(false)
  expect(asked(host, 'see')).toEqual([])
})

test('settings that are changed in a row build on each other', async () => {
  const host = journeyHost((request) =>
    request.ask === 'changeSettings'
      ? { reply: 'settings', settings: request.settings }
      : undefined,
  )
  const workspace = new Workspace(host)
  await workspace.start()
  void workspace.change((now) => ({ ...now, appearance: 'dark' }))
  await workspace.change((now) => ({ ...now, textSize: 'quarter' }))
  expect(workspace.settings).toMatchObject({ appearance: 'dark', textSize: 'quarter' })
  wear({ language: 'dutch', appearance: 'system', textSize: 'usual' })
})
