import { expect, it, vi } from 'vitest'
import { actions, allActions } from '../../actions/actions'
import type { Desk } from '../desk.svelte'
import type { LibraryEntry } from '../../bindings/LibraryEntry'
import { words } from '../../words/words.svelte'
import { actionsFor, documentsFor, goalsFor } from './palette'

const desk = { workspace: { canUndo: false, canRedo: false, library: [] } } as unknown as Desk

const entry = (title: string): LibraryEntry => ({
  document: title,
  kind: 'journey',
  title,
  state: null,
  cards: 0,
  changed: 0,
})

it('offers what is called so first', () => {
  expect(actionsFor(desk, 'pers')[0]).toBe(actions.newPersona)
})

it('leaves out what cannot be done now, and itself', () => {
  const offered = actionsFor(desk, '')
  expect(offered).toContain(actions.settings)
  expect(offered).not.toContain(actions.undo)
  expect(offered).not.toContain(actions.palette)
})

it('offers nothing that only has the letters somewhere', () => {
  expect(actionsFor(desk, 'prn')).toEqual([])
})

it('offers nothing for what nothing is called', () => {
  expect(actionsFor(desk, 'xqzzx')).toEqual([])
})

it('finds a document by a later word of its title', () => {
  const library = [entry('Ik wil in stilte reizen'), entry('Ik wil van mijn sportschool af')]
  expect(documentsFor(library, 'sport').map(({ title }) => title)).toEqual([
    'Ik wil van mijn sportschool af',
  ])
})

it.each(['nl', 'en'] as const)('finds every action by its own name in “%s”', (tongue) => {
  words.tongue = tongue
  for (const action of allActions) vi.spyOn(action, 'enabled').mockReturnValue(true)
  const lost = allActions
    .filter((action) => action !== actions.palette)
    .filter((action) => !actionsFor(desk, words.say(action.label)).includes(action))
  vi.restoreAllMocks()
  words.tongue = 'nl'
  expect(lost.map(({ id }) => id)).toEqual([])
})

it('goes to a phase by its name', () => {
  const phases = [
    { id: 'a', name: 'Ontdekken' },
    { id: 'b', name: 'Lenen' },
  ]
  const stage = { document: { phases, savedViews: [] }, scene: { frame: { kind: 'grid' } } }
  const open = { ...desk, stage } as unknown as Desk
  expect(goalsFor(open, 'lenen')).toEqual([{ record: 'b', label: 'Ga naar Lenen' }])
})
