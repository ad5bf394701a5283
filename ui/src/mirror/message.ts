/** The host's messages, and the reasons it gives. */

import type { Message } from '../bindings/Message'
import { Refusal } from '../host/host'

/** A message's values as a sentence takes them. */
export function filled(args: Message['args']): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(args)) if (value !== undefined) values[name] = value
  return values
}

/** The message that a reason carries. */
export const messageOf = (reason: unknown): Message =>
  reason instanceof Refusal ? reason.reason : { key: 'error-unexpected', args: {} }

/** Whether a reason says that something may not be done, and not that it could not be kept. */
export const isRefused = (reason: unknown): boolean =>
  /^(edit|document)-/.test(messageOf(reason).key)
