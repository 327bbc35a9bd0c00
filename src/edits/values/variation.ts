import { count } from './number.ts'

/** Selects one of the pieces of a mood of built-in music. */
export const variation = count(1, 3)
