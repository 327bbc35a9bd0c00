import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { SPEECH_MODELS, speechFolder } from './models.ts'

/** A speech model on this machine. */
export interface FoundModel {
  path: string
  /** file name, by which the person knows it */
  name: string
  bytes: number
}

/** The environment variable for the path of a model file. */
export const SPEECH_MODEL = 'NEMO_SPEECH_MODEL'

/**
 * The model to use for speech recognition: the configured one, or else the best installed one.
 * @param named path; returned even if the file is missing, so that opening it reports that
 */
export async function findModel(home: string, named: string | undefined): Promise<FoundModel | undefined> {
  if (named !== undefined) return { path: named, name: basename(named), bytes: await sizeOf(named) }
  const folder = speechFolder(home)
  const files = await readdir(folder).catch((): string[] => [])
  const best = SPEECH_MODELS.findLast(({ file }) => files.includes(file))
  if (!best) return undefined
  const path = join(folder, best.file)
  return { path, name: best.file, bytes: await sizeOf(path) }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
