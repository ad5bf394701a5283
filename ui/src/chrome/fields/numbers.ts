/** Numbers and dates as people write them. */

import { say, words } from '../../words/words.svelte'

/** The number, as the language writes it. */
export const shownNumber = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : String(value).replace('.', words.tongue === 'nl' ? ',' : '.')

/** The number that the text writes; nothing for an empty text, `undefined` for what is no number. */
export function readNumber(text: string): number | null | undefined {
  const said = text.trim().replace(',', '.')
  if (said === '') return null
  const value = Number(said)
  return Number.isFinite(value) ? value : undefined
}

/** The whole number from `low` to `high` that the text writes. */
export function readWhole(text: string, low: number, high: number): number | null | undefined {
  const value = readNumber(text)
  if (value === null || value === undefined) return value
  return Number.isInteger(value) && value >= low && value <= high ? value : undefined
}

const MONTHS: Record<'nl' | 'en', readonly string[]> = {
  nl: ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}

/** The date as the language writes it; it is as exact as it is known. */
export function shownDate(date: string | null | undefined): string {
  if (!date) return ''
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month) return date
  return day
    ? say('date-day', { day, month, year: `${year}` })
    : say('date-month', { month, year: `${year}` })
}

/**
 * The date that the text writes, as `2026`, `2026-03` or `2026-03-14`; nothing for an empty text,
 * `undefined` for what is no date. Reads "maart 2026", "14-3-2026", "14 maart 2026", "3/2026".
 */
export function readDate(text: string): string | null | undefined {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s\-/.,]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return null
  if (parts.length > 3) return undefined
  if (parts.length > 1 && /^\d{4}$/.test(parts[0] ?? '')) parts.reverse()
  const year = Number(parts.at(-1))
  const month = parts.length > 1 ? monthOf(parts.at(-2) ?? '') : undefined
  const day = parts.length > 2 ? Number(parts[0]) : undefined
  if (!/^\d{4}$/.test(parts.at(-1) ?? '') || year < 1) return undefined
  if (parts.length > 1 && month === undefined) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  const four = String(year).padStart(4, '0')
  if (month === undefined) return four
  if (day === undefined) return `${four}-${two(month)}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!Number.isInteger(day) || day < 1 || day > last) return undefined
  return `${four}-${two(month)}-${two(day)}`
}

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) {
    const month = Number(text)
    return month >= 1 && month <= 12 ? month : undefined
  }
  for (const names of [MONTHS.nl, MONTHS.en]) {
    const index = names.findIndex((name) => text.startsWith(name))
    if (index >= 0) return index + 1
  }
  return text.startsWith('mrt') ? 3 : undefined
}
