import type { Scanner } from './grammar/grammar.ts'

/** Pictures among the words, with what varies them (skin, joiners). */
export const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F])/u

/** `thanks 🙏🏽` */
export const emoji: Scanner = (tokens, at) => (EMOJI.test(tokens[at]?.text ?? '') ? [{ end: at + 1, value: true }] : [])
