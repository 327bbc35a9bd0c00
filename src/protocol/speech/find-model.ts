import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { SPEECH_MODELS, speechFolder } from './models.ts'

/** A model of speech on this machine. */
export interface FoundModel {
  path: string
  /** its file's, by which a person knows it */
  name: string
  bytes: number
}

/** The variable that names a file of a model. */
export const SPEECH_MODEL = 'NEMO_SPEECH_MODEL'

/**
 * The model by which speech is recognised: the one that is named, else the best of those that were installed.
 * @param named path; a file that is not there is found all the same, so that whoever opens it can say so
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
