/** What of a sound's two channels is heard: one of them on both sides, both mixed, changed over, or as recorded. */
export const CHANNELS = ['left', 'right', 'mono', 'swap', 'stereo'] as const
export type Channels = (typeof CHANNELS)[number]
