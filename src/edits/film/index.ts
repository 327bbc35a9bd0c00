import { compose } from './compose.ts'

/** The film as a whole. */
export const FILM_EDITS = { compose }
