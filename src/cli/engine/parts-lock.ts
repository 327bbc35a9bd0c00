declare const __PARTS_LOCK__: string | undefined
declare const __FONTS_LOCK__: string | undefined
declare const __VOICE_LOCK__: string | undefined

/**
 * The package-lock.json of the local engine's parts, with a hash for each package and platform, inserted by the build. Undefined
 * if the sources run unbundled, next to their parts.
 */
export const PARTS_LOCK: string | undefined = typeof __PARTS_LOCK__ === 'string' ? __PARTS_LOCK__ : undefined

/** The same for fonts of scripts that are not in the parts (scripts/fonts). */
export const FONTS_LOCK: string | undefined = typeof __FONTS_LOCK__ === 'string' ? __FONTS_LOCK__ : undefined

/** The same for the voice (scripts/voice). */
export const VOICE_LOCK: string | undefined = typeof __VOICE_LOCK__ === 'string' ? __VOICE_LOCK__ : undefined
