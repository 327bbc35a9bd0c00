import { UNSEEN } from '../protocol/unseen.ts'

/** Longest part of a given value that a fault quotes, characters. */
const LONGEST = 60

/** A given value in a fault's words: cut, on one line, without what is not seen or would act on a terminal. */
export function shown(given: unknown): string {
  if (given === undefined) return 'nothing'
  if (typeof given === 'string') return `"${plain(given)}"`
  if (Array.isArray(given)) return `a list of ${given.length}`
  if (typeof given === 'object' && given !== null) return 'an object'
  return typeof given === 'function' ? 'a function' : String(given)
}

/** Hostile text as part of a sentence. */
export function plain(text: string): string {
  const letters = [
    ...text
      .slice(0, 4 * LONGEST)
      .replace(UNSEEN, ' ')
      .trim(),
  ]
  const whole = letters.length <= LONGEST && text.length <= 4 * LONGEST
  return whole ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`
}
