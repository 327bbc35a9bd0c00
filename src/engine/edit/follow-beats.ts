import { isDeepStrictEqual } from 'node:util'
import { type Clip, clipStarts, type Draft, draftFrames } from './draft.ts'
import { resizeAll } from './duration.ts'
import { advance, type Editing, type Outcome } from './editing.ts'
import { beatFrames, limitsOf, musicOf } from './music/film-beats.ts'
import { lengthsTo } from './music/lengths-to.ts'
import type { Name, Operation } from './operation.ts'
import { compose } from './time-map.ts'
import { secondsOf } from './times.ts'

/** Keeps the cuts of a film that was cut on the beats of its music there, whatever is edited. */

/** Edits that make a whole film, with its cuts. */
const WHOLE: ReadonlySet<Name> = new Set(['make', 'compose', 'beat_sync', 'build_sequence'])
/** Edits that say how long clips are, or at which moment they are cut: those keep their length. */
const EXACT: ReadonlySet<Name> = new Set([
  ...(['set_duration', 'trim', 'cut_range', 'keep', 'split', 'freeze'] as const),
  ...(['cut_words', 'keep_words', 'clean_speech', 'remove_silence', 'highlight'] as const),
])
/** frames before a beat of a song that count as on it: they are heard to a few ms, while those of built-in music are exact */
const NEAR = 1
/** Another length of the film changes the tempo of built-in music slightly; this settles quickly. */
const ROUNDS = 8

/** Whether an edit may move the cuts of a film that stays on beats, so that these must be known. */
export function mayMoveBeats({ clips }: Draft, { op }: Operation): boolean {
  return !WHOLE.has(op) && clips.some(({ onBeat }) => onBeat)
}

/**
 * Moves the cuts after an edit to the nearest beats. Clips whose length the edit names keep it, now and later; all others of a
 * film on beats share the difference.
 */
export function followBeats(edit: Editing, operation: Operation, outcome: Outcome): Outcome {
  if (!outcome.draft || !mayMoveBeats(edit.draft, operation)) return outcome
  if (isDeepStrictEqual(cutsIn(edit.draft), cutsIn(outcome.draft))) return outcome
  const marked = { ...outcome, draft: withMarks(edit.draft, operation, outcome.draft) }
  const now = advance(edit, marked)
  const lengths = lengthsOnBeats(now, operation.op === 'set_total_duration')
  const moved = marked.draft.clips.filter(({ id, frames }) => lengths.get(id) !== frames)
  if (moved.length === 0) return marked
  const cut = resizeAll(now, lengths)
  const most = Math.max(...moved.map(({ id, frames }) => Math.abs((lengths.get(id) ?? frames) - frames)))
  return {
    ...marked,
    draft: cut.draft,
    pieces: marked.pieces ? compose(marked.pieces, cut.pieces ?? []) : cut.pieces,
    lineage: new Map([...(marked.lineage ?? []), ...(cut.lineage ?? [])]),
    notes: [...(marked.notes ?? []), edit.words.keptOnBeats(moved.length, secondsOf(now, most)), ...cut.notes],
  }
}

/** What decides whether the cuts are on the beats. */
function cutsIn({ clips, audio }: Draft) {
  const music = audio.find(({ role }) => role === 'bgm')
  return {
    clips: clips.map(({ id, frames }) => [id, frames]),
    music: music && [music.source, music.start, music.frames, music.sourceStart],
  }
}

/** The clips that an edit made or changed follow the beats, unless it says how long they are. */
function withMarks(before: Draft, { op, params }: Operation, after: Draft): Draft {
  const named = EXACT.has(op) || (op !== 'set_total_duration' && 'duration' in params && params.duration !== undefined)
  const lengths = new Map(before.clips.map(({ id, frames }) => [id, frames]))
  const marked = (clip: Clip): Clip =>
    lengths.get(clip.id) === clip.frames ? clip : { ...clip, onBeat: !named && (clip.onBeat || !lengths.has(clip.id)) }
  return { ...after, clips: after.clips.map(marked) }
}

/** @param exact whether the film keeps its length in any case */
function lengthsOnBeats(edit: Editing, exact: boolean): Map<string, number> {
  const { draft } = edit
  const starts = clipStarts(draft)
  const length = draftFrames(draft)
  const last = draft.clips.at(-1)
  const shots = draft.clips.map((clip, i) => ({
    end: starts[i + 1] ?? length,
    ...(clip.onBeat || (exact && clip === last) ? limitsOf(edit, clip) : { least: clip.frames, most: clip.frames }),
  }))
  const music = musicOf(edit)
  const near = music && 'mediaId' in music.source ? NEAR : 0
  const total = exact || last?.onBeat ? length : undefined
  let lengths = draft.clips.map(({ frames }) => frames)
  for (let round = 0, reached = -1; round < ROUNDS && reached !== sumOf(lengths); round++) {
    reached = sumOf(lengths)
    lengths = lengthsTo(beatsFor(edit, reached), shots, total, near)
  }
  return new Map(draft.clips.map(({ id }, i) => [id, lengths[i] ?? 1]))
}

/** The beats if the film were that long. */
function beatsFor(edit: Editing, length: number): number[] {
  const music = musicOf(edit)
  if (!music) return []
  return beatFrames(edit, music.untilEnd ? { ...music, frames: length - music.start } : music)
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, each) => sum + each, 0)
