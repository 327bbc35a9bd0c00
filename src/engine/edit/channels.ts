import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { soundsIn, soundsOf, targetLabel, withSounds } from './sounds.ts'

/** Sets which of a target's channels are used, and on which side. */
export function setChannels(edit: Editing, { target, use }: Params<'set_channels'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, target)
  if (typeof sounds === 'string') return refuse(sounds)
  const [first, ...others] = soundsIn(draft, sounds)
  const label = targetLabel(edit, target)
  if (!first || [first, ...others].every(({ channels }) => channels === use)) return unchanged(words.already(label))
  return {
    draft: withSounds(draft, sounds, () => ({ channels: use })),
    change: words.becomes(words.channelsOf(label), words.channels(first.channels), words.channels(use)),
  }
}
