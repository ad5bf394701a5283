import { beforeEach, expect, test } from 'vitest'
import type { FreeNote } from '../../../bindings/FreeNote'
import type { Scene } from '../../../bindings/Scene'
import { centre, rect, type Rect } from '../../geometry'
import { frameAt } from '../../notes/anchors'
import { between } from '../../notes/arrows'
import { gridScene, node } from '../../testing/scenes'
import { at, drag, FakeStage } from '../../testing/stage'
import { Idle } from '../select/Idle'
import { Joining } from './Joining'
import { Placing } from './Placing'

let scene: Scene
let stage: FakeStage

const sticky = (id: string, box: Rect, locked = false): FreeNote => ({
  id,
  order: '80',
  locked,
  text: 'Nagaan',
  colour: 'yellow',
  form: { kind: 'sticky', frame: frameAt(scene, box) },
})

/** Puts a note on the stage as it would be drawn. */
function put(note: FreeNote, box: Rect, curve: ReturnType<typeof between> | null = null): void {
  const drawn =
    curve &&
    ([...curve] as [(typeof curve)[0], (typeof curve)[0], (typeof curve)[0], (typeof curve)[0]])
  scene.nodes.push(
    node(`freeNote/${note.id}`, { kind: 'freeNote', note: note.id, curve: drawn }, box),
  )
  stage = new FakeStage(scene)
  stage.freeNotes.push(...kept, note)
  kept.push(note)
}
let kept: FreeNote[] = []

const A = rect(600, 250, 120, 80)
const B = rect(800, 300, 120, 80)

beforeEach(() => {
  kept = []
  scene = gridScene(3, ['action', 'pain'], () => 1)
  stage = new FakeStage(scene)
})

const middle = (box: Rect, held = {}) => at(centre(box).x, centre(box).y, held)

test('a note stands by the column and the row that its middle lies in', () => {
  const frame = frameAt(scene, rect(360, 300, 120, 40))
  const grid = scene.frame.kind === 'grid' ? scene.frame : undefined
  const column = grid!.columns.find(({ step }) => step === frame.place.column)!
  const row = grid!.rows.find(({ lane }) => lane === frame.place.row)!
  expect([column.x + frame.place.x, row.y + frame.place.y]).toEqual([360, 300])
  expect(column.x <= 420 && row.y <= 320).toBe(true)
})

test('a dragged note is moved by one edit, on whole pixels', () => {
  put(sticky('a', A), A)
  drag(new Idle(stage), [
    middle(A),
    at(690.4, 333.7, { ctrl: true }),
    at(740.4, 403.7, { ctrl: true }),
  ])
  expect(stage.selection).toEqual(['freeNote/a'])
  const [edit] = stage.sent
  expect(stage.sent).toHaveLength(1)
  if (edit?.edit !== 'moveFreeNotes') throw new Error('no move')
  const { place } = edit.moves[0]!.frame
  expect(Number.isInteger(place.x) && Number.isInteger(place.y)).toBe(true)
  expect(frameAt(scene, { ...A, x: A.x + 80, y: A.y + 114 }).place).toEqual(place)
})

test('a dragged note keeps to the edge of another, and not with Ctrl', () => {
  put(sticky('a', A), A)
  put(sticky('b', B), B)
  const to = { x: centre(A).x + 203, y: centre(A).y + 250 }
  drag(new Idle(stage), [middle(A), at(to.x - 30, to.y), at(to.x, to.y)], true)
  expect(stage.preview).toMatchObject({ kind: 'notes', by: { x: 200 } })
  drag(new Idle(stage), [middle(A), at(to.x - 30, to.y), at(to.x, to.y, { ctrl: true })], true)
  expect(stage.preview).toMatchObject({ kind: 'notes', by: { x: 203 }, guides: [] })
})

