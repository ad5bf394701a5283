import { expect, test } from 'vitest'
import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import { copySelected, paste } from '../clipboard'
import { rect } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import { gridScene } from '../testing/scenes'
import { frameAt } from './anchors'

const scene = gridScene(3, ['action', 'pain'], () => 1)
const sticky: FreeNote = {
  id: 'a',
  order: '80',
  locked: false,
  text: 'Nagaan',
  colour: 'yellow',
  form: { kind: 'sticky', frame: frameAt(scene, rect(600, 250, 120, 80)) },
}
const arrow: FreeNote = {
  ...sticky,
  id: 'b',
  text: '',
  form: { kind: 'arrow', from: { kind: 'thing', id: 'a' }, to: { kind: 'thing', id: 'card' } },
}
const CARD = { id: 'card', text: 'Belt', place: { kind: 'box', role: 'say' }, details: {} }

interface Selected {
  readonly notes?: readonly string[]
  readonly cards?: readonly string[]
}

/** A stage of a document with these notes, on which some are selected. */
function stageOf(document: string, freeNotes: readonly FreeNote[], selected: Selected = {}) {
  const sent: Edit[] = []
  const told: string[] = []
  const deeds: unknown[] = []
  let last = 0
  const stage = {
    scene,
    camera: { x: 0, y: 0, zoom: 1 },
    size: { width: 800, height: 600 },
    spot: undefined as unknown,
    document: {
      id: document,
      records: new Set(['card', ...freeNotes.map(({ id }) => id)]),
      card: (id: string) => (id === 'card' ? CARD : undefined),
    },
    workspace: {
      heard: undefined,
      library: [{ document: 'one' }, { document: 'two' }],
      toasts: {},
      toast: (text: string) => told.push(text),
      acts: {
        do: (all: unknown[]) => {
          deeds.push(...all)
          return Promise.resolve({ edited: [] })
        },
      },
    },
    freeNotes,
    selectedNotes: selected.notes ?? [],
    selectedCards: selected.cards ?? [],
    spotOfRecord: () => undefined,
    freeNote: (id: string) => freeNotes.find((note) => note.id === id),
    selection: [],
    places: {
      ofRecord: (id: string) => (id === 'a' ? { id, bounds: rect(600, 250, 120, 80) } : undefined),
    },
    newId: () => `new-${(last += 1)}`,
    select: () => undefined,
    focus: () => undefined,
    edit: (edit: Edit) => Promise.resolve(sent.push(edit) > 0),
  }
  return { stage: stage as unknown as CanvasStage, sent, told, deeds }
}

function copy(stage: CanvasStage, cut = false): DataTransfer {
  const data = new DataTransfer()
  copySelected(stage, data, cut)
  return data
}

test('copies stand beside what was copied, each farther than the last', async () => {
  const { stage, sent } = stageOf('one', [sticky], { notes: ['a'] })
  const data = copy(stage)
  await paste(stage, data)
  await paste(stage, data)
  const frames = sent.flatMap((edit) =>
    edit.edit === 'addFreeNotes'
      ? edit.notes.flatMap(({ form }) => (form.kind === 'sticky' ? [form.frame] : []))
      : [],
  )
  expect(frames).toEqual([20, 40].map((by) => frameAt(scene, rect(600 + by, 250 + by, 120, 80))))
})

test('an arrow joins the copies, and what it joined in the same document', async () => {
  const { stage, sent } = stageOf('one', [sticky, arrow], { notes: ['a', 'b'] })
  await paste(stage, copy(stage))
  expect(sent).toMatchObject([
    {
      notes: [
        { id: 'new-1' },
        { id: 'new-2', form: { from: { id: 'new-1' }, to: { id: 'card' } } },
      ],
    },
  ])
})

test('in another document an arrow to what is not there stays behind', async () => {
  const data = copy(stageOf('one', [sticky, arrow], { notes: ['a', 'b'] }).stage)
  const { stage, deeds } = stageOf('two', [])
  stage.document.records.delete('card')
  await paste(stage, data)
  expect(deeds).toMatchObject([
    { document: 'two', edit: { edit: 'addFreeNotes', notes: [{ text: 'Nagaan' }] } },
  ])
})

test('a note that was cut stays until it is pasted, and that is told', async () => {
  const { stage, sent, told } = stageOf('one', [sticky], { notes: ['a'] })
  const data = copy(stage, true)
  expect(sent).toEqual([])
  expect(told).toEqual(['Eén notitie geknipt. Die blijft staan tot je hem elders plakt.'])
  await paste(stage, data)
  expect(sent).toMatchObject([{ edit: 'moveFreeNotes', moves: [{ note: 'a' }] }])
})

test('a note that was cut leaves its document as it comes into another', async () => {
  const data = copy(stageOf('one', [sticky], { notes: ['a'] }).stage, true)
  const { stage, deeds } = stageOf('two', [])
  await paste(stage, data)
  expect(deeds).toMatchObject([
    { document: 'two', edit: { edit: 'addFreeNotes' } },
    { document: 'one', edit: { edit: 'removeFreeNotes', notes: ['a'] } },
  ])
})

test('cards and notes are pasted in one edit, with the arrow that joins them', async () => {
  const { stage, sent } = stageOf('one', [sticky, arrow], { notes: ['a'], cards: ['card'] })
  const data = copy(stage)
  Object.assign(stage, { spot: { kind: 'box', role: 'say' } })
  await paste(stage, data)
  expect(sent).toMatchObject([
    {
      edit: 'several',
      edits: [
        { edit: 'putCards', cards: [{ id: 'new-1' }] },
        {
          edit: 'addFreeNotes',
          notes: [{ id: 'new-2' }, { form: { from: { id: 'new-2' }, to: { id: 'new-1' } } }],
        },
      ],
    },
  ])
})

test('what is copied takes the place of what was copied before', async () => {
  const { stage, sent } = stageOf('one', [{ ...sticky, text: 'Belt' }], { notes: ['a'] })
  copy(stage)
  Object.assign(stage, { selectedNotes: [], selectedCards: ['card'] })
  const data = copy(stage)
  Object.assign(stage, { spot: { kind: 'box', role: 'say' } })
  await paste(stage, data)
  expect(sent).toMatchObject([{ edit: 'putCards' }])
})
