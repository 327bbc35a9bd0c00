import { SPEAKERS } from '../../edits/values/ducking.ts'
import type { AudioClip, Draft, Duck } from './draft.ts'

/** A sound as ducking tells it from others. */
export interface Speaker {
  id: string
  role: AudioClip['role']
}

/** Whether a sound is one of those that another makes way for. */
export function speaksFor(under: Duck['under'], { id, role }: Speaker): boolean {
  return under.includes(id) || under.includes(role) || under.includes('all')
}

/** How the sounds of a film make way. */
export function ducksIn({ clips, overlays, audio }: Pick<Draft, 'clips' | 'overlays' | 'audio'>): Duck[] {
  const sounds = [...clips, ...overlays].flatMap(({ sound }) => sound ?? [])
  return [...sounds, ...audio].flatMap(({ duck }) => duck ?? [])
}

/** An element that a sound makes way for and that is not there. */
export function speakerGone(draft: Draft): string | undefined {
  const there = new Set([...draft.clips, ...draft.overlays, ...draft.audio].map(({ id }) => id))
  return ducksIn(draft)
    .flatMap(({ under }) => under)
    .find((name) => !isRole(name) && !there.has(name))
}

/** Whether a name among those that a sound makes way for is no element of the film. */
export function isRole(name: string): boolean {
  return SPEAKERS.some((role) => role === name)
}
