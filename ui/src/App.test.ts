import axe from 'axe-core'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import App from './App.svelte'
import type { DocumentKind } from './bindings/DocumentKind'
import type { LibraryEntry } from './bindings/LibraryEntry'
import type { Reply } from './bindings/Reply'
import { CanvasStage } from './canvas/stage.svelte'
import { journeyHost } from './canvas/testing/opened'
import { gridScene } from './canvas/testing/scenes'
import type { FakeHost } from './host/fake'

let app: ReturnType<typeof mount> | undefined
let place: HTMLElement | undefined

afterEach(async () => {
  if (app) await unmount(app)
  place?.remove()
  app = undefined
  vi.restoreAllMocks()
})

async function start(host: FakeHost): Promise<void> {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  place = document.createElement('div')
  document.body.append(place)
  app = mount(App, { target: place, props: { host } })
  await settle()
}

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40))
  flushSync()
  await tick()
}

/** A host with one document in its bin, “Weg”. */
const binHost = (kind: DocumentKind, appearances?: Reply): FakeHost =>
  journeyHost((request) => {
    const entry = { document: 'weg', kind, title: 'Weg', state: null, cards: 0, changed: 0 }
    if (request.ask === 'deleted') return { reply: 'deleted', documents: [{ entry, deleted: 0 }] }
    if (request.ask === 'appearances') return appearances
    if (request.ask === 'erase') return { reply: 'deleted', documents: [] }
    return undefined
  })

const named = (role: string, name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(`[role=${role}], ${role}`)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  )
  if (!found) throw new Error(`no ${role} is named ${name}`)
  return found
}

// Colours are the browser's to know; here only names, roles and their order can be checked.
const faults = async (): Promise<string[]> => {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

test('the window opens what was open last and names everything in it', async () => {
  await start(journeyHost())
  expect(named('grid', 'Ik wil een boek verlengen')).toBeTruthy()
  expect(await faults()).toEqual([])
})

test.each([
  ['Exporteren', 'Exporteren'],
  ['Instellingen', 'Instellingen'],
  ['Nieuwe klantreis', 'Nieuwe klantreis'],
])('the dialog behind “%s” is named and every field in it too', async (button, title) => {
  await start(journeyHost())
  named('button', button).click()
  await settle()
  const dialog = document.querySelector('[role=dialog]')
  expect(dialog?.textContent).toContain(title)
  expect(await faults()).toEqual([])
})

test('cards are sent once, however often that is asked before the answer', async () => {
  const library = ['journey', 'ander'].map((document): LibraryEntry => {
    return { document, kind: 'journey', title: document, state: null, cards: 0, changed: 0 }
  })
  const { frame } = gridScene(2, ['action', 'pain'], () => 1)
  const host = journeyHost((request) => {
    if (request.ask === 'places') {
      return { reply: 'places', frame, sections: {}, newcomers: [], joinable: false }
    }
    if (request.ask === 'appearances') return { reply: 'appearances', documents: [], marked: [] }
    return undefined
  })
  const plain = host.ask.bind(host)
  host.ask = async (request) => {
    const reply = await plain(request)
    return reply.reply === 'opened' ? { ...reply, library } : reply
  }
  await start(host)
  document.querySelector<HTMLElement>('[data-key="card/card-0-0-0"]')?.click()
  await settle()
  const keys = { key: 's', code: 'KeyS', ctrlKey: true, shiftKey: true }
  window.dispatchEvent(new KeyboardEvent('keydown', keys))
  await settle()
  document.querySelector<HTMLElement>('[role=dialog] [role=radio]')?.click()
  await settle()
  const send = named('button', 'Sturen')
  send.click()
  send.click()
  await settle()
  expect(host.asked.filter((request) => request.ask === 'act')).toHaveLength(1)
})

test('Enter that is held down since before the dialog does nothing in it', async () => {
  const host = journeyHost()
  await start(host)
  named('button', 'Nieuwe klantreis').click()
  await settle()
  const press = (repeat: boolean): void => {
    const field = document.querySelector('[role=dialog] input')
    const keys = { key: 'Enter', bubbles: true, cancelable: true, repeat }
    field?.dispatchEvent(new KeyboardEvent('keydown', keys))
  }
  const made = () => host.asked.filter((request) => request.ask === 'create').length
  press(true)
  await settle()
  expect(made()).toBe(0)
  press(false)
  await settle()
  expect(made()).toBe(1)
})

test('what is written in a new card is sent as one edit', async () => {
  const host = journeyHost()
  await start(host)
  named('button', 'Kaart toevoegen').click()
  await settle()
  const area = document.querySelector<HTMLTextAreaElement>('.editor textarea')!
  area.value = 'Vraagt het een andere ouder'
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await settle()
  const edits = host.asked.filter((request) => request.ask === 'edit')
  expect(edits).toMatchObject([
    { edit: { edit: 'addCards', cards: [{ text: 'Vraagt het een andere ouder' }] } },
  ])
})

test('a new card in which nothing was written leaves nothing behind', async () => {
  const host = journeyHost()
  await start(host)
  named('button', 'Kaart toevoegen').click()
  await settle()
  const area = document.querySelector<HTMLTextAreaElement>('.editor textarea')!
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await settle()
  expect(host.asked.filter((request) => request.ask === 'edit')).toEqual([])
  expect(document.querySelector('.editor')).toBeNull()
})

test('an edit that the disk would not take says why and that it was not saved', async () => {
  const { Refusal } = await import('./host/host')
  await start(
    journeyHost((request) => {
      if (request.ask === 'edit') throw new Refusal({ key: 'store-full', args: {} })
      return undefined
    }),
  )
  named('button', 'Stap toevoegen').click()
  await settle()
  expect(document.querySelector('[role=alert]')?.textContent).toContain('schijf is vol')
  expect(document.body.textContent).toContain('Niet bewaard')
})

test('a right click asks for a menu of what is on the paper, not of what a bar lies over', async () => {
  await start(journeyHost())
  const ask = async (selector: string): Promise<void> => {
    const what = document.querySelector(selector)!
    what.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    await settle()
  }
  await ask('.canvas .bar button')
  expect(document.querySelector('[role=menu]')).toBeNull()
  await ask('[data-passes-menu]')
  expect(document.querySelector('[role=menu]')).not.toBeNull()
})

test('nothing is said not to be found before the search has answered', async () => {
  const host = journeyHost((request) =>
    request.ask === 'search' ? { reply: 'found', hits: [] } : undefined,
  )
  await start(host)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true }))
  await settle()
  const ask = document.querySelector<HTMLInputElement>('.palette input')!
  ask.value = 'zzz'
  ask.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  expect(host.asked.some((request) => request.ask === 'search')).toBe(false)
  expect(document.querySelector('.palette [role=status]')).toBeNull()
  await vi.waitFor(() =>
    expect(document.querySelector('.palette [role=status]')?.textContent).toContain('zzz'),
  )
})

