import type { Aspect } from '../../edits/values/canvas.ts'
import type { Fit, Mood, Position, Relative, Size, TextAnimation } from '../../edits/values/look.ts'

/**
 * What is done to a draft, once all that an edit or a message names was looked up. Times are seconds; clips are their
 * places on the main track, from 1.
 */
export type Operation = EditOperation | AnalysisOperation

type Op<Name extends string, Params> = { op: Name; params: Params }

export type ClipRef = number | 'all'
export type SoundTarget = 'bgm' | 'original' | 'voice' | 'clips' | 'all' | number | SoundId
/** A sound of its own, or an overlay that is heard. */
export type SoundId = `a${number}` | `o${number}`

export interface TextParams {
  text: string
  start?: number
  end?: number
  duration?: number
  position?: Position
  color?: string
  size?: Size | Relative
  font?: string
  weight?: number
  animation?: TextAnimation
  background?: string
  shadow?: boolean
  outline?: string
}
export type TextSet = Partial<TextParams>

export interface OverlayParams {
  asset: string
  position?: Position
  scale?: number
  opacity?: number
  start?: number
  end?: number
  shape?: 'circle' | 'rounded' | 'rectangle'
  /** of its own sound, 0-2 */
  volume?: number
}

/** One cut; every one, where there is no `between`. */
type Between = { between?: [number, number]; scope?: 'all' }

export type SequenceOperation =
  | Op<'build_sequence', { assets: 'all' | string[]; order?: 'listed'; total?: number; each?: number; every?: true }>
  | Op<'append', { asset: string }>
  | Op<'insert', { asset: string; index?: number; at?: number; after?: number }>
  | Op<'replace_clip', { clip: number; asset: string }>
  | Op<'trim', { clip: ClipRef; start?: number; end?: number; keep?: [number, number] }>
  | Op<'cut_range', { from: number; to: number }>
  | Op<'split', { at: number; clip?: number }>
  | Op<'delete', { clip?: ClipRef; clips?: number[]; asset?: string }>
  | Op<'move', { clip: number; to?: number; before?: number; after?: number }>
  | Op<'swap', { a: number; b: number }>
  | Op<'sort', { by: 'name' | 'date' | 'reverse' | 'random' | 'duration_asc' | 'duration_desc' }>
  | Op<'duplicate', { clip: number; times: number; to?: number }>
  | Op<'set_duration', { clip: ClipRef; duration: number }>
  | Op<'set_total_duration', { duration: number }>
  | Op<'set_speed', { clip: ClipRef; factor: number | Relative }>
  | Op<'reverse', { clip: ClipRef }>
  | Op<'freeze', { at?: number; clip?: number; edge?: 'start' | 'end'; duration: number }>
  | Op<'rotate', { clip: ClipRef; degrees: number }>
  | Op<'flip', { clip: ClipRef; axis: 'horizontal' | 'vertical' }>
  | Op<'crop', { clip: ClipRef; left?: number; right?: number; top?: number; bottom?: number }>

export type SoundOperation =
  | Op<
      'set_volume',
      {
        target: SoundTarget
        level?: number
        factor?: number
        db?: number
        direction?: 'up' | 'down'
        amount?: 'small' | 'large'
      }
    >
  | Op<'mute', { target: SoundTarget; from?: number; to?: number }>
  | Op<'fade_audio', { target: SoundTarget; in?: number; out?: number }>
  | Op<'fade_video', { target: ClipRef; in?: number; out?: number; color?: string }>
  | Op<'duck', { target: SoundTarget; under?: 'voice' | 'original' | 'all' }>
  | Op<'normalize_audio', { lufs?: number }>
  | Op<'denoise_audio', { target: SoundTarget }>
  | Op<
      'add_bgm',
      { asset?: string; mood?: Mood; name?: string; volume?: number; start?: number; offset?: number; loop?: boolean }
    >
  | Op<'replace_bgm', { asset?: string; mood?: Mood }>
  | Op<'remove_bgm', Record<string, never>>
  | Op<'move_audio', { target: SoundTarget; start: number }>
  | Op<'add_voiceover', { text: string }>
  | Op<'detach_audio', { clip: number }>

export type TextOperation =
  | Op<'add_text', TextParams>
  | Op<'update_text', { match: string } & TextSet>
  | Op<'remove_text', { match?: string; all?: boolean }>
  | Op<'add_captions', { source: string } & TextSet>
  | Op<'update_captions', TextSet>
  | Op<'remove_captions', Record<string, never>>
  | Op<'shift_captions', { delta: number }>

export type LookOperation =
  | Op<'set_transition', { type: string; duration?: number } & Between>
  | Op<'remove_transition', Between>
  | Op<
      'set_canvas',
      {
        aspect?: Aspect
        width?: number
        height?: number
        fps?: number
        fit?: Fit
        background?: string
      }
    >
  | Op<'apply_filter', { name: string; target: ClipRef }>
  | Op<
      'adjust_color',
      {
        target: ClipRef
        brightness?: number | Relative
        contrast?: number | Relative
        saturation?: number | Relative
        temperature?: number | Relative
      }
    >
  | Op<'remove_filter', { target: ClipRef }>
  | Op<
      'ken_burns',
      { clip: ClipRef; direction: 'in' | 'out' | 'left' | 'right' | 'up' | 'down' | 'none'; amount?: number }
    >
  | Op<'add_overlay', OverlayParams>
  | Op<'update_overlay', { match: string } & Partial<OverlayParams>>
  | Op<'remove_overlay', { match: string }>
  | Op<
      'layout',
      { type: 'side_by_side' | 'stacked' | 'grid'; left?: string; right?: string; top?: string; bottom?: string }
    >
  | Op<'blur_background', Record<string, never>>
  | Op<'chroma_key', { clip: ClipRef; color: string; background?: string }>
  | Op<'stabilize', { clip: ClipRef }>

export type EditOperation = SequenceOperation | SoundOperation | TextOperation | LookOperation

/** Need an analysis of the media before they become edits. */
export type AnalysisOperation =
  | Op<'remove_silence', { min?: number; target?: SoundTarget }>
  | Op<'beat_sync', { asset?: string }>
  | Op<'highlight', { duration: number }>
