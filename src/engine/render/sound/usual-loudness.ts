import type { ClipSound, Draft } from '../../edit/draft.ts'
import { loudest } from '../../edit/sound-times.ts'
import type { Speaker } from '../../edit/speakers.ts'

/** LUFS at which the web plays films */
const USUAL = -14

type Heard = Speaker & { sound: Pick<ClipSound, 'volume' | 'envelope'> }

/**
 * The loudness of a film for which nobody asked for one, LUFS: the usual one where there is music, a voice-over, or speech with
 * captions; what is turned down, all of it, stays so much below. Clips with nothing but their own sound, and effects alone, stay as
 * they were recorded: null.
 */
export function usualLoudness(draft: Draft, heard: readonly Heard[]): number | null {
  if (!hasUsualLoudness(draft, heard)) return null
  const volume = Math.min(1, Math.max(...heard.map(({ sound }) => loudest(sound))))
  return volume > 0 ? Math.round((USUAL + 20 * Math.log10(volume)) * 100) / 100 : null
}

/** Whether a film that nobody set a loudness for is brought to the usual one, by what is heard in it. */
export function hasUsualLoudness({ captions }: Draft, heard: readonly Pick<Speaker, 'role'>[]): boolean {
  const spoken = (captions?.cues.length ?? 0) > 0
  return heard.some(({ role }) => role === 'bgm' || role === 'voice' || (role === 'original' && spoken))
}
