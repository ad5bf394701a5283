/** Finding what somebody means by the beginning of its name. */

/** Something that is called by a name of its own, and by what it is. */
export interface Named {
  readonly name: string
  /** What it is, where that has a word; a row without a name of its own is called so. */
  readonly kind: string
}

/** Those that are meant: by a whole name, else by its beginning, else by a word in it; by what they are last. */
export function meant<T extends Named>(all: readonly T[], said: string): T[] {
  const wanted = folded(said)
  if (wanted === '') return []
  const ways = [
    (name: string) => name === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)),
  ]
  for (const isMeant of ways) {
    for (const nameOf of [({ name }: T) => name, ({ kind }: T) => kind]) {
      const found = all.filter((item) => isMeant(folded(nameOf(item))))
      if (found.length > 0) return found
    }
  }
  return []
}

/** All that could still be meant, the likeliest first. */
export function couldBeMeant<T extends Named>(all: readonly T[], said: string): T[] {
  const found: T[] = []
  let rest = all
  for (let more = meant(rest, said); more.length > 0; more = meant(rest, said)) {
    found.push(...more)
    rest = rest.filter((item) => !more.includes(item))
  }
  return found
}

/** A text without capitals and accents. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
