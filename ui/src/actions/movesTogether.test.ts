import { expect, test } from 'vitest'
import { mapOpened, openedHost } from '../canvas/testing/boxes'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { actions } from './actions'
import { moveTogether } from './movesTogether'

async function open(host = journeyHost()) {
  const desk = new Desk(host)
  await desk.workspace.start()
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { desk, stage: desk.stage!, edits }
}
const cell = (row: number, column: number) => ({
  kind: 'cell',
  lane: `lane-${row}`,
  step: `step-${column}`,
})

test('cards of several rows move a step together, as one edit', async () => {
  const { desk, stage, edits } = await open()
  stage.select(['card/card-0-0-0', 'card/card-1-0-0'])
  actions.moveRight.run(desk)
  await desk.workspace.settled()
  expect(edits()).toMatchObject([
    {
      edit: 'several',
      edits: [
        { edit: 'moveCards', cards: ['card-0-0-0'], place: cell(0, 1) },
        { edit: 'moveCards', cards: ['card-1-0-0'], place: cell(1, 1) },
      ],
    },
  ])
})

test('where one of the cards would leave the map none moves', async () => {
  const { stage } = await open()
  stage.select(['card/card-0-0-0', 'card/card-0-1-0'])
  expect(moveTogether(stage, 'right')).toBeUndefined()
  expect(moveTogether(stage, 'up')).toBeUndefined()
})

test('notes of a box move past the next one, then to the next box', async () => {
  const { stage } = await open(openedHost(mapOpened(3)))
  stage.select(['card/say-1', 'card/say-2'])
  const at = { at: 'after', id: 'say-3' }
  expect(moveTogether(stage, 'right')).toMatchObject({ cards: ['say-1', 'say-2'], at })
  stage.select(['card/say-2', 'card/say-3'])
  const place = { kind: 'box', role: 'think' }
  expect(moveTogether(stage, 'right')).toMatchObject({ cards: ['say-2', 'say-3'], place })
})
