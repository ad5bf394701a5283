/** The keys that work, as they are listed for the user: by what they are for. */

import type { Action } from '../actions/action'
import { actions } from '../actions/actions'

/** What keys do. */
export interface KeyLine {
  /** The key of what they do. */
  readonly label: string
  /** The keys, as they are shown; a word of the catalogue where it begins with "keys-". */
  readonly shown: string
}

/** Keys that are for the same. */
export interface KeyGroup {
  /** The key of its name. */
  readonly label: string
  readonly lines: readonly KeyLine[]
}

const of = (...listed: Action[]): KeyLine[] =>
  listed.map(({ label, shown = '' }) => ({ label, shown }))

/** Every group, in the order in which they are listed. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    label: 'keys-moving',
    lines: [
      ...of(actions.nextPane, actions.previousPane),
      { label: 'keys-walk', shown: '← ↑ → ↓' },
      { label: 'keys-menu', shown: 'Shift F10' },
      { label: 'keys-leave', shown: 'Escape' },
      ...of(actions.selectTool, actions.handTool),
      { label: 'keys-pan', shown: 'keys-space-drag' },
      ...of(actions.moveUp, actions.moveDown, actions.moveLeft, actions.moveRight),
      ...of(actions.wider, actions.narrower),
    ],
  },
  {
    label: 'keys-cards',
    lines: [
      ...of(actions.addCard),
      { label: 'keys-next-card', shown: actions.write.shown },
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
    label: 'keys-editing',
    lines: [
      ...of(actions.undo, actions.redo),
      { label: 'keys-cut', shown: 'Ctrl X' },
      { label: 'keys-copy', shown: 'Ctrl C' },
      { label: 'keys-paste', shown: 'Ctrl V' },
      ...of(actions.selectAll, actions.remove),
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
