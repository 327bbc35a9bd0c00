import { NemoError } from '../../protocol/errors.ts'
import { RawNumber } from '../../protocol/json.ts'
import { HIDDEN, withoutKnown } from '../../protocol/secrets.ts'

/** Matches access tokens of the service. Claim tokens may be shown: they give no access to the API. */
const TOKEN = /nmv_usr_[\w-]+/g

/** Redacts tokens in everything that is returned, logged or written, also if a backend repeats them. */
export interface Secrets {
  add(token: string): void
  /** the same value with all strings redacted */
  value<T>(value: T): T
  /** the same error with redacted message and facts, and without its cause */
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
    // the same type, as only the contents of strings change
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
