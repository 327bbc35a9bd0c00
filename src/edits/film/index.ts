import { compose } from './compose.ts'
import { make } from './make.ts'
import { rename } from './rename.ts'

/** The film as a whole. */
export const FILM_EDITS = { make, compose, rename }
