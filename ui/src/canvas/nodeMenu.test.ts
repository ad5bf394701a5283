import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import App from '../App.svelte'
import { actions } from '../actions/actions'
import { say } from '../words/words.svelte'
import { journeyHost } from './testing/opened'

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40))
  flushSync()
  await tick()
}

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  place = document.createElement('div')
  document.body.append(place)
  app = mount(App, { target: place, props: { host: journeyHost() } })
  await settle()
})

afterEach(async () => {
  if (app) await unmount(app)
  place?.remove()
  app = undefined
  vi.restoreAllMocks()
})

/** The items of the menu of this place, with their keys. */
async function menuOf(key: string): Promise<Map<string, string>> {
  const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  found?.focus()
  await settle()
  found?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ContextMenu', bubbles: true }))
  await settle()
  const items = [...document.querySelectorAll<HTMLElement>('[role=menu] [role=menuitem]')]
  return new Map(
    items.map((item) => {
      const keys = item.querySelector('kbd')?.textContent ?? ''
      return [(item.textContent ?? '').replace(keys, '').trim(), keys]
    }),
  )
}

test.each([
  ['card/card-0-0-0', actions.duplicate],
  ['phase/phase-0', actions.duplicate],
  ['step/step-0', actions.duplicate],
  ['lane/lane-0', actions.duplicate],
  ['cell/lane-0/step-0', actions.addCard],
])('the menu of “%s” shows what can be done with it, with its keys', async (key, action) => {
  const menu = await menuOf(key)
  expect(menu.get(say(action.label))).toBe(action.shown)
})

test('every button that shows only a glyph names what it does', async () => {
  const bare = [...document.querySelectorAll('.icon-button')].filter(
    (button) =>
      !button.hasAttribute('data-tooltip-trigger') && !button.closest('nav.library .more'),
  )
  expect(bare.map((button) => button.getAttribute('aria-label'))).toEqual([])
})

test('taking notes from the menu leaves the keyboard in the bar', async () => {
  await menuOf('cell/lane-0/step-0')
  const items = [...document.querySelectorAll<HTMLElement>('[role=menu] [role=menuitem]')]
  items.find((item) => item.textContent?.includes(say('capture')))?.click()
  await vi.waitFor(() => {
    expect(document.activeElement?.closest('section.capture')).toBeTruthy()
  })
  await settle()
  await settle()
  expect(document.activeElement?.closest('section.capture')).toBeTruthy()
})
