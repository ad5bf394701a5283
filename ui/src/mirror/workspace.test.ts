import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import type { Edit } from '../bindings/Edit'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import { journeyHost } from '../canvas/testing/opened'
import { Refusal } from '../host/host'
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

test('undo right after a deletion brings the document back', async () => {
  const host = journeyHost((request) =>
    request.ask === 'delete' || request.ask === 'restore'
      ? { reply: 'library', library: [], affects: [] }
      : undefined,
  )
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.remove('journey')
  await workspace.undo()
  expect(asked(host, 'restore')).toEqual([{ ask: 'restore', document: 'journey' }])
  expect(workspace.toasts.shown).toEqual([])
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
  const made = workspace.create('journey', 'Ik wil een boek lenen', null)
  await started
  waiting[0]!.answer(await journeyHost().ask({ ask: 'open', document: 'journey' }))
  await made
  expect(asked(host, 'open')).toHaveLength(0)
  expect(workspace.open).toBeDefined()
})

/** A host with this journey and whatever is copied from it, which remembers what is deleted. */
function libraryHost() {
  const shelf = new Map<string, boolean>([
    ['journey', true],
    ['other', true],
  ])
  const undo = new Map<string, number>()
  const plain = journeyHost()
  const library = () =>
    [...shelf].flatMap(([document, there]) =>
      there
        ? [{ document, kind: 'journey', title: document, state: null, cards: 0, changed: 0 }]
        : [],
    )
  const history = (document: string) => ({
    done: undo.get(document) ?? 0,
    // As much as is kept.
    undo: Math.min(undo.get(document) ?? 0, 3),
    redo: 0,
  })
  const opened = async (document: string) => ({
    ...(await plain.ask({ ask: 'open', document: 'journey' })),
    document,
    library: library(),
    history: history(document),
  })
  const host = {
    asked: [] as Request[],
    listen: () => () => undefined,
    beforeLeaving: () => () => undefined,
    pictureAddress: (hash: string) => hash,
    async ask(request: Request): Promise<Reply> {
      host.asked.push(request)
      switch (request.ask) {
        case 'start':
          return { ...(await plain.ask(request)), library: library(), lastOpen: 'journey' } as Reply
        case 'duplicate':
          shelf.set('copy', true)
          return (await opened('copy')) as Reply
        case 'create':
          shelf.set('made', true)
          return (await opened('made')) as Reply
        case 'open':
          return (await opened(request.document)) as Reply
        case 'delete':
        case 'restore':
          shelf.set(request.document, request.ask === 'restore')
          return { reply: 'library', library: library(), affects: [] } as Reply
        case 'edit':
        case 'send':
        case 'redo':
        case 'undo': {
          const by = request.ask === 'undo' ? -1 : 1
          const document = request.ask === 'send' ? request.to : request.document
          undo.set(document, (undo.get(document) ?? 0) + by)
          const reply = (await edited(0)) as Extract<Reply, { reply: 'edited' }>
          const entry = { ...reply.entry, document }
          return { ...reply, document, entry, history: history(document) }
        }
        default:
          return plain.ask(request)
      }
    },
  }
  return host
}

const shown = (workspace: Workspace) => workspace.library.map((entry) => entry.document)

test('undo takes a copy away again and shows what was open before, redo brings it back', async () => {
  const workspace = new Workspace(libraryHost())
  await workspace.start()
  await workspace.duplicate('other')
  expect(workspace.open?.id).toBe('copy')
  await workspace.undo()
  expect(shown(workspace)).toEqual(['journey', 'other'])
  expect(workspace.open?.id).toBe('journey')
  expect(workspace.canUndo).toBe(false)
  await workspace.redo()
  expect(shown(workspace)).toEqual(['journey', 'other', 'copy'])
  expect(workspace.open?.id).toBe('copy')
})

test('undo takes back the edits of a copy before the copy', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.duplicate('journey')
  await workspace.edit('copy', rename('een'))
  await workspace.undo()
  expect(asked(host, 'undo')).toHaveLength(1)
  expect(shown(workspace)).toContain('copy')
  await workspace.undo()
  expect(shown(workspace)).not.toContain('copy')
})

