import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import App from './App.svelte'
import { openedHost, personaOpened } from './canvas/testing/boxes'
import { node } from './canvas/testing/scenes'

let app: ReturnType<typeof mount> | undefined
afterEach(async () => {
  if (app) await unmount(app)
  document.body.replaceChildren()
})

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40))
  flushSync()
  await tick()
}

async function start(opened = personaOpened()) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  const host = openedHost(opened)
  const place = document.createElement('div')
  document.body.append(place)
  app = mount(App, { target: place, props: { host } })
  await settle()
  return host
}
const at = (key: string) => document.querySelector<HTMLElement>(`[data-key="${key}"]`)!
const press = (key: string): void => {
  at('section/goals').focus()
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  at('section/goals').dispatchEvent(event)
}

test.each(['É', 'n', 'v'])(
  'typing %s on the head of a section begins a line with it',
  async (key) => {
    await start()
    press(key)
    await settle()
    const editor = document.querySelector<HTMLTextAreaElement>('section.canvas textarea')
    expect(editor?.value).toBe(key)
  },
)

test('a document that a persona lists opens by a click that no pointer made', async () => {
  const opened = personaOpened()
  const place = { kind: 'section', section: 'needs' } as const
  const part = { kind: 'appearance', document: 'map', place } as const
  const bounds = { x: 30, y: 275, width: 420, height: 18 }
  opened.scene.nodes.push(node('section/needs/map', part, bounds))
  const host = await start(opened)
  at('section/needs/map').click()
  await settle()
  expect(host.asked).toContainEqual({ ask: 'open', document: 'map' })
})
