import type { Task } from '../../workers/task.ts'
import { blame } from '../failure.ts'
import type { SourceFile } from '../plan/segment.ts'
import { VideoReader } from './input.ts'

export interface FindKeysInput {
  /** moments of files by content hash, s in each */
  wanted: { hash: string; file: SourceFile; moments: number[] }[]
}

/** For each moment when the key picture is shown from which on it is decoded, s in the file; NaN where that cannot be told. */
export type FindKeysOutput = number[][]

/** Finds from where on moments of files are decoded, without decoding anything. */
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
