import { expect, test } from 'vitest'
import { gridScene } from '../../testing/scenes'
import { at, drag, FakeStage } from '../../testing/stage'
import { Resting } from './Resting'

test('the paper follows the hand, and nothing is edited', () => {
  const stage = new FakeStage(gridScene(1, ['action'], () => 1))
  const rest = new Resting(stage)
  expect(drag(rest, [at(10, 10), at(30, 5), at(40, 25)])).toBe(rest)
  expect(stage.panned).toEqual({ x: 30, y: 15 })
  expect(stage.sent).toEqual([])
})
