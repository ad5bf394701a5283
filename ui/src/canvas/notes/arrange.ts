/** Setting notes in line with each other, and at equal distances. */

import { bottom, right, union, type Rect } from '../geometry'

/** To which side or middle notes are brought. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** A note's box, by its id. */
export interface Boxed {
  readonly id: string
  readonly box: Rect
}

/** Where each comes to lie when all are brought to one side of what they cover together. */
export function aligned(notes: readonly Boxed[], to: Alignment): Boxed[] {
  const [first, ...others] = notes
  if (!first) return []
  const all = others.reduce((all, { box }) => union(all, box), first.box)
  return notes.map(({ id, box }) => {
    switch (to) {
      case 'left':
        return { id, box: { ...box, x: all.x } }
      case 'centre':
        return { id, box: { ...box, x: all.x + (all.width - box.width) / 2 } }
      case 'right':
        return { id, box: { ...box, x: right(all) - box.width } }
      case 'top':
        return { id, box: { ...box, y: all.y } }
      case 'middle':
        return { id, box: { ...box, y: all.y + (all.height - box.height) / 2 } }
      case 'bottom':
        return { id, box: { ...box, y: bottom(all) - box.height } }
    }
  })
}

/** Where each comes to lie with the same room between each two; the outermost stay. */
export function distributed(notes: readonly Boxed[], way: 'across' | 'down'): Boxed[] {
  const low = ({ box }: Boxed): number => (way === 'across' ? box.x : box.y)
  const size = ({ box }: Boxed): number => (way === 'across' ? box.width : box.height)
  const inOrder = [...notes].sort((a, b) => low(a) + size(a) / 2 - low(b) - size(b) / 2)
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (!first || !last || inOrder.length < 3) return [...notes]
  const room = low(last) + size(last) - low(first) - inOrder.reduce((sum, it) => sum + size(it), 0)
  const gap = room / (inOrder.length - 1)
  let at = low(first)
  return inOrder.map((it) => {
    const box = way === 'across' ? { ...it.box, x: at } : { ...it.box, y: at }
    at += size(it) + gap
    return { id: it.id, box }
  })
}
