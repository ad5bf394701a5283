/** How the window looks: light or dark, and how large its words are. */

import type { Settings } from '../bindings/Settings'
import type { TextSize } from '../bindings/TextSize'

/** Every text size, from small to large, in percents of the usual one. */
export const TEXT_SIZES: { readonly [size in TextSize]: number } = {
  usual: 100,
  quarter: 125,
  half: 150,
  double: 200,
}

/** Has the window look as the user chose. */
export function wear({ appearance, textSize }: Settings, root = document.documentElement): void {
  if (appearance === 'system') root.removeAttribute('data-appearance')
  else root.dataset['appearance'] = appearance
  // In parts of what the desktop takes for usual, which may be large already.
  root.style.fontSize = textSize === 'usual' ? '' : `${TEXT_SIZES[textSize]}%`
}
