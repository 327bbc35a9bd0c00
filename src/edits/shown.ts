import { UNSEEN } from '../protocol/unseen.ts'

/** Longest quotation of a given value in a fault, characters. */
const LONGEST = 60

/** A given value as quoted in a fault: shortened, on one line, without invisible characters or terminal control codes. */
export function shown(given: unknown): string {
  if (given === undefined) return 'nothing'
  if (typeof given === 'string') return `"${plain(given)}"`
  if (Array.isArray(given)) return `a list of ${given.length}`
  if (typeof given === 'object' && given !== null) return 'an object'
  return typeof given === 'function' ? 'a function' : String(given)
}

/** Untrusted text as part of a sentence. */
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
