/** Pictures, cut to cover their place. */

import type { ScenePicture as Picture } from '../../bindings/ScenePicture'
import type { Ink } from './paint'

/** The images that were fetched, by what they hold. */
export class Pictures {
  readonly #address: (hash: string) => string
  readonly #arrived: (hash: string) => void
  readonly #held = new Map<string, HTMLImageElement>()

  /** Fetches from `address`, and tells `arrived` when an image can be painted. */
  constructor(address: (hash: string) => string, arrived: (hash: string) => void) {
    this.#address = address
    this.#arrived = arrived
  }

  /** The image, or nothing while it is on its way. */
  get(hash: string): HTMLImageElement | undefined {
    const held = this.#held.get(hash)
    if (held) return held.complete && held.naturalWidth > 0 ? held : undefined
    const image = new Image()
    this.#held.set(hash, image)
    image.addEventListener('load', () => this.#arrived(hash))
    // One that did not come is asked for again when it is next painted.
    image.addEventListener('error', () => this.#held.delete(hash))
    image.src = this.#address(hash)
    return undefined
  }
}

/** Paints a picture, or a quiet ground while it is on its way. */
export function paintPicture(ink: Ink, picture: Picture, pictures: Pictures): void {
  const { x, y, width, height } = picture.rect
  ink.save()
  ink.beginPath()
  ink.roundRect(x, y, width, height, Math.min(picture.radius, width / 2, height / 2))
  ink.clip()
  const image = pictures.get(picture.image)
  if (image) {
    const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight)
    const [w, h] = [width / scale, height / scale]
    const [sx, sy] = [(image.naturalWidth - w) / 2, (image.naturalHeight - h) / 2]
    ink.drawImage(image, sx, sy, w, h, x, y, width, height)
  } else {
    ink.fillStyle = '#eef0f3'
    ink.fillRect(x, y, width, height)
  }
  ink.restore()
}
