import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { contentName } from './plan/segment.ts'
import { SOUND_RENDERER } from './version.ts'

/** Names a mix by all that can be heard in it, so that an edit of pictures alone finds it again. */
export function soundName(
  draft: Draft,
  media: Record<string, Media>,
  range: { from: number; to: number },
  format: string,
): string {
  const hash = (id: string) => media[id]?.hash ?? id
  const clips = draft.clips.map(({ mediaId, kind, frames, sourceStart, speed, reverse, freeze, sound, transition }) =>
    kind === 'image'
      ? { frames }
      : {
          media: hash(mediaId),
          frames,
          sourceStart,
          speed,
          reverse,
          freeze,
          sound,
          transition: transition?.frames ?? 0,
        },
  )
  const overlays = draft.overlays
    .filter(({ kind, volume }) => kind === 'video' && volume > 0)
    .map(({ mediaId, start, frames, sourceStart, volume, clip }) => ({
      media: hash(mediaId),
      start,
      frames,
      sourceStart,
      volume,
      speed: clip?.speed ?? 1,
      reverse: clip?.reverse ?? false,
    }))
  const audio = draft.audio.map(({ id, name, ...clip }) => ({
    ...clip,
    source: 'mediaId' in clip.source ? { media: hash(clip.source.mediaId) } : clip.source,
  }))
  return contentName({
    SOUND_RENDERER,
    fps: draft.canvas.fps,
    range,
    format,
    clips,
    overlays,
    audio,
    master: draft.master,
  })
}
