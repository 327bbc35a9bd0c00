import { readFile } from 'node:fs/promises'
import type { SourceCue } from '../../edit/context.ts'
import type { Task } from '../../workers/task.ts'
import { decodeText } from './encoding.ts'
import { parseSubtitles } from './parse.ts'

/** The cues of a subtitle file in the library. @throws {MediaError} if its encoding can't be detected */
export const readCues: Task<{ path: string }, SourceCue[]> = async ({ path }) => {
  const { text } = await decodeText(await readFile(path))
  return parseSubtitles(text).map(({ start, end, ...cue }) => ({ startMs: start * 1000, endMs: end * 1000, ...cue }))
}
