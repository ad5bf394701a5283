import { expect, test } from 'vitest'
import type { Diff } from '../../bindings/Diff'
import type { Reply } from '../../bindings/Reply'
import type { Request } from '../../bindings/Request'
import { Workspace } from '../../mirror/workspace.svelte'
import { CanvasStage } from '../stage.svelte'
import { mapOpened, openedHost, personaOpened } from '../testing/boxes'
import { journeyHost } from '../testing/opened'
import { gridScene } from '../testing/scenes'
import { Capturing } from './capturing.svelte'

async function open(host = journeyHost()) {
  const workspace = new Workspace(host)
  await workspace.start()
  const stage = new CanvasStage(workspace, workspace.open!)
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { workspace, stage, edits, host }
}

const EDITED = {
  reply: 'edited',
  document: 'journey',
  entry: { document: 'journey', kind: 'journey', title: '', state: null, cards: 0, changed: 0 },
  affects: [],
} as const

const SCENE = gridScene(2, ['action', 'emotion', 'pain'], () => 0)
const edited = (diff: Diff, done = 1): Reply => ({
  ...EDITED,
  affects: [],
  diff,
  scene: { scene: { ...SCENE, nodes: [] }, order: null, nodes: [] },
  history: { done, undo: done, redo: 0 },
})

async function journey(answer?: (request: Request) => Reply | undefined) {
  // Whatever is done, the drawing stays.
  const opened = await open(
    journeyHost((request) => {
      const own = answer?.(request)
      if (own || request.ask !== 'edit') return own
      return edited({})
    }),
  )
  opened.stage.document.scene = SCENE
  return { ...opened, capturing: new Capturing(opened.stage) }
}
const line = { persona: null, curve: 'real' } as const
const cell = (lane: number, step: number) => ({ lane: `lane-${lane}`, step: `step-${step}` })

test('a line goes to the row that it names, at the chosen step, and the next one goes there too', async () => {
  const { capturing, edits, workspace } = await journey()
  capturing.step = 'step-1'
  expect(await capturing.take(['knelpunt: Geen bord'])).toEqual({ lines: [], why: undefined })
  await capturing.take(['Het is druk'])
  expect(edits()).toMatchObject([
    { edit: 'addCards', place: cell(2, 1), cards: [{ text: 'Geen bord' }] },
    { edit: 'addCards', place: cell(2, 1), cards: [{ text: 'Het is druk' }] },
  ])
  expect(workspace.happened).toContain('pain · Stap 2: Het is druk')
})

test('many lines are one edit, and each step or row that they name counts for those behind it', async () => {
  const { capturing, edits } = await journey()
  await capturing.take(['Zoekt', '@2', 'knelpunt: Druk', 'Warm', 'beleving: -1 boos'])
  expect(edits()).toMatchObject([
    {
      edit: 'several',
      edits: [
        { edit: 'addCards', place: cell(0, 0), cards: [{ text: 'Zoekt' }] },
        { edit: 'addCards', place: cell(2, 1), cards: [{ text: 'Druk' }] },
        { edit: 'addCards', place: cell(2, 1), cards: [{ text: 'Warm' }] },
        { edit: 'setFeeling', ...cell(1, 1), value: -1 },
        { edit: 'changeFeeling', change: { field: 'word', value: 'boos' } },
      ],
    },
  ])
  expect(capturing.step).toBe('step-1')
})

test('a line of an unknown row is given back, and the others are taken', async () => {
  const { capturing, edits } = await journey()
  const left = await capturing.take(['xyz: Zoekt', 'doet: Vraagt'])
  expect(left).toMatchObject({ lines: ['xyz: Zoekt'], why: { why: 'unknown', said: 'xyz' } })
  expect(edits()).toMatchObject([{ edit: 'addCards', cards: [{ text: 'Vraagt' }] }])
})

test('lines that the workspace refuses are given back', async () => {
  const { capturing } = await journey((request) => {
    if (request.ask === 'edit') throw new Error('full')
    return undefined
  })
  expect(await capturing.take(['Zoekt'])).toEqual({ lines: ['Zoekt'], why: undefined })
})

