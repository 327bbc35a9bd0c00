import type { EditContext } from './apply.ts'
import { type Clip, clipStarts, type Draft, draftFrames } from './draft.ts'
import type { AnalysisOperation, ClipRef, EditOperation } from './operation.ts'
import { compose, type Pieces, partsOf, placeStart } from './time-map.ts'
import type { Words } from './wording/words.ts'

export type Name = (EditOperation | AnalysisOperation)['op']
export type Params<N extends Name> = Extract<EditOperation | AnalysisOperation, { op: N }>['params']

/** What one operation of a message works on. */
export interface Edit {
  draft: Draft
  context: EditContext
  words: Words
  /** the numbers by which the message calls the clips; the parts of a split clip share one, later clips follow on */
  numbers: ReadonlyMap<string, number>
  /** where the numbered clips stood on the timeline that the message speaks of, frames of its rate */
  extents: ReadonlyMap<number, { start: number; frames: number }>
  /** highest number given so far */
  lastNumber: number
  /** how the timeline that the message speaks of leads to the present one */
  times: { fps: number; pieces: Pieces }
  /** all operations of the message, for those that make room for later ones */
  message: readonly (EditOperation | AnalysisOperation)[]
  /** a new id, unique in the draft and in the message */
  newId: (prefix: 'clip' | 'text' | 'overlay' | 'audio') => string
}

/** What came of an operation. Without a draft, nothing changed. */
export interface Outcome {
  draft?: Draft
  /** where the timeline's time went, when it moved */
  pieces?: Pieces
  /** clips that came out of another one, by id */
  lineage?: ReadonlyMap<string, string>
  /** the sequence is a new one: numbers and times now mean this one */
  renumber?: true
  /** what changed, before → after */
  change?: string
  /** side effects worth a word, said on the same line */
  notes?: string[]
  problems?: string[]
}

export type EditFunction<N extends Name> = (edit: Edit, params: Params<N>) => Outcome

export function refuse(...problems: string[]): Outcome {
  return { problems }
}

/** What the next operation of the message works on. */
export function advance(edit: Edit, outcome: Outcome): Edit {
  const draft = outcome.draft
  if (!draft) return edit
  if (outcome.renumber) return { ...edit, draft, ...numbered(draft), times: timesOf(draft) }
  const numbers = new Map(edit.numbers)
  let { lastNumber } = edit
  for (const { id } of draft.clips) {
    if (numbers.has(id)) continue
    numbers.set(id, numbers.get(outcome.lineage?.get(id) ?? '') ?? ++lastNumber)
  }
  const pieces = outcome.pieces ? compose(edit.times.pieces, outcome.pieces) : edit.times.pieces
  return { ...edit, draft, numbers, lastNumber, times: { ...edit.times, pieces } }
}

export function numbered(draft: Draft): Pick<Edit, 'numbers' | 'lastNumber' | 'extents'> {
  const starts = clipStarts(draft)
  return {
    numbers: new Map(draft.clips.map(({ id }, i) => [id, i + 1])),
    extents: new Map(draft.clips.map(({ frames }, i) => [i + 1, { start: starts[i] ?? 0, frames }])),
    lastNumber: draft.clips.length,
  }
}

/** A timeline whose time is the one that messages speak of. */
export function timesOf(draft: Draft): Edit['times'] {
  const length = draftFrames(draft)
  return { fps: draft.canvas.fps, pieces: length > 0 ? [{ from: 0, to: length, at: 0, frames: length }] : [] }
}

/** Longest timeline, s. */
export const LONGEST = 6 * 3600

/** Frames of a length that was said, at least 1. */
export function framesOf(edit: Edit, seconds: number): number {
  return Math.max(1, Math.round(Math.min(seconds, LONGEST) * edit.draft.canvas.fps))
}

export function secondsOf(edit: Edit, frames: number): number {
  return frames / edit.draft.canvas.fps
}