test('a locked note is selected but stays where it is', () => {
  put(sticky('a', A, true), A)
  drag(new Idle(stage), [middle(A), at(900, 500)])
  expect(stage.selection).toEqual(['freeNote/a'])
  expect(stage.sent).toEqual([])
})

test('with Alt a copy is put down, and the note stays', () => {
  put(sticky('a', A), A)
  drag(new Idle(stage), [middle(A), at(760, 400, { alt: true }), at(800, 450, { alt: true })])
  expect(stage.sent).toMatchObject([
    { edit: 'addFreeNotes', notes: [{ id: 'new', text: 'Nagaan' }] },
  ])
})

test('Escape puts a dragged note back and sends nothing', () => {
  put(sticky('a', A), A)
  const held = drag(new Idle(stage), [middle(A), at(760, 400)], true)
  expect(held.cancel?.().name).toBe('Idle')
  expect(stage.preview).toBeUndefined()
  expect(stage.sent).toEqual([])
})

test('a handle makes a note wider and leaves its height', () => {
  put(sticky('a', A), A)
  const grip = { grip: 'freeNote/a#e', ctrl: true }
  drag(new Idle(stage), [at(720, 290, grip), at(760, 310, grip), at(790, 350, grip)])
  expect(stage.sent).toMatchObject([
    { edit: 'moveFreeNotes', moves: [{ frame: { width: 190, height: 80 } }] },
  ])
})

test('a click puts a new note there and begins to write it', () => {
  drag(new Placing(stage, 'sticky'), [at(700, 300, { ctrl: true })])
  expect(stage.sent).toEqual([])
  expect(stage.writing).toMatchObject({ kind: 'newFreeNote', form: 'sticky' })
})

test('Enter puts a new note beside what has the keyboard', () => {
  const card = stage.places.named('card/card-0-0-0')!
  new Placing(stage, 'sticky').choose(card)
  const { writing } = stage
  if (writing?.kind !== 'newFreeNote') throw new Error('nothing is written')
  const { x, width } = card.bounds
  const box = rect(x + width + 16, card.bounds.y, 168, 104)
  expect(writing.frame).toEqual(frameAt(scene, box))
})

test('an arrow is drawn from one thing to another by two clicks, and by a drag', () => {
  put(sticky('a', A), A)
  const card = stage.places.named('card/card-0-0-0')!.bounds
  const joins = [
    {
      edit: 'addFreeNotes',
      notes: [
        {
          form: {
            kind: 'arrow',
            from: { kind: 'thing', id: 'a' },
            to: { kind: 'thing', id: 'card-0-0-0' },
          },
        },
      ],
    },
  ]
  const begun = drag(new Joining(stage), [middle(A)])
  expect(stage.sent).toEqual([])
  drag(begun, [middle(card)])
  expect(stage.sent).toMatchObject(joins)
  stage.sent.length = 0
  drag(new Joining(stage), [middle(A), at(400, 300), middle(card)])
  expect(stage.sent).toMatchObject(joins)
})

test('by keys an arrow is drawn between the stops where Enter is pressed', () => {
  put(sticky('a', A), A)
  const begun = new Joining(stage).choose(stage.places.named('freeNote/a'))
  expect(stage.told).toEqual(['hint-joining-to'])
  begun.choose!(stage.places.named('step/step-1'))
  expect(stage.sent).toMatchObject([
    { notes: [{ form: { from: { id: 'a' }, to: { kind: 'thing', id: 'step-1' } } }] },
  ])
})

test('an arrow is not joined to what it begins at, nor to an arrow', () => {
  put(sticky('a', A), A)
  const curve = between(A, B)
  const arrow: FreeNote = {
    ...sticky('b', B),
    form: {
      kind: 'arrow',
      from: { kind: 'thing', id: 'a' },
      to: { kind: 'thing', id: 'card-0-0-0' },
    },
  }
  put(arrow, rect(720, 280, 90, 80), curve)
  const begun = new Joining(stage).choose(stage.places.named('freeNote/a'))
  expect(begun.choose!(stage.places.named('freeNote/a')).name).toBe('Joining')
  expect(begun.choose!(stage.places.named('freeNote/b')).name).toBe('Joining')
  expect(stage.sent).toEqual([])
})

