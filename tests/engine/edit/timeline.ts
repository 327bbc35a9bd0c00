import { applyOperations, type EditReport } from '../../../src/engine/edit/apply.ts'
import type { Asset } from '../../../src/engine/edit/asset.ts'
import type { EditContext } from '../../../src/engine/edit/context.ts'
import { clipStarts, type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import type { AnalysisNeeds } from '../../../src/engine/edit/needs.ts'
import type { Operation } from '../../../src/engine/edit/operation.ts'
import { NOTHING_SEEN } from '../../../src/engine/edit/picture-analysis.ts'
import type { Shake } from '../../../src/engine/edit/shake.ts'
import type { Spoken } from '../../../src/engine/edit/speech/voice-over.ts'

export type AnyEdit = Operation

export const ASSETS: readonly Asset[] = [
  { id: 'm1', name: 'beach.mp4', kind: 'video', durationSeconds: 20, width: 1920, height: 1080, hasAudio: true },
  { id: 'm2', name: 'city.mp4', kind: 'video', durationSeconds: 18, width: 1920, height: 1080, hasAudio: true },
  { id: 'm3', name: 'mute.mp4', kind: 'video', durationSeconds: 6, width: 1920, height: 1080, hasAudio: false },
  { id: 'm4', name: 'photo1.jpg', kind: 'image', width: 4000, height: 3000 },
  { id: 'm5', name: 'photo2.jpg', kind: 'image', width: 3000, height: 4000 },
  { id: 'm6', name: 'photo3.jpg', kind: 'image', width: 3000, height: 4000 },
  { id: 'm7', name: 'logo.png', kind: 'image', width: 400, height: 400, hasAlpha: true },
  { id: 'm8', name: 'song.mp3', kind: 'audio', durationSeconds: 92, hasAudio: true },
  { id: 'm9', name: 'jingle.mp3', kind: 'audio', durationSeconds: 8, hasAudio: true },
  { id: 'm10', name: 'beach.srt', kind: 'subtitle' },
  { id: 'm11', name: 'talk.srt', kind: 'subtitle' },
  { id: 'm12', name: 'teal.cube', kind: 'lut' },
]

export const CUES = [
  { startMs: 1000, endMs: 3000, text: 'one' },
  { startMs: 5000, endMs: 7000, text: 'two' },
  { startMs: 12000, endMs: 15000, text: 'three' },
]

/** Thirty seconds of a hand that trembles. */
function handHeld(amount: number): Shake {
  const times = Array.from({ length: 900 }, (_, i) => i / 30)
  return { times, x: times.map((t) => amount * Math.sin(25 * t)), y: times.map(() => 0) }
}

/** A machine that says 15 letters a second, whatever the text. */
class Speech extends Map<string, Spoken> {
  override has = () => true
  override get = (text: string) => ({ seconds: text.length / 15, voice: 'a voice' })
}

export const CONTEXT: EditContext = {
  assets: ASSETS,
  silences: new Map([
    [
      'm1',
      [
        { from: 4, to: 6 },
        { from: 10, to: 10.5 },
      ],
    ],
    ['m2', [{ from: 16, to: 18 }]],
  ]),
  beats: new Map([['m8', Array.from({ length: 184 }, (_, i) => i * 0.5)]]),
  shakes: new Map([
    ['m1', handHeld(0.01)],
    ['m2', handHeld(0)],
  ]),
  pictures: new Map(ASSETS.map(({ id }) => [id, NOTHING_SEEN])),
  cues: new Map([
    ['m10', CUES],
    ['m11', CUES],
  ]),
  levels: new Map(),
  speech: new Speech(),
}

/** What is known once the rest was analysed: no silence anywhere, a beat every half second, hands that tremble. */
export function analysed(context: EditContext, needs: AnalysisNeeds): EditContext {
  const also = <Value>(known: ReadonlyMap<string, Value>, ids: readonly string[], value: Value) =>
    new Map([...known, ...ids.map((id) => [id, value] as const)])
  return {
    ...context,
    silences: also(context.silences, needs.silences, []),
    beats: also(
      context.beats,
      needs.beats,
      Array.from({ length: 100 }, (_, i) => i * 0.5),
    ),
    shakes: also(context.shakes, needs.shakes, handHeld(0.01)),
    cues: also(context.cues, needs.cues, CUES),
    levels: also(context.levels, needs.levels, []),
  }
}

/** Only some of the uploads. */
export function uploads(...names: string[]): EditContext {
  return { ...CONTEXT, assets: ASSETS.filter((asset) => names.includes(asset.name)) }
}

export function edit(draft: Draft, ...operations: AnyEdit[]): EditReport {
  return applyOperations(draft, operations, CONTEXT, 'en')
}

/** The draft after edits that must all succeed. */
export function edited(draft: Draft, ...operations: AnyEdit[]): Draft {
  const report = edit(draft, ...operations)
  if (report.problems.length > 0) throw new Error(report.problems.join('\n'))
  return report.draft
}

/** A timeline of these uploads, in order. */
export function timeline(names: string[], total?: number): Draft {
  return edited(emptyDraft('Wild Days'), { op: 'build_sequence', params: { assets: names, total } })
}

/** Clips as `name start-end`, in s. */
export function clips(draft: Draft): string[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  return draft.clips.map((clip, i) => {
    const start = starts[i] ?? 0
    return `${clip.name} ${start / fps}-${(start + clip.frames) / fps}`
  })
}

/** Anything with a place on the timeline as `[start, end]`, in s. */
export function span(draft: Draft, thing: { start: number; frames: number } | undefined): [number, number] | undefined {
  return thing && [thing.start / draft.canvas.fps, (thing.start + thing.frames) / draft.canvas.fps]
}

export function seconds(draft: Draft): number {
  return draft.clips.reduce((sum, clip) => sum + clip.frames, 0) / draft.canvas.fps
}

export function title(text: string, start: number, end: number): AnyEdit {
  return { op: 'add_text', params: { text, start, end } }
}
