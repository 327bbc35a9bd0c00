import { drum } from './drums.ts'
import { piano, rhodes, struck } from './keys.ts'
import { levelled, type Played } from './played.ts'
import { held, plucked } from './strings.ts'
import { bass, saws, stab, whistle } from './synths.ts'
import { isDrum, type TunedVoice, type Voice } from './voices.ts'

/** Renders one note at full level. @param seconds how long it is held; for a swell, how long it grows */
export function play(voice: Voice, midi: number, seconds: number): Played {
  return isDrum(voice) ? drum(voice, midi, seconds) : levelled(tuned(voice, midi, seconds))
}

function tuned(voice: TunedVoice, midi: number, seconds: number): Played {
  switch (voice) {
    case 'piano':
      return piano(midi, seconds)
    case 'rhodes':
      return rhodes(midi, seconds)
    case 'pad':
    case 'strings':
    case 'staccato':
      return held(voice, midi, seconds)
    case 'pluck':
    case 'guitar':
      return plucked(voice, midi, seconds)
    case 'marimba':
    case 'kalimba':
    case 'bell':
    case 'glock':
      return struck(voice, midi)
    case 'whistle':
      return whistle(midi, seconds)
    case 'saws':
      return saws(midi, seconds)
    case 'stab':
      return stab(midi, seconds)
    case 'bass':
    case 'synthbass':
    case 'sub':
      return bass(voice, midi, seconds)
  }
}
