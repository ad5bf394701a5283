import { convertFileSrc, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Message } from '../bindings/Message'
import type { Progress } from '../bindings/Progress'
import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import { Refusal, type Host } from './host'

/** The real shell. */
export const shell: Host = {
  async ask(request: Request): Promise<Reply> {
    try {
      return await invoke<Reply>('ask', { request })
    } catch (reason) {
      throw new Refusal(isMessage(reason) ? reason : { key: 'error-unexpected', args: {} })
    }
  },
  listen: (heard) => hearing<Progress>('progress', ({ done }) => heard(done)),
  beforeLeaving: (finish) =>
    hearing('leaving', () => {
      void finish()
        .catch(() => false)
        .then((finished) => invoke('leave', { finished }))
    }),
  fillScreen(filled, reason) {
    // Where the screen cannot be filled, the window is presented in as it is.
    invoke('fill_screen', { filled, reason }).catch(() => undefined)
  },
  pictureAddress: (hash) => convertFileSrc(hash, 'picture'),
}

function hearing<T>(event: string, heard: (payload: T) => void): () => void {
  const ending = listen<T>(event, ({ payload }) => heard(payload))
  return () => void ending.then((end) => end())
}

const isMessage = (reason: unknown): reason is Message =>
  typeof reason === 'object' && reason !== null && 'key' in reason && 'args' in reason
