import { isDeepStrictEqual } from 'node:util'
import type { Asset } from './asset.ts'
import { usualCrop } from './bars.ts'
import { PLAIN_CLIP, PLAIN_VIEW, viewOf } from './draft/defaults.ts'
import type { Card, CardClip, Clip, FileClip, Motion, Range } from './draft.ts'
import { retimedAll } from './keyframes.ts'
import { momentAfter, playingTime } from './pace.ts'
import { closedUpRegions } from './region-cut.ts'
import { shiftedSound, slicedSound } from './sound-times.ts'

/** A new clip's place in its source and the film. */
const PLACED = { sourceStart: 0, origin: null, onBeat: false, showing: null }

/** A new clip without effects, from the source's beginning, with bars cropped. @param frames its length on the timeline */
export function newClip(id: string, asset: Asset, frames: number, motion: Motion | null = null): FileClip {
  const kind = asset.kind === 'image' ? 'image' : 'video'
  const shown = { mediaId: asset.id, name: asset.name, kind, card: null } as const
  return { ...PLAIN_CLIP, id, ...shown, frames, ...PLACED, crop: usualCrop(asset), motion }
}

/** A file unchanged, including its bars. */
export function wholeClip({ bars: _, ...asset }: Asset, frames: number): FileClip {
  return newClip('c1', asset, frames)
}

/** A new card. */
export function newCard(id: string, card: Card, frames: number): CardClip {
  const shown = { mediaId: null, name: cardName(card), kind: 'card', card } as const
  return { ...PLAIN_CLIP, id, ...shown, frames, ...PLACED }
}

/** A card's name: its first line. */
export function cardName({ lines: [first] }: Card): string {
  return first?.text.split('\n')[0] ?? 'card'
}

export function isOfFile(clip: Clip): clip is FileClip {
  return clip.card === null
}

/** Whether a clip shows its source unchanged, so that it may be stream-copied. */
export function isPlainView(clip: Clip): boolean {
  return isDeepStrictEqual(viewOf(clip), PLAIN_VIEW)
}

/** Whole frames that a source can fill, at least 1, tolerating rounding of the file's length. */
export function sourceFrames(asset: Asset, fps: number): number {
  return Math.max(1, Math.floor((asset.durationSeconds ?? 0) * fps + 0.01))
}

/** Whether a clip shows a still picture, so that it can have any length. */
export function isStill(clip: Clip): boolean {
  return clip.kind !== 'video' || clip.freeze
}

/** The source time that a clip reaches after a number of frames, played forwards, s. */
export function momentIn(clip: Clip, frames: number, fps: number): number {
  return momentAfter(clip, clip.sourceStart, frames / fps)
}

/** The part of its source that a clip shows, s. */
export function clipSpan(clip: Clip, fps: number): { from: number; to: number } {
  return { from: clip.sourceStart, to: Math.max(clip.sourceStart, momentIn(clip, clip.frames, fps)) }
}

/** Position of a source time in a clip, in frames from its beginning, fractional; may be outside the clip. */
export function frameOf(clip: Clip, moment: number, fps: number): number {
  const played = playingTime(clip, clip.sourceStart, moment) * fps
  return clip.reverse ? clip.frames - played : played
}

/** The frames `from` to `to` of a clip; fades stay at its ends. */
export function slice(clip: Clip, from: number, to: number, fps: number): Clip {
  const skipped = clip.reverse ? clip.frames - to : from
  const regions =
    isStill(clip) && clip.regions.length > 0 ? closedUpRegions(clip.regions, [{ from, to }], fps) : clip.regions
  return settle({
    ...clip,
    regions,
    frames: to - from,
    sourceStart: isStill(clip) ? clip.sourceStart : tidy(momentIn(clip, skipped, fps)),
    sound: slicedSound(clip.sound, from, to),
    ...movesAt(clip, (at) => at - from),
  })
}

