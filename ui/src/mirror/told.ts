/** What is said of an edit once it is made. */

import type { CardChange } from '../bindings/CardChange'
import type { Diff } from '../bindings/Diff'
import type { Edit } from '../bindings/Edit'
import type { Place } from '../bindings/Place'
import type { Record } from '../bindings/Record'
import { keyOf } from '../words/key'
import { say, words } from '../words/words.svelte'
import { DETAIL_NAMES } from './detailNames'
import type { OpenDocument } from './document.svelte'

/** The sentence for an edit of this document: of several that do the same, one for all of them. */
export function toldOf(edit: Edit, document?: OpenDocument): string {
  const parts = partsOf(edit)
  const kinds = new Set(parts.map(kindOf))
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1) return say('saved')
  const count = parts.reduce((sum, part) => sum + cardsOf(part), 0)
  return (
    (document && toldMove(parts, count, document)) ??
    (document && toldChange(parts, document)) ??
    words.find(keyOf('said', kind), { count }) ??
    say('saved')
  )
}

/** The sentence for what an undo or a redo did: what it was about, and that it was taken back or made again. */
export function toldOfReversal(which: 'undo' | 'redo', diff: Diff): string {
  const records = Object.values(diff).flatMap((change) =>
    change === undefined ? [] : [change.change === 'updated' ? change.to : change.record],
  )
  const kind = ABOUT.find((kind) => records.some(({ record }) => record === kind))
  if (!kind) return say(`said-${which}`)
  const about = records.filter(({ record }) => record === kind)
  const name = about.length === 1 && about[0] ? nameOf(about[0]) : ''
  const values = { count: about.length, name: name && ` ${say('quoted', { text: name })}` }
  return say(`said-${which}-of`, { what: say(keyOf('what', kind), values) })
}

/** What a change is about, where it touches several kinds: a step that goes takes its cards along. */
const ABOUT = [
  'phase',
  'step',
  'lane',
  'section',
  'divider',
  'card',
  'feeling',
  'freeNote',
] as const

/** How much of a name is said, in letters. */
const MOST = 60

function nameOf(record: Record): string {
  const name =
    'name' in record
      ? record.name
      : 'text' in record
        ? record.text
        : 'word' in record
          ? record.word
          : ''
  return name.trim().slice(0, MOST)
}

/** Where cards were moved to, where that is one place. */
function toldMove(
  parts: readonly Edit[],
  count: number,
  document: OpenDocument,
): string | undefined {
  const places = new Set(
    parts.map((part) => (part.edit === 'moveCards' ? placeName(part.place, document) : '')),
  )
  const [place] = places
  return place && places.size === 1 ? say('said-move-cards-to', { count, place }) : undefined
}

function placeName(place: Place, document: OpenDocument): string {
  if (place.kind === 'box') return say(keyOf('box', place.role))
  if (place.kind === 'section') {
    const section = document.section(place.section)
    return section ? section.name || say(keyOf('section', section.kind)) : ''
  }
  const lane = document.lane(place.lane)
  const row = lane && (lane.name || say(keyOf('lane', lane.kind)))
  return [row, document.step(place.step)?.name].filter(Boolean).join(', ')
}

/** What a field of cards is now, where there is a word for it. */
function toldChange(parts: readonly Edit[], document: OpenDocument): string | undefined {
  const [part] = parts
  if (parts.length !== 1 || part?.edit !== 'changeCards') return undefined
  const { change } = part
  const key = FIELD_NAMES[change.field]
  if (!key) return undefined
  const field = say(key).replace(/\?$/, '')
  const value = valueOf(change, document)
  return value === undefined
    ? say('said-field-changed', { field })
    : say('said-field', { field, value: value || say('none') })
}

const FIELD_NAMES: { readonly [field in CardChange['field']]?: string } = {
  ...DETAIL_NAMES,
  basis: 'basis',
  basisKind: 'basis',
  basisSource: 'basis-source',
  basisPeople: 'basis-people-count',
  basisDate: 'date',
  personas: 'card-personas',
  tags: 'tags',
  colour: 'colour',
  icon: 'icon',
  picture: 'picture',
  span: 'card-span',
}

/** What is said of a new value; none where it is too much to say. */
function valueOf(change: CardChange, document: OpenDocument): string | undefined {
  switch (change.field) {
    case 'basis':
      return say(keyOf('basis', change.value.kind))
    case 'basisKind':
      return say(keyOf('basis', change.value))
    case 'colour':
      return say(change.value ? keyOf('colour', change.value) : 'colour-usual')
    case 'status':
      return change.value ? say(keyOf('status', change.value)) : ''
    case 'metricSource':
      return change.value ? say(keyOf('metric-source', change.value)) : ''
    case 'barriers':
      return listed(change.value.map((kind) => say(keyOf('barrier', kind))))
    case 'personas':
      return listed(change.value.flatMap((id) => document.personas[id]?.name || []))
    case 'tags':
      return listed(change.value)
    case 'icon':
    case 'picture':
    case 'channels':
    case 'pains':
    case 'opportunity':
    case 'basisDate':
    case 'due':
    case 'measured':
      return undefined
    default:
      return change.value === null ? '' : String(change.value)
  }
}

const listed = (names: readonly string[]): string => new Intl.ListFormat(words.tongue).format(names)

const partsOf = (edit: Edit): Edit[] =>
  edit.edit === 'several' ? edit.edits.flatMap(partsOf) : [edit]

const kindOf = ({ edit }: Edit): string => (edit === 'putCards' ? 'addCards' : edit)

function cardsOf(edit: Edit): number {
  switch (edit.edit) {
    case 'addCards':
    case 'putCards':
    case 'changeCards':
    case 'moveCards':
    case 'removeCards':
      return edit.cards.length
    case 'copyCards':
      return edit.copies.length
    case 'addFreeNotes':
    case 'changeFreeNotes':
    case 'layerFreeNotes':
    case 'removeFreeNotes':
      return edit.notes.length
    case 'moveFreeNotes':
      return edit.moves.length
    default:
      return 1
  }
}