test('undo brings a document back that was deleted after the last edit, without leaving the open one', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.edit('journey', rename('een'))
  await workspace.remove('other')
  await workspace.undo()
  expect(shown(workspace)).toContain('other')
  expect(workspace.open?.id).toBe('journey')
  expect(asked(host, 'undo')).toEqual([])
  await workspace.undo()
  expect(asked(host, 'undo')).toHaveLength(1)
})

test('a deleted document that was open is open again once it is back', async () => {
  const workspace = new Workspace(libraryHost())
  await workspace.start()
  await workspace.remove('journey')
  expect(workspace.open?.id).toBe('other')
  await workspace.undo()
  expect(workspace.open?.id).toBe('journey')
})

test('the note that offers a deleted document goes away once something else is done', async () => {
  const workspace = new Workspace(libraryHost())
  await workspace.start()
  await workspace.remove('other')
  expect(workspace.toasts.shown).toHaveLength(1)
  await workspace.edit('journey', rename('een'))
  expect(workspace.toasts.shown).toEqual([])
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

/** What was done to documents since the window started, in a word and the document's name. */
const deeds = (host: { asked: Request[] }): string[] =>
  host.asked.flatMap((request) => {
    switch (request.ask) {
      case 'edit':
      case 'undo':
      case 'redo':
      case 'delete':
      case 'restore':
        return [`${request.ask} ${request.document}`]
      case 'send':
        return [`send ${request.to}`]
      default:
        return []
    }
  })

test('one undo brings a persona back on every document that she was taken off, one redo takes her away', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.remove('other', ['journey', 'third'])
  expect(asked(host, 'edit')).toMatchObject([
    { edit: { edit: 'strikePersona', persona: 'other' } },
    { edit: { edit: 'strikePersona', persona: 'other' } },
  ])
  await workspace.undo()
  await workspace.redo()
  expect(deeds(host)).toEqual([
    ...['edit journey', 'edit third', 'delete other'],
    ...['restore other', 'undo journey', 'undo third'],
    ...['redo journey', 'redo third', 'delete other'],
  ])
})

test('undo leaves a document as it is that something else was done in since', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.remove('other', ['third'])
  await workspace.edit('third', rename('een'))
  await workspace.undo()
  expect(deeds(host).slice(3)).toEqual(['restore other'])
  expect(workspace.toasts.shown).toHaveLength(1)
})

test('cards that were sent are taken back by undo, and the note leads to them', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const place = { kind: 'box', role: 'say' } as const
  const sending = {
    from: 'journey',
    cards: ['card'],
    to: 'other',
    place,
    at: { at: 'last' },
  } as const
  expect(await workspace.send({ ...sending, cards: ['card'] }, 'Staat er')).toBe(true)
  const [note] = workspace.toasts.shown
  expect(note?.text).toBe('Staat er')
  await workspace.undo()
  expect(deeds(host)).toEqual(['send other', 'undo other'])
  expect(workspace.toasts.shown).toEqual([])
  expect(workspace.canUndo).toBe(false)
  note?.also?.run()
  await workspace.settled()
  expect(workspace.open?.id).toBe('other')
})

test('what a new document holds from the first is taken back along with it', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  await workspace.create('journey', 'nieuw', null, (made) => [
    { document: made, change: rename('een') },
    { document: 'journey', change: rename('twee') },
  ])
  await workspace.undo()
  expect(deeds(host)).toEqual(['edit made', 'edit journey', 'undo journey', 'delete made'])
  expect(workspace.canUndo).toBe(false)
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

test('what was changed in two documents at once is taken back in both by one undo', async () => {
  const host = libraryHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const changes = [
    { document: 'journey', change: rename('een') },
    { document: 'other', change: rename('twee') },
  ]
  expect(await workspace.alter(changes, 'Kaart verplaatst.')).toBe(true)
  expect(workspace.happened).toBe('Kaart verplaatst.')
  await workspace.undo()
  await workspace.redo()
  expect(deeds(host)).toEqual([
    ...['edit journey', 'edit other'],
    ...['undo journey', 'undo other'],
    ...['redo journey', 'redo other'],
  ])
})
