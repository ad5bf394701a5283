/** What the canvas shows of a change that was taken back, or made again. */

import type { Diff } from '../bindings/Diff'
import type { Frame } from '../bindings/Frame'
import type { Record as Entry } from '../bindings/Record'
import { shownPlace, spotKey, spotOfPlace } from './cells'

/** What holds other things comes before them. */
const RANKS: readonly Entry['record'][] = [
  'section',
  'phase',
  'step',
  'lane',
  'divider',
  'card',
  'feeling',
  'freeNote',
]

/** The ids of the records that came back; of what came back with what holds it, only the latter. */
export function returned(diff: Diff): string[] {
  const added = Object.values(diff).flatMap((change) =>
    change?.change === 'added' ? [change.record] : [],
  )
  const rank = RANKS.find((kind) => added.some(({ record }) => record === kind))
  return added.flatMap(({ record, id }) => (record === rank ? [id] : []))
}

/** The ids of the records that are otherwise than they were. */
export const changed = (diff: Diff): string[] =>
  Object.entries(diff).flatMap(([id, change]) => (change?.change === 'updated' ? [id] : []))

/** The key of the spot of the frame that something lay in which went; none where nothing went from one. */
export function emptiedSpot(diff: Diff, frame: Frame): string | undefined {
  for (const change of Object.values(diff)) {
    if (change?.change !== 'removed') continue
    const { record } = change
    if (record.record === 'card') {
      return spotKey(spotOfPlace(shownPlace(frame, record.place) ?? record.place))
    }
    if (record.record === 'feeling') return `cell/${record.lane}/${record.step}`
  }
  return undefined
}
