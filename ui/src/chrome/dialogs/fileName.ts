/** Names for files. */

import { say } from '../../words/words.svelte'

/** How long a name may be, in signs. */
const MOST = 100
const REFUSED = new Set('<>:"/\\|?*')

/** The text without what some system refuses in a file's name, as long as the host lets it be. */
export function fileName(text: string): string {
  const kept = [...text].map((sign) => (REFUSED.has(sign) || sign < ' ' ? ' ' : sign)).join('')
  const name = kept
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return [...name].slice(0, MOST).join('').trim() || say('untitled-file')
}
