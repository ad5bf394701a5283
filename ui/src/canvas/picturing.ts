/** Copying what is selected, or all of it, as a picture for other programs. */

import { filled } from '../mirror/message'
import { say, words } from '../words/words.svelte'
import type { CanvasStage } from './stage.svelte'

/** Puts a picture of the selected cards and notes on the clipboard, or of the whole drawing where none is. */
export async function copyPicture(stage: CanvasStage): Promise<void> {
  const { workspace, document } = stage
  // What is being written is in the picture too.
  await stage.commit()
  const nodes = stage.selection.filter((id) => {
    const kind = stage.places.named(id)?.part.kind
    return kind === 'card' || kind === 'note' || kind === 'freeNote'
  })
  try {
    const { id, filter } = document
    const reply = await workspace.host.ask({ ask: 'copyPicture', document: id, nodes, filter })
    const notes = reply.reply === 'copied' ? reply.notes : []
    const told = notes.flatMap(({ key, args }) => words.find(key, filled(args)) ?? [])
    workspace.toast([say('toast-picture-copied', { count: nodes.length }), ...told].join(' '))
  } catch (reason) {
    workspace.complain(reason)
  }
}
