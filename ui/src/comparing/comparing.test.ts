import axe from 'axe-core'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import App from '../App.svelte'
import type { DifferenceLine } from '../bindings/DifferenceLine'
import type { LibraryEntry } from '../bindings/LibraryEntry'
import { journeyHost } from '../canvas/testing/opened'
import { gridScene } from '../canvas/testing/scenes'
import { Desk } from '../chrome/desk.svelte'
import { FakeHost } from '../host/fake'
import { askToCompare } from './ask'
import { Looking } from './looking.svelte'

// The whole window is made anew in each.
vi.setConfig({ testTimeout: 20_000 })

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined

afterEach(async () => {
  if (app) await unmount(app)
  place?.remove()
  app = undefined
  vi.restoreAllMocks()
})

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 60))
  flushSync()
  await tick()
}

const line: DifferenceLine = {
  difference: 'removed',
  what: 'Knelpunten',
  text: 'Geen bord naar de zaal',
  detail: '',
  document: 'journey',
  record: 'card-0',
  node: 'card/card-0',
}

const future: LibraryEntry = {
  document: 'future',
  kind: 'journey',
  title: 'Straks',
  state: 'future',
  cards: 3,
  changed: 0,
}

const compared = (form: 'stacked' | 'sideBySide') => ({
  current: 'journey',
  future: 'future',
  form,
  scene: gridScene(2, ['action', 'pain'], () => 1),
  sums: ['1 vervalt'],
  places: [{ phase: 'Meedoen', step: 'Komt binnen', lines: [line] }],
})

async function start(journeys: LibraryEntry[] = [future]): Promise<FakeHost> {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  const host = journeyHost((request) => {
    if (request.ask === 'comparable') return { reply: 'comparable', journeys }
    if (request.ask === 'compare') return { reply: 'compared', ...compared(request.form) }
    return undefined
  })
  place = document.createElement('div')
  document.body.append(place)
  app = mount(App, { target: place, props: { host } })
  await settle()
  return host
}

const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button, [role=radio], [role=menuitem]')].findLast(
    (it) => (it.getAttribute('aria-label') ?? it.textContent)?.trim() === name,
  )

async function press(name: string): Promise<void> {
  const found = button(name)
  if (!found) throw new Error(`no button ${name}`)
  found.click()
  await settle()
}

/** Asks for the dialog as the palette does. */
async function ask(): Promise<void> {
  const event = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true } as const
  document.body.dispatchEvent(new KeyboardEvent('keydown', event))
  await settle()
  const item = [...document.querySelectorAll<HTMLElement>('.palette-item')].find((it) =>
    it.textContent?.includes('Vergelijken'),
  )
  if (!item) throw new Error('not in the palette')
  item.click()
  await settle()
}

test('comparing is asked for in the palette, offers the journeys that fit and shows both', async () => {
  const host = await start()
  await ask()
  await press('Vergelijken')
  expect(host.asked).toContainEqual({
    ask: 'compare',
    current: 'journey',
    future: 'future',
    form: 'stacked',
  })
  expect(button('Vervalt: Knelpunten: Geen bord naar de zaal')).toBeTruthy()
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('the other form is another picture', async () => {
  const host = await start()
  await ask()
  await press('Vergelijken')
  await press('Naast elkaar')
  const forms = host.asked.flatMap((it) => (it.ask === 'compare' ? [it.form] : []))
  expect(forms).toEqual(['stacked', 'sideBySide'])
})

test('a difference that is gone to can be opened in its journey', async () => {
  await start()
  await ask()
  await press('Vergelijken')
  const name = '“Geen bord naar de zaal” openen in de klantreis'
  expect(button(name)).toBeUndefined()
  await press('Vervalt: Knelpunten: Geen bord naar de zaal')
  await press(name)
  expect(document.querySelector('.comparison')).toBeNull()
})

test('a file of both is asked for with both, and leads back to them', async () => {
  const host = await start()
  await ask()
  await press('Vergelijken')
  await press('Exporteren')
  // The picture is asked for when the choice rests.
  await settle()
  await settle()
  const options = host.asked.flatMap((it) => (it.ask === 'preview' ? [it.options] : []))
  expect(options.at(-1)?.beside).toEqual({ document: 'future', form: 'stacked' })
  expect(button('JSON')).toBeUndefined()
  await press('Annuleren')
  expect(document.querySelector('.comparison')).not.toBeNull()
})

test('where there is nothing to compare with, the future can be drawn', async () => {
  const host = await start([])
  await ask()
  await press('Toekomst tekenen')
  expect(host.asked.some((it) => it.ask === 'drawFuture')).toBe(true)
})

test('going to a difference brings it into view, large enough to be read', () => {
  const looking = new Looking(compared('stacked'))
  looking.measure({ width: 400, height: 300 })
  looking.fit()
  looking.zoomAt(0.1)
  const [node] = looking.compared.scene.nodes.filter((it) => it.part.kind === 'card')
  looking.go({ ...line, node: node?.id ?? '' })
  expect(looking.zoom).toBeGreaterThan(0.5)
  const { camera, size } = looking
  const box = node?.bounds
  expect(box && box.x >= camera.x && box.x <= camera.x + size.width / camera.zoom).toBe(true)
})

test.each([
  ['a dialog was opened', (desk: Desk) => void (desk.dialog = { kind: 'settings' })],
  ['another document was opened', (desk: Desk) => desk.workspace.openDocument('journey')],
])('nothing is asked where %s meanwhile', async (_, goOn) => {
  let answer = (): void => undefined
  const answered = new Promise<void>((done) => (answer = done))
  const plain = journeyHost()
  const desk = new Desk(
    new FakeHost(async (request) => {
      if (request.ask !== 'comparable') return plain.ask(request)
      await answered
      return { reply: 'comparable', journeys: [future] }
    }),
  )
  await desk.workspace.start()
  const asking = askToCompare(desk, 'journey')
  await goOn(desk)
  answer()
  await asking
  expect(desk.dialog?.kind).not.toBe('comparing')
})
