declare const __PARTS_LOCK__: string | undefined
declare const __FONTS_LOCK__: string | undefined
declare const __VOICE_LOCK__: string | undefined

/**
 * The package-lock.json of the local engine's parts, with a hash for each package and platform; the build puts it here.
 * Undefined when the sources run unbundled, beside their parts.
 */
export const PARTS_LOCK: string | undefined = typeof __PARTS_LOCK__ === 'string' ? __PARTS_LOCK__ : undefined

/** The same of the fonts for scripts that the parts have no letters of (scripts/fonts). */
export const FONTS_LOCK: string | undefined = typeof __FONTS_LOCK__ === 'string' ? __FONTS_LOCK__ : undefined

/** The same of the voice (scripts/voice). */
export const VOICE_LOCK: string | undefined = typeof __VOICE_LOCK__ === 'string' ? __VOICE_LOCK__ : undefined
