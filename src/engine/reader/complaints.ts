import type { WishName } from './wish.ts'

/**
 * What people complain of, and the edits for which that is the reason: beside one of these, `the wind is deafening` asks for nothing
 * more; beside others it may be a wish of its own.
 */
export const CURES = {
  noise: [
    ...(['mute', 'set_volume', 'denoise_audio', 'normalize_audio', 'duck', 'remove_bgm', 'replace_bgm'] as const),
    ...(['delete', 'cut_range', 'trim', 'remove_silence', 'fade_audio'] as const),
  ],
  faintness: ['set_volume', 'normalize_audio', 'duck', 'mute', 'remove_bgm', 'denoise_audio', 'add_captions'],
  colour: [
    ...(['adjust_color', 'apply_filter', 'remove_filter', 'match_colors', 'update_text', 'update_captions'] as const),
    ...(['theme', 'delete', 'replace_clip'] as const),
  ],
  shaking: ['stabilize', 'delete', 'cut_range', 'trim', 'replace_clip'],
  length: [
    ...([
      'cut_range',
      'trim',
      'keep',
      'delete',
      'set_duration',
      'set_total_duration',
      'set_speed',
      'highlight',
    ] as const),
    ...(['remove_silence', 'split', 'speed_ramp', 'replace_bgm', 'add_bgm'] as const),
  ],
  haste: [
    ...([
      'set_speed',
      'set_duration',
      'set_total_duration',
      'freeze',
      'fade_audio',
      'fade_video',
      'speed_ramp',
    ] as const),
    ...(['set_transition', 'update_text', 'update_captions'] as const),
  ],
  orientation: ['rotate', 'flip', 'reverse'],
  size: [
    ...(['update_text', 'update_captions', 'update_overlay', 'crop', 'ken_burns', 'zoom_to', 'set_canvas'] as const),
    ...(['layout', 'add_overlay'] as const),
  ],
  stiffness: [
    'set_transition',
    'ken_burns',
    'fade_video',
    'fade_audio',
    'add_bgm',
    'apply_filter',
    'theme',
    'beat_sync',
  ],
  timing: ['shift_captions', 'move_audio', 'update_text', 'update_captions'],
  order: ['move', 'swap', 'sort', 'build_sequence'],
  cover: [
    ...(['update_text', 'update_captions', 'update_overlay', 'remove_text', 'remove_overlay'] as const),
    ...(['remove_captions', 'crop', 'cut_range', 'delete', 'trim', 'region'] as const),
  ],
  mistake: [
    ...(['undo', 'redo', 'reset', 'restore_version', 'delete', 'remove_text', 'remove_bgm', 'replace_bgm'] as const),
    ...(['remove_filter', 'remove_transition', 'remove_captions', 'remove_overlay', 'update_text'] as const),
  ],
  content: [
    'delete',
    'cut_range',
    'trim',
    'keep',
    'mute',
    'replace_clip',
    'remove_text',
    'update_text',
    'undo',
    'reset',
  ],
} as const satisfies Record<string, readonly WishName[]>

export type Complaint = keyof typeof CURES

/** Whether an edit is what a complaint is the reason for. */
export function cures(op: WishName, complaint: Complaint): boolean {
  const edits: readonly WishName[] = CURES[complaint]
  return edits.includes(op)
}
