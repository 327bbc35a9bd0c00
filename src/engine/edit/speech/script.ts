import type { SourceCue } from '../context.ts'

/**
 * A script as the source of a recording's words: text without times, which are found out by laying it over the recording. What comes
 * of that has an id as if it were a file.
 */

/** The id of a script's words with the times of a recording. */
export function alignedId(recording: string, script: string): string {
  return `aligned:${recording}:${script}`
}

/** What was asked for by such an id, by media ids; undefined for another. */
export function alignedBy(id: string): { recording: string; script: string } | undefined {
  const [, recording, script] = /^aligned:([^:]+):([^:]+)$/.exec(id) ?? []
  return recording === undefined || script === undefined ? undefined : { recording, script }
}

/** How far the words of a file can be trusted. */
export type Trust =
  | 'exact'
  /** times are guessed, since there was no voice to compare with */
  | 'rough'
  /** some sentences are not what is said */
  | 'parts'
  /** most of it is not what is said */
  | 'unfit'

/** Share of words that are not what is said from which on none of them is believed. */
const UNFIT = 0.5

export function trustIn(cues: readonly SourceCue[]): Trust {
  const words = cues.flatMap(({ words = [] }) => words)
  const unfit = words.filter((word) => word.unfit).length
  if (unfit > 0) return unfit >= words.length * UNFIT ? 'unfit' : 'parts'
  return words.length > 0 && words.every(({ estimated }) => estimated) ? 'rough' : 'exact'
}

/** Sentences of a script that are not what is said. */
export function unsaidIn(cues: readonly SourceCue[]): string[] {
  return cues.flatMap(({ text, words = [] }) => (words.some(({ unfit }) => unfit) ? [text] : []))
}
