import axe from 'axe-core'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import App from '../App.svelte'
import { actions } from '../actions/actions'
import { journeyHost } from '../canvas/testing/opened'
import { Desk } from '../chrome/desk.svelte'
import { FakeHost } from '../host/fake'
import { Refusal } from '../host/host'
import { present } from './begin'
import { PRESENTING_KEYS } from './keys'

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined
let host: FakeHost

async function settle(time = 40): Promise<void> {
  await new Promise((done) => setTimeout(done, time))
  flushSync()
  await tick()
}

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  host = journeyHost()
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

async function press(key: string, held: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  )
  await settle()
}

async function point(type: string, held: PointerEventInit = {}): Promise<void> {
  surface()?.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'mouse', ...held }),
  )
  await settle(5)
}

const surface = () => document.querySelector<HTMLElement>('[role=application]')
const shownPlace = () => document.querySelector('.presenting .place b')?.textContent
const heard = () => document.querySelector('[role=status]')?.textContent

test('the map fills the screen and the keyboard is with it', async () => {
  await press('F5')
  expect(host.fills).toBe(true)
  expect(document.querySelector('section.canvas')?.classList).toContain('presented')
  expect(document.activeElement).toBe(surface())
  expect(shownPlace()).toBe('1 / 2')
})

test.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'])(
  'the key “%s” goes on, and those who listen hear where',
  async (key) => {
    await press('F5')
    await press(key)
    expect(shownPlace()).toBe('2 / 2')
    expect(heard()).toContain('2 van 2: Ontdekken. Stappen: Stap 1, Stap 2. 4 kaarten.')
  },
)

test.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'])(
  'the key “%s” goes back',
  async (key) => {
    await press('F5')
    await press('End')
    await press(key)
    expect(shownPlace()).toBe('1 / 2')
  },
)

test('a number and Enter go to that stop', async () => {
  await press('F5')
  await press('2')
  await press('Enter')
  expect(shownPlace()).toBe('2 / 2')
})

test('a number that no stop has says so and stays', async () => {
  await press('F5')
  await press('9')
  await press('Enter')
  expect(shownPlace()).toBe('1 / 2')
  expect(heard()).toContain('Nummer 9 is er niet.')
})

test.each([
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
])('the key “%s” makes the screen %s, and the next shows the map again', async (key, curtain) => {
  await press('F5')
  await press(key)
  expect(document.querySelector(`.curtain.${curtain}`)).toBeTruthy()
  await press('PageDown')
  expect(document.querySelector('.curtain')).toBeNull()
  expect(shownPlace()).toBe('1 / 2')
})

test('a click goes on and the other button goes back', async () => {
  await press('F5')
  await point('pointerdown')
  await point('pointerup')
  expect(shownPlace()).toBe('2 / 2')
  await point('contextmenu')
  expect(shownPlace()).toBe('1 / 2')
})

test('a mouse that is held points, and does not go on when it is let go', async () => {
  await press('F5')
  await point('pointerdown', { clientX: 10 })
  await point('pointermove', { clientX: 60 })
  expect(document.querySelector('.pointer')).toBeTruthy()
  await point('pointerup', { clientX: 60 })
  expect(document.querySelector('.pointer')).toBeNull()
  expect(shownPlace()).toBe('1 / 2')
})

test.each([
  [20, '1 / 2'],
  [950, '2 / 2'],
])('a finger that taps %i pixels from the left goes to that side', async (clientX, expected) => {
  await press('F5')
  vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(1000)
  if (clientX < 500) await press('End')
  await point('pointerdown', { clientX, pointerType: 'touch' })
  await point('pointerup', { clientX, pointerType: 'touch' })
  expect(shownPlace()).toBe(expected)
})

test('a presentation begins at what is selected where that is asked for', async () => {
  document.querySelector<HTMLElement>('[data-key^="card/"]')?.click()
  await settle()
  await press('F5', { shiftKey: true })
  expect(shownPlace()).toBe('2 / 2')
})

test('a key of the window does nothing meanwhile', async () => {
  await press('F5')
  await press('e', { ctrlKey: true })
  expect(document.querySelector('[role=dialog]')).toBeNull()
  await press('Delete')
  expect(host.asked.some(({ ask }) => ask === 'edit')).toBe(false)
})

test('nothing is cut, pasted or copied meanwhile', async () => {
  document.querySelector<HTMLElement>('[data-key="card/card-0-0-0"]')?.click()
  await settle()
  await press('F5')
  for (const type of ['copy', 'cut', 'paste']) {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Een nieuwe kaart')
    const event = new ClipboardEvent(type, { bubbles: true, cancelable: true, clipboardData })
    surface()?.dispatchEvent(event)
    await settle()
    expect(event.defaultPrevented).toBe(false)
  }
  expect(host.asked.filter(({ ask }) => ask === 'edit' || ask === 'readPasted')).toEqual([])
})

test('what is on the screen can be read without seeing it', async () => {
  await press('F5')
  await press('End')
  const read = document.querySelector('.presenting section')
  expect(read?.querySelector('h1')?.textContent).toBe('Ontdekken')
  expect(read?.querySelectorAll('li').length).toBe(4)
})