/** Present frame of a time that was said. @param seconds s on the timeline before the message */
export function frameAt(edit: Edit, seconds: number): number {
  return Math.round(placeStart(edit.times.pieces, Math.min(Math.max(0, seconds), LONGEST) * edit.times.fps))
}

/** Where a new thing goes that was said to last from one time to another: it keeps that length beside changed clips. */
export function spanAt(edit: Edit, from: number, to: number): { start: number; end: number } {
  const { fps, pieces } = edit.times
  const length = pieces.at(-1)?.to ?? 0
  const [first, last] = [from * fps, to * fps]
  const start = frameAt(edit, from)
  if (last >= length) return { start, end: Math.max(start + 1, frameAt(edit, to)) }
  const left = partsOf(pieces, first, last).reduce((sum, part) => sum + part.to - part.from, 0)
  const natural = Math.round((left / fps) * edit.draft.canvas.fps)
  return { start, end: start + Math.max(1, natural) }
}

/** A stretch of time that was said, from the earlier to the later end, s. */
export function ordered(from: number, to: number): [number, number] {
  return [Math.max(0, Math.min(from, to)), Math.max(0, from, to)]
}

/** What is left of a stretch that was said, in present frames, in order. */
export function stretches(edit: Edit, from: number, to: number): { from: number; to: number }[] {
  const { fps, pieces } = edit.times
  const found: { from: number; to: number }[] = []
  const parts = partsOf(pieces, from * fps, to * fps).sort((a, b) => a.at - b.at)
  for (const part of parts) {
    const range = { from: Math.round(part.at), to: Math.round(part.at + part.frames) }
    const last = found.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else if (range.to > range.from) found.push(range)
  }
  return found
}

/** The clips that a message means. @returns a problem where there are none */
export function clipsOf(edit: Edit, ref: ClipRef): Clip[] | string {
  if (ref === 'all') return edit.draft.clips
  const clips = edit.draft.clips.filter((clip) => edit.numbers.get(clip.id) === ref)
  if (clips.length > 0) return clips
  const known = ref >= 1 && ref <= edit.lastNumber
  return known ? edit.words.clipGone(ref) : edit.words.noClip(ref, edit.lastNumber)
}

/** One clip that a message means; of a split one, the first part. */
export function clipOf(edit: Edit, ref: number): Clip | string {
  const clips = clipsOf(edit, ref)
  return typeof clips === 'string' ? clips : (clips[0] ?? edit.words.noClip(ref, edit.lastNumber))
}

/** How a clip is called in a report. */
export function clipLabel(edit: Edit, clip: Clip): string {
  return edit.words.clip(edit.numbers.get(clip.id) ?? edit.draft.clips.indexOf(clip) + 1, clip.name)
}

export function refLabel(edit: Edit, ref: ClipRef, clips: readonly Clip[]): string {
  const [only] = clips
  return ref === 'all' || !only ? edit.words.allClips(clips.length) : clipLabel(edit, only)
}

/** Changes clips in place, length untouched. `change` returns null for a clip that it does not suit. */
export function alter(
  edit: Edit,
  ref: ClipRef,
  change: (clip: Clip) => Clip | null,
  report: { line: (who: string, before: Clip, after: Clip) => string; unsuited: string },
): Outcome {
  const clips = clipsOf(edit, ref)
  if (typeof clips === 'string') return refuse(clips)
  const altered = new Map<string, Clip>()
  for (const clip of clips) {
    const after = change(clip)
    if (after && after !== clip) altered.set(clip.id, after)
  }
  const first = clips.find((clip) => altered.has(clip.id))
  const after = first && altered.get(first.id)
  if (!first || !after) return refuse(report.unsuited)
  const changed = clips.filter((clip) => altered.has(clip.id))
  return {
    draft: { ...edit.draft, clips: edit.draft.clips.map((clip) => altered.get(clip.id) ?? clip) },
    change: report.line(refLabel(edit, ref, changed), first, after),
  }
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}
