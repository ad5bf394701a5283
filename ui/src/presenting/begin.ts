/** The beginning of a presentation, and the way back from it. */

import { tick } from 'svelte'
import { finish } from '../actions/finishing'
import type { Desk } from '../chrome/desk.svelte'
import { say } from '../words/words.svelte'
import { Presentation } from './presentation.svelte'

/** How a presentation goes. */
export interface Course {
  /** Whether it begins at what is selected. */
  readonly fromHere?: boolean
  /** Whether it goes through the saved views, instead of the phases. */
  readonly byViews?: boolean
}

/**
 * Shows the open document to a room, once what was being written is taken; afterwards everything is as it was.
 * What could not be kept is mended first, so then nothing is shown.
 */
export async function present(desk: Desk, course: Course = {}): Promise<void> {
  const { stage, workspace } = desk
  if (!stage || desk.presentation) return
  const goBack = wayBack(desk)
  desk.filterShown = false
  if (!(await finish(desk))) return goBack()
  if (desk.stage !== stage || desk.presentation) return
  stage.cancel()
  stage.menu = undefined
  workspace.host.fillScreen(true, say('present-awake', { title: stage.scene.title }))
  const presentation = new Presentation(
    stage,
    () => {
      if (desk.presentation !== presentation) return
      desk.presentation = undefined
      workspace.host.fillScreen(false, '')
      void goBack()
    },
    course.byViews,
  )
  if (course.fromHere) presentation.beginAt(stage.selection)
  desk.presentation = presentation
}

/** Remembers what has the keyboard now; what is returned gives it back. */
function wayBack(desk: Desk): () => Promise<void> {
  const { stage } = desk
  const opener = document.activeElement
  const key = opener?.closest<HTMLElement>('[data-key]')?.dataset['key']
  return async () => {
    if (!stage) return
    // The reading layer is made anew, and would move the canvas to its cursor.
    stage.focusAsked = 0
    await tick()
    const there = key === undefined ? opener : placeNamed(key)
    if (there instanceof HTMLElement && there.isConnected && there !== document.body) {
      there.focus({ preventScroll: true })
    } else stage.focus()
  }
}

const placeNamed = (key: string): HTMLElement | null =>
  document.querySelector(`section.canvas [data-key="${CSS.escape(key)}"]`)
