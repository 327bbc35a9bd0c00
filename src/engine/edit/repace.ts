import { isDeepStrictEqual } from 'node:util'
import { assetById } from './assets.ts'
import { alterBoxes } from './boxed.ts'
import { isStill, momentIn, settle, tidy } from './clip.ts'
import { type Clip, clipStarts, draftFrames } from './draft.ts'
import { type Editing, type Outcome, unchanged } from './editing.ts'
import type { Meant } from './meant.ts'
import { momentAfter, type Pace, paceOf, playingTime } from './pace.ts'
import { rampPoints } from './ramp-points.ts'
import { recut, shotsOf } from './recut.ts'
import { retimed, withMomentsKept } from './retime.ts'
import { detachedFrom } from './sounds.ts'
import { secondsOf } from './times.ts'

/** Limits of the speed. */
export const SLOWEST = 0.1
export const FASTEST = 10

/** Changes the pace of clips, showing the same parts of their sources; their lengths change. */
export function repaced(
  meant: Meant,
  moving: readonly Clip[],
  paceFor: (clip: Clip) => Pace,
  notes: readonly string[],
): Outcome {
  const { edit } = meant
  const { draft, words } = edit
  const { fps } = draft.canvas
  const after = new Map(moving.map((clip) => [clip, atPace(edit, clip, paceFor(clip))]))
  const who = meant.label(moving)
  if (moving.every((clip) => isDeepStrictEqual(paceOf(clip), paceFor(clip)))) return unchanged(words.already(who))
  const starts = clipStarts(draft)
  const shots = shotsOf(draft).map((shot, i) => {
    const clip = after.get(shot.clip)
    return clip === undefined ? shot : retimed(shot.clip, clip, starts[i] ?? 0, fps)
  })
  const overlays = alterBoxes(draft, meant.boxes, (clip) => (isStill(clip) ? null : inBox(edit, clip, paceFor(clip))))
  const outcome = recut({ ...edit, draft: { ...draft, overlays } }, shots)
  const [first] = moving
  const lengths = [secondsOf(edit, draftFrames(draft)), secondsOf(edit, draftFrames(outcome.draft))] as const
  return meant.finished({
    ...outcome,
    change: words.speed(who, paceWords(edit, first), paceWords(edit, first && after.get(first)), ...lengths),
    notes: [...notes, ...detachedNotes(edit, moving), ...outcome.notes],
  })
}

/** `2x`, or a ramp's points */
function paceWords({ words, draft }: Editing, clip: Clip | undefined): string {
  const points = clip?.ramp ? rampPoints(clip, draft.canvas.fps) : []
  if (points.length === 0) return words.times(clip?.speed ?? 1)
  return words.ramp(points.map(([seconds, pace]) => words.paceAt(words.times(pace), words.seconds(seconds))))
}

/** Changes a clip's pace for the same part of the source; fades keep their length, mutes and volumes stay on their sound. */
function atPace(edit: Editing, clip: Clip, pace: Pace): Clip {
  const { fps } = edit.draft.canvas
  const { from, to } = shownOf(edit, clip)
  const frames = Math.max(1, Math.floor(playingTime(pace, from, to) * fps + 0.01))
  // keeps its first picture
  const sourceStart = clip.reverse ? tidy(Math.max(0, momentAfter(pace, to, -frames / fps))) : clip.sourceStart
  return settle(withMomentsKept(clip, { ...clip, ...pace, frames, sourceStart }, fps))
}

/** The part of its source that a clip shows, s, including what rounding to frames cut off. */
function shownOf(edit: Editing, clip: Clip): { from: number; to: number } {
  const { fps } = edit.draft.canvas
  const [from, to] = [clip.sourceStart, momentIn(clip, clip.frames, fps)]
  const last = assetById(edit, clip.mediaId)?.durationSeconds ?? Number.POSITIVE_INFINITY
  const leftOff = (begin: number, end: number) => playingTime(clip, begin, end) < 1 / fps
  return clip.reverse ? { from: leftOff(0, from) ? 0 : from, to } : { from, to: leftOff(to, last) ? last : to }
}

/** A clip in a box keeps its length. */
function inBox(edit: Editing, clip: Clip, pace: Pace): Clip {
  return withMomentsKept(clip, { ...clip, ...pace }, edit.draft.canvas.fps)
}

/** Notes that detached sound does not follow its clip's pace or direction. */
export function detachedNotes({ draft, words }: Editing, clips: readonly Clip[]): string[] {
  return detachedFrom(draft, clips).length > 0 ? [words.detachedStays()] : []
}
