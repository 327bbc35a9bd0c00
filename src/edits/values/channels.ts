/** Which of a sound's two channels play: one of them on both sides, both mixed, swapped, or as recorded. */
export const CHANNELS = ['left', 'right', 'mono', 'swap', 'stereo'] as const
export type Channels = (typeof CHANNELS)[number]
