declare const __VERSION__: string | undefined
/** Short; empty if the sources are not a clone. */
declare const __COMMIT__: string | undefined
/** JSON */
declare const __ENGINE_PARTS__: string | undefined

/** The version of package.json; `0.0.0-source` when the sources run unbundled, as in unit tests. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source'

const COMMIT = typeof __COMMIT__ === 'string' ? __COMMIT__ : ''

/** For people: the version, and the commit that it was built from, if known: `1.0.0 (c02502b7)`. */
export const BUILD = COMMIT ? `${VERSION} (${COMMIT})` : VERSION

/** The native and large packages that the local engine needs, with their pinned versions (package.json, optionalDependencies). */
export const ENGINE_PARTS: Record<string, string> = JSON.parse(
  typeof __ENGINE_PARTS__ === 'string' ? __ENGINE_PARTS__ : '{}',
)
