/** The keys that work, as they are listed for the user: by what they are for. */

import type { Action } from '../actions/action'
import { actions, allActions } from '../actions/actions'
import { PRESENTING_KEYS } from '../presenting/keys'
import { say } from '../words/words.svelte'

/** What keys do. */
export interface KeyLine {
  /** The key of what they do. */
  readonly label: string
  /** The keys, as they are shown: alternatives parted by commas; a word of the catalogue where it begins with "keys-". */
  readonly shown: string
}

/** Keys that are for the same. */
export interface KeyGroup {
  /** The key of its name. */
  readonly label: string
  readonly lines: readonly KeyLine[]
}

const of = (...listed: Action[]): KeyLine[] =>
  listed.flatMap(({ label, shown }) => (shown ? [{ label, shown }] : []))

const CHOSEN: readonly KeyGroup[] = [
  {
    label: 'keys-moving',
    lines: [
      ...of(actions.nextPane, actions.previousPane),
      { label: 'keys-walk', shown: '← ↑ → ↓' },
      { label: 'keys-walk-line', shown: 'Home, End' },
      { label: 'keys-walk-map', shown: 'Ctrl Home, Ctrl End' },
      { label: 'keys-menu', shown: 'Shift F10' },
      { label: 'keys-leave', shown: 'Escape' },
      ...of(actions.selectTool, actions.handTool),
      { label: 'keys-pan', shown: 'keys-space-drag' },
      ...of(actions.moveUp, actions.moveDown, actions.moveLeft, actions.moveRight),
      ...of(actions.wider, actions.narrower),
      { label: 'keys-feeling-fine', shown: 'Alt Shift ↑ ↓' },
    ],
  },
  {
    label: 'keys-cards',
    lines: [
      ...of(actions.addCard),
      { label: 'keys-type', shown: 'keys-letter' },
      { label: 'keys-next-card', shown: 'Enter, F2' },
      { label: 'keys-next-cell', shown: 'Tab' },
      { label: 'keys-new-line', shown: 'Shift Enter' },
      { label: 'keys-copy-drag', shown: 'keys-alt-drag' },
      ...of(actions.duplicate, actions.moveTo, actions.send, actions.capture),
    ],
  },
  {
    label: 'keys-free-notes',
    lines: [
      ...of(actions.addSticky, actions.addText, actions.addArrow),
      { label: 'keys-note-far', shown: 'Alt Shift ← ↑ → ↓' },
      { label: 'keys-note-size', shown: 'Ctrl ← ↑ → ↓' },
      { label: 'keys-note-free', shown: 'keys-ctrl-drag' },
      ...of(actions.noteFront, actions.noteForward, actions.noteBackward, actions.noteBack),
      ...of(actions.lockNote),
    ],
  },
  {
    label: 'keys-selecting',
    lines: [
      { label: 'keys-pick', shown: 'keys-space' },
      { label: 'keys-pick-too', shown: 'keys-ctrl-space' },
      { label: 'keys-extend', shown: 'Shift ← ↑ → ↓' },
      ...of(actions.selectAll),
    ],
  },
  {
    label: 'keys-editing',
    lines: [
      ...of(actions.undo, actions.redo),
      { label: 'keys-cut', shown: 'Ctrl X' },
      { label: 'keys-copy', shown: 'Ctrl C' },
      { label: 'keys-paste', shown: 'Ctrl V' },
      ...of(actions.copyPicture, actions.remove),
    ],
  },
  {
    label: 'keys-documents',
    lines: of(
      actions.palette,
      actions.newJourney,
      actions.search,
      actions.export,
      actions.present,
      actions.presentHere,
      actions.keys,
    ),
  },
  {
    label: 'keys-zooming',
    lines: [
      ...of(actions.zoomIn, actions.zoomOut, actions.zoomActual, actions.zoomFit),
      { label: 'keys-zoom', shown: 'keys-ctrl-wheel' },
    ],
  },
]

const isListed = ({ label }: Action): boolean =>
  label === actions.write.label ||
  CHOSEN.some(({ lines }) => lines.some((line) => line.label === label))

/** Every group, in the order in which they are listed; what an action declares and no group names stands in one of its own. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  ...CHOSEN,
  { label: 'keys-more', lines: of(...allActions.filter((action) => !isListed(action))) },
  {
    label: 'keys-presenting',
    lines: PRESENTING_KEYS.map(({ label, shown }) => ({ label, shown })),
  },
].filter(({ lines }) => lines.length > 0)

/** The keys of a line: its alternatives, each of the keys that are held together. */
export function strokesOf({ shown }: KeyLine): string[][] {
  const words = shown.startsWith('keys-') ? say(shown) : shown
  return words.split(', ').map((stroke) => stroke.split(' '))
}

/** The groups with what holds all of these words, in what it does or in its keys. */
export function groupsFor(text: string): readonly KeyGroup[] {
  const words = plain(text).split(' ').filter(Boolean)
  if (words.length === 0) return KEY_GROUPS
  return KEY_GROUPS.map((group) => ({
    ...group,
    lines: group.lines.filter((line) => {
      const told = plain(
        `${say(group.label)} ${say(line.label)} ${strokesOf(line).flat().join(' ')}`,
      )
      return words.every((word) => told.includes(word))
    }),
  })).filter(({ lines }) => lines.length > 0)
}

/** Without capitals and accents. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim()
