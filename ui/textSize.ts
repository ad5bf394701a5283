/** Lets what the window's styles say in pixels grow with the text: a pixel there is one at the usual size. */

import type { Declaration, Plugin } from 'postcss'

/** How many pixels the usual text size of a page is. */
const USUAL = 16

/** Hair lines, rings and shadows stay as thin as they are. */
const THINNEST = 4
const KEEP = /^(border|outline|box-shadow|background|clip|mask|stroke|--shadow|--on-paper)/

/** What lies on the paper follows the zoom of the map, not the size of the window's text. */
const ON_PAPER = /\/src\/canvas\//
/** What stands on the canvas, but not on the paper. */
const BESIDE_PAPER = /\/(ZoomBar|SeenAs)\.svelte/

/** Turns pixels into parts of the page's text size. */
export const followTextSize: Plugin = {
  postcssPlugin: 'follow-text-size',
  Declaration(declaration: Declaration) {
    const file = declaration.source?.input.file ?? ''
    if (KEEP.test(declaration.prop) || (ON_PAPER.test(file) && !BESIDE_PAPER.test(file))) return
    const value = following(declaration.value)
    if (value !== declaration.value) declaration.value = value
  },
}

/** A value of a style in which pixels are parts of the text size. */
export const following = (value: string): string =>
  value.replace(/(?<![\w.#-])(-?\d*\.?\d+)px\b/g, (pixels, count: string) =>
    Math.abs(Number(count)) < THINNEST ? pixels : `${Number(count) / USUAL}rem`,
  )
