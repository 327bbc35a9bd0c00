/**
 * With this the local engine ends when what it keeps can't be used as it is. On stderr it says so in two lines: the problem, and
 * what fixes it.
 */
export const DATA_PROBLEM = 78

/** Schema version of the engine's database (engine/store/schema.ts). */
export const DATABASE_VERSION = 6
