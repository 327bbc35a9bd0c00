import { basename } from 'node:path'
import type { RenderStatus } from '../render/job.ts'
import { filmName, type Storage } from './storage/storage.ts'

/** Finished films in a storage from which people download them directly, bypassing the server. */
export interface FarmFilms {
  /** Starts uploading a finished film; until that is done, it is downloaded from the server. */
  keep(status: RenderStatus): void
  /** A URL from which anybody can download a film for `seconds`; undefined if it is not there. */
  link(status: RenderStatus, seconds: number): Promise<string | undefined>
}

/**
 * @param onError called when the storage can't be used for now
 * @returns undefined if the storage can't create links
 */
export function farmFilms(storage: Storage, onError: (error: unknown) => void): FarmFilms | undefined {
  const linkTo = storage.link?.bind(storage)
  if (!linkTo) return undefined
  const nameOf = ({ sessionId, file }: RenderStatus) => file && filmName(sessionId, basename(file))
  return {
    keep(status) {
      const name = nameOf(status)
      if (name && status.file) storage.put(name, status.file).catch(onError)
    },
    async link(status, seconds) {
      const name = nameOf(status)
      try {
        return name && (await storage.has(name)) ? await linkTo(name, seconds) : undefined
      } catch (error) {
        // the server still has the film
        onError(error)
        return undefined
      }
    },
  }
}
