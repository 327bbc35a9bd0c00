import type { SegmentCache } from '../render/cache.ts'
import { RenderError } from '../render/failure.ts'
import type { PartMaker, PartOptions, PartSpec } from '../render/part-maker.ts'
import type { Dispatcher } from './dispatcher.ts'
import { dataOf, hashesOf } from './part-data.ts'
import { mediaName, partName, type Storage } from './storage/storage.ts'

export interface FarmPartsOptions {
  dispatcher: Dispatcher
  storage: Storage
  /** kind of machines that may make the parts */
  kind: string
  /** the user the film is for; all users are served alike */
  owner: string
  /** among the films of one owner, lower ranks come first */
  rank: number
  /** the files of the film, by content hash */
  paths: ReadonlyMap<string, string>
  /** where the parts go */
  cache: Pick<SegmentCache, 'path'>
}

/** A part that was damaged after it was made is made once more. */
const ATTEMPTS = 2

/** Makes the parts of one film on other machines, or finds them in the storage, whoever made them. */
export function farmParts(options: FarmPartsOptions): PartMaker {
  const { dispatcher, storage, kind, owner, rank, cache } = options
  const sent = new Map<string, Promise<void>>()
  const send = (hash: string): Promise<void> => {
    const sending = sent.get(hash) ?? sendMedia(options, hash)
    sent.set(hash, sending)
    return sending
  }
  return {
    get size() {
      return dispatcher.capacity
    },
    async make(spec: PartSpec, { signal, onProgress }: PartOptions): Promise<void> {
      const name = partName(kind, spec.name)
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (await storage.get(name, cache.path(spec.name))) return
        signal?.throwIfAborted()
        for (const hash of hashesOf(spec)) await send(hash)
        const wanted = { id: spec.name, data: dataOf(spec), owner, rank, effort: spec.effort }
        await dispatcher.make(
          { ...wanted, isMade: () => storage.has(name) },
          { ...(signal && { signal }), ...(onProgress && { onProgress }) },
        )
      }
      if (!(await storage.get(name, cache.path(spec.name))))
        throw new RenderError('what the workers make does not reach the storage intact')
    },
  }
}

async function sendMedia({ storage, paths }: FarmPartsOptions, hash: string): Promise<void> {
  const path = paths.get(hash)
  if (path !== undefined && !(await storage.has(mediaName(hash)))) await storage.put(mediaName(hash), path)
}
