import { expect, test } from 'vitest'
import { allActions } from '../actions/actions'
import { keyNameOf, PRESENTING_KEYS } from '../presenting/keys'
import { words } from '../words/words.svelte'
import { groupsFor, KEY_GROUPS, strokesOf } from './keySheet'

const lines = KEY_GROUPS.flatMap((group) => group.lines)

test('every action that shows its keys is listed', () => {
  const listed = lines.flatMap((line) => strokesOf(line).map((stroke) => stroke.join(' ')))
  const missing = allActions.filter(({ shown }) => shown && !listed.includes(shown))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('every action that has keys shows them', () => {
  expect(allActions.filter(({ keys, shown }) => keys && !shown).map(({ id }) => id)).toEqual([])
})

const ARROWS: Record<string, string> = {
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  '→': 'ArrowRight',
  '↓': 'ArrowDown',
  '−': '-',
}
const bound = (shown: string): string =>
  shown
    .split(' ')
    .map((key) => ARROWS[key] ?? (key === 'Ctrl' ? '$mod' : key))
    .join('+')
    .toLowerCase()

/** Keys as they are bound, a place on the keyboard by what is printed there. */
const plain = (keys: string): string =>
  keys.toLowerCase().replace('digit', '').replace('bracketleft', '[').replace('bracketright', ']')

test.each(allActions.filter(({ keys }) => keys).map((action) => [action.id, action] as const))(
  'the keys that “%s” shows are keys that do it',
  (_id, { keys, shown = '' }) => {
    expect(keys?.map(plain)).toContain(bound(shown))
  },
)

test.each(PRESENTING_KEYS.map((key) => [key.label, key] as const))(
  'the keys that “%s” shows work while presenting',
  (_label, key) => {
    const named: Record<string, string> = { Spatie: ' ', ...ARROWS }
    for (const [stroke = ''] of strokesOf(key)) {
      const press = new KeyboardEvent('keydown', { key: named[stroke] ?? stroke })
      expect(key.keys).toContain(keyNameOf(press))
    }
  },
)

test('no keys and no words are listed twice in one group', () => {
  for (const { lines } of KEY_GROUPS) {
    for (const each of [lines.map(({ shown }) => shown), lines.map(({ label }) => label)]) {
      expect(new Set(each).size).toBe(each.length)
    }
  }
})

test.each(['nl', 'en'] as const)('everything that is listed has words in “%s”', (tongue) => {
  words.tongue = tongue
  const keys = [...KEY_GROUPS.map(({ label }) => label), ...lines.map(({ label }) => label)]
  keys.push(...lines.map(({ shown }) => shown).filter((shown) => shown.startsWith('keys-')))
  expect(keys.filter((key) => words.find(key) === undefined)).toEqual([])
  words.tongue = 'nl'
})

test('a key is found by what it does and by its name', () => {
  const found = (text: string) => groupsFor(text).flatMap(({ lines }) => lines)
  expect(found('ongedaan').map(({ label }) => label)).toEqual(['undo'])
  expect(found('ctrl z').map(({ label }) => label)).toContain('undo')
  expect(found('xqzzx')).toEqual([])
})
