/** What is done to the window and to documents as a whole. */

import type { Desk, Dialog } from '../chrome/desk.svelte'
import type { Action } from './action'
import { importFile } from './importing'
import { goToPane } from '../chrome/panes'

const always = (): boolean => true
const hasStage = (desk: Desk): boolean => desk.stage !== undefined
const asks =
  (dialog: Dialog) =>
  (desk: Desk): void => {
    desk.dialog = dialog
  }

/** These actions, by their ids. */
export const windowActions = {
  undo: {
    id: 'undo',
    label: 'undo',
    keys: ['$mod+z'],
    shown: 'Ctrl Z',
    enabled: ({ workspace }) => workspace.canUndo,
    run: ({ workspace }) => void workspace.undo(),
  },
  redo: {
    id: 'redo',
    label: 'redo',
    keys: ['$mod+Shift+z', '$mod+y'],
    shown: 'Ctrl Shift Z',
    enabled: ({ workspace }) => workspace.canRedo,
    run: ({ workspace }) => void workspace.redo(),
  },
  palette: {
    id: 'palette',
    label: 'action-palette',
    keys: ['$mod+k', '$mod+Shift+p'],
    shown: 'Ctrl K',
    whileWriting: true,
    enabled: always,
    run: asks({ kind: 'palette' }),
  },
  search: {
    id: 'search',
    label: 'library-search',
    keys: ['$mod+f'],
    shown: 'Ctrl F',
    whileWriting: true,
    enabled: always,
    run: (desk) => {
      desk.libraryShown = true
      desk.searchAsked = true
    },
  },
  newJourney: {
    id: 'new-journey',
    label: 'action-new-journey',
    keys: ['$mod+n'],
    shown: 'Ctrl N',
    whileWriting: true,
    enabled: always,
    run: asks({ kind: 'new', documentKind: 'journey' }),
  },
  newPersona: {
    id: 'new-persona',
    label: 'action-new-persona',
    enabled: always,
    run: asks({ kind: 'new', documentKind: 'persona' }),
  },
  newEmpathyMap: {
    id: 'new-empathy-map',
    label: 'action-new-empathy-map',
    enabled: always,
    run: asks({ kind: 'new', documentKind: 'empathyMap' }),
  },
  templates: {
    id: 'templates',
    label: 'templates',
    enabled: always,
    run: asks({ kind: 'new', documentKind: 'journey', fromTemplate: true }),
  },
  importFile: {
    id: 'import',
    label: 'action-import',
    enabled: always,
    run: (desk) => void importFile(desk),
  },
  export: {
    id: 'export',
    label: 'action-export',
    keys: ['$mod+e'],
    shown: 'Ctrl E',
    whileWriting: true,
    enabled: hasStage,
    run: asks({ kind: 'export' }),
  },
  deleted: {
    id: 'deleted',
    label: 'deleted',
    enabled: always,
    run: asks({ kind: 'deleted' }),
  },
  settings: {
    id: 'settings',
    label: 'settings',
    enabled: always,
    run: asks({ kind: 'settings' }),
  },
  keys: {
    id: 'keys',
    label: 'action-keys',
    keys: ['F1', 'Shift+?'],
    shown: 'F1',
    anywhere: true,
    enabled: always,
    run: asks({ kind: 'keys' }),
  },
  nextPane: {
    id: 'next-pane',
    label: 'action-next-pane',
    keys: ['F6'],
    shown: 'F6',
    whileWriting: true,
    anywhere: true,
    enabled: always,
    run: (desk) => goToPane(desk, 1),
  },
  previousPane: {
    id: 'previous-pane',
    label: 'action-previous-pane',
    keys: ['Shift+F6'],
    shown: 'Shift F6',
    whileWriting: true,
    anywhere: true,
    enabled: always,
    run: (desk) => goToPane(desk, -1),
  },
  toggleLibrary: {
    id: 'toggle-library',
    label: 'toggle-library',
    enabled: always,
    run: (desk) => {
      desk.libraryShown = !desk.libraryShown
    },
  },
  toggleInspector: {
    id: 'toggle-inspector',
    label: 'toggle-inspector',
    enabled: hasStage,
    run: (desk) => {
      desk.inspectorShown = !desk.inspectorShown
    },
  },
} satisfies Record<string, Action>
