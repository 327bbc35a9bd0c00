import { OPERATION_NAMES } from './index.ts'

/**
 * The names of all operations. The built server has the list itself here (scripts/build/edit-names.mjs), so that listing its
 * tools does not load every definition.
 */
export const EDIT_NAMES: readonly string[] = OPERATION_NAMES
