/**
 * Part of every segment's name. Raise it whenever a change of the renderer (or of the FFmpeg it uses) makes other
 * pixels or another bitstream from the same segment: old segments in people's caches are then left to age out.
 */
export const RENDERER = 13
/** The same for the mix of the sound. */
export const SOUND_RENDERER = 9
