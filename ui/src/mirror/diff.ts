/** Applies what an edit changed to the window's copy of a document's records. */

import type { Diff } from '../bindings/Diff'
import type { Record as Entry } from '../bindings/Record'

/** A document's records, by their ids. */
export type Records = Map<string, Entry>

/** Makes the diff's changes in `records`. */
export function applyDiff(records: Records, diff: Diff): void {
  for (const [id, change] of Object.entries(diff)) {
    if (change === undefined) continue
    if (change.change === 'removed') records.delete(id)
    else records.set(id, change.change === 'added' ? change.record : change.to)
  }
}
