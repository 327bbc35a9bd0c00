import { createHash } from 'node:crypto'
import type {
  Spot,
  StudioClip,
  StudioMedia,
  StudioOverlay,
  StudioSound,
  StudioState,
  StudioText,
} from '../../../protocol/studio.ts'
import { type AudioClip, type Canvas, type Clip, clipStarts, type Draft, draftFrames } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'

/** What the page shows of a draft. Pure. */
export function shownOf(
  draft: Draft,
  media: readonly Media[],
): Pick<StudioState, 'canvas' | 'frames' | 'clips' | 'overlays' | 'texts' | 'captions' | 'sounds' | 'marks' | 'media'> {
  const { width, height, fps } = draft.canvas
  const files = new Map(media.map((file) => [file.id, file]))
  const starts = clipStarts(draft)
  return {
    canvas: { width, height, fps },
    frames: draftFrames(draft),
    clips: draft.clips.map((clip, i) => clipOf(clip, starts[i] ?? 0, draft.canvas, files)),
    overlays: draft.overlays.map((each): StudioOverlay => ({ ...spot(each, each.name), media: each.mediaId })),
    texts: draft.texts.map(
      (each): StudioText => ({
        ...spot(each, each.text),
        text: each.text,
        position: each.position,
      }),
    ),
    captions: (draft.captions?.cues ?? []).map((cue) => spot(cue, cue.text)),
    sounds: draft.audio.map((each) => soundOf(each, fps)),
    marks: [
      ...draft.callouts.map((each) => ({ ...spot(each, each.text ?? each.type), kind: 'callout' })),
      ...draft.graphics.map((each) => ({ ...spot(each, each.kind), kind: each.kind })),
      ...draft.regions.map((each) => ({ ...spot(each, each.effect), kind: 'region' })),
    ],
    media: media.map(mediaOf),
  }
}

function spot({ id, start, frames }: Omit<Spot, 'name'>, name: string): Spot {
  return { id, name, start, frames }
}

function mediaOf({ id, name, kind, durationSeconds }: Media): StudioMedia {
  return { id, name, kind, ...(durationSeconds !== undefined && { seconds: durationSeconds }) }
}

/** A name for what a clip looks like on a canvas. @param file that it shows */
export function pictureOf(clip: Clip, { width, height, fps }: Canvas, file: Media | undefined): string {
  const { transition: _, sound: __, id: ___, ...picture } = clip
  return createHash('sha256')
    .update(JSON.stringify([width, height, fps, file?.hash, picture]))
    .digest('hex')
    .slice(0, 12)
}

function clipOf(clip: Clip, start: number, canvas: Canvas, files: ReadonlyMap<string, Media>): StudioClip {
  const { fps } = canvas
  const file = clip.mediaId === null ? undefined : files.get(clip.mediaId)
  const moves = clip.kind === 'video' && !clip.freeze
  const plain = moves && !clip.ramp && !clip.reverse && !clip.sound.detached && !clip.sound.replaced
  const { transition, sound } = clip
  return {
    ...spot({ id: clip.id, start, frames: clip.frames }, clip.name),
    kind: clip.kind,
    media: clip.mediaId,
    picture: pictureOf(clip, canvas, file),
    most: moves && file?.durationSeconds !== undefined ? mostFrames(clip, file.durationSeconds, fps) : null,
    heard: plain && file?.hasAudio ? { from: clip.sourceStart, perFrame: clip.speed / fps } : null,
    volume: sound.volume,
    fadeIn: clip.fade.in,
    fadeOut: clip.fade.out,
    transition: transition?.type ?? null,
  }
}

function mostFrames({ frames, sourceStart, speed }: Clip, seconds: number, fps: number): number {
  return Math.max(frames, Math.floor(((seconds - sourceStart) / speed) * fps))
}

function soundOf(sound: AudioClip, fps: number): StudioSound {
  const media = 'mediaId' in sound.source ? sound.source.mediaId : null
  return {
    ...spot(sound, sound.name),
    role: sound.role,
    media,
    heard: media === null ? null : { from: sound.sourceStart, perFrame: 1 / fps },
    volume: sound.volume,
    fadeIn: sound.fadeIn,
    fadeOut: sound.fadeOut,
  }
}
