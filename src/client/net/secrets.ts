import { NemoError } from '../../protocol/errors.ts'
import { RawNumber } from '../../protocol/json.ts'
import { HIDDEN, withoutKnown } from '../../protocol/secrets.ts'

/** Access tokens of the service by their looks. A claim token is made to be shown: it gives no access to the API. */
const TOKEN = /nmv_usr_[\w-]+/g

/** Keeps tokens out of everything that is returned, logged or written, also when a backend repeats them in its answers. */
export interface Secrets {
  add(token: string): void
  /** the same value with all of its texts cleared */
  value<T>(value: T): T
  /** the same error with its words and facts cleared, and without what caused it */
  error(error: unknown): unknown
}

export function createSecrets(own?: string): Secrets {
  const known = new Set<string>(own ? [own] : [])
  const text = (words: string): string => withoutKnown(words, known).replace(TOKEN, HIDDEN)

  function clear(value: unknown): unknown {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(clear)
    if (typeof value !== 'object' || value === null || value instanceof RawNumber) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clear(member)]))
  }

  return {
    add: (token) => known.add(token),
    // a value of the same shape, since only the letters of its texts change
    value: <T>(value: T) => clear(value) as T,
    error: (error) => {
      if (!(error instanceof NemoError)) return error
      const facts = Object.fromEntries(
        Object.entries(error.facts).map(([name, fact]) => [name, typeof fact === 'string' ? text(fact) : fact]),
      )
      const cleared = new NemoError(error.code, text(error.message), facts)
      if (error.stack) cleared.stack = text(error.stack)
      return cleared
    },
  }
}
