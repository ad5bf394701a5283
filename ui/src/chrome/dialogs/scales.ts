import { say } from '../../words/words.svelte'

/** How large a PNG can be asked for. */
export interface ScaleOption {
  readonly value: number
  readonly label: string
  readonly disabled: boolean
}

/** Once to four times; what is larger than fits cannot be chosen, and where not even once fits, the largest that does can. */
export function scalesUpTo(most: number): ScaleOption[] {
  const values = most < 1 ? [most, 1, 2, 3, 4] : [1, 2, 3, 4]
  return values.map((value) => ({
    value,
    label: say('export-times', { scale: value }),
    disabled: value > most,
  }))
}
