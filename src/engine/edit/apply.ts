import type { Asset } from './asset.ts'
import type { Cue, Draft } from './draft.ts'
import type { AnalysisOperation, EditOperation } from './operation.ts'

/** What the edits need beside the draft. Analyses are asked for by the server before the edit is applied. */
export interface EditContext {
  assets: readonly Asset[]
  /** stretches without sound, by media id, s in the source */
  silences: ReadonlyMap<string, readonly { from: number; to: number }[]>
  /** beats, by media id (or `mood:<name>:<seed>` for built-in music), s in the source */
  beats: ReadonlyMap<string, readonly number[]>
  /** the cues of uploaded subtitle files, by media id; times in ms */
  cues: ReadonlyMap<string, readonly { startMs: number; endMs: number; text: string }[]>
}

export interface EditReport {
  draft: Draft
  /** one line an operation that changed something, with before and after, for a person to read */
  changes: string[]
  /** one line an operation that could not be carried out: why, and the nearest thing that can */
  problems: string[]
}

export type ApplyOperations = (
  draft: Draft,
  operations: readonly (EditOperation | AnalysisOperation)[],
  context: EditContext,
  language: 'en' | 'zh',
) => EditReport

export type { Cue }
