/** Taking in an image that was dropped or pasted. */

import type { Picture } from '../bindings/Picture'
import { Refusal } from '../host/host'
import type { Workspace } from './workspace.svelte'

/** The largest image that is taken in, in megabytes. */
const MOST_MEGABYTES = 50

/** The picture that is made of a file; where it is refused, that is told and there is none. */
export async function takePicture(workspace: Workspace, file: File): Promise<Picture | undefined> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024) {
    const args = { megabytes: MOST_MEGABYTES }
    workspace.complain(new Refusal({ key: 'picture-too-large', args }))
    return undefined
  }
  let bytes: string
  try {
    bytes = await base64(file)
  } catch {
    workspace.complain(new Refusal({ key: 'picture-broken', args: {} }))
    return undefined
  }
  const reply = await workspace.try({ ask: 'takePicture', bytes }, 'picture')
  return reply?.picture
}

function base64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => failed(reader.error))
    reader.readAsDataURL(file)
  })
}
