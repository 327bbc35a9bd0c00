import { listed } from './wording.ts'

/** Rules that several operations share. */

/** What is wrong with an operation that changes something where nothing is given to change. */
export function nothingGiven(changes: object): string | undefined {
  return Object.values(changes).every((each) => each === undefined) ? 'nothing to change is given' : undefined
}

/** What is wrong with parameters of which exactly one has to be given. */
export function exactlyOne<Params extends object>(
  params: Params,
  ...names: readonly (keyof Params & string)[]
): string | undefined {
  return given(params, names) === 1 ? undefined : `give exactly one of ${listed(names)}`
}

/** What is wrong with parameters that exclude each other. */
export function atMostOne<Params extends object>(
  params: Params,
  ...names: readonly (keyof Params & string)[]
): string | undefined {
  return given(params, names) > 1 ? `give only one of ${listed(names)}` : undefined
}

function given<Params extends object>(params: Params, names: readonly (keyof Params & string)[]): number {
  return names.filter((name) => params[name] !== undefined).length
}
