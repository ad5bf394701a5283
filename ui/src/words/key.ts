/** The key of a list's member's name: `lane` and `frontstage` make `lane-frontstage`. */
export const keyOf = (list: string, member: string): string =>
  `${list}-${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
