/**
 * Part of every segment's name. Increase it whenever a change of the renderer (or its FFmpeg) gives other pixels or another
 * bitstream for the same segment: old segments in caches are then evicted in time.
 */
export const RENDERER = 18
/** The same for the mix of the sound. */
export const SOUND_RENDERER = 9
