/** What the keys of a keyboard or a clicker do while something is presented. */

import type { Presentation } from './presentation.svelte'

/** One thing that keys do. */
export interface PresentingKey {
  /** The key of what it does. */
  readonly label: string
  /** The keys, as {@link keyNameOf} names them. */
  readonly keys: readonly string[]
  /** The keys as they are shown; a word of the catalogue where it begins with "keys-". */
  readonly shown: string
  run(presentation: Presentation, key: string): void
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Everything that keys do, in the order in which it is listed. */
export const PRESENTING_KEYS: readonly PresentingKey[] = [
  {
    label: 'present-next',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space'],
    shown: 'keys-present-next',
    run: (presentation) => presentation.step(1),
  },
  {
    label: 'present-previous',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace'],
    shown: 'keys-present-previous',
    run: (presentation) => presentation.step(-1),
  },
  {
    label: 'present-first',
    keys: ['Home', 'F5'],
    shown: 'Home',
    run: (presentation) => void presentation.goTo(0),
  },
  {
    label: 'present-last',
    keys: ['End'],
    shown: 'End',
    run: (presentation) => void presentation.goTo(presentation.stops.length - 1),
  },
  {
    label: 'present-number',
    keys: DIGITS,
    shown: 'keys-present-number',
    run: (presentation, key) => presentation.type(key),
  },
  {
    label: 'present-enter',
    keys: ['Enter'],
    shown: 'Enter',
    run: (presentation) => presentation.enter(),
  },
  {
    label: 'present-black',
    keys: ['b', '.'],
    shown: 'B',
    run: (presentation) => presentation.cover('black'),
  },
  {
    label: 'present-white',
    keys: ['w', ','],
    shown: 'W',
    run: (presentation) => presentation.cover('white'),
  },
  {
    label: 'present-notes',
    keys: ['n'],
    shown: 'N',
    run: (presentation) => presentation.toggleNotes(),
  },
  {
    label: 'present-pointer',
    keys: ['l'],
    shown: 'L',
    run: (presentation) => presentation.togglePointer(),
  },
  {
    label: 'present-end',
    keys: ['Escape'],
    shown: 'Escape',
    // What was opened last goes first.
    run: (presentation) =>
      presentation.notesShown ? presentation.toggleNotes() : presentation.end(),
  },
]

/** What this press does; nothing with Ctrl, Alt or a key that has no meaning here. */
export function keyOfPress(event: KeyboardEvent): PresentingKey | undefined {
  const name = keyNameOf(event)
  return name === undefined ? undefined : PRESENTING_KEYS.find(({ keys }) => keys.includes(name))
}

/** What a press is called; letters are small. */
export function keyNameOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (event.key === ' ') return event.shiftKey ? 'Shift+Space' : 'Space'
  return event.key.length === 1 ? event.key.toLowerCase() : event.key
}
