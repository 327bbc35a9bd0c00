import type { Asset } from './asset.ts'
import type { CueLook, CuePlace } from './draft.ts'
import type { PictureAnalysis } from './picture-analysis.ts'
import type { Shake } from './shake.ts'
import type { Spoken } from './speech/voice-over.ts'
import type { Word } from './speech/word.ts'

/** A line of a subtitle file. */
export interface SourceCue {
  startMs: number
  endMs: number
  text: string
  /** where and how it stands, if its file says so */
  place?: CuePlace
  look?: CueLook
  /** with times of their own, where its file has them */
  words?: readonly Word[]
  /** who says it, where its file says so */
  speaker?: string
}

/** What the edits need beside the draft. Analyses are asked for by the server before the edit is applied. */
export interface EditContext {
  assets: readonly Asset[]
  /** there is a model by which speech can be recognised */
  recognises?: boolean
  /** stretches without sound, by media id, s in the source */
  silences: ReadonlyMap<string, readonly { from: number; to: number }[]>
  /** beats, by media id, s in the source */
  beats: ReadonlyMap<string, readonly number[]>
  /** how the camera shook, by media id */
  shakes: ReadonlyMap<string, Shake>
  /** what is seen in photos and clips, by media id */
  pictures: ReadonlyMap<string, PictureAnalysis>
  /** the cues of uploaded subtitle files, by media id, and what a recogniser heard, by its own */
  cues: ReadonlyMap<string, readonly SourceCue[]>
  /** how loud recordings are: dB below full scale of every 10 ms, by media id */
  levels: ReadonlyMap<string, readonly number[]>
  /** what came of saying a text, by `sayingKey`; null where this machine has no speech synthesiser */
  speech: ReadonlyMap<string, Spoken | null>
}
