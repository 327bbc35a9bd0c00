import type { Loss } from '../loss.ts'
import type { StandingText } from './standing-text.ts'

/** Letters that no font has, as described to a person. */
export interface MissingLetters {
  /** names of scripts in the person's language */
  scripts: string[]
  /** single letters of scripts that have fonts, and signs: 𝄞 (U+1D11E) */
  characters: string[]
  /** `engine install --fonts` installs fonts for them */
  bringable: boolean
}

/** A short as described to a person: its words, its title, and its times in the film, s. */
export interface ShortFacts {
  title: string
  from: number
  to: number
  /** numbers of the first and the last word */
  words: readonly [number, number]
  /** how it begins and ends */
  quote: string
}

/** The sentences of an answer, in one language. Lists are complete; figures in s and 0-1. */
export interface Words {
  nothingChanged(): string
  /** a wish that the film fulfils as it is */
  alreadySo(): string
  /** parts that were not understood, in the person's words */
  notUnderstood(parts: readonly string[]): string
  /** an ambiguous part of a message, with each meaning as edits */
  ambiguous(text: string, ways: readonly string[]): string
  /** the operation's line in the list of operations */
  nearest(signatures: readonly string[]): string
  /** the same for a person: messages that would be understood */
  sayForExample(messages: readonly string[]): string
  /** what was understood is in the answer as edits */
  partRead(): string
  /** how to agree to the edits in the answer */
  sayYes(): string
  /** why something can't be done, a sentence */
  cannot(why: string): string
  loss(loss: Loss): string
  /** the chosen number is too high */
  noSuchWay(): string
  /** parts that ask for nothing, in the person's words */
  remarked(parts: readonly string[]): string
  assumption(op: string): string | undefined
  /** names of files as texts, as edits to send */
  textsProposed(edits: string): string
  refusal(reason: string, alternative?: string, detail?: string): string
  question(about: string): string
  reply(kind: string): string
  undone(steps: number, short: boolean, label: string): string
  redone(steps: number, label: string): string
  history(reason: string, names?: readonly string[]): string
  resetDone(): string
  editsDone(count: number): string
  tookBack(n: number, label: string): string
  /** precedes what a check would have done */
  checked(): string
  /** edits were made for an earlier version, of something that has changed since */
  stale(): string
  saved(name: string): string
  /** about letters that would be drawn as boxes */
  noLetters(letters: MissingLetters): string
  /** where a text was placed, and how it was made legible */
  textStands(text: StandingText): string
  noFont(font: { wanted: string; nearest: string }): string
  restored(name: string): string
  exporting(tool: string): string
  moreExports(count: number): string
  cancelling(): string
  noJob(): string
  previewing(): string
  captionFile(name: string): string
  /** which shorts are made, each as in `short` */
  shorts(lines: readonly string[]): string
  short(facts: ShortFacts): string
  /** there are no more passages suitable for shorts */
  fewerShorts(wanted: number): string
  /** a film with a session of its own, and the id by which tools refer to it */
  opened(title: string, sessionId: string): string
  noCaptions(): string
  noFormat(format: string): string
  widthAs(width: number, resolution: string): string
  noShape(aspect: string): string
  noSheet(): string
  query: QueryWords
}

export interface QueryWords {
  empty(): string
  duration(seconds: number, clips: number): string
  timeline(rows: readonly string[]): string
  row(
    kind: 'clip' | 'text' | 'audio' | 'captions' | 'overlay',
    name: string,
    start: number,
    end: number,
    extra?: string,
  ): string
  canvas(width: number, height: number, fps: number, fit: string): string
  uploads(names: readonly string[]): string
  bgmVolume(name: string, volume: number): string
  noBgm(): string
  moods(): string
  transitions(): string
  capabilities(): string
  exportStatus(jobs: readonly { progress: number }[], files: readonly string[]): string
}
