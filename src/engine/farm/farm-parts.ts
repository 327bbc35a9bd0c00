import type { SegmentCache } from '../render/cache.ts'
import { RenderError } from '../render/failure.ts'
import type { PartMaker, PartOptions, PartOrder } from '../render/part-maker.ts'
import type { Orders } from './orders.ts'
import { dataOf, hashesOf } from './part-data.ts'
import { mediaName, partName, type Storage } from './storage/storage.ts'

export interface FarmPartsOptions {
  orders: Orders
  storage: Storage
  /** of the machines that may make the parts */
  kind: string
  /** who the film is for; all are served alike */
  share: string
  /** among the films of one share the lower come first */
  rank: number
  /** the files of the film, by content hash */
  paths: ReadonlyMap<string, string>
  /** where the parts are wanted */
  cache: Pick<SegmentCache, 'path'>
}

/** A part that was made and is no more what it was, is made once more. */
const ATTEMPTS = 2

/** The parts of one film, made by workers on other machines, or found in the storage, by whomever they were made. */
export function farmParts(options: FarmPartsOptions): PartMaker {
  const { orders, storage, kind, share, rank, cache } = options
  const sent = new Map<string, Promise<void>>()
  const send = (hash: string): Promise<void> => {
    const sending = sent.get(hash) ?? sendMedia(options, hash)
    sent.set(hash, sending)
    return sending
  }
  return {
    get size() {
      return orders.capacity
    },
    async make(order: PartOrder, { signal, onProgress }: PartOptions): Promise<void> {
      const name = partName(kind, order.name)
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (await storage.get(name, cache.path(order.name))) return
        signal?.throwIfAborted()
        for (const hash of hashesOf(order)) await send(hash)
        const wanted = { id: order.name, data: dataOf(order), share, rank, effort: order.effort }
        await orders.make(
          { ...wanted, isMade: () => storage.has(name) },
          { ...(signal && { signal }), ...(onProgress && { onProgress }) },
        )
      }
      if (!(await storage.get(name, cache.path(order.name))))
        throw new RenderError('what the workers make does not reach the storage whole')
    },
  }
}

async function sendMedia({ storage, paths }: FarmPartsOptions, hash: string): Promise<void> {
  const path = paths.get(hash)
  if (path !== undefined && !(await storage.has(mediaName(hash)))) await storage.put(mediaName(hash), path)
}