/**
 * Parts of a clip as separate clips, with new ids if there are several. Fades and the transition stay at the outer ends, and a
 * slow move reverses at each cut, so that the picture does not jump.
 */
export function part(clip: Clip, stretches: readonly Range[], newId: () => string, fps: number): Clip[] {
  const last = stretches.length - 1
  return stretches.map((stretch, i) => {
    const piece = slice(clip, stretch.from, stretch.to, fps)
    return {
      ...piece,
      ...(last === 0 ? {} : { id: newId(), origin: clip.id }),
      sound: { ...piece.sound, fadeIn: i > 0 ? 0 : piece.sound.fadeIn, fadeOut: i < last ? 0 : piece.sound.fadeOut },
      fade: { ...piece.fade, in: i > 0 ? 0 : piece.fade.in, out: i < last ? 0 : piece.fade.out },
      motion:
        piece.motion && i % 2 === 1 ? { ...piece.motion, direction: OPPOSITE[piece.motion.direction] } : piece.motion,
      transition: i < last ? null : piece.transition,
    }
  })
}

const OPPOSITE = { in: 'out', out: 'in', left: 'right', right: 'left', up: 'down', down: 'up' } as const

/** Sorts ranges and joins adjacent ones. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else joined.push({ ...range })
  }
  return joined
}

/** A clip's keyframes at other times. @param map of frames */
export function movesAt({ keyframes }: Clip, map: (at: number) => number): Pick<Clip, 'keyframes'> {
  return { keyframes: retimedAll(keyframes, map) }
}

/** Stretches a clip with its keyframes. @param frames its new length */
export function stretched(clip: Clip, frames: number): Clip {
  return { ...clip, frames, ...movesAt(clip, (at) => (at * frames) / clip.frames) }
}

/** Shrinks two fades proportionally to fit a length; in frames. */
export function fitFades(fadeIn: number, fadeOut: number, frames: number): [number, number] {
  const sum = fadeIn + fadeOut
  return sum <= frames ? [fadeIn, fadeOut] : [Math.floor((fadeIn * frames) / sum), Math.floor((fadeOut * frames) / sum)]
}

/** Fits a clip's fades and sound to its length. */
export function settle(clip: Clip): Clip {
  const [fadeIn, fadeOut] = fitFades(clip.sound.fadeIn, clip.sound.fadeOut, clip.frames)
  const [into, out] = fitFades(clip.fade.in, clip.fade.out, clip.frames)
  return {
    ...clip,
    sound: { ...slicedSound(clip.sound, 0, clip.frames), fadeIn, fadeOut },
    fade: { ...clip.fade, in: into, out },
  }
}

/** How far a clip could be extended at its ends by its source, frames; infinite for still pictures. */
export function room(clip: Clip, asset: Asset | undefined, fps: number): { front: number; back: number } {
  if (isStill(clip)) return { front: 0, back: Number.POSITIVE_INFINITY }
  const toFrames = (from: number, to: number) => Math.max(0, Math.floor(playingTime(clip, from, to) * fps + 0.01))
  const before = toFrames(0, clip.sourceStart)
  const end = momentIn(clip, clip.frames, fps)
  const after = asset?.durationSeconds === undefined ? 0 : toFrames(end, asset.durationSeconds)
  return clip.reverse ? { front: after, back: before } : { front: before, back: after }
}

/** Extends a clip at its ends, within its room. */
export function grow(clip: Clip, front: number, back: number, fps: number): Clip {
  if (isStill(clip)) return settle(stretched(clip, clip.frames + front + back))
  const start = momentIn(clip, -(clip.reverse ? back : front), fps)
  return {
    ...clip,
    frames: clip.frames + front + back,
    sourceStart: tidy(Math.max(0, start)),
    sound: shiftedSound(clip.sound, front),
    ...movesAt(clip, (at) => at + front),
  }
}

/** Rounds source times, as they are part of segment names. */
export function tidy(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}
