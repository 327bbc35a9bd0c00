import type { Draft } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { soundsIn, soundsOf, targetLabel, withSounds } from './sounds.ts'
import { clamp } from './values.ts'

/** Mix operations: normalize_audio, denoise_audio. */

/** Sets the loudness of the mix: -40 to -5 LUFS, by default -14. */
export function normalizeAudio(edit: Editing, params: Params<'normalize_audio'>): Outcome {
  const { words, draft } = edit
  const lufs = Math.round(clamp(params.lufs ?? -14, -40, -5) * 10) / 10
  const notes = params.lufs !== undefined && lufs !== params.lufs ? [words.clamped('-40 LUFS', '-5 LUFS')] : []
  const show = (value: Draft['master']['lufs']) =>
    typeof value === 'number' ? `${value} LUFS` : value === 'auto' ? words.automatic() : words.none()
  if (draft.master.lufs === lufs) return unchanged(words.already(words.loudness()))
  return {
    draft: { ...draft, master: { ...draft.master, lufs } },
    change: words.becomes(words.loudness(), show(draft.master.lufs), show(lufs)),
    notes,
  }
}

/** Removes steady noise from a target’s sounds. */
export function denoiseAudio(edit: Editing, params: Params<'denoise_audio'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = targetLabel(edit, params.target)
  if (soundsIn(draft, sounds).every((sound) => sound.denoise)) return unchanged(words.already(label))
  return { draft: withSounds(draft, sounds, () => ({ denoise: true })), change: words.denoised(label) }
}
