/** Turns a scene into the next one, and says where it must be painted anew. */

import type { Node } from '../bindings/Node'
import type { Rect } from '../bindings/Rect'
import type { Scene } from '../bindings/Scene'
import type { ScenePatch } from '../bindings/ScenePatch'
import { rect } from '../canvas/geometry'

/** A scene after a patch, and the areas whose paint is out of date. */
export interface Patched {
  readonly scene: Scene
  readonly dirty: Rect[]
}

/** The scene with the patch's differences. */
export function patched(before: Scene, patch: ScenePatch): Patched {
  const old = new Map(before.nodes.map((node) => [node.id, node]))
  const changed = new Map(patch.nodes.map((node) => [node.id, node]))
  const order = patch.order ?? before.nodes.map((node) => node.id)
  const nodes: Node[] = []
  for (const id of order) {
    const node = changed.get(id) ?? old.get(id)
    if (node) nodes.push(node)
  }
  const scene = { ...patch.scene, nodes }
  if (paintedOtherwise(before, scene) || restacked(before.nodes, order)) {
    return { scene, dirty: [rect(0, 0, 1e6, 1e6)] }
  }
  const dirty = patch.nodes.map((node) => node.ink)
  for (const node of patch.nodes) {
    const was = old.get(node.id)
    if (was) dirty.push(was.ink)
  }
  if (patch.order) {
    const kept = new Set(order)
    for (const node of before.nodes) if (!kept.has(node.id)) dirty.push(node.ink)
  }
  return { scene, dirty }
}

// Runs name their face by its place in the list: another list paints every text otherwise.
const paintedOtherwise = (a: Scene, b: Scene): boolean =>
  a.paper !== b.paper ||
  a.faces.length > b.faces.length ||
  a.faces.some((face, index) => {
    const other = b.faces[index]
    return (
      other?.family !== face.family || other.weight !== face.weight || other.italic !== face.italic
    )
  })

function restacked(before: readonly Node[], order: readonly string[]): boolean {
  const place = new Map(order.map((id, index) => [id, index]))
  let last = -1
  for (const node of before) {
    const index = place.get(node.id)
    if (index === undefined) continue
    if (index < last) return true
    last = index
  }
  return false
}
