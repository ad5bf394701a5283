import { expect, test } from 'vitest'
import type { Diff } from '../bindings/Diff'
import type { Edited } from '../bindings/Edited'
import { Workspace } from '../mirror/workspace.svelte'
import { copyCards, MOST_LINES, paste } from './clipboard'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'

const CARD = 'card-0-0-0'
const place = { kind: 'cell', lane: 'lane-1', step: 'step-1' }

async function open(id = 'journey') {
  const host = journeyHost((request) =>
    request.ask === 'act'
      ? { reply: 'acted', edited: [], kept: [], library: [], affects: [] }
      : undefined,
  )
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const { document } = stage
  document.records.set(CARD, {
    record: 'card',
    ...document.card(CARD)!,
    text: 'Leest de brief\nen belt',
    basis: { kind: 'measurement', source: 'Enquête', people: 40, date: null },
    tags: ['balie'],
  })
  if (id !== 'journey') Object.assign(document, { id })
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  const deeds = () => host.asked.flatMap((it) => (it.ask === 'act' ? it.deeds : []))
  return { stage, edits, deeds, workspace }
}
const goTo = (stage: CanvasStage) => stage.select(['cell/lane-1/step-1'])

const edited = (diff: Diff): Edited => ({
  document: 'journey',
  diff,
  scene: null,
  history: { done: 1, undo: 1, redo: 0 },
  entry: { document: 'journey', kind: 'journey', title: '', state: null, cards: 0, changed: 0 },
  affects: [],
})

function clipboard(text = ''): DataTransfer {
  const held = { text }
  return {
    files: [],
    getData: () => held.text,
    setData: (_: string, value: string) => void (held.text = value),
  } as unknown as DataTransfer
}

test('a card that was cut stays until it is pasted, and is then moved', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copyCards(stage, board, true)
  expect(edits()).toEqual([])
  goTo(stage)
  await paste(stage, board)
  expect(edits()).toMatchObject([{ edit: { edit: 'moveCards', cards: [CARD], place } }])
})

test('a card that was cut is moved once and copied after that', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copyCards(stage, board, true)
  goTo(stage)
  await paste(stage, board)
  goTo(stage)
  await paste(stage, board)
  expect(edits().map(({ edit }) => edit.edit)).toEqual(['moveCards', 'putCards'])
})

test('a copied card is pasted as one, with all that it holds, under an id of its own', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copyCards(stage, board)
  goTo(stage)
  await paste(stage, board)
  const [sent] = edits()
  expect(sent?.edit).toMatchObject({
    edit: 'putCards',
    place,
    cards: [{ text: 'Leest de brief\nen belt', basis: { source: 'Enquête' }, tags: ['balie'] }],
  })
  expect(sent?.edit.edit === 'putCards' && sent.edit.cards[0]?.id).not.toBe(CARD)
})

test('a card cut in one document and pasted in another is put there before it leaves the first', async () => {
  const from = await open()
  const to = await open('elsewhere')
  const board = clipboard()
  from.stage.select([`card/${CARD}`])
  copyCards(from.stage, board, true)
  goTo(to.stage)
  await paste(to.stage, board)
  expect(to.deeds()).toMatchObject([
    { deed: 'send', from: 'journey', to: 'elsewhere', place, cards: [{ id: CARD }] },
    { deed: 'edit', document: 'journey', edit: { edit: 'removeCards', cards: [CARD] } },
  ])
})

test('a cut card comes also where it was removed since, or its document was', async () => {
  const from = await open()
  const to = await open('elsewhere')
  const cut = () => {
    const board = clipboard()
    from.stage.select([`card/${CARD}`])
    copyCards(from.stage, board, true)
    goTo(to.stage)
    return board
  }
  const sent = { deed: 'send', cards: [{ id: CARD }] }
  const card = { record: 'card', ...from.stage.document.card(CARD)! } as const
  const board = cut()
  from.workspace.take(edited({ [CARD]: { change: 'removed', record: card } }))
  await paste(to.stage, board)
  expect(to.deeds()).toMatchObject([sent])
  from.workspace.take(edited({ [CARD]: { change: 'added', record: card } }))
  const again = cut()
  to.workspace.library = []
  await paste(to.stage, again)
  expect(to.deeds()).toMatchObject([sent, sent])
})

test('a card copied in one document is sent to another where it is pasted, as often as it is', async () => {
  const from = await open()
  const to = await open('elsewhere')
  const board = clipboard()
  from.stage.select([`card/${CARD}`])
  copyCards(from.stage, board)
  goTo(to.stage)
  await paste(to.stage, board)
  goTo(to.stage)
  await paste(to.stage, board)
  const sent = { deed: 'send', cards: [{ basis: { source: 'Enquête' } }] }
  expect(to.deeds()).toMatchObject([sent, sent])
})

test('a link between cards that are copied together leads to the copy', async () => {
  const { stage, edits } = await open()
  const { document } = stage
  const other = 'card-1-0-0'
  document.records.set(other, {
    record: 'card',
    ...document.card(other)!,
    details: { pains: [CARD, 'far'] },
  })
  const board = clipboard()
  stage.select([`card/${CARD}`, `card/${other}`])
  copyCards(stage, board)
  goTo(stage)
  await paste(stage, board)
  const edit = edits()[0]?.edit
  const [first, second] = edit?.edit === 'putCards' ? edit.cards : []
  expect(second?.details.pains).toEqual([first?.id, 'far'])
})

test('text from elsewhere makes a card of each line', async () => {
  const { stage, edits } = await open()
  goTo(stage)
  await paste(stage, clipboard('- Zoekt de balie\r\n\r\n• Vraagt hulp'))
  expect(edits()).toMatchObject([
    { edit: { edit: 'addCards', cards: [{ text: 'Zoekt de balie' }, { text: 'Vraagt hulp' }] } },
  ])
})

test('lines that were left out are told of', async () => {
  const { stage, workspace } = await open()
  goTo(stage)
  const lines = [...Array(MOST_LINES + 3).keys()].map((line) => `regel ${line}`)
  await paste(stage, clipboard(lines.join('\n')))
  expect(workspace.toasts.shown.at(-1)?.text).toContain('3 regels')
})
