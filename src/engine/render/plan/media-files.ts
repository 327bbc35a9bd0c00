import type { Mask } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { MaskFile } from './segment.ts'

/** A film's files by id. */
export type MediaFiles = Readonly<Record<string, Media>>

/** The draft refers to something missing. The message is for a person. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}

/** @param name what a person calls it @throws {PlanError} */
export function fileOf(files: MediaFiles, id: string, name: string): Media {
  const media = files[id]
  if (!media) throw new PlanError(`the file of “${name}” is missing`)
  return media
}

/** @throws {PlanError} */
export function maskFile(files: MediaFiles, { mediaId, by, invert }: Mask): MaskFile {
  const { hash } = fileOf(files, mediaId, 'the mask')
  return { media: hash, ...(by !== 'auto' && { by }), ...(invert && { invert }) }
}
