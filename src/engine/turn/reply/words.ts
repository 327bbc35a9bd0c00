import type { Loss } from '../loss.ts'

/** Letters that no font has, as they are told to a person. */
export interface MissingLetters {
  /** names of scripts in the person's language */
  scripts: string[]
  /** single letters of scripts that there are fonts for, and signs: 𝄞 (U+1D11E) */
  characters: string[]
  /** `engine install --fonts` brings fonts for them */
  bringable: boolean
}

/** A short as it is told: of which words, what it is called, where in the film it stands, s. */
export interface ShortFacts {
  title: string
  from: number
  to: number
  /** numbers of its first and its last word */
  words: readonly [number, number]
  /** what it begins and ends with */
  quote: string
}

/** The sentences of an answer, in one language. Lists come whole; figures in s and 0-1. */
export interface Words {
  nothingChanged(): string
  /** parts that were not understood, as they were written */
  notUnderstood(parts: readonly string[]): string
  /** part of a message that can be meant in several ways, each written as edits */
  ambiguous(text: string, ways: readonly string[]): string
  /** the line of an operation in the list of all */
  nearest(signature: string): string
  /** what was understood goes with the answer as edits */
  partRead(): string
  /** how to agree to what goes with the answer as edits */
  sayYes(): string
  /** why something can't be done, a sentence */
  cannot(why: string): string
  loss(loss: Loss): string
  /** there are not so many ways to choose from */
  noSuchWay(): string
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
  /** before what a check would have done */
  checked(): string
  /** edits were made for an earlier version, of something that has changed since */
  stale(): string
  saved(name: string): string
  /** of letters that would be drawn as boxes */
  noLetters(letters: MissingLetters): string
  /** where a text found its place, and how it is read there */
  textStands(id: string, how: string): string
  noFont(font: { wanted: string; nearest: string }): string
  restored(name: string): string
  exporting(tool: string): string
  moreExports(count: number): string
  cancelling(): string
  noJob(): string
  previewing(): string
  captionFile(name: string): string
  /** which shorts are made, each as `short` tells it */
  shorts(lines: readonly string[]): string
  short(facts: ShortFacts): string
  /** there are no more passages that could be shorts */
  fewerShorts(wanted: number): string
  /** a film that got a session of its own, with the id by which tools name it */
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
