/** How a sound makes way for others where nothing else is said. */

/** dB that it goes down by */
export const DUCK_DB = 12
/** s in which it goes down, before the others are heard */
export const DUCK_ATTACK = 0.2
/** s in which it comes back */
export const DUCK_RELEASE = 0.75

/** Sounds that are meant by what they are, also those that come later. */
export const SPEAKERS = ['voice', 'original', 'bgm', 'effect', 'all'] as const
export type Speaker = (typeof SPEAKERS)[number]
