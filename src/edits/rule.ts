import { listed } from './wording.ts'

/** Rules that several operations share. */

/** The problem with a changing operation that is given nothing to change. */
export function nothingGiven(changes: object): string | undefined {
  return Object.values(changes).every((each) => each === undefined)
    ? 'there is nothing to change: give at least one more parameter'
    : undefined
}

/** The problem with parameters of which exactly one is required. */
export function exactlyOne<Params extends object>(
  params: Params,
  ...names: readonly (keyof Params & string)[]
): string | undefined {
  return given(params, names) === 1 ? undefined : `give exactly one of ${listed(names)}`
}

/** The problem with mutually exclusive parameters. */
export function atMostOne<Params extends object>(
  params: Params,
  ...names: readonly (keyof Params & string)[]
): string | undefined {
  return given(params, names) > 1 ? `give only one of ${listed(names)}` : undefined
}

function given<Params extends object>(params: Params, names: readonly (keyof Params & string)[]): number {
  return names.filter((name) => params[name] !== undefined).length
}
