import type { ClipSound, Draft } from '../../edit/draft.ts'
import { loudest } from '../../edit/sound-times.ts'
import type { Speaker } from '../../edit/speakers.ts'

/** LUFS, the usual loudness on the web */
const USUAL = -14

type Heard = Speaker & { sound: Pick<ClipSound, 'volume' | 'envelope'> }

/**
 * The default loudness of a film, LUFS: the usual one with music, a voice-over, or captioned speech, reduced if all of it is
 * turned down. Films with only the clips' own sound or effects keep the recorded loudness: null.
 */
export function usualLoudness(draft: Draft, heard: readonly Heard[]): number | null {
  if (!hasUsualLoudness(draft, heard)) return null
  const volume = Math.min(1, Math.max(...heard.map(({ sound }) => loudest(sound))))
  return volume > 0 ? Math.round((USUAL + 20 * Math.log10(volume)) * 100) / 100 : null
}

/** Whether a film without a loudness setting is normalised, by what is audible in it. */
export function hasUsualLoudness({ captions }: Draft, heard: readonly Pick<Speaker, 'role'>[]): boolean {
  const spoken = (captions?.cues.length ?? 0) > 0
  return heard.some(({ role }) => role === 'bgm' || role === 'voice' || (role === 'original' && spoken))
}
