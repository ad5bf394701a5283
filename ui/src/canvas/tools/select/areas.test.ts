import { expect, test } from 'vitest'
import type { Scene } from '../../../bindings/Scene'
import { areaOf, type AreaSpot } from '../../cells'
import { centre, right } from '../../geometry'
import { mapScene, NOTE, personaScene } from '../../testing/boxes'
import { node } from '../../testing/scenes'
import { at, drag, FakeStage } from '../../testing/stage'
import { Idle } from './Idle'

const say = { kind: 'box', role: 'say' } as const
const think = { kind: 'box', role: 'think' } as const
const section = (section: string) => ({ kind: 'section', section }) as const

const bodyOf = (scene: Scene, spot: AreaSpot) => areaOf(scene, spot)!.body
const inBody = (scene: Scene, spot: AreaSpot) => {
  const { x, y } = centre(bodyOf(scene, spot))
  return at(x, y)
}
const on = (stage: FakeStage, id: string, by = 0) => {
  const { x, y } = centre(stage.places.named(id)!.bounds)
  return at(x + by, y)
}
const shiftsOf = (stage: FakeStage) =>
  stage.preview?.kind === 'cards' ? Object.fromEntries(stage.preview.shifts) : {}

test('a click in an empty box writes its first note', () => {
  const stage = new FakeStage(mapScene(2))
  drag(new Idle(stage), [inBody(stage.scene, think)])
  expect(stage.writing).toEqual({ kind: 'newCard', spot: think })
})

test('a click between the notes of a box selects the box', () => {
  const stage = new FakeStage(mapScene(2))
  drag(new Idle(stage), [inBody(stage.scene, say)])
  expect(stage.selection).toEqual(['notes/say'])
  expect(stage.writing).toBeUndefined()
})

test('a note let go before another in a row falls there', () => {
  const stage = new FakeStage(mapScene(4))
  drag(new Idle(stage), [on(stage, 'card/say-4'), at(300, 300), on(stage, 'card/say-2', -60)])
  expect(stage.sent).toEqual([
    { edit: 'moveCards', cards: ['say-4'], place: say, at: { at: 'before', id: 'say-2' } },
  ])
})

test('the notes behind it flow on into the next row', () => {
  const stage = new FakeStage(mapScene(4))
  drag(new Idle(stage), [on(stage, 'card/say-4'), on(stage, 'card/say-2', -60)], true)
  const across = NOTE.width + 8
  expect(shiftsOf(stage)).toEqual({
    'card/say-2': { x: -across, y: NOTE.height + 8 },
    'card/say-3': { x: across, y: 0 },
  })
})

test('the mark stands upright between the notes of a row', () => {
  const stage = new FakeStage(mapScene(4))
  drag(new Idle(stage), [on(stage, 'card/say-4'), on(stage, 'card/say-2', -60)], true)
  const mark = stage.preview?.kind === 'cards' ? stage.preview.mark : undefined
  const [first, second] = ['card/say-1', 'card/say-2'].map((id) => stage.places.named(id)!.bounds)
  expect(mark!.height).toBeGreaterThan(mark!.width)
  expect(mark!.x).toBeGreaterThanOrEqual(right(first!))
  expect(right(mark!)).toBeLessThanOrEqual(second!.x)
})

test('beside the only note of a wide box is behind it', () => {
  const stage = new FakeStage(mapScene(2))
  drag(new Idle(stage), [on(stage, 'card/say-1'), on(stage, 'card/say-2', 60)])
  expect(stage.sent).toMatchObject([{ cards: ['say-1'], at: { at: 'last' } }])
})

test('notes are carried into another box together, in their order', () => {
  const stage = new FakeStage(mapScene(3))
  stage.select(['card/say-3', 'card/say-1'])
  drag(new Idle(stage), [on(stage, 'card/say-3'), inBody(stage.scene, think)])
  expect(stage.sent).toEqual([
    { edit: 'moveCards', cards: ['say-1', 'say-3'], place: think, at: { at: 'last' } },
  ])
})

test('Escape puts a carried note back', () => {
  const stage = new FakeStage(mapScene(3))
  const held = drag(new Idle(stage), [on(stage, 'card/say-3'), inBody(stage.scene, think)], true)
  held.cancel?.()
  expect(stage.preview).toBeUndefined()
  expect(stage.sent).toEqual([])
})

test('a note let go on a document of the library stays, and is asked about', () => {
  const stage = new FakeStage(mapScene(3))
  const away = { ...at(-80, 200), onto: 'journey', overLibrary: true }
  drag(new Idle(stage), [on(stage, 'card/say-2'), at(100, 200), away])
  expect(stage.sent).toEqual([])
  expect(stage.sentTo).toEqual([{ document: 'journey', cards: ['say-2'] }])
  expect(stage.preview).toBeUndefined()
})

