import { listed } from './wording.ts'

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
