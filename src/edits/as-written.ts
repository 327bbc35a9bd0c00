import type { Names } from './define.ts'
import { SOUND_ROLES } from './values/refs.ts'

const ROLES: Record<(typeof SOUND_ROLES)[number], string> = {
  bgm: 'the music',
  original: 'the original sound',
  voice: 'the voice-over',
  effect: 'the sound effects',
  clips: 'the sound of every clip',
  all: 'all sound',
}

/** Names in sentences for all sounds of a role; undefined for other references. */
export function roleWords(ref: number | string): string | undefined {
  const known = SOUND_ROLES.find((each) => each === ref)
  return known && ROLES[known]
}

/** Names elements as the edit itself does: the sentence is for people, while the local engine applies the edit. */
export const AS_WRITTEN: Names = {
  clip: (ref) => (ref === 'all' ? 'all clips' : `clip ${ref}`),
  sound: (ref) => roleWords(ref) ?? (/^[ao]\d+$/.test(String(ref)) ? `the sound ${ref}` : `the sound of clip ${ref}`),
  text: (ref) => `the text "${ref}"`,
  overlay: (ref) => `the overlay ${ref}`,
  transition: (ref) => `the transition ${ref}`,
  region: (ref) => `the region "${ref}"`,
  callout: (ref) => `the callout "${ref}"`,
  graphic: (ref) => `the graphic "${ref}"`,
}
