/** Putting what lies one after the other into as few views as it fits in. */

/** From here to there on one axis of the scene. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How much of what is cut is seen twice, as a share of the view. */
const SEEN_TWICE = 0.12

/**
 * The views, none longer than `room`, that show every stretch whole; one that is longer itself is cut.
 * Of the ways with as few views, the one whose longest view is shortest.
 */
export function packed(stretches: readonly Stretch[], room: number): Stretch[] {
  const blocks = blocksOf(stretches)
  const views = greedy(blocks, room)
  let least = Math.max(0, ...blocks.map(({ from, to }) => Math.min(to - from, room)))
  let most = room
  let best = views
  for (let tried = 0; tried < 12 && most - least > 1; tried++) {
    const half = (least + most) / 2
    const found = greedy(blocks, half, room)
    if (found.length <= views.length) {
      best = found
      most = half
    } else least = half
  }
  return best
}

// What overlaps cannot be shown apart.
function blocksOf(stretches: readonly Stretch[]): Stretch[] {
  const blocks: Stretch[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = blocks[blocks.length - 1]
    if (last && from < last.to) {
      blocks[blocks.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else blocks.push({ from, to })
  }
  return blocks
}

function greedy(blocks: readonly Stretch[], wanted: number, room = wanted): Stretch[] {
  const views: Stretch[] = []
  let view: Stretch | undefined
  for (const block of blocks) {
    if (view && block.to - view.from <= wanted) {
      view = { from: view.from, to: block.to }
      continue
    }
    if (view) views.push(view)
    view = block
    while (view.to - view.from > room) {
      const cut: number = view.from + room
      views.push({ from: view.from, to: cut })
      view = { from: cut - room * SEEN_TWICE, to: view.to }
    }
  }
  if (view) views.push(view)
  return views
}
