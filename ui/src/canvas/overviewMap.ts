/** The arithmetic of the small map of the whole paper: where it shows what is seen, and where a click in it leads. */

import { seen, type Camera } from './camera'
import { bottom, centre, rect, right, type Point, type Rect, type Size } from './geometry'

/** The largest that it is, in pixels of the screen. */
const LARGEST: Size = { width: 180, height: 120 }
/** How many times the view the paper covers before a map of it is of use. */
const WORTH = 2

/** Whether so much of the paper is out of sight that a map helps. */
export function isOfUse(paper: Rect, camera: Camera, size: Size): boolean {
  const view = seen(camera, size)
  return size.width > 0 && paper.width * paper.height > WORTH * view.width * view.height
}

/** How large one pixel of the scene is on the map. */
export const mapScale = (paper: Rect): number =>
  Math.min(LARGEST.width / Math.max(1, paper.width), LARGEST.height / Math.max(1, paper.height), 1)

/** The part of the map that is in view, from its upper left corner. */
export function viewOnMap(paper: Rect, camera: Camera, size: Size): Rect {
  const scale = mapScale(paper)
  const view = seen(camera, size)
  const [x, y] = [Math.max(view.x, paper.x), Math.max(view.y, paper.y)]
  const width = Math.max(0, Math.min(right(view), right(paper)) - x)
  const height = Math.max(0, Math.min(bottom(view), bottom(paper)) - y)
  return rect((x - paper.x) * scale, (y - paper.y) * scale, width * scale, height * scale)
}

/** The camera that has the place of the scene under this point of the map in its middle. */
export function cameraFromMap(paper: Rect, point: Point, camera: Camera, size: Size): Camera {
  const scale = mapScale(paper)
  const middle = centre(rect(0, 0, size.width / camera.zoom, size.height / camera.zoom))
  return {
    x: paper.x + point.x / scale - middle.x,
    y: paper.y + point.y / scale - middle.y,
    zoom: camera.zoom,
  }
}
