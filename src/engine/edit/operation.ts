import type { HISTORY } from '../../edits/history/index.ts'
import type { OperationName, Params as ParamsOf } from '../../edits/index.ts'
import type { SOUND_ROLES, SoundId } from '../../edits/values/refs.ts'

/** Operations that make a new draft of one; the others go through the versions that there are. */
export type Name = Exclude<OperationName, keyof typeof HISTORY>
export type Params<N extends Name> = ParamsOf<N>

/**
 * What is done to a draft, once all that an edit or a message names was looked up. Times are seconds; clips are their
 * places on the main track, from 1; texts, overlays and files are what they are called by.
 */
export type Operation = { [N in Name]: { op: N; params: Params<N> } }[Name]

/** Clips by place. */
export type ClipRef = number | 'all'
export type SoundTarget = (typeof SOUND_ROLES)[number] | SoundId | number
/** What may be said of a text's time and look. */
export type TextSet = Params<'update_captions'> & Pick<Params<'update_text'>, 'clip' | 'start' | 'end' | 'duration'>
