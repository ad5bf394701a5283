import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Card } from '../../bindings/Card'
import type { Reply } from '../../bindings/Reply'
import type { Request } from '../../bindings/Request'
import { Refusal } from '../../host/host'
import { Workspace } from '../../mirror/workspace.svelte'
import { CanvasStage } from '../stage.svelte'
import { journeyHost } from '../testing/opened'
import { editOf } from './editable'

const spot = { kind: 'cell', lane: 'lane-0', step: 'step-0' } as const

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

async function open(answer?: (request: Request) => Reply | undefined) {
  const host = journeyHost(answer)
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  return { workspace, stage, edits }
}
const full = (): never => {
  throw new Refusal({ key: 'store-full', args: {} })
}

test('a text is taken when writing rests, without closing the editor', async () => {
  const { stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  await vi.advanceTimersByTimeAsync(2000)
  expect(edits()).toMatchObject([{ edit: { change: { value: 'Ziet een poster hangen' } } }])
  expect(stage.editing).toBeDefined()
})

test('a text that has outgrown what is drawn of it is taken sooner', async () => {
  const { stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  await vi.advanceTimersByTimeAsync(300)
  expect(edits()).toEqual([])
  stage.draft!.outgrown = true
  await vi.advanceTimersByTimeAsync(300)
  expect(edits()).toHaveLength(1)
})

test('others make way until what was written is drawn', async () => {
  const { stage } = await open()
  const parting = { y: 200, by: 40 }
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.makeWay({ shifts: new Map(), parting })
  stage.draft!.text = 'Ziet een poster hangen'
  const taken = stage.commit()
  expect(stage.parting).toEqual(parting)
  await taken
  await Promise.resolve()
  expect(stage.parting).toBeUndefined()
})

test('all that is written in one editor is one gesture', async () => {
  const { stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  await vi.advanceTimersByTimeAsync(2000)
  stage.draft!.text = 'Ziet een poster hangen in de hal'
  await stage.commit()
  const gestures = edits().map(({ gesture }) => gesture)
  expect(gestures).toHaveLength(2)
  expect(new Set(gestures).size).toBe(1)
})

test('what was taken at a rest is not sent again at the end', async () => {
  const { stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  await vi.advanceTimersByTimeAsync(2000)
  await stage.commit()
  expect(edits()).toHaveLength(1)
})

test('a text that was emptied waits for the end', async () => {
  const { stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('')
  await vi.advanceTimersByTimeAsync(2000)
  expect(edits()).toEqual([])
})

test('a new card that was taken at a rest is changed after that', async () => {
  const { stage } = await open()
  const { document } = stage
  document.records.set('new', { record: 'card', ...document.card('card-0-0-0')!, id: 'new' })
  expect(editOf(document, { kind: 'newCard', spot }, 'Vraagt hulp', 'new')).toMatchObject({
    edit: 'changeCards',
    cards: ['new'],
  })
})

test('a text that is refused comes back in its editor', async () => {
  const { stage } = await open((request) => (request.ask === 'edit' ? full() : undefined))
  stage.write({ kind: 'newCard', spot })
  stage.draft!.text = 'Vraagt hulp'
  expect(await stage.commit()).toBe(false)
  expect(stage.editing).toEqual({ kind: 'newCard', spot })
  expect(stage.draft!.text).toBe('Vraagt hulp')
})

test('a text that is refused once more is kept in a note, to be tried again', async () => {
  const { stage, workspace } = await open((request) =>
    request.ask === 'edit' ? full() : undefined,
  )
  stage.write({ kind: 'newCard', spot })
  stage.draft!.text = 'Vraagt hulp'
  await stage.commit()
  await stage.commit()
  expect(stage.editing).toBeUndefined()
  expect(workspace.toasts.shown.at(-1)).toMatchObject({
    text: 'Nog niet bewaard: “Vraagt hulp”',
    act: { label: 'Opnieuw proberen' },
  })
})

test('a text goes to the document it was written in, also when another is shown by then', async () => {
  const { stage, workspace, edits } = await open((request) =>
    request.ask === 'create'
      ? ({ ...elsewhere, document: 'elsewhere', reply: 'opened' } as Reply)
      : undefined,
  )
  const elsewhere = await journeyHost().ask({ ask: 'open', document: 'journey' })
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.text = 'Ziet een poster hangen'
  await workspace.acts.create('journey', '', null)
  await stage.commit()
  expect(workspace.open?.id).toBe('elsewhere')
  expect(edits()).toMatchObject([{ document: 'journey' }])
})

test.each<[string, Partial<Card>]>([
  ['a source', { basis: { kind: 'conversation', source: 'Enquête', people: null, date: null } }],
  ['a metric’s value', { details: { value: 7 } }],
  ['a persona', { personas: ['anna'] }],
  ['a tag', { tags: ['balie'] }],
  ['a colour', { colour: 'yellow' }],
  ['channels', { details: { channels: [{ kind: 'desk', name: '', presence: 'online' }] } }],
])('a card with %s stays when its text is emptied', async (_, holds) => {
  const { stage } = await open()
  const { document } = stage
  const card = { ...document.card('card-0-0-0')!, ...holds }
  document.records.set(card.id, { record: 'card', ...card })
  expect(editOf(document, { kind: 'card', card: card.id }, '', 'new')).toMatchObject({
    edit: 'changeCards',
    change: { field: 'text', value: '' },
  })
})

test('a card that holds nothing else goes away when its text is emptied', async () => {
  const { stage } = await open()
  expect(editOf(stage.document, { kind: 'card', card: 'card-0-0-0' }, '', 'new')).toEqual({
    edit: 'removeCards',
    cards: ['card-0-0-0'],
  })
})

test('the editor of a lane without a name of its own begins with the kind’s', async () => {
  const { stage } = await open()
  stage.write({ kind: 'lane', lane: 'lane-0' })
  expect(stage.draft!.text).toBe('Doet')
})

test('what is written is what is selected', async () => {
  const { stage } = await open()
  stage.write({ kind: 'step', step: 'step-0' })
  stage.write({ kind: 'step', step: 'step-1' })
  expect(stage.selection).toEqual(['step/step-1'])
})
