import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { journeyHost } from '../../canvas/testing/opened'
import { Desk } from '../desk.svelte'
import Framed from './testing/Framed.svelte'

let shown: ReturnType<typeof mount> | undefined
afterEach(async () => {
  if (shown) await unmount(shown)
})

async function open() {
  const host = journeyHost()
  const desk = new Desk(host)
  await desk.workspace.start()
  const stage = desk.stage!
  shown = mount(Framed, { target: document.body, props: { desk, stage } })
  const edits = () => host.asked.flatMap((it) => (it.ask === 'edit' ? [it.edit] : []))
  const choose = async (...ids: string[]): Promise<void> => {
    stage.select(ids.map((id) => `card/${id}`))
    flushSync()
    await tick()
  }
  return { stage, edits, choose }
}
const type = (place: number, text: string): void => {
  const field = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'aside textarea, aside input',
  )[place]!
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
}

test('what is typed for one card is not taken for the card that is selected next', async () => {
  const { edits, choose } = await open()
  await choose('card-0-0-0')
  type(0, 'Vraagt hulp')
  await choose('card-0-1-0')
  await new Promise((done) => setTimeout(done, 10))
  expect(edits()).toMatchObject([
    { edit: 'changeCards', cards: ['card-0-0-0'], change: { value: 'Vraagt hulp' } },
  ])
})

test('what is typed for a card is taken when nothing is selected any more', async () => {
  const { edits, choose } = await open()
  await choose('card-0-0-0')
  type(0, 'Vraagt hulp')
  await choose()
  await new Promise((done) => setTimeout(done, 10))
  expect(edits()).toMatchObject([{ cards: ['card-0-0-0'] }])
})

test('Escape on a choice gives the keyboard back to the map, where letters are keys again', async () => {
  const { stage, choose } = await open()
  await choose('card-0-0-0')
  const asked = stage.focusAsked
  const escape = () =>
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  document.querySelector('aside [role=radio]')!.dispatchEvent(escape())
  expect(stage.focusAsked).toBe(asked + 1)
  document.querySelector('aside textarea')!.dispatchEvent(escape())
  expect(stage.focusAsked).toBe(asked + 1)
})
