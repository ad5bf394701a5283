/** What is asked for in a filter, by its name. */

import type { Lane } from '../../bindings/Lane'
import { say } from '../../words/words.svelte'
import { BASIS_KINDS, choices, keyOf } from '../vocabulary'

/** The ways in which a card can be known. */
export const basisChoices = () => choices('basis', BASIS_KINDS)

/** A lane's own name, or its kind's. */
export const laneName = ({ name, kind }: Lane): string => name.trim() || say(keyOf('lane', kind))
