/** Names for files. */

import { say } from '../../words/words.svelte'

const REFUSED = new Set('<>:"/\\|?*')

/** The text without what some system refuses in a file's name. */
export function fileName(text: string): string {
  const kept = [...text].map((sign) => (REFUSED.has(sign) || sign < ' ' ? ' ' : sign)).join('')
  const name = kept
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return name.slice(0, 120).trim() || say('untitled-file')
}
