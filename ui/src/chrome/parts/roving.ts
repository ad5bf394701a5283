/** One Tab stop for many: Tab comes to one of them, arrow keys go from one to the next. */

import type { Attachment } from 'svelte/attachments'

const KEYS = {
  across: { ArrowLeft: -1, ArrowRight: 1 },
  down: { ArrowUp: -1, ArrowDown: 1 },
} as const

/** Makes one Tab stop of what `selector` picks; of those that are current, the first is come to first. */
export function roving(way: keyof typeof KEYS, selector = 'button'): Attachment<HTMLElement> {
  return (root) => {
    let stop: HTMLElement | undefined
    let hadFocus = false

    const items = (): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (item) => !item.matches(':disabled, [hidden]'),
      )

    const settle = (): void => {
      const all = items()
      const isHeld = stop !== undefined && all.includes(stop)
      if (!isHeld || !hadFocus) {
        const current = all.find((item) => item.getAttribute('aria-current') === 'page')
        if (!isHeld || current) stop = current ?? all[0]
      }
      for (const item of root.querySelectorAll<HTMLElement>(selector)) {
        const place = item === stop ? 0 : -1
        if (item.tabIndex !== place || !item.hasAttribute('tabindex')) item.tabIndex = place
      }
    }

    const onfocusin = ({ target }: FocusEvent): void => {
      const item = items().find((it) => it === target)
      hadFocus = true
      if (item) stop = item
      settle()
    }
    const onfocusout = ({ relatedTarget }: FocusEvent): void => {
      hadFocus = relatedTarget instanceof Node && root.contains(relatedTarget)
    }
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const all = items()
      const at = all.findIndex((item) => item === event.target)
      if (at < 0) return
      const by = (KEYS[way] as Readonly<Record<string, number>>)[event.key]
      const next =
        by !== undefined
          ? all[at + by]
          : event.key === 'Home'
            ? all[0]
            : event.key === 'End'
              ? all.at(-1)
              : undefined
      if (!next) return
      event.preventDefault()
      next.focus()
    }

    settle()
    const seen = new MutationObserver(settle)
    seen.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'aria-current', 'tabindex'],
    })
    root.addEventListener('focusin', onfocusin)
    root.addEventListener('focusout', onfocusout)
    root.addEventListener('keydown', onkeydown)
    return () => {
      seen.disconnect()
      root.removeEventListener('focusin', onfocusin)
      root.removeEventListener('focusout', onfocusout)
      root.removeEventListener('keydown', onkeydown)
    }
  }
}