test('an arrow is taken hold of on its line, and not elsewhere in the box around it', () => {
  const arrow: FreeNote = {
    ...sticky('b', B),
    form: {
      kind: 'arrow',
      from: { kind: 'thing', id: 'card-0-0-0' },
      to: { kind: 'thing', id: 'card-1-1-0' },
    },
  }
  const [from, to] = [rect(600, 250, 20, 20), rect(800, 450, 20, 20)]
  const curve = between(from, to)
  put(arrow, rect(620, 260, 180, 200), curve)
  drag(new Idle(stage), [at(710, 360)])
  expect(stage.selection).toEqual(['freeNote/b'])
  drag(new Idle(stage), [at(780, 270)])
  expect(stage.selection).not.toContain('freeNote/b')
})

test('an arrow follows a note that is held', () => {
  put(sticky('a', A), A)
  const arrow: FreeNote = {
    ...sticky('b', B),
    form: {
      kind: 'arrow',
      from: { kind: 'thing', id: 'a' },
      to: { kind: 'thing', id: 'card-0-0-0' },
    },
  }
  put(arrow, rect(300, 250, 300, 60), between(A, stage.places.named('card/card-0-0-0')!.bounds))
  drag(new Idle(stage), [middle(A), at(700, 500)], true)
  expect(stage.preview).toMatchObject({ kind: 'notes', arrows: [{ id: 'b' }] })
})

test('a frame drawn around notes selects them, but for locked ones', () => {
  put(sticky('a', A), A)
  put(sticky('b', B, true), B)
  drag(new Idle(stage), [at(590, 600), at(700, 400), at(950, 240)])
  expect(stage.selection).toContain('freeNote/a')
  expect(stage.selection).not.toContain('freeNote/b')
})

test('the head of a selected arrow is pulled to something else', () => {
  put(sticky('a', A), A)
  const card = stage.places.named('card/card-0-0-0')!.bounds
  const arrow: FreeNote = {
    ...sticky('b', B),
    form: {
      kind: 'arrow',
      from: { kind: 'thing', id: 'a' },
      to: { kind: 'thing', id: 'card-0-0-0' },
    },
  }
  const curve = between(A, card)
  put(arrow, rect(curve[3].x, 230, A.x - curve[3].x, 120), curve)
  stage.select(['freeNote/b'])
  const other = stage.places.named('card/card-1-0-0')!.bounds
  drag(new Idle(stage), [at(curve[3].x, curve[3].y), at(400, 400), middle(other)])
  expect(stage.sent).toEqual([
    {
      edit: 'changeFreeNotes',
      notes: ['b'],
      change: { field: 'to', value: { kind: 'thing', id: 'card-1-0-0' } },
    },
  ])
})

test('a note that is dragged takes the selected cards along, in one edit, and a card the notes', () => {
  put(sticky('a', A), A)
  const card = stage.places.named('card/card-0-0-0')!.bounds
  const to = stage.places.named('card/card-1-1-0')!.bounds
  for (const from of [centre(A), centre(card)]) {
    stage.selection = ['freeNote/a', 'card/card-0-0-0']
    stage.sent.length = 0
    const end = at(to.x + 20, to.y + 4, { ctrl: false })
    drag(new Idle(stage), [at(from.x, from.y), at(from.x + 20, from.y + 20), end])
    expect(stage.sent).toMatchObject([
      {
        edit: 'several',
        edits: [
          { edit: 'moveCards', cards: ['card-0-0-0'], place: { lane: 'lane-1', step: 'step-1' } },
          { edit: 'moveFreeNotes', moves: [{ note: 'a' }] },
        ],
      },
    ])
  }
})
