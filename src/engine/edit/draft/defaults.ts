import { DUCK_ATTACK, DUCK_DB, DUCK_RELEASE } from '../../../edits/values/ducking.ts'
import type { ClipEffects, ClipSound, ClipView, Look } from './clip.ts'
import type { Duck } from './heard.ts'
import type { Keyframes } from './keyframes.ts'
import type { Decoration } from './overlay.ts'
import type { AudioEffects } from './sound.ts'
import type { Speech } from './speech.ts'
import type { LetterEffects } from './text.ts'

/**
 * Defaults of clips and sounds, also for fields that older drafts lack. Separate from the schema, as render workers do not load
 * zod.
 */

/** Nothing moves. */
export const NO_KEYFRAMES: Keyframes = { position: [], scale: [], rotation: [], opacity: [], zoom: [] }

/** Speech is matched to recordings by file name alone. */
export const PLAIN_SPEECH: Speech = { sources: [], corrections: [] }

/** Unchanged colours. */
export const PLAIN_LOOK: Look = {
  filters: [],
  strengths: {},
  brightness: 0,
  contrast: 0,
  saturation: 0,
  temperature: 0,
  match: null,
  lut: null,
}

/** An unchanged source. */
export const PLAIN_VIEW: ClipView = {
  speed: 1,
  ramp: null,
  reverse: false,
  freeze: false,
  rotate: 0,
  flipHorizontal: false,
  flipVertical: false,
  crop: { left: 0, right: 0, top: 0, bottom: 0 },
  motion: null,
  look: PLAIN_LOOK,
  chromaKey: null,
  mask: null,
  stabilize: false,
  regions: [],
}

/** Defaults of ducking. */
export const PLAIN_DUCK: Omit<Duck, 'under'> = {
  level: Math.round(10 ** (-DUCK_DB / 20) * 1e6) / 1e6,
  attack: DUCK_ATTACK,
  release: DUCK_RELEASE,
  except: [],
}

const PLAIN_HEARD = {
  volume: 1,
  envelope: [],
  mutes: [],
  fadeIn: 0,
  fadeOut: 0,
  denoise: false,
  channels: 'stereo',
  duck: null,
} as const satisfies Partial<ClipSound & AudioEffects>

/** A clip's sound as recorded. */
export const PLAIN_SOUND: ClipSound = { ...PLAIN_HEARD, replaced: null, detached: false }

/** A clip without effects. */
export const PLAIN_CLIP: ClipEffects = {
  ...PLAIN_VIEW,
  fit: null,
  sound: PLAIN_SOUND,
  fade: { in: 0, out: 0, color: '#000000' },
  keyframes: NO_KEYFRAMES,
  transition: null,
}

/** An undecorated overlay. */
export const PLAIN_DECORATION: Decoration = {
  radius: 0.12,
  border: null,
  shadow: false,
  blend: 'normal',
  fade: { in: 0, out: 0 },
  margin: 0.04,
  around: null,
  mask: null,
}

/** An audio clip played once, unchanged. */
export const PLAIN_AUDIO: AudioEffects = {
  untilEnd: false,
  sourceStart: 0,
  loop: false,
  ...PLAIN_HEARD,
}

/** Letters without effects. */
export const PLAIN_LETTERS: LetterEffects = {
  fill: null,
  case: 'as-written',
  letterSpacing: 0,
  lineHeight: 1.22,
  padding: 0.32,
  opacity: 1,
}

const VIEW = Object.keys(PLAIN_VIEW) as (keyof ClipView)[] // its type allows no others

/** A clip's view, without its other fields. */
export function viewOf(clip: ClipView): ClipView {
  return Object.fromEntries(VIEW.map((key) => [key, clip[key]])) as ClipView // VIEW has every key
}
