import type { SourceCue } from '../context.ts'

/**
 * A script as the source of a recording's words: text without times, which is aligned with the recording. The result has an id
 * like a file.
 */

/** The id of a script aligned with a recording. */
export function alignedId(recording: string, script: string): string {
  return `aligned:${recording}:${script}`
}

/** Parses such an id to media ids; undefined for others. */
export function alignedBy(id: string): { recording: string; script: string } | undefined {
  const [, recording, script] = /^aligned:([^:]+):([^:]+)$/.exec(id) ?? []
  return recording === undefined || script === undefined ? undefined : { recording, script }
}

/** How reliable the words of a file are. */
export type Trust =
  | 'exact'
  /** times are estimated, without a voice to compare with */
  | 'rough'
  /** some sentences do not match the recording */
  | 'parts'
  /** most of it does not match */
  | 'unfit'

/** Share of mismatched words from which the script is rejected. */
const UNFIT = 0.5

export function trustIn(cues: readonly SourceCue[]): Trust {
  const words = cues.flatMap(({ words = [] }) => words)
  const unfit = words.filter((word) => word.unfit).length
  if (unfit > 0) return unfit >= words.length * UNFIT ? 'unfit' : 'parts'
  return words.length > 0 && words.every(({ estimated }) => estimated) ? 'rough' : 'exact'
}

/** Sentences of a script that do not match the recording. */
export function unsaidIn(cues: readonly SourceCue[]): string[] {
  return cues.flatMap(({ text, words = [] }) => (words.some(({ unfit }) => unfit) ? [text] : []))
}
