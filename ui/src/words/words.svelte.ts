/** The sentences of the window, from the same catalogues as the rest of the app. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import en from '../../../locales/en.ftl?raw'
import nl from '../../../locales/nl.ftl?raw'

/** A language that the window speaks, as a BCP 47 tag. */
export type Tongue = 'nl' | 'en'

const catalogues: Record<Tongue, string> = { nl, en }

/** Says sentences in the chosen language. */
export class Words {
  /** The language that is spoken. */
  tongue = $state<Tongue>('nl')
  readonly #bundle = $derived(bundleOf(this.tongue))

  /** The sentence of this key; a key that no catalogue has is said as itself. */
  say = (key: string, values?: Record<string, FluentVariable>): string =>
    this.#spoken(key, values) ?? key

  /** The sentence of this key, or nothing where no catalogue has it. */
  find = (key: string, values?: Record<string, FluentVariable>): string | undefined =>
    this.#spoken(key, values)

  #spoken(key: string, values?: Record<string, FluentVariable>): string | undefined {
    const message = this.#bundle.getMessage(key)
    if (!message?.value) return undefined
    // A sentence with a value missing is still said, with the value's name in its place.
    return this.#bundle.formatPattern(message.value, values ?? null, [])
  }
}

function bundleOf(tongue: Tongue): FluentBundle {
  // The marks around inserted values are for mixed directions; both languages read one way.
  const bundle = new FluentBundle(tongue, { useIsolating: false })
  bundle.addResource(new FluentResource(catalogues[tongue]))
  return bundle
}

/** The sentences, spoken everywhere in the window. */
export const words = new Words()

/** Says a sentence; see {@link Words.say}. */
export const say = words.say
