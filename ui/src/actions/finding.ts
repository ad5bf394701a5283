/** Going to a record, wherever it is drawn or written. */

import type { LaneChange } from '../bindings/LaneChange'
import { AS_SHEET, isLeftOut } from '../canvas/leftOut'
import type { Desk } from '../chrome/desk.svelte'
import type { OpenDocument } from '../mirror/document.svelte'
import { say } from '../words/words.svelte'

/** Gives the keyboard to what draws a record; shows its lane, its section or the whole sheet first, or else the inspector that holds it. */
export async function showRecord(desk: Desk, id: string): Promise<void> {
  const { stage } = desk
  if (!stage) return
  const view = stage.document.savedView(id)
  if (view) return stage.pick(view)
  const phase = phaseOf(stage.document, id)
  if (phase?.collapsed && phase.id !== id) {
    const change = { field: 'collapsed', value: false } as const
    const edit = { edit: 'changePhase', phase: phase.id, change } as const
    await stage.edit(edit, undefined, say('toast-phase-expanded'))
  }
  const lane = laneOf(stage.document, id)
  const changes: LaneChange[] = []
  if (lane?.hidden) changes.push({ field: 'hidden', value: false })
  if (lane?.collapsed && lane.id !== id) changes.push({ field: 'collapsed', value: false })
  if (lane && changes.length > 0) {
    const edits = changes.map((change) => ({ edit: 'changeLane', lane: lane.id, change }) as const)
    await stage.edit({ edit: 'several', edits }, undefined, say('toast-lane-shown'))
  }
  const section = sectionOf(stage.document, id)
  if (section?.hidden) {
    const change = { field: 'hidden', value: false } as const
    const edit = { edit: 'changeSection', section: section.id, change } as const
    await stage.edit(edit, undefined, say('toast-section-shown'))
  }
  if (isLeftOut(stage.document, stage.places, id)) {
    await stage.edit(AS_SHEET, undefined, say('toast-sheet-shown'))
  }
  if (stage.places.ofRecord(id)) stage.focusRecord(id)
  else {
    // What is not drawn is written in the inspector of the whole document.
    stage.select([])
    desk.inspectorShown = true
  }
}

function phaseOf(document: OpenDocument, id: string) {
  const place = document.card(id)?.place
  const step = place?.kind === 'cell' ? place.step : (document.feeling(id)?.step ?? id)
  return document.phase(document.step(step)?.phase ?? '')
}

function laneOf(document: OpenDocument, id: string) {
  const place = document.card(id)?.place
  if (place?.kind === 'cell') return document.lane(place.lane)
  const feeling = document.feeling(id)
  return document.lane(feeling ? feeling.lane : id)
}

function sectionOf(document: OpenDocument, id: string) {
  const place = document.card(id)?.place
  return document.section(place?.kind === 'section' ? place.section : id)
}
