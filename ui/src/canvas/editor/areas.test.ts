import { expect, test } from 'vitest'
import { Workspace } from '../../mirror/workspace.svelte'
import { CanvasStage } from '../stage.svelte'
import { mapOpened, mapScene, openedHost, personaOpened, personaScene } from '../testing/boxes'
import { editOf, textOf } from './editable'
import { below, beside, otherPole } from './next'

const box = (role: 'say' | 'think' | 'feel') => ({ kind: 'box', role }) as const
const section = (section: string) => ({ kind: 'section', section }) as const

test('Tab leads from box to box in reading order, and closes behind the last', () => {
  const scene = mapScene(1)
  const from = { kind: 'newCard', spot: box('say') } as const
  expect(beside(scene, from, box('say'), 1)).toEqual({ kind: 'newCard', spot: box('think') })
  expect(beside(scene, from, box('feel'), 1)).toBeUndefined()
})

test('Enter writes the next line of a section, Tab the first of the next', () => {
  const from = { kind: 'newCard', spot: section('goals') } as const
  expect(below(from, section('goals'), 'new')).toEqual({ ...from, after: 'new' })
  expect(beside(personaScene(), from, section('goals'), 1)).toEqual({
    kind: 'newCard',
    spot: section('needs'),
  })
})

test('Tab goes through the names of sections, and through the parts of the head', () => {
  const scene = personaScene()
  expect(beside(scene, { kind: 'section', section: 'needs' }, undefined, -1)).toEqual({
    kind: 'section',
    section: 'goals',
  })
  expect(beside(scene, { kind: 'header', field: 'title' }, undefined, 1)).toEqual({
    kind: 'header',
    field: 'scenario',
  })
})

test('behind the left pole of a scale comes the right one', () => {
  const left = { kind: 'newCard', spot: section('scales') } as const
  const right = { kind: 'opposite', card: 'new' } as const
  expect(otherPole(left, 'commitNext', 'new')).toEqual(right)
  expect(otherPole(left, 'commitBelow', 'new')).toEqual(right)
  expect(otherPole(right, 'commitPrevious', 'new')).toEqual({ kind: 'card', card: 'new' })
  expect(otherPole(right, 'commitBelow', 'new')).toBeUndefined()
})

test('an empty left pole leads to no right one', () => {
  const left = { kind: 'newCard', spot: section('scales') } as const
  expect(otherPole(left, 'commitNext', undefined)).toBeUndefined()
})

async function stageOf(opened = personaOpened()) {
  const host = openedHost(opened)
  const workspace = new Workspace(host)
  await workspace.start()
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { stage: new CanvasStage(workspace, workspace.open!), edits, host }
}

test('the poles of a scale are its text and its opposite', async () => {
  const { document } = (await stageOf()).stage
  const right = { kind: 'opposite', card: 'scales-1' } as const
  expect(textOf(document, { kind: 'card', card: 'scales-1' })).toBe('scales 1')
  expect(textOf(document, right)).toBe('Gaat samen')
  expect(editOf(document, right, 'Gaat met haar zus', '')).toEqual({
    edit: 'changeCards',
    cards: ['scales-1'],
    change: { field: 'opposite', value: 'Gaat met haar zus' },
  })
})

test('a section without a name of its own is called after its kind, and takes one', async () => {
  const { document } = (await stageOf()).stage
  const what = { kind: 'section', section: 'goals' } as const
  expect(textOf(document, what)).toBe('Doelen')
  expect(editOf(document, what, 'Doelen', '')).toBeUndefined()
  expect(editOf(document, what, 'Wat zij wil', '')).toEqual({
    edit: 'changeSection',
    section: 'goals',
    change: { field: 'name', value: 'Wat zij wil' },
  })
})

test.each([
  ['title', 'Samira', 'name'],
  ['scenario', '34 jaar, moeder van twee', 'situation'],
  ['quote', 'Ik wil dat zij het beter kan dan ik.', 'quote'],
  ['quoted', 'Interview 4', 'quoted'],
  ['background', '', 'background'],
] as const)('the %s of a persona says “%s” and changes her %s', async (part, text, field) => {
  const { document } = (await stageOf()).stage
  const what = { kind: 'header', field: part } as const
  expect(textOf(document, what)).toBe(text)
  expect(editOf(document, what, 'anders', '')).toEqual({
    edit: 'changePersona',
    change: { field, value: 'anders' },
  })
})

test('the title of an empathy map is its situation', async () => {
  const { document } = (await stageOf(mapOpened())).stage
  const what = { kind: 'header', field: 'title' } as const
  expect(textOf(document, what)).toBe('Voor het eerst aan de balie')
  expect(editOf(document, what, 'Bij de kassa', '')).toEqual({
    edit: 'changeEmpathyMap',
    change: { field: 'situation', value: 'Bij de kassa' },
  })
})

test('presses of the arrow keys move the knob of a scale, all in one gesture', async () => {
  const { stage, host } = await stageOf()
  stage.nudge('card/scales-1', 5)
  stage.nudge('card/scales-1', -1)
  await stage.workspace.settled()
  const asked = host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  // The host of this test keeps nothing: both presses count from 30.
  expect(asked.map(({ edit }) => edit)).toMatchObject([
    { change: { field: 'position', value: 35 } },
    { change: { field: 'position', value: 29 } },
  ])
  expect(new Set(asked.map(({ gesture }) => gesture)).size).toBe(1)
})

test('a scale that was not placed yet moves from the middle', async () => {
  const { stage, edits } = await stageOf()
  const { document } = stage
  const scale = document.card('scales-1')!
  document.records.set('scales-1', { record: 'card', ...scale, details: {} })
  stage.nudge('card/scales-1', 5)
  await stage.workspace.settled()
  expect(edits()).toMatchObject([{ change: { field: 'position', value: 55 } }])
})
