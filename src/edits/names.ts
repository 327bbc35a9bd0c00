import { OPERATION_NAMES } from './index.ts'

/**
 * The names of all operations. In the built server, the list itself is here (scripts/build/edit-names.mjs), so that listing its
 * tools does not load every definition.
 */
export const EDIT_NAMES: readonly string[] = OPERATION_NAMES
