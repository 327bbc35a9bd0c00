import type { HISTORY } from '../../edits/history/index.ts'
import type { OperationName, Params as ParamsOf } from '../../edits/index.ts'
import type { SOUND_ROLES, SoundId } from '../../edits/values/refs.ts'

/** Operations from draft to draft; the others work on the version history. */
export type Name = Exclude<OperationName, keyof typeof HISTORY>
export type Params<N extends Name> = ParamsOf<N>

/**
 * An operation with all names looked up. Times are seconds; clips are positions on the main track, from 1; texts, overlays and
 * files are names.
 */
export type Operation = { [N in Name]: { op: N; params: Params<N> } }[Name]

/** Clips by position. */
export type ClipRef = number | 'all'
export type SoundTarget = (typeof SOUND_ROLES)[number] | SoundId | number
/** Time and style parameters of a text. */
export type TextSet = Params<'update_captions'> & Pick<Params<'update_text'>, 'clip' | 'start' | 'end' | 'duration'>