test('a note goes to the box that it names', async () => {
  const { stage, edits } = await open(openedHost(mapOpened(0)))
  await new Capturing(stage).take(['think: Waar moet ik heen?'])
  expect(edits()).toMatchObject([{ edit: 'addCards', place: { kind: 'box', role: 'think' } }])
})

test('a line goes to the section of a persona that it names, but a scale takes none', async () => {
  const { stage, edits } = await open(openedHost(personaOpened()))
  const capturing = new Capturing(stage)
  await capturing.take(['needs: Rust'])
  const place = { kind: 'section', section: 'needs' }
  expect(edits()).toMatchObject([{ edit: 'addCards', place }])
  expect(capturing.targets.map(({ key }) => key)).not.toContain('lines/scales')
})

test('what was taken down is taken back, as the last thing done or else by removing it', async () => {
  const { capturing, stage, host } = await journey((request) => {
    if (request.ask !== 'edit' || request.edit.edit !== 'addCards') return undefined
    const [card] = request.edit.cards
    const { place } = request.edit
    const like = stageNow()?.document.card('card-0-0-0')
    if (!card || !like) return undefined
    const record = { record: 'card', ...like, id: card.id, text: card.text, place } as const
    done += 1
    return edited({ [card.id]: { change: 'added', record } }, done)
  })
  let done = 0
  function stageNow(): CanvasStage | undefined {
    return stage
  }
  await capturing.take(['Zoekt'])
  await capturing.take(['Vraagt'])
  expect(capturing.shown.map(({ text }) => text)).toEqual(['Zoekt', 'Vraagt'])
  const [first, last] = capturing.shown
  await capturing.takeBack(first!.id)
  expect(host.asked.at(-1)).toMatchObject({ ask: 'edit', edit: { edit: 'removeCards' } })
  stage.document.history = { done: 2, undo: 2, redo: 0 }
  await capturing.takeBack(last!.id)
  expect(host.asked.at(-1)).toMatchObject({ ask: 'undo' })
})

test('a line that is said before the one above it is taken goes where that one says', async () => {
  const { capturing, edits } = await journey()
  await Promise.all([capturing.take(['knelpunt: Geen bord']), capturing.take(['Het is druk'])])
  expect(edits()).toMatchObject([
    { edit: 'addCards', place: cell(2, 0), cards: [{ text: 'Geen bord' }] },
    { edit: 'addCards', place: cell(2, 0), cards: [{ text: 'Het is druk' }] },
  ])
})

test('a row that is chosen while a line is being taken is gone on in', async () => {
  const { capturing } = await journey()
  const taken = capturing.take(['knelpunt: Geen bord'])
  await Promise.resolve()
  capturing.target = 'lane-1'
  await taken
  expect(capturing.target).toBe('lane-1')
})

test('a feeling that comes about while its line waits is changed, not made anew', async () => {
  const feeling = { id: 'felt', ...cell(1, 0), persona: null, curve: 'real', value: 1 } as const
  const record = { record: 'feeling', word: '', reason: '', ...feeling } as const
  let first = true
  const { capturing, stage, edits } = await journey((request) => {
    if (request.ask !== 'edit' || !first) return undefined
    first = false
    return edited({ felt: { change: 'added', record } } as Diff)
  })
  void stage.edit({ edit: 'setFeeling', feeling: 'felt', ...cell(1, 0), ...line, value: 1 })
  await capturing.take(['beleving: -1'])
  expect(edits().at(-1)).toMatchObject({ edit: 'setFeeling', feeling: 'felt', value: -1 })
})

test('what could not be taken back is still offered to be', async () => {
  let refuses = false
  const { capturing, stage } = await journey((request) => {
    if (request.ask === 'undo' && refuses) throw new Error('full')
    if (request.ask !== 'edit' || request.edit.edit !== 'addCards') return undefined
    const like = stageNow()?.document.card('card-0-0-0')
    const [card] = request.edit.cards
    if (!card || !like) return undefined
    const record = { record: 'card', ...like, ...card, place: request.edit.place } as const
    return edited({ [card.id]: { change: 'added', record } })
  })
  function stageNow(): CanvasStage | undefined {
    return stage
  }
  await capturing.take(['Zoekt'])
  refuses = true
  await capturing.takeBack(capturing.shown[0]!.id)
  expect(capturing.shown.map(({ text }) => text)).toEqual(['Zoekt'])
})
