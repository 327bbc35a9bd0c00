import { SPEAKERS } from '../../edits/values/ducking.ts'
import type { AudioClip, Draft, Duck } from './draft.ts'

/** A sound as identified by ducking. */
export interface Speaker {
  id: string
  role: AudioClip['role']
}

/** Whether a sound is one that another is ducked under. */
export function speaksFor(under: Duck['under'], { id, role }: Speaker): boolean {
  return under.includes(id) || under.includes(role) || under.includes('all')
}

/** The ducking of a film's sounds. */
export function ducksIn({ clips, overlays, audio }: Pick<Draft, 'clips' | 'overlays' | 'audio'>): Duck[] {
  const sounds = [...clips, ...overlays].flatMap(({ sound }) => sound ?? [])
  return [...sounds, ...audio].flatMap(({ duck }) => duck ?? [])
}

/** A missing element that a sound is ducked under. */
export function speakerGone(draft: Draft): string | undefined {
  const there = new Set([...draft.clips, ...draft.overlays, ...draft.audio].map(({ id }) => id))
  return ducksIn(draft)
    .flatMap(({ under }) => under)
    .find((name) => !isRole(name) && !there.has(name))
}

/** Whether a name in a duck is a role, not an element's id. */
export function isRole(name: string): boolean {
  return SPEAKERS.some((role) => role === name)
}
