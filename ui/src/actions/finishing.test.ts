import { expect, test } from 'vitest'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { Refusal } from '../host/host'
import { finish } from './finishing'

async function open(answer?: (request: Request) => Reply | undefined) {
  const host = journeyHost(answer)
  const desk = new Desk(host)
  await desk.workspace.start()
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  return { desk, stage: desk.stage!, edits }
}

test('what was just typed on the map is taken before the window closes', async () => {
  const { desk, stage, edits } = await open()
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  expect(await finish(desk)).toBe(true)
  expect(edits()).toMatchObject([{ change: { value: 'Ziet een poster hangen' } }])
})

test('a field that has the keyboard is left, so that it takes its text', async () => {
  const { desk } = await open()
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  let left = false
  field.onblur = () => (left = true)
  await finish(desk)
  expect(left).toBe(true)
  field.remove()
})

test('edits that wait for their answer are waited for', async () => {
  const { desk, stage, edits } = await open()
  void stage.edit({ edit: 'removeCards', cards: ['card-0-0-0'] })
  void stage.edit({ edit: 'removeCards', cards: ['card-0-1-0'] })
  await finish(desk)
  expect(edits()).toHaveLength(2)
  expect(desk.workspace.pending).toBe(0)
})

test('a text that cannot be kept keeps the window open, once and in a note', async () => {
  const { desk, stage } = await open((request) => {
    if (request.ask === 'edit') throw new Refusal({ key: 'store-full', args: {} })
    return undefined
  })
  stage.write({ kind: 'card', card: 'card-0-0-0' })
  stage.draft!.write('Ziet een poster hangen')
  expect(await finish(desk)).toBe(false)
  expect(stage.draft?.text).toBe('Ziet een poster hangen')
})
