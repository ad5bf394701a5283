import { expect, test } from 'vitest'
import type { Edit } from '../../bindings/Edit'
import type { FreeNote } from '../../bindings/FreeNote'
import { rect } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import { gridScene } from '../testing/scenes'
import { frameAt } from './anchors'
import { copyNotes, pasteNotes } from './clipboard'

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

/** A stage of a document with these records, on which the notes are selected. */
function stageOf(document: string, records: readonly string[], notes: readonly FreeNote[]) {
  const sent: Edit[] = []
  let last = 0
  const stage = {
    scene,
    document: { id: document, records: new Set(records) },
    selectedNotes: notes.map(({ id }) => id),
    freeNote: (id: string) => notes.find((note) => note.id === id),
    places: { ofRecord: () => undefined },
    newId: () => `new-${(last += 1)}`,
    select: () => undefined,
    focus: () => undefined,
    edit: (edit: Edit) => Promise.resolve(sent.push(edit) > 0),
  }
  return { stage: stage as unknown as CanvasStage, sent }
}

function copy(stage: CanvasStage): string {
  const data = new DataTransfer()
  copyNotes(stage, data)
  return data.getData('text/plain')
}

test('copies stand beside what was copied, each farther than the last', () => {
  const { stage, sent } = stageOf('one', ['a', 'card'], [sticky])
  const text = copy(stage)
  expect(pasteNotes(stage, text) && pasteNotes(stage, text)).toBe(true)
  const frames = sent.flatMap((edit) =>
    edit.edit === 'addFreeNotes'
      ? edit.notes.flatMap(({ form }) => (form.kind === 'sticky' ? [form.frame] : []))
      : [],
  )
  expect(frames).toEqual([20, 40].map((by) => frameAt(scene, rect(600 + by, 250 + by, 120, 80))))
})

test('an arrow joins the copies, and what it joined in the same document', () => {
  const { stage, sent } = stageOf('one', ['a', 'b', 'card'], [sticky, arrow])
  pasteNotes(stage, copy(stage))
  expect(sent).toMatchObject([
    {
      notes: [
        { id: 'new-1' },
        { id: 'new-2', form: { from: { id: 'new-1' }, to: { id: 'card' } } },
      ],
    },
  ])
})

test('in another document an arrow to what is not there stays behind', () => {
  const text = copy(stageOf('one', ['a', 'b', 'card'], [sticky, arrow]).stage)
  const { stage, sent } = stageOf('two', [], [])
  pasteNotes(stage, text)
  expect(sent).toMatchObject([{ notes: [{ text: 'Nagaan' }] }])
  expect(sent[0]?.edit === 'addFreeNotes' && sent[0].notes).toHaveLength(1)
})

test('other text on the clipboard is not taken for notes', () => {
  const { stage } = stageOf('one', ['a'], [sticky])
  copy(stage)
  expect(pasteNotes(stage, 'Iets anders')).toBe(false)
})
