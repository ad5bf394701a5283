/** Pictures that stand free on the paper. */

import type { Picture } from '../../bindings/Picture'
import { takePicture } from '../../mirror/picture'
import { seen } from '../camera'
import { centre, rect, type Point } from '../geometry'
import type { CanvasStage } from '../stage.svelte'
import { boxBeside } from '../tools/notes/keepers'
import { frameAt } from './anchors'
import { adding, noteOf } from './freeNotes'

/** The greatest width and height that a picture is put down with, in the scene's pixels. */
const LARGEST = { width: 320, height: 240 }

/** Asks for a picture, and puts it beside what is selected, or in the middle of the view. */
export async function addPicture(stage: CanvasStage, at?: Point): Promise<void> {
  const reply = await stage.workspace.try({ ask: 'pickPicture' }, 'picture')
  if (reply?.picture) await putPicture(stage, reply.picture, at)
}

/** Puts an image that was dropped or pasted on the paper. */
export async function putImage(stage: CanvasStage, file: File, at?: Point): Promise<void> {
  const picture = await takePicture(stage.workspace, file)
  if (picture) await putPicture(stage, picture, at)
}

async function putPicture(stage: CanvasStage, picture: Picture, at?: Point): Promise<void> {
  const { width, height } = picture
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height)
  const size = { width: Math.max(16, width * scale), height: Math.max(16, height * scale) }
  const selected = stage.places.named(stage.selection.at(-1) ?? '')
  const middle = at ?? centre(seen(stage.camera, stage.size))
  const box =
    selected && !at
      ? boxBeside(stage, selected.bounds, size)
      : rect(middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height)
  const id = stage.newId()
  const form = { kind: 'picture', frame: frameAt(stage.scene, box), picture } as const
  if (await stage.edit(adding(noteOf(id, form)))) stage.focusRecord(id)
}
