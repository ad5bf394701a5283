import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import App from '../../App.svelte'
import type { Reply } from '../../bindings/Reply'
import { FakeHost } from '../../host/fake'
import { journeyHost } from '../testing/opened'

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined
let host: FakeHost
/** Answers what was pasted, once that is asked. */
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
})

afterEach(async () => {
  if (app) await unmount(app)
  place?.remove()
  app = undefined
  vi.restoreAllMocks()
})

async function press(target: EventTarget, key: string, held: KeyboardEventInit = {}) {
  const code = `Key${key.toUpperCase()}`
  const keys = { key, code, bubbles: true, cancelable: true, ...held }
  target.dispatchEvent(new KeyboardEvent('keydown', keys))
  await settle()
}
const bar = () => document.querySelector('section.capture')
const field = () =>
  document.querySelector<HTMLInputElement>('section.capture input[role=combobox]')!
const made = () =>
  host.asked.flatMap((it) =>
    it.ask === 'edit' && it.edit.edit === 'addCards' ? it.edit.cards.map(({ text }) => text) : [],
  )

async function write(text: string): Promise<void> {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}

async function pasteLines(lines: readonly string[]): Promise<void> {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', lines.join('\n'))
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
  field().dispatchEvent(event)
  await settle()
}

test('lines that wait are there after the bar was closed, and it says how many', async () => {
  await press(window, 'm', { ctrlKey: true })
  await pasteLines(['xyz: Zoekt', 'zzz: Vraagt'])
  readRows([['xyz: Zoekt'], ['zzz: Vraagt']])
  await settle()
  expect(field().value).toBe('xyz: Zoekt')
  await press(field(), 'Escape')
  expect(bar()).toBeNull()
  await press(window, 'm', { ctrlKey: true })
  expect(field().value).toBe('xyz: Zoekt')
  expect(bar()?.textContent).toContain('Nog één regel wacht.')
  await write('Zoekt')
  await press(field(), 'Enter')
  expect(made()).toEqual(['Zoekt'])
  expect(field().value).toBe('zzz: Vraagt')
})

test('what is written while pasted lines are read stays in the field', async () => {
  await press(window, 'm', { ctrlKey: true })
  await pasteLines(['Zoekt', 'Vraagt'])
  await write('Wacht')
  readRows([['Zoekt'], ['Vraagt']])
  await settle()
  expect(host.asked.filter(({ ask }) => ask === 'edit')).toHaveLength(1)
  expect(field().value).toBe('Wacht')
})
