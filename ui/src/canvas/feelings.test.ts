import { expect, test } from 'vitest'
import type { Feeling } from '../bindings/Feeling'
import { Workspace } from '../mirror/workspace.svelte'
import { lineName, linesOf, missingLine } from './feelings'
import { CanvasStage } from './stage.svelte'
import { journeyHost } from './testing/opened'
import { node } from './testing/scenes'

async function open(...personas: string[]) {
  const host = journeyHost()
  const workspace = new Workspace(host)
  await workspace.start()
  const document = workspace.open!
  document.records.set('journey', { record: 'journey', ...document.journey!, personas })
  document.personas = Object.fromEntries(
    personas.map((id) => [id, { name: id[0]!.toUpperCase() + id.slice(1) } as never]),
  )
  const feel = (feeling: Pick<Feeling, 'id' | 'persona' | 'curve' | 'step'>) =>
    document.records.set(feeling.id, {
      record: 'feeling',
      lane: 'lane-0',
      value: 0,
      word: '',
      reason: '',
      ...feeling,
    })
  const stage = new CanvasStage(workspace, document)
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { document, stage, feel, edits, workspace }
}

test('every persona has a line of what is felt and one of what should be', async () => {
  const { document } = await open('samira', 'henk')
  expect(linesOf(document).map((line) => lineName(document, line))).toEqual([
    'Gevoel van Samira',
    'Gevoel van Henk',
    'Gewenst gevoel van Samira',
    'Gewenst gevoel van Henk',
  ])
})

test('without personas nobody is named', async () => {
  const { document } = await open()
  expect(linesOf(document).map((line) => lineName(document, line))).toEqual([
    'Gevoel',
    'Gewenst gevoel',
  ])
})

test('a point that was picked says whose the next one is', async () => {
  const { stage, feel } = await open('samira', 'henk')
  feel({ id: 'f', persona: 'henk', curve: 'real', step: 'step-0' })
  const part = { kind: 'feeling', feeling: 'f', lane: 'lane-0', step: 'step-0' } as const
  const bounds = { x: 0, y: 0, width: 9, height: 9 }
  stage.document.scene = { ...stage.scene, nodes: [node('feeling/f', part, bounds)] }
  expect(stage.missingFeeling('lane-0', 'step-1')).toEqual({ persona: 'samira', curve: 'real' })
  stage.select(['feeling/f'])
  stage.select([])
  expect(stage.missingFeeling('lane-0', 'step-1')).toEqual({ persona: 'henk', curve: 'real' })
})

test('where that persona has a point already, another one is next', async () => {
  const { document, feel } = await open('samira', 'henk')
  feel({ id: 'f', persona: 'henk', curve: 'real', step: 'step-0' })
  const henk = { persona: 'henk', curve: 'real' } as const
  expect(missingLine(document, 'lane-0', 'step-0', henk)).toEqual({
    persona: 'samira',
    curve: 'real',
  })
})

test('a persona that has left the journey is not asked after', async () => {
  const { document } = await open('samira')
  const henk = { persona: 'henk', curve: 'real' } as const
  expect(missingLine(document, 'lane-0', 'step-0', henk)?.persona).toBe('samira')
})

test('a line that is chosen gets its point', async () => {
  const { stage, edits, workspace } = await open('samira', 'henk')
  stage.feel('lane-0', 'step-1', { persona: 'henk', curve: 'desired' })
  await workspace.settled()
  expect(edits()).toMatchObject([
    { edit: 'setFeeling', step: 'step-1', persona: 'henk', curve: 'desired' },
  ])
})
