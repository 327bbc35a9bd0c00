import type { Task } from '../../workers/task.ts'
import { blame } from '../failure.ts'
import type { SourceFile } from '../plan/segment.ts'
import { VideoReader } from './input.ts'

export interface FindKeysInput {
  /** times in files by content hash, s */
  wanted: { hash: string; file: SourceFile; moments: number[] }[]
}

/** For each time, the time of the key frame from which it is decoded, s in the file; NaN if unknown. */
export type FindKeysOutput = number[][]

/** Finds the key frames from which times in files are decoded, without decoding anything. */
export const findKeys: Task<FindKeysInput, FindKeysOutput> = async ({ wanted }) => {
  const found: number[][] = []
  for (const { hash, file, moments } of wanted) found.push(await keysOf(hash, file, moments))
  return found
}

async function keysOf(hash: string, file: SourceFile, moments: readonly number[]): Promise<number[]> {
  const reader = await VideoReader.open(file).catch((error) => {
    throw blame(hash, error)
  })
  try {
    return moments.map((moment) => reader.keyBefore(moment))
  } finally {
    reader.close()
  }
}
