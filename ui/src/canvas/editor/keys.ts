/** What a key means to the in-place editor. */

/** What the editor does with a key. */
export type EditorKey = 'commitBelow' | 'commitNext' | 'commitPrevious' | 'leave' | 'write'

/** What this key means; Enter and Tab belong to a word that is still being composed. */
export function editorKey(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly isComposing: boolean
}): EditorKey {
  if (event.isComposing) return 'write'
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'commitNext'
  if (event.key === 'Enter') return event.shiftKey ? 'write' : 'commitBelow'
  if (event.key === 'Tab') return event.shiftKey ? 'commitPrevious' : 'commitNext'
  if (event.key === 'Escape') return 'leave'
  return 'write'
}
