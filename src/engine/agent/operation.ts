import type { Aspect } from '../../edits/values/canvas.ts'
import type { Fit, Mood, Relative, Size, TextAnimation } from '../../edits/values/look.ts'
import type { Position } from '../../edits/values/position.ts'

/**
 * The typed operations between the agent and the edits. Times are seconds on the timeline that the person saw before
 * the message (a `trim` is in the clip's own time); clips are 1-based positions on the main track.
 */
export type Operation = EditOperation | AnalysisOperation | SessionOperation
/** Set where a harmless default was taken for something the message left open; the reply says so. */
export type Assumed = { assumed?: true }

type Op<Name extends string, Params> = { op: Name; params: Params } & Assumed

export type ClipRef = number | 'all'
export type SoundTarget = 'bgm' | 'original' | 'voice' | 'all' | { clip: ClipRef }
/** Clips a look applies to. */
export type LookTarget = 'all' | { clip: ClipRef }

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

type Between = { between: [number, number]; scope?: undefined } | { scope: 'all'; between?: undefined }

export type SequenceOperation =
  | Op<'build_sequence', { assets: 'all' | string[]; order?: 'listed'; total?: number; each?: number; every?: true }>
  | Op<'append', { asset: string }>
  | Op<'insert', { asset: string; index?: number; at?: number; after?: number }>
  | Op<'replace_clip', { clip: number; asset: string }>
  | Op<'trim', { clip: ClipRef; start?: number; end?: number; keep?: [number, number] }>
  | Op<'cut_range', { from: number; to: number }>
  | Op<'split', { at: number }>
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
  | Op<'fade_video', { target: LookTarget; in?: number; out?: number; color?: string }>
  | Op<'duck', { target: SoundTarget; under?: 'voice' | 'original' | 'all' }>
  | Op<'normalize_audio', { lufs?: number }>
  | Op<'denoise_audio', { target: SoundTarget }>
  | Op<'add_bgm', { asset?: string; mood?: Mood; volume?: number; start?: number; offset?: number; loop?: boolean }>
  | Op<'replace_bgm', { asset?: string; mood?: Mood }>
  | Op<'remove_bgm', Record<string, never>>
  | Op<'move_audio', { target: SoundTarget; start: number }>
  | Op<'add_voiceover', { text: string }>
  | Op<'detach_audio', { clip: number }>

export type TextOperation =
  | Op<'add_text', TextParams>
  | Op<'update_text', { match: string; set: TextSet }>
  | Op<'remove_text', { match?: string; all?: boolean }>
  | Op<'add_captions', { source: string; style?: TextSet }>
  | Op<'update_captions', { set: TextSet }>
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
  | Op<'apply_filter', { name: string; target: LookTarget }>
  | Op<
      'adjust_color',
      {
        target: LookTarget
        brightness?: number | Relative
        contrast?: number | Relative
        saturation?: number | Relative
        temperature?: number | Relative
      }
    >
  | Op<'remove_filter', { target: LookTarget }>
  | Op<
      'ken_burns',
      { clip: ClipRef; direction: 'in' | 'out' | 'left' | 'right' | 'up' | 'down' | 'none'; amount?: number }
    >
  | Op<'add_overlay', OverlayParams>
  | Op<'update_overlay', { match: string; set: Partial<OverlayParams> }>
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

export interface ExportParams {
  format?: string
  resolution?: string
  fps?: number
  quality?: string
  preset?: string
  aspect?: Aspect
  width?: number
  from?: number
  to?: number
  filename?: string
  audio_only?: boolean
}

/** Say or ask something, walk through the versions, hand out a file, or point at another tool: these are no edits. */
export type SessionOperation =
  | Op<'undo', { steps: number }>
  | Op<'redo', { steps: number }>
  | Op<'reset', Record<string, never>>
  | Op<'save_version', { name: string }>
  | Op<'restore_version', { name: string }>
  | Op<'export', ExportParams>
  | Op<'cancel_export', Record<string, never>>
  | Op<'extract_audio', { format: string }>
  | Op<'export_captions', { format: 'srt' | 'vtt' }>
  | Op<'preview', { at?: number; from?: number; to?: number; contact_sheet?: boolean; quality?: string }>
  | Op<'query', { what: string }>
  | Op<'clarify', { about: string; default?: unknown }>
  | Op<'refuse', { reason: string; alternative?: string }>
  | Op<'reply', { kind: string }>
