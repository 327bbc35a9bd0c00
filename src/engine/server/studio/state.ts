import { createHash } from 'node:crypto'
import type {
  Spot,
  StudioClip,
  StudioMark,
  StudioMedia,
  StudioOverlay,
  StudioSound,
  StudioState,
  StudioText,
} from '../../../protocol/studio.ts'
import { isStill, room } from '../../edit/clip.ts'
import {
  type AudioClip,
  type Canvas,
  type Clip,
  clipStarts,
  type Draft,
  draftFrames,
  type Graphic,
  type Overlay,
} from '../../edit/draft.ts'
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
    overlays: draft.overlays.map((each) => overlayOf(each, files)),
    texts: draft.texts.map(
      (each): StudioText => ({
        ...spot(each, each.text),
        text: each.text,
        position: each.position,
      }),
    ),
    captions: (draft.captions?.cues ?? []).map((cue) => spot(cue, cue.text)),
    sounds: draft.audio.map((each) => soundOf(each, fps)),
    marks: marksOf(draft),
    media: media.map(mediaOf),
  }
}

function spot({ id, start, frames }: Omit<Spot, 'name'>, name: string): Spot {
  return { id, name, start, frames }
}

function marksOf({ callouts, graphics, regions }: Draft): StudioMark[] {
  return [
    ...callouts.map((each) => ({ ...spot(each, each.text ?? each.type), kind: 'callout' as const, text: each.text })),
    ...graphics.map((each) => ({ ...spot(each, graphicName(each)), kind: 'graphic' as const, text: null })),
    ...regions.map((each) => ({ ...spot(each, each.effect), kind: 'region' as const, text: null })),
  ]
}

function graphicName(graphic: Graphic): string {
  return graphic.kind === 'lower_third' ? graphic.name : graphic.kind.replaceAll('_', ' ')
}

function overlayOf(overlay: Overlay, files: ReadonlyMap<string, Media>): StudioOverlay {
  const { name, mediaId, kind, volume, fade } = overlay
  const heard = kind === 'video' && files.get(mediaId)?.hasAudio === true
  const shown = { ...spot(overlay, name), media: mediaId }
  return { ...shown, volume: heard ? volume : null, fadeIn: fade.in, fadeOut: fade.out }
}

function mediaOf({ id, name, kind, durationSeconds }: Media): StudioMedia {
  return { id, name, kind, ...(durationSeconds !== undefined && { seconds: durationSeconds }) }
}

/** A name for a clip's look on a canvas. @param file that it shows */
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
  const moves = !isStill(clip)
  const plain = moves && !clip.ramp && !clip.reverse && !clip.sound.detached && !clip.sound.replaced
  const { transition, sound } = clip
  const beside = room(clip, file, fps)
  return {
    ...spot({ id: clip.id, start, frames: clip.frames }, clip.name),
    kind: clip.kind,
    media: clip.mediaId,
    picture: pictureOf(clip, canvas, file),
    room: moves ? { before: beside.front, after: beside.back } : null,
    heard: plain && file?.hasAudio ? { from: clip.sourceStart, perFrame: clip.speed / fps } : null,
    volume: sound.volume,
    fadeIn: clip.fade.in,
    fadeOut: clip.fade.out,
    soundFadeIn: sound.fadeIn,
    soundFadeOut: sound.fadeOut,
    transition: transition?.type ?? null,
  }
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
