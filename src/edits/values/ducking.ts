/** Default ducking of sounds. */

/** level in dB relative to full volume; includes any reduction of its own volume */
export const DUCK_DB = 20
/** fade before the others play, s */
export const DUCK_ATTACK = 0.2
/** fade back, s */
export const DUCK_RELEASE = 0.6

/** Sounds identified by role, including those added later. */
export const SPEAKERS = ['voice', 'original', 'bgm', 'effect', 'all'] as const
export type Speaker = (typeof SPEAKERS)[number]