test('deleting a card offers the way back', async () => {
  await start(journeyHost())
  document.querySelector<HTMLElement>('[data-key="card/card-0-0-0"]')?.click()
  await settle()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete' }))
  await settle()
  expect(document.querySelector('.toast')?.textContent).toContain('De kaart is verwijderd.')
})

test('a deleted document is listed in the bin and brought back from there', async () => {
  const library = { document: 'weg', kind: 'journey', title: 'Weg', state: null } as const
  const host = journeyHost((request) => {
    const entry = { ...library, cards: 0, changed: 0 }
    if (request.ask === 'deleted') return { reply: 'deleted', documents: [{ entry, deleted: 0 }] }
    if (request.ask === 'act') {
      return { reply: 'acted', edited: [], kept: [], library: [entry], affects: [] }
    }
    return undefined
  })
  await start(host)
  named('button', 'Prullenbak').click()
  await settle()
  expect(await faults()).toEqual([])
  named('button', 'Weg terugzetten').click()
  await settle()
  const deeds = host.asked.flatMap((request) => (request.ask === 'act' ? request.deeds : []))
  expect(deeds).toEqual([{ deed: 'restore', document: 'weg' }])
})

test('what is in the bin goes for good only after a second yes', async () => {
  const host = binHost('journey')
  await start(host)
  named('button', 'Prullenbak').click()
  await settle()
  const erased = () => host.asked.filter((request) => request.ask === 'erase')
  named('button', '“Weg” voorgoed verwijderen').click()
  await settle()
  expect(await faults()).toEqual([])
  named('button', 'Bewaren').click()
  await settle()
  named('button', 'Prullenbak legen').click()
  await settle()
  expect(erased()).toEqual([])
  named('button', 'Voorgoed verwijderen').click()
  await settle()
  expect(erased()).toEqual([{ ask: 'erase', documents: ['weg'] }])
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('De prullenbak is leeg.')
})

