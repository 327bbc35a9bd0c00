import type { Names } from '../../src/edits/define.ts'

/** Names of things as edits give them. */
export const NAMES: Names = {
  clip: (ref) => (ref === 'all' ? 'all clips' : `clip ${ref}`),
  sound: (ref) => `the sound ${ref}`,
  text: (ref) => `the text "${ref}"`,
  overlay: (ref) => `the overlay "${ref}"`,
  transition: (ref) => `the transition ${ref}`,
  region: (ref) => `the region "${ref}"`,
  callout: (ref) => `the callout "${ref}"`,
  graphic: (ref) => `the graphic "${ref}"`,
}
