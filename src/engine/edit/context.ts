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
  /** its position, if given in the file */
  place?: CuePlace
  look?: CueLook
  /** word timings, if the file has them */
  words?: readonly Word[]
  /** the speaker, if given in the file */
  speaker?: string
}

/** What edits need in addition to the draft. The server runs the analyses before the edit is applied. */
export interface EditContext {
  assets: readonly Asset[]
  /** whether a speech recognition model is installed */
  recognises?: boolean
  /** silences, by media id, s in the source */
  silences: ReadonlyMap<string, readonly { from: number; to: number }[]>
  /** beats, by media id, s in the source */
  beats: ReadonlyMap<string, readonly number[]>
  /** camera shake, by media id */
  shakes: ReadonlyMap<string, Shake>
  /** picture analyses, by media id */
  pictures: ReadonlyMap<string, PictureAnalysis>
  /** cues of uploaded subtitle files, by media id, and of recognised speech, by the recogniser's id */
  cues: ReadonlyMap<string, readonly SourceCue[]>
  /** levels of recordings: dBFS of every 10 ms, by media id */
  levels: ReadonlyMap<string, readonly number[]>
  /** results of synthesising texts, by `sayingKey`; null without a speech synthesiser */
  speech: ReadonlyMap<string, Spoken | null>
}
