import { expect, test } from 'vitest'
import { nameBegun, readLine, type Surroundings, type Target } from './line'
import { couldBeMeant } from './matching'

const target = (key: string, name: string, kind = name, felt = false): Target => ({
  key,
  name,
  kind,
  felt,
})
const step = (key: string, name: string) => ({ key, name, kind: '' })

const around: Surroundings = {
  targets: [
    target('does', 'Doet'),
    target('need', 'Behoefte'),
    target('think', 'In het hoofd', 'Denkt'),
    target('feel', 'Beleving', 'Beleving', true),
    target('back', 'Achter de schermen'),
    target('idea', 'Ideeën', 'Kans'),
  ],
  steps: [step('a', 'Ontdekken'), step('b', 'Naar de balie'), step('c', 'Lenen')],
  target: 'does',
  step: 'a',
  stepWords: ['stap', 'step'],
}
const read = (line: string) => readLine(line, around)

test('a line without a name goes where the last one went', () => {
  expect(read('  Zoekt de balie ')).toEqual({ is: 'card', target: 'does', text: 'Zoekt de balie' })
})

test('a row is named by its beginning, by a word in its name, or by what it is', () => {
  expect(read('doe: Zoekt')).toMatchObject({ target: 'does', text: 'Zoekt' })
  expect(read('schermen: Boekt')).toMatchObject({ target: 'back' })
  expect(read('Denkt: Waar moet ik heen?')).toMatchObject({
    target: 'think',
    text: 'Waar moet ik heen?',
  })
})

test('capitals and accents do not count', () => {
  expect(read('IDEEEN: Een bord')).toMatchObject({ target: 'idea' })
})

test('a name that two rows begin with is asked about', () => {
  expect(read('be: Rust')).toEqual({
    is: 'refused',
    why: 'ambiguous',
    said: 'be',
    names: ['Behoefte', 'Beleving'],
  })
})

test('of rows with one name the one that is written in is meant', () => {
  const twice = { ...around, targets: [target('x', 'Doet'), target('y', 'Doet')], target: 'y' }
  expect(readLine('doet: Zoekt', twice)).toMatchObject({ target: 'y' })
})

test('a name of no row is refused, unless the line is taken as it is', () => {
  expect(read('xyz: Zoekt')).toEqual({ is: 'refused', why: 'unknown', said: 'xyz' })
  expect(readLine('xyz: Zoekt', around, true)).toMatchObject({ is: 'card', text: 'xyz: Zoekt' })
})

test('a colon in a sentence, a time or an address names nothing', () => {
  for (const line of [
    'Zij vraagt aan de balie: waar is het?',
    'Om 10:30 open',
    'https://bieb.nl',
  ]) {
    expect(read(line)).toEqual({ is: 'card', target: 'does', text: line })
  }
})

test('a name alone changes where the next lines go', () => {
  expect(read('Behoefte:')).toEqual({ is: 'target', target: 'need' })
})

test('a feeling has a number, a word and a reason', () => {
  expect(read('beleving: +1 opgelucht, er was hulp')).toEqual({
    is: 'feeling',
    target: 'feel',
    value: 1,
    word: 'opgelucht',
    reason: 'er was hulp',
  })
  expect(read('beleving: −1,5')).toMatchObject({ value: -1.5, word: '', reason: '' })
})

test('a feeling without a number from -2 to 2 is refused', () => {
  for (const line of ['beleving: opgelucht', 'beleving: 3 blij']) {
    expect(read(line)).toEqual({ is: 'refused', why: 'noNumber', name: 'Beleving' })
  }
})

test('a step is named, counted, or walked to', () => {
  for (const line of ['stap: balie', '@naar', '@2', '>', 'step: 2']) {
    expect(read(line)).toEqual({ is: 'step', step: 'b' })
  }
  expect(read('>>')).toEqual({ is: 'step', step: 'c' })
  expect(read('<')).toEqual({ is: 'step', step: 'a' })
  expect(read('@kassa')).toEqual({ is: 'refused', why: 'noStep', said: 'kassa' })
})

test('what is typed suggests the rows that it may begin, the likeliest first', () => {
  expect(couldBeMeant(around.targets, nameBegun('de')).map(({ key }) => key)).toEqual([
    'think',
    'back',
  ])
  expect(nameBegun('Zij zoekt de')).toBe('')
})
