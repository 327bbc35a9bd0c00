/** How a sound makes way for others where nothing else is said. */

/** dB below full volume that it goes down to; what it is turned down already counts */
export const DUCK_DB = 20
/** s in which it goes down, before the others are heard */
export const DUCK_ATTACK = 0.2
/** s in which it comes back */
export const DUCK_RELEASE = 0.6

/** Sounds that are meant by what they are, also those that come later. */
export const SPEAKERS = ['voice', 'original', 'bgm', 'effect', 'all'] as const
export type Speaker = (typeof SPEAKERS)[number]
