import type { Given } from '../plain.ts'

/** The default target is the sound mentioned before. */
export function withSubject(given: Given): Given {
  return given.target === undefined ? { ...given, target: { it: true } } : given
}
