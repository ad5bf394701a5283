import { expect, test } from 'vitest'
import { OpenDocument } from './document.svelte'
import { mapOpened, personaOpened } from '../canvas/testing/boxes'

test('an empathy map is called by its situation', () => {
  const document = new OpenDocument(mapOpened())
  expect(document.empathyMap?.variant).toBe('quadrants')
  expect(document.title).toBe('Voor het eerst aan de balie')
})

test('a persona’s sections and their lines come in their order', () => {
  const document = new OpenDocument(personaOpened())
  expect(document.sections.map(({ id }) => id)).toEqual(['goals', 'needs', 'scales'])
  expect(document.linesIn('goals').map(({ text }) => text)).toEqual(['goals 1', 'goals 2'])
  expect(document.section('scales')?.kind).toBe('scales')
})