test('whoever asks to be rid of something is asked about it by name, and comes back where she was', async () => {
  await start(binHost('journey'))
  named('button', 'Prullenbak').click()
  await settle()
  for (const [asking, question] of [
    ['“Weg” voorgoed verwijderen', '“Weg” gaat voorgoed weg'],
    ['Prullenbak legen', 'Eén document gaat voorgoed weg'],
  ] as const) {
    named('button', asking).click()
    await settle()
    const keep = named('button', 'Bewaren')
    expect(document.activeElement).toBe(keep)
    const described = document.getElementById(keep.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toContain(question)
    keep.click()
    await settle()
    expect(document.activeElement).toBe(named('button', asking))
  }
})

test('of a persona who goes for good it is said where she still is', async () => {
  const on = (document: string, kind: 'journey' | 'empathyMap') =>
    ({ document, kind, title: '', state: null, cards: 0, changed: 0 }) as const
  const documents = [on('a', 'journey'), on('b', 'journey'), on('c', 'empathyMap')]
  await start(binHost('persona', { reply: 'appearances', documents, marked: [] }))
  named('button', 'Prullenbak').click()
  await settle()
  named('button', '“Weg” voorgoed verwijderen').click()
  await settle()
  expect(document.querySelector('[role=dialog]')?.textContent).toContain(
    'Weg staat nog op 2 klantreizen en één empathiekaart. Daar staat dan voorgoed “Onbekende persona”.',
  )
})

test('an empty bin has nothing below it', async () => {
  const host = journeyHost((request) =>
    request.ask === 'deleted' ? { reply: 'deleted', documents: [] } : undefined,
  )
  await start(host)
  named('button', 'Prullenbak').click()
  await settle()
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('De prullenbak is leeg.')
  expect(document.querySelector('.dialog-foot')).toBeNull()
})

test('while the first document is on its way, nobody is asked to draw the first', async () => {
  let answer = (): void => undefined
  const waits = new Promise<void>((resolve) => (answer = resolve))
  const plain = journeyHost()
  const host = journeyHost()
  host.ask = async (request) => {
    if (request.ask === 'open') await waits
    return plain.ask(request)
  }
  await start(host)
  expect(document.querySelector('.welcome')).toBeNull()
  answer()
  await settle()
  expect(document.querySelector('.canvas')).not.toBeNull()
})

test('Tab reaches the open document in the library', async () => {
  await start(journeyHost())
  const entry = document.querySelector<HTMLElement>('nav [aria-current=page]')
  expect(entry?.tabIndex).toBe(0)
})

test('a view that fails says that everything is kept, keeps a copy in a file, and is tried again', async () => {
  const host = journeyHost((request) => {
    if (request.ask === 'pickFolder') return { reply: 'folder', path: '/tafel' }
    if (request.ask === 'export') return { reply: 'exported', path: '/tafel/reis.json', notes: [] }
    return undefined
  })
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = vi.spyOn(CanvasStage.prototype, 'scene', 'get').mockImplementation(() => {
    throw new Error('a fault in a view')
  })
  await start(host)
  expect(document.querySelector('[role=alert]')?.textContent).toContain('is bewaard')
  expect(await faults()).toEqual([])
  named('button', 'Kopie van “Ik wil een boek verlengen” in een bestand').click()
  await settle()
  expect(document.body.textContent).toContain('/tafel/reis.json is gemaakt.')
  broken.mockRestore()
  named('button', 'Opnieuw proberen').click()
  await settle()
  expect(named('grid', 'Ik wil een boek verlengen')).toBeTruthy()
  expect(errors).toHaveBeenCalled()
})

test('a dialog that fails leaves the window as it is, and trying again goes on without it', async () => {
  const host = journeyHost((request) =>
    // An entry that cannot be shown.
    request.ask === 'deleted'
      ? ({ reply: 'deleted', documents: [{ deleted: 0 }] } as unknown as Reply)
      : undefined,
  )
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await start(host)
  named('button', 'Prullenbak').click()
  await settle()
  expect(document.querySelector('[role=alert]')?.textContent).toContain('is bewaard')
  expect(document.querySelector('.canvas')).not.toBeNull()
  named('button', 'Opnieuw proberen').click()
  await settle()
  expect(document.querySelector('[role=alert]')).toBeNull()
  expect(document.querySelector('[role=dialog]')).toBeNull()
  expect(document.querySelector('dialog')).toBeNull()
  document.querySelector<HTMLElement>('[data-key="card/card-0-0-0"]')?.click()
  await settle()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete' }))
  await settle()
  expect(document.querySelector('.toast')?.textContent).toContain('De kaart is verwijderd.')
})

test('all that a file could not bring along can be read at once', async () => {
  const notes = [7, 8, 9].map((line) => ({
    key: 'note-score-missing',
    args: { line, task: 'Wacht' },
  }))
  const host = journeyHost((request) =>
    request.ask === 'pickImport'
      ? { reply: 'imported', documents: ['reis'], library: [], affects: [], notes }
      : undefined,
  )
  await start(host)
  named('button', 'Importeren').click()
  await settle()
  expect(document.querySelectorAll('[role=dialog] li')).toHaveLength(3)
  expect(await faults()).toEqual([])
})
