import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { openedHost, personaOpened } from '../../canvas/testing/boxes'
import { Desk } from '../desk.svelte'
import NumberField from '../fields/NumberField.svelte'
import ScaleFields from './ScaleFields.svelte'

let shown: ReturnType<typeof mount> | undefined
afterEach(async () => {
  if (shown) await unmount(shown)
})

test('clearing the place of a scale is undone apart from the dragging before it', async () => {
  const host = openedHost(personaOpened())
  const desk = new Desk(host)
  await desk.workspace.start()
  const stage = desk.stage!
  const card = stage.document.card('scales-1')!
  shown = mount(ScaleFields, { target: document.body, props: { stage, card } })
  flushSync()
  const range = document.querySelector<HTMLInputElement>('input[type=range]')!
  range.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  range.value = '80'
  range.dispatchEvent(new Event('change', { bubbles: true }))
  document.querySelector('button')!.click()
  await desk.workspace.settled()
  const asked = host.asked.flatMap((it) => (it.ask === 'edit' ? [it] : []))
  expect(asked.map(({ edit }) => edit)).toMatchObject([
    { change: { field: 'position', value: 80 } },
    { change: { field: 'position', value: null } },
  ])
  expect(new Set(asked.map(({ gesture }) => gesture)).size).toBe(2)
})

test.each(['12,5', '150'])(
  '%s per cent stays where it was typed, with why it is refused',
  (text) => {
    const taken: unknown[] = []
    const take = (value: number | null) => void taken.push(value)
    const props = { label: 'Deel', value: null, whole: [0, 100] as const, take }
    shown = mount(NumberField, { target: document.body, props })
    flushSync()
    const input = document.querySelector('input')!
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('blur'))
    flushSync()
    expect(input.value).toBe(text)
    expect(document.querySelector('.hint')?.textContent).toContain('van 0 tot en met 100')
    expect(taken).toEqual([])
  },
)