test('nothing that is shown is without a name', async () => {
  await press('F5')
  await press('n')
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('Escape gives back the window, the place and the keyboard', async () => {
  const card = document.querySelector<HTMLElement>('[data-key^="card/"]')
  card?.focus()
  await settle()
  const world = document.querySelector<HTMLElement>('section.canvas .world')?.style.transform
  await press('F5')
  await press('End')
  await settle(500)
  await press('Escape')
  expect(host.fills).toBe(false)
  expect(document.querySelector('.presenting')).toBeNull()
  expect(document.activeElement?.getAttribute('data-key')).toBe(card?.dataset['key'])
  expect(document.querySelector<HTMLElement>('section.canvas .world')?.style.transform).toBe(world)
})

test('arrows go along the bar where the keyboard is there', async () => {
  await press('F5')
  const [first, second] = document.querySelectorAll<HTMLElement>('.presenting .bar button')
  first?.focus()
  await press('ArrowRight')
  expect(document.activeElement).toBe(second)
  expect(shownPlace()).toBe('1 / 2')
  await press('ArrowDown')
  expect(shownPlace()).toBe('2 / 2')
})

test('notes that do not fit are scrolled by keys, and others let them go on', async () => {
  await press('F5')
  await press('n')
  const notes = document.querySelector<HTMLElement>('.presenting aside')!
  notes.focus()
  const higher = vi.spyOn(notes, 'scrollHeight', 'get').mockReturnValue(2000)
  await press('PageDown')
  expect(shownPlace()).toBe('1 / 2')
  higher.mockReturnValue(10)
  await press('PageDown')
  expect(shownPlace()).toBe('2 / 2')
})

test('Tab does not come to the capture bar below, and what is shown has one title', async () => {
  await press('m', { ctrlKey: true, code: 'KeyM' })
  expect(document.querySelector('section.capture')).toBeTruthy()
  await press('F5')
  expect(document.querySelector('section.capture')?.closest('[inert]')).toBeTruthy()
  expect(document.querySelectorAll('h1')).toHaveLength(1)
})

test('nothing is shown to a room while a text could not be kept, nor with the filter open', async () => {
  let refuses = true
  const desk = new Desk(
    journeyHost((request) => {
      if (request.ask === 'edit' && refuses) throw new Refusal({ key: 'store-full', args: {} })
      return undefined
    }),
  )
  await desk.workspace.start()
  desk.filterShown = true
  const spot = { kind: 'cell', lane: 'lane-0', step: 'step-0' } as const
  desk.stage?.write({ kind: 'newCard', spot }, 'Zoekt')
  await present(desk)
  expect(desk.presentation).toBeUndefined()
  refuses = false
  await present(desk)
  expect(desk.presentation).toBeDefined()
  expect(desk.filterShown).toBe(false)
  desk.presentation?.end()
})

test('no key of the presentation means two things', () => {
  const all = PRESENTING_KEYS.flatMap(({ keys }) => keys)
  expect(new Set(all).size).toBe(all.length)
})

/** A journey with one saved view, of what is thought; a filter takes its time. */
async function keepingOneView() {
  const bases: ['assumption'] = ['assumption']
  const filter = { personas: [], bases, tags: [], lanes: [] }
  const view = {
    record: 'savedView',
    id: 'thought',
    order: '80',
    name: 'Wat we denken',
    filter,
    speakerNotes: 'Vraag wie dit weet',
    look: null,
  } as const
  const plain = journeyHost()
  const keeping = new FakeHost(async (request) => {
    if (request.ask === 'see') await new Promise((done) => setTimeout(done, 20))
    const reply = await plain.ask(request)
    return reply.reply === 'opened' ? { ...reply, records: [...reply.records, view] } : reply
  })
  const desk = new Desk(keeping)
  await desk.workspace.start()
  return { desk, keeping }
}

test('a presentation of the saved views shows what each lets through, and all again at the end', async () => {
  const { desk, keeping } = await keepingOneView()
  expect(actions.presentViews.enabled(desk)).toBe(true)
  await present(desk, { byViews: true })
  desk.presentation?.step(1)
  await settle()
  expect(desk.presentation?.stop?.name).toBe('Wat we denken')
  desk.presentation?.end()
  await settle()
  const asked = keeping.asked.flatMap((it) => (it.ask === 'see' ? [it.filter.bases] : []))
  expect(asked).toEqual([['assumption'], []])
})

test('all is seen again at the end, also where a view is still being made', async () => {
  const { desk, keeping } = await keepingOneView()
  await present(desk, { byViews: true })
  desk.presentation?.step(1)
  await settle(5)
  desk.presentation?.end()
  await settle(100)
  const asked = keeping.asked.flatMap((it) => (it.ask === 'see' ? [it.filter.bases] : []))
  expect(asked).toEqual([['assumption'], []])
  expect(desk.stage?.document.filter.bases).toEqual([])
})
