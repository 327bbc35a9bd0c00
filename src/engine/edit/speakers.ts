import { SPEAKERS } from '../../edits/values/ducking.ts'
import type { AudioClip, Duck } from './draft.ts'

/** A sound as ducking tells it from others. */
export interface Speaker {
  id: string
  role: AudioClip['role']
}

/** Whether a sound is one of those that another makes way for. */
export function speaksFor(under: Duck['under'], { id, role }: Speaker): boolean {
  return under.includes(id) || under.includes(role) || under.includes('all')
}

/** Whether a name among those that a sound makes way for is no element of the film. */
export function isRole(name: string): boolean {
  return SPEAKERS.some((role) => role === name)
}
