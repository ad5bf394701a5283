/** The parts of the window that one key goes between. */

import type { Desk } from './desk.svelte'

const PANES = ['nav.library', 'section.canvas', 'section.capture', 'aside.inspector'] as const
/** What of a part is gone to: where its list or its tools were left, else its first field. */
const STOPS = [
  '.sections [tabindex="0"]',
  '[role="combobox"]',
  'input, textarea, button:not([tabindex="-1"]), [tabindex="0"]',
]

/** Gives the keyboard to the next (1) or previous (-1) part of the window that is shown. */
export function goToPane(desk: Desk, by: 1 | -1): void {
  const shown = PANES.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
  const here = shown.findIndex((pane) => pane.contains(document.activeElement))
  const from = here < 0 && by < 0 ? 0 : here
  const pane = shown[(from + by + shown.length) % shown.length]
  if (!pane) return
  if (pane.matches('.canvas')) desk.stage?.focus()
  else stopIn(pane)?.focus()
}

function stopIn(pane: HTMLElement): HTMLElement | undefined {
  for (const selector of STOPS) {
    const found = pane.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return undefined
}
