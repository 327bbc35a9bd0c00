import { basename } from 'node:path'
import type { RenderStatus } from '../render/job.ts'
import { filmName, type Storage } from './storage/storage.ts'

/** Finished films in a storage from which people fetch them past the server. */
export interface FarmFilms {
  /** Begins to put a finished film there; until it is whole, it is fetched from the server. */
  keep(status: RenderStatus): void
  /** An address from which anybody may fetch a film for so many seconds; undefined where it is not there. */
  link(status: RenderStatus, seconds: number): Promise<string | undefined>
}

/**
 * @param trouble hears of it when the storage can't be used for now
 * @returns undefined for a storage that gives no links
 */
export function farmFilms(storage: Storage, trouble: (error: unknown) => void): FarmFilms | undefined {
  const linkTo = storage.link?.bind(storage)
  if (!linkTo) return undefined
  const nameOf = ({ sessionId, file }: RenderStatus) => file && filmName(sessionId, basename(file))
  return {
    keep(status) {
      const name = nameOf(status)
      if (name && status.file) storage.put(name, status.file).catch(trouble)
    },
    async link(status, seconds) {
      const name = nameOf(status)
      try {
        return name && (await storage.has(name)) ? await linkTo(name, seconds) : undefined
      } catch (error) {
        // the server has the film, too
        trouble(error)
        return undefined
      }
    },
  }
}
