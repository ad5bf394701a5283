/** Keeping what is seen of a journey under a name. */

import { v7 as newId } from 'uuid'
import type { At } from '../../bindings/At'
import type { Edit } from '../../bindings/Edit'
import { lookOf } from '../../canvas/filters'
import { seen } from '../../canvas/camera'
import type { CanvasStage } from '../../canvas/stage.svelte'
import { say } from '../../words/words.svelte'

/** Keeps what is seen now, and where it is looked at, under a name. */
export function saveView(stage: CanvasStage, name: string): Promise<boolean> {
  const { filter } = stage.document
  const look = lookOf(seen(stage.camera, stage.size))
  const add = { edit: 'addSavedView', savedView: newId(), name, filter, look } as const
  return stage.edit({ ...add, at: { at: 'last' } }, undefined, say('toast-view-saved', { name }))
}

/** Calls a saved view something else. */
export const renameView = (
  stage: CanvasStage,
  savedView: string,
  name: string,
  gesture?: string,
): Promise<boolean> =>
  stage.edit(
    { edit: 'changeSavedView', savedView, change: { field: 'name', value: name.trim() } },
    gesture,
  )

/** Changes what the speaker wants to say with a saved view. */
export const noteView = (stage: CanvasStage, savedView: string, value: string, gesture: string) =>
  stage.edit(
    { edit: 'changeSavedView', savedView, change: { field: 'speakerNotes', value } },
    gesture,
  )

/** Lets a saved view show what is seen now, where it is looked at now. */
export function renewView(stage: CanvasStage, savedView: string): Promise<boolean> {
  const name = stage.document.savedView(savedView)?.name ?? ''
  const { filter } = stage.document
  const look = lookOf(seen(stage.camera, stage.size))
  const edits: Edit[] = [
    { edit: 'changeSavedView', savedView, change: { field: 'filter', value: filter } },
    { edit: 'changeSavedView', savedView, change: { field: 'look', value: look } },
  ]
  return stage.edit({ edit: 'several', edits }, undefined, say('toast-view-renewed', { name }))
}

/** Moves a saved view a place up (-1) or down (1) among the others. */
export function moveView(stage: CanvasStage, savedView: string, by: -1 | 1): Promise<boolean> {
  return stage.edit(() => {
    const views = stage.document.savedViews.map(({ id }) => id)
    const other = views[views.indexOf(savedView) + by]
    if (other === undefined) return undefined
    const at: At = { at: by < 0 ? 'before' : 'after', id: other }
    return { edit: 'moveSavedView', savedView, at }
  })
}

/** Removes a saved view; what it showed stays. */
export function removeView(stage: CanvasStage, savedView: string): Promise<boolean> {
  const name = stage.document.savedView(savedView)?.name ?? ''
  const edit = { edit: 'removeSavedView', savedView } as const
  return stage.edit(edit, undefined, say('toast-view-removed', { name }))
}
