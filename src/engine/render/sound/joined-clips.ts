import { isDeepStrictEqual } from 'node:util'
import { isOfFile, joinRanges, momentIn } from '../../edit/clip.ts'
import type { Clip, Draft, FileClip, VolumePoint } from '../../edit/draft.ts'
import { volumeAt } from '../../edit/envelope.ts'
import { paceOf } from '../../edit/pace.ts'
import { soundFileOf } from '../../edit/sound-file.ts'
import { shiftedSound } from '../../edit/sound-times.ts'
import { ducksIn, speaksFor } from '../../edit/speakers.ts'
import { placedTransitions } from '../plan/transitions.ts'

/** One or more clips heard as one. */
export interface HeardClip {
  clip: FileClip
  /** first frame on the timeline */
  start: number
  /** indices of the first and the last clip */
  first: number
  last: number
}

/** Clips of files, joined where each continues the previous one: such a cut must be inaudible. */
export function joinedClips(draft: Draft): HeardClip[] {
  const crossed = new Set(placedTransitions(draft).map(({ before }) => before))
  const heard: HeardClip[] = []
  let start = 0
  for (const [place, clip] of draft.clips.entries()) {
    const before = heard.at(-1)
    if (isOfFile(clip) && before?.last === place - 1 && !crossed.has(before.last) && goesOn(before.clip, clip, draft)) {
      before.clip = joined(before.clip, clip)
      before.last = place
    } else if (isOfFile(clip)) heard.push({ clip, start, first: place, last: place })
    start += clip.frames
  }
  return heard
}

/** s: smaller gaps do not count */
const LEAP = 1e-4

function goesOn(a: FileClip, b: FileClip, draft: Draft): boolean {
  const { fps } = draft.canvas
  const [own, other] = [soundFileOf(a), soundFileOf(b)]
  const sameFile = own.mediaId === other.mediaId && a.reverse === b.reverse && isDeepStrictEqual(paceOf(a), paceOf(b))
  const [end, begin] = a.reverse
    ? [momentIn(b, b.frames, fps), a.sourceStart]
    : [momentIn(a, a.frames, fps), b.sourceStart]
  const leap = a.reverse ? end + other.shift - begin - own.shift : end + own.shift - begin - other.shift
  return sameFile && Math.abs(leap) < LEAP && [a, b].every(sounds) && isHeardAlike(a, b) && speakAlike(a, b, draft)
}

function sounds({ kind, freeze, sound }: Clip): boolean {
  return kind === 'video' && !freeze && !sound.detached
}

function isHeardAlike({ sound: a, frames }: Clip, { sound: b }: Clip): boolean {
  const level = volumeAt(a.envelope, frames, a.volume) === volumeAt(b.envelope, 0, b.volume)
  const makesWay = ({ duck }: typeof a) => duck && { ...duck, except: [] }
  const treated = a.denoise === b.denoise && a.channels === b.channels && isDeepStrictEqual(makesWay(a), makesWay(b))
  return level && treated && a.fadeOut === 0 && b.fadeIn === 0
}

/** Whether no ducking applies to one of them alone. */
function speakAlike(a: Clip, b: Clip, draft: Draft): boolean {
  const speaks = ({ id }: Clip, under: string[]) => speaksFor(under, { id, role: 'original' })
  return ducksIn(draft).every(({ under }) => speaks(a, under) === speaks(b, under))
}

function joined(a: FileClip, b: FileClip): FileClip {
  const later = shiftedSound(b.sound, a.frames)
  return {
    ...a,
    frames: a.frames + b.frames,
    sourceStart: a.reverse ? b.sourceStart : a.sourceStart,
    sound: {
      ...a.sound,
      replaced: a.reverse ? b.sound.replaced : a.sound.replaced,
      envelope: joinedVolumes(a, b),
      mutes: joinRanges([...a.sound.mutes, ...later.mutes]),
      duck: a.sound.duck && {
        ...a.sound.duck,
        except: joinRanges([...a.sound.duck.except, ...(later.duck?.except ?? [])]),
      },
      fadeOut: b.sound.fadeOut,
    },
  }
}

/** Empty if both have the same constant volume. */
function joinedVolumes(a: Clip, b: Clip): VolumePoint[] {
  if (a.sound.envelope.length === 0 && b.sound.envelope.length === 0) return []
  const points = ({ sound: { volume, envelope }, frames }: Clip) =>
    envelope.length > 0
      ? envelope
      : [
          { at: 0, volume },
          { at: frames, volume },
        ]
  const later = points(b).map(({ at, volume }) => ({ at: at + a.frames, volume }))
  return [...points(a), ...later]
}
