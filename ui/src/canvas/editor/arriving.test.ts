import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import App from '../../App.svelte'
import type { Reply } from '../../bindings/Reply'
import { FakeHost } from '../../host/fake'
import { journeyHost } from '../testing/opened'

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined
let host: FakeHost
/** Answers what was pasted. */
let readRows: (rows: string[][]) => void

async function settle(time = 40): Promise<void> {
  await new Promise((done) => setTimeout(done, time))
  flushSync()
  await tick()
}

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  const plain = journeyHost()
  host = new FakeHost((request) =>
    request.ask === 'readPasted'
      ? new Promise<Reply>((done) => (readRows = (rows) => done({ reply: 'pasted', rows })))
      : plain.ask(request),
  )
  place = document.createElement('div')
  document.body.append(place)
  app = mount(App, { target: place, props: { host } })
  await settle()
  document.querySelector<HTMLElement>('[aria-label="Kaart toevoegen"]')?.click()
  await settle()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', 'Zoekt\nVraagt')
  area().dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }))
  await settle()
})

afterEach(async () => {
  if (app) await unmount(app)
  place?.remove()
  app = undefined
  vi.restoreAllMocks()
})

const area = () => document.querySelector<HTMLTextAreaElement>('.editor textarea')!
const made = () =>
  host.asked.flatMap((it) =>
    it.ask === 'edit' && it.edit.edit === 'addCards'
      ? [{ texts: it.edit.cards.map(({ text }) => text), at: it.edit.at.at }]
      : [],
  )

test('lines that are pasted become a card each', async () => {
  readRows([['Zoekt'], ['Vraagt']])
  await settle()
  expect(made().flatMap(({ texts }) => texts)).toEqual(['Zoekt', 'Vraagt'])
})

test('what is written while the lines are read stays, and the lines are cards of their own', async () => {
  area().value = 'Wacht'
  area().dispatchEvent(new Event('input', { bubbles: true }))
  readRows([['Zoekt'], ['Vraagt']])
  await settle(100)
  expect(made()).toContainEqual({ texts: ['Zoekt', 'Vraagt'], at: 'last' })
  expect(made().flatMap(({ texts }) => texts)).toContain('Wacht')
})

test('lines that are read after the editor was left all become cards', async () => {
  area().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await settle()
  readRows([['Zoekt'], ['Vraagt']])
  await settle()
  expect(made()).toEqual([{ texts: ['Zoekt', 'Vraagt'], at: 'last' }])
})
