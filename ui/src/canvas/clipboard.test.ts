import { expect, test } from 'vitest'
import type { Diff } from '../bindings/Diff'
import type { Edited } from '../bindings/Edited'
import { Workspace } from '../mirror/workspace.svelte'
import { copySelected, paste } from './clipboard'
import { MOST_LINES } from './pasting'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'

const CARD = 'card-0-0-0'
const place = { kind: 'cell', lane: 'lane-1', step: 'step-1' }

async function open(id = 'journey') {
  const host = journeyHost((request) => {
    if (request.ask === 'act') {
      return { reply: 'acted', edited: [], kept: [], library: [], affects: [] }
    }
    if (request.ask !== 'readPasted') return undefined
    return { reply: 'pasted', rows: request.text.split('\n').map((line) => line.split('\t')) }
  })
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
  const held = new Map([['text/plain', text]])
  return {
    files: [],
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, value: string) => void held.set(type, value),
  } as unknown as DataTransfer
}

test('a card that was cut stays until it is pasted, and is then moved', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copySelected(stage, board, true)
  expect(edits()).toEqual([])
  goTo(stage)
  await paste(stage, board)
  expect(edits()).toMatchObject([{ edit: { edit: 'moveCards', cards: [CARD], place } }])
})

test('a card that was cut is moved once and copied after that', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copySelected(stage, board, true)
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
  copySelected(stage, board)
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
  copySelected(from.stage, board, true)
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
    copySelected(from.stage, board, true)
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
  copySelected(from.stage, board)
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
  copySelected(stage, board)
  stage.select(['cell/lane-0/step-1'])
  await paste(stage, board)
  const edit = edits()[0]?.edit
  const [first, second, links] = edit?.edit === 'several' ? edit.edits : []
  const [copy] = first?.edit === 'putCards' ? first.cards : []
  const [linked] = second?.edit === 'putCards' ? second.cards : []
  expect(links).toEqual({
    edit: 'changeCards',
    cards: [linked?.id],
    change: { field: 'pains', value: [copy?.id, 'far'] },
  })
})

test('text from elsewhere makes a card of each line', async () => {
  const { stage, edits } = await open()
  goTo(stage)
  await paste(stage, clipboard('Zoekt de balie\nVraagt hulp'))
  expect(edits()).toMatchObject([
    { edit: { edit: 'addCards', cards: [{ text: 'Zoekt de balie' }, { text: 'Vraagt hulp' }] } },
  ])
})

test('a text that brings its own picture along is a text', async () => {
  const { stage, edits } = await open()
  goTo(stage)
  const files = [new File(['x'], 'cellen.png', { type: 'image/png' })]
  await paste(stage, Object.assign(clipboard('Zoekt de balie'), { files }))
  expect(edits()).toMatchObject([{ edit: { cards: [{ text: 'Zoekt de balie' }] } }])
})

test('where nothing is chosen a text is not lost without a word', async () => {
  const { stage, edits, workspace } = await open()
  stage.select([])
  await paste(stage, clipboard('Zoekt de balie'))
  expect(edits()).toEqual([])
  expect(workspace.toasts.shown.at(-1)?.text).toContain('Kies eerst')
})

test('cards of several cells are pasted as they lay, with the steps that they need', async () => {
  const { stage, edits, workspace } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`, 'card/card-0-1-0', 'card/card-1-0-0'])
  copySelected(stage, board)
  stage.select(['cell/lane-0/step-1'])
  await paste(stage, board)
  const [sent] = edits()
  const put = sent?.edit.edit === 'several' ? sent.edit.edits : []
  expect(put).toMatchObject([
    { edit: 'addStep', phase: 'phase-0', at: { at: 'after', id: 'step-1' } },
    { edit: 'putCards', place: { lane: 'lane-0', step: 'step-1' } },
    { edit: 'putCards', place: { lane: 'lane-0' } },
    { edit: 'putCards', place: { lane: 'lane-1', step: 'step-1' } },
  ])
  const [added, , second] = put
  expect(second).toMatchObject({ place: { step: added?.edit === 'addStep' && added.step } })
  expect(workspace.toasts.shown.at(-1)?.text).toBe('Eén stap toegevoegd.')
})

test('cards that were cut in several cells move as they lay, in one edit', async () => {
  const { stage, edits } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`, 'card/card-1-0-0'])
  copySelected(stage, board, true)
  stage.select(['cell/lane-0/step-1'])
  await paste(stage, board)
  expect(edits()).toMatchObject([
    {
      edit: {
        edit: 'several',
        edits: [
          { edit: 'moveCards', cards: [CARD], place: { lane: 'lane-0', step: 'step-1' } },
          { edit: 'moveCards', cards: ['card-1-0-0'], place: { lane: 'lane-1', step: 'step-1' } },
        ],
      },
    },
  ])
})

test('rows of copied cards for which there is no row are told of', async () => {
  const { stage, edits, workspace } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`, 'card/card-1-0-0'])
  copySelected(stage, board)
  goTo(stage)
  await paste(stage, board)
  expect(edits()).toMatchObject([{ edit: { edits: [{ edit: 'putCards', place }] } }])
  expect(workspace.toasts.shown.at(-1)?.text).toContain('Eén regel paste niet meer')
})

test('cards of several cells come into another document as they lay', async () => {
  const from = await open()
  const to = await open('elsewhere')
  const board = clipboard()
  from.stage.select([`card/${CARD}`, 'card/card-0-1-0'])
  copySelected(from.stage, board)
  goTo(to.stage)
  await paste(to.stage, board)
  expect(to.deeds()).toMatchObject([
    { deed: 'edit', document: 'elsewhere', edit: { edit: 'addStep' } },
    { deed: 'send', place, cards: [{ id: CARD }] },
    { deed: 'send', place: { lane: 'lane-1' }, cards: [{ id: 'card-0-1-0' }] },
  ])
})

test('other programs get a table of cards of several cells, with the names of rows and steps', async () => {
  const { stage } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`, 'card/card-1-1-0'])
  copySelected(stage, board)
  expect(board.getData('text/plain')).toBe(
    '\tStap 1\tStap 2\naction\t"Leest de brief\nen belt"\t\npain\t\tZiet een poster',
  )
  expect(board.getData('text/html')).toBe(
    '<table><thead><tr><th></th><th>Stap 1</th><th>Stap 2</th></tr></thead><tbody>' +
      '<tr><th>action</th><td>Leest de brief<br>en belt</td><td></td></tr>' +
      '<tr><th>pain</th><td></td><td>Ziet een poster</td></tr></tbody></table>',
  )
})

test('other programs get lines of cards of one cell', async () => {
  const { stage } = await open()
  const board = clipboard()
  stage.select([`card/${CARD}`])
  copySelected(stage, board)
  expect(board.getData('text/plain')).toBe('Leest de brief\nen belt')
  expect(board.getData('text/html')).toBe('')
})

test('lines that were left out are told of', async () => {
  const { stage, workspace } = await open()
  goTo(stage)
  const lines = [...Array(MOST_LINES + 3).keys()].map((line) => `regel ${line}`)
  await paste(stage, clipboard(lines.join('\n')))
  expect(workspace.toasts.shown.at(-1)?.text).toContain('3 regels')
})
