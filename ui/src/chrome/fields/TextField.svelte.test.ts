import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import TextField from './TextField.svelte'

let field: ReturnType<typeof mount>
const props = $state({
  label: 'Bron',
  value: 'a',
  take: (text: string, gesture: string): Promise<boolean> => {
    taken.push([text, gesture])
    return Promise.resolve(answer)
  },
})
let taken: [string, string][] = []
let answer = true

beforeEach(() => {
  vi.useFakeTimers()
  taken = []
  answer = true
  props.value = 'a'
  field = mount(TextField, { target: document.body, props })
  flushSync()
})
afterEach(async () => {
  await unmount(field)
  vi.useRealTimers()
})

const input = (): HTMLInputElement => document.querySelector('input')!
async function type(text: string): Promise<void> {
  input().value = text
  input().dispatchEvent(new Event('input', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(400)
}
function echo(text: string): void {
  props.value = text
  flushSync()
}

test('an echo of an earlier text does not take back what was typed since', async () => {
  await type('ab')
  await type('abc')
  echo('ab')
  expect(input().value).toBe('abc')
  echo('abc')
  await type('abcd')
  expect(taken.map(([text]) => text)).toEqual(['ab', 'abc', 'abcd'])
})

test('what was undone shows at once', async () => {
  await type('ab')
  echo('ab')
  echo('a')
  expect(input().value).toBe('a')
})

test('a text that was refused is sent again when it is left', async () => {
  answer = false
  await type('ab')
  input().dispatchEvent(new Event('blur'))
  expect(taken.map(([text]) => text)).toEqual(['ab', 'ab'])
})

test('what is typed in one visit is one gesture', async () => {
  await type('ab')
  await type('abc')
  expect(new Set(taken.map(([, gesture]) => gesture)).size).toBe(1)
})
