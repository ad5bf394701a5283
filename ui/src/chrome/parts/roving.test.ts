import { afterEach, beforeEach, expect, test } from 'vitest'
import { roving } from './roving'

let root: HTMLElement
let end: (() => void) | void

beforeEach(() => {
  root = document.createElement('div')
  root.innerHTML =
    '<button>a</button><button aria-current="page">b</button><button>c</button><button disabled>d</button>'
  document.body.append(root)
  end = roving('down')(root)
})
afterEach(() => {
  if (end) end()
  root.remove()
})

const stops = (): string[] =>
  [...root.querySelectorAll('button')].filter((it) => it.tabIndex === 0).map((it) => it.innerText)
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
const at = (text: string) =>
  [...root.querySelectorAll('button')].find((it) => it.innerText === text)!

test('Tab comes to what is current alone', () => {
  expect(stops()).toEqual(['b'])
})

test('arrow keys go to the next one, which Tab then comes back to', () => {
  at('b').focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(at('c'))
  expect(stops()).toEqual(['c'])
})

test('at the end, before what cannot be pressed, an arrow key stays', () => {
  at('c').focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(at('c'))
  press('Home')
  expect(document.activeElement).toBe(at('a'))
})

test('when the stop goes away another takes its place', async () => {
  at('b').remove()
  await new Promise((done) => setTimeout(done, 5))
  expect(stops()).toEqual(['a'])
})
