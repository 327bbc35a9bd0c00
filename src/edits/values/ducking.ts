/** Default ducking of sounds. */

/** dB below full volume; any reduction of its own volume is part of this */
export const DUCK_DB = 20
/** fade before the others play, s */
export const DUCK_ATTACK = 0.2
/** fade back, s */
export const DUCK_RELEASE = 0.6

/** Sounds identified by role, including those added later. */
export const SPEAKERS = ['voice', 'original', 'bgm', 'effect', 'all'] as const
export type Speaker = (typeof SPEAKERS)[number]
