import type * as z from 'zod'
import type { sound } from '../../../edits/film/kinds.ts'
import { PLAIN_DUCK } from '../draft/defaults.ts'
import type { ClipSound } from '../draft.ts'
import {
  mutesToFrames,
  mutesToSeconds,
  pointsToFrames,
  pointsToSeconds,
  type Scale,
  toFrames,
  toSeconds,
} from './scale.ts'
import type { Full } from './sparse.ts'

/** Converts the common sound properties of clips, overlays and separate sounds between document and draft. */

/** In a draft; the volume of an overlay is in the overlay itself. */
type Heard = Omit<ClipSound, 'detached' | 'replaced' | 'volume'>
type HeardDocument = Full<Omit<z.output<typeof sound>, 'volume'>>

/** With all properties, including defaults. */
export function heardDocument(sound: Heard, scale: Scale): HeardDocument {
  return {
    envelope: pointsToSeconds(sound.envelope, scale),
    mutes: mutesToSeconds(sound.mutes, scale),
    fade_in: toSeconds(sound.fadeIn, scale),
    fade_out: toSeconds(sound.fadeOut, scale),
    denoise: sound.denoise,
    channels: sound.channels,
    duck: sound.duck && { ...sound.duck, except: mutesToSeconds(sound.duck.except, scale) },
  }
}

export function heardFrom(document: HeardDocument, scale: Scale): Heard {
  return {
    envelope: pointsToFrames(document.envelope, scale),
    mutes: mutesToFrames(document.mutes, scale),
    fadeIn: toFrames(document.fade_in, scale),
    fadeOut: toFrames(document.fade_out, scale),
    denoise: document.denoise,
    channels: document.channels,
    duck: document.duck && {
      ...PLAIN_DUCK,
      ...document.duck,
      except: mutesToFrames(document.duck.except ?? [], scale),
    },
  }
}
