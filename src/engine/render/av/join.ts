import { rename, rm } from 'node:fs/promises'
import type { Task } from '../../workers/task.ts'
import { type FilmOptions, SegmentError } from './film-writer.ts'
import { Joiner } from './joiner.ts'

export interface JoinInput extends FilmOptions {
  /** in order; a segment may occur more than once */
  segments: { file: string; frames: number }[]
  /** appears when the film is complete */
  file: string
}

export interface JoinOutput {
  /** a segment or sound that can't be used, for the caller to make again; null if the film was made */
  damaged: string | null
}

/** Joins encoded segments and their sound into a film by stream copy. */
export const joinSegments: Task<JoinInput, JoinOutput, number> = async (input, report) => {
  const unfinished = `${input.file}.part`
  try {
    await join(input, unfinished, report)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (error instanceof SegmentError) return { damaged: error.file }
    throw error
  }
  await rename(unfinished, input.file)
  return { damaged: null }
}

async function join(input: JoinInput, file: string, report: (joined: number) => void): Promise<void> {
  const joiner = new Joiner(input, file)
  try {
    input.segments.forEach((segment, i) => {
      joiner.append(segment)
      if (i % 20 === 19) report(i + 1)
    })
    await joiner.finish()
  } finally {
    joiner.close()
  }
}
