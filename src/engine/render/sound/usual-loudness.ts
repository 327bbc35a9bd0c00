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
  const spoken = (draft.captions?.cues.length ?? 0) > 0
  const meant = heard.some(({ role }) => role === 'bgm' || role === 'voice' || (role === 'original' && spoken))
  if (!meant) return null
  const volume = Math.min(1, Math.max(...heard.map(({ sound }) => loudest(sound))))
  return volume > 0 ? Math.round((USUAL + 20 * Math.log10(volume)) * 100) / 100 : null
}