test('over the library the paper does not move', () => {
  const stage = new FakeStage(mapScene(3))
  const held = drag(new Idle(stage), [on(stage, 'card/say-2'), at(100, 200)], true)
  expect(held.pansAtEdges).toBe(true)
  expect(held.move?.({ ...at(-80, 200), overLibrary: true }).pansAtEdges).toBe(false)
})

test('a line let go in another section lies there', () => {
  const stage = new FakeStage(personaScene())
  drag(new Idle(stage), [on(stage, 'card/goals-1'), inBody(stage.scene, section('needs'))])
  expect(stage.sent).toEqual([
    { edit: 'moveCards', cards: ['goals-1'], place: section('needs'), at: { at: 'last' } },
  ])
})

test('lines change places within their section', () => {
  const stage = new FakeStage(personaScene())
  const { x, y } = stage.places.named('card/goals-1')!.bounds
  drag(new Idle(stage), [on(stage, 'card/goals-2'), at(x + 215, y + 20), at(x + 215, y + 2)])
  expect(stage.sent).toMatchObject([{ cards: ['goals-2'], at: { at: 'before', id: 'goals-1' } }])
})

test('a section is carried by its head behind another', () => {
  const stage = new FakeStage(personaScene())
  const { bounds } = areaOf(stage.scene, section('scales'))!
  drag(new Idle(stage), [at(40, 115), at(300, 200), at(bounds.x + 50, bounds.y + 130)])
  expect(stage.sent).toEqual([
    { edit: 'moveSection', section: 'goals', at: { at: 'after', id: 'scales' } },
  ])
})

test('a section let go beside itself stays', () => {
  const stage = new FakeStage(personaScene())
  drag(new Idle(stage), [at(40, 115), at(60, 200), at(40, 240)])
  expect(stage.sent).toEqual([])
  expect(stage.preview).toBeUndefined()
})

test('a double click on the head of a section writes its name', () => {
  const stage = new FakeStage(personaScene())
  new Idle(stage).twice(at(40, 115))
  expect(stage.writing).toEqual({ kind: 'section', section: 'goals' })
})

/** The scale's track runs from 490 to 910, 9 above its lower edge. */
const onTrack = (position: number) => at(490 + position * 4.2, 171)
const positions = (stage: FakeStage) =>
  stage.sent.map((edit) => edit.edit === 'changeCards' && edit.change.value)

test('a click on the track of a scale puts the knob there', () => {
  const stage = new FakeStage(personaScene())
  drag(new Idle(stage), [onTrack(78)])
  expect(stage.sent).toEqual([
    { edit: 'changeCards', cards: ['scales-1'], change: { field: 'position', value: 78 } },
  ])
})

test('a knob is carried along its track, no further than its ends', () => {
  const stage = new FakeStage(personaScene())
  stage.positions.set('scales-1', 30)
  drag(new Idle(stage), [onTrack(30), onTrack(60), at(2000, 400)])
  expect(positions(stage)).toEqual([100])
})

test('a knob that is only touched stays where it is', () => {
  const stage = new FakeStage(personaScene())
  stage.positions.set('scales-1', 30)
  drag(new Idle(stage), [onTrack(31)])
  expect(stage.sent).toEqual([])
  expect(stage.selection).toEqual(['card/scales-1'])
})

test('with Shift a knob goes by fives', () => {
  const stage = new FakeStage(personaScene())
  drag(new Idle(stage), [{ ...onTrack(78), shift: true }])
  expect(positions(stage)).toEqual([80])
})

test('Escape puts a knob back', () => {
  const stage = new FakeStage(personaScene())
  drag(new Idle(stage), [onTrack(10), onTrack(60)], true).cancel?.()
  expect(stage.sent).toEqual([])
  expect(stage.preview).toBeUndefined()
})

test('a scale is carried by its poles as a line is', () => {
  const stage = new FakeStage(personaScene())
  const { x, y } = stage.places.named('card/scales-1')!.bounds
  drag(new Idle(stage), [at(x + 20, y + 8), at(200, 250), inBody(stage.scene, section('needs'))])
  expect(stage.sent).toMatchObject([{ edit: 'moveCards', place: section('needs') }])
})

test('a double click on a document that a section lists opens it', () => {
  const scene = personaScene()
  const place = section('needs')
  const { x, y, width } = bodyOf(scene, place)
  const part = { kind: 'appearance', document: 'map', place } as const
  scene.nodes.push(node('section/needs/map', part, { x, y, width, height: 18 }))
  const stage = new FakeStage(scene)
  drag(new Idle(stage), [on(stage, 'section/needs/map')])
  expect(stage.selection).toEqual(['section/needs/map'])
  expect(stage.opened).toBeUndefined()
  new Idle(stage).twice(on(stage, 'section/needs/map'))
  expect(stage.opened).toBe('map')
})
