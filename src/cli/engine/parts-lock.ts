declare const __PARTS_LOCK__: string | undefined

/**
 * The package-lock.json of the local engine's parts, with a hash for each package and platform; the build puts it here.
 * Undefined when the sources run unbundled, beside their parts.
 */
export const PARTS_LOCK: string | undefined = typeof __PARTS_LOCK__ === 'string' ? __PARTS_LOCK__ : undefined
