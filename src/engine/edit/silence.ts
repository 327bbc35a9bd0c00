import { assetById } from './assets.ts'
import { frameOf, isOfFile, isStill } from './clip.ts'
import { without } from './cut.ts'
import { type Clip, clipStarts, draftFrames, type Range } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { recut } from './recut.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { soundFileOf } from './sound-file.ts'
import { secondsOf } from './times.ts'

/** remove_silence: cuts out pauses, by the analysis of the clips' sound. */

const SHORTEST_PAUSE = 0.7
/** Rest of a pause kept on either side, s, so that words are not cut off. */
const BREATH = 0.1

/** Removes pauses of at least `min` s (by default 0.7, at least 0.2); completely silent clips are kept. */
export function removeSilence(edit: Editing, params: Params<'remove_silence'>): Outcome {
  const { words, draft } = edit
  const { target } = params
  const chosen = typeof target === 'number' ? clipsOf(edit, target) : draft.clips
  if (typeof chosen === 'string') return refuse(chosen)
  const spoken = chosen
    .filter(isOfFile)
    .filter((clip) => !isStill(clip) && assetById(edit, soundFileOf(clip).mediaId)?.hasAudio !== false)
  const problems = new Set<string>()
  const silent: Clip[] = []
  const starts = clipStarts(draft)
  const min = Math.max(params.min ?? SHORTEST_PAUSE, 2 * BREATH)
  const pauses = spoken.flatMap((clip) => {
    const { mediaId, name, shift } = soundFileOf(clip)
    const silences = edit.context.silences.get(mediaId)
    if (!silences) problems.add(words.notAnalysed(name))
    const own = (silences ?? []).map(({ from, to }) => ({ from: from - shift, to: to - shift }))
    const ranges = quietIn(clip, own, draft.canvas.fps)
    const quiet = ranges.reduce((sum, range) => sum + range.to - range.from, 0)
    if (quiet >= clip.frames - 2) {
      silent.push(clip)
      return []
    }
    const start = starts[draft.clips.indexOf(clip)] ?? 0
    return ranges.flatMap((range) => pauseIn(clip, range, start, min, draft.canvas.fps))
  })
  const kept = silent.length > 0 ? [words.silentClipsKept(silent.map((clip) => clipLabel(edit, clip)))] : []
  if (pauses.length === 0) return refuse(...problems, ...kept, ...(problems.size > 0 ? [] : [words.noSilence(min)]))
  const outcome = recut(edit, without(edit, pauses))
  const [before, after] = [secondsOf(edit, draftFrames(draft)), secondsOf(edit, draftFrames(outcome.draft))]
  return {
    ...outcome,
    change: words.silenceRemoved(pauses.length, before, after),
    notes: [...outcome.notes, ...kept],
    problems: [...problems],
  }
}

/** The silences of a source as ranges of its clip, frames. */
export function quietIn(clip: Clip, silences: readonly { from: number; to: number }[], fps: number): Range[] {
  return silences.flatMap(({ from, to }) => {
    const [a = 0, b = 0] = [frameOf(clip, from, fps), frameOf(clip, to, fps)].sort((a, b) => a - b)
    const range = { from: Math.max(0, Math.round(a)), to: Math.min(clip.frames, Math.round(b)) }
    return range.to > range.from ? [range] : []
  })
}

/** The part of a silence to cut, on the timeline: all but a short rest beside words, everything at a clip's ends. */
function pauseIn(clip: Clip, range: Range, start: number, min: number, fps: number): Range[] {
  if (range.to - range.from < min * fps) return []
  const breath = Math.round(BREATH * fps)
  const from = range.from === 0 ? 0 : range.from + breath
  const to = range.to === clip.frames ? clip.frames : range.to - breath
  return to > from ? [{ from: start + from, to: start + to }] : []
}
