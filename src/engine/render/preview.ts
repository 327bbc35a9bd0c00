import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { SegmentCache } from './cache.ts'
import { soundOf } from './film-sound.ts'
import { resolveOutput } from './output.ts'
import { localParts, type PartMaker, type PartOrder, segmentOrder } from './part-maker.ts'
import { planSegments } from './plan/plan.ts'
import type { Encoding } from './plan/segment.ts'
import { type Runner, retrying } from './retry.ts'
import { createSemaphore, type Semaphore } from './semaphore.ts'

/** A film as it is now, in pieces that are made when they are asked for. */
export interface PreviewPlan {
  fps: number
  /** px */
  width: number
  height: number
  frames: number
  /** in order, each with its length in frames */
  pieces: { name: string; frames: number }[]
  /** of the whole film, an M4A */
  sound: string | null
}

export interface Preview {
  /** Says what the pieces are. @throws {PlanError} */
  plan(draft: Draft, media: Record<string, Media>): PreviewPlan
  /**
   * A piece or a sound of a plan, made now where it is not there: MP4 with one fragment, H.264 without pictures that wait.
   * @returns its path; undefined for a name that is in no plan of late
   */
  part(name: string, signal: AbortSignal): Promise<string | undefined>
}

/** px of the shorter side */
const SIDE = 480
const ENCODING: Encoding = { codec: 'h264', preset: 'ultrafast', crf: 25, fragmented: true }
/** Names that are remembered: two plans of an hour. */
const REMEMBERED = 10_000
/** Parts between looks at how large the cache has become. */
const TRIM_EVERY = 200
/** A person waits for them, more than for what is beside the film. */
const PRIORITY = 2
/** The page asks for two ahead, and for the one that is looked at. */
const AT_ONCE = 3

/** @param cacheBytes that the parts may take; the oldest go first */
export function createPreview(runner: Runner, cacheDir: string, cacheBytes = 2 * 2 ** 30): Preview {
  return new PreviewMaker(runner, new SegmentCache(cacheDir, cacheBytes))
}

class PreviewMaker implements Preview {
  readonly #parts: PartMaker
  readonly #cache: SegmentCache
  readonly #orders = new Map<string, PartOrder>()
  readonly #making = new Map<string, Promise<string | undefined>>()
  readonly #permits: Semaphore = createSemaphore(AT_ONCE)
  #opened: Promise<void> | undefined
  #made = 0

  constructor(runner: Runner, cache: SegmentCache) {
    this.#parts = localParts(retrying(runner), cache)
    this.#cache = cache
  }

  plan(draft: Draft, media: Record<string, Media>): PreviewPlan {
    const { fps } = draft.canvas
    if (draft.clips.length === 0) return { fps, width: 0, height: 0, frames: 0, pieces: [], sound: null }
    const target = sized(draft, SIDE)
    const { width, height } = target.draft.canvas
    const pieces = planSegments({ ...target, encoding: ENCODING, media }).map((segment) => ({
      name: this.#remember(segmentOrder(segment, media)),
      frames: segment.frames,
    }))
    const sound = soundOf({ target, media })
    return { fps, width, height, frames: target.range.to, pieces, sound: sound && this.#remember(sound) }
  }

  async part(name: string, signal: AbortSignal): Promise<string | undefined> {
    this.#opened ??= this.#cache.open()
    await this.#opened
    if (await this.#cache.has(name)) return this.#cache.path(name)
    const order = this.#orders.get(name)
    if (!order) return undefined
    const making = this.#making.get(name)
    // whoever began it may have gone before its turn came
    if (making) return making.catch(() => this.part(name, signal))
    const made = this.#make(order, signal).finally(() => this.#making.delete(name))
    this.#making.set(name, made)
    return made
  }

  #remember(order: PartOrder): string {
    const { name } = order
    this.#orders.delete(name)
    this.#orders.set(name, order)
    for (const oldest of this.#orders.keys()) {
      if (this.#orders.size <= REMEMBERED) break
      this.#orders.delete(oldest)
    }
    return name
  }

  async #make(order: PartOrder, signal: AbortSignal): Promise<string> {
    const release = await this.#permits.acquire(signal)
    try {
      await this.#cache.ensure()
      await this.#parts.make(order, { priority: PRIORITY })
      await this.#cache.commit(order.name)
      if (++this.#made % TRIM_EVERY === 0) await this.#cache.trim()
      return this.#cache.path(order.name)
    } finally {
      release()
    }
  }
}

/** The film with a shorter side of about so many px, at most its own. */
function sized(draft: Draft, side: number) {
  const { width, height } = draft.canvas
  return resolveOutput(draft, { format: 'mp4', quality: 'draft', resolution: Math.min(side, width, height) })
}
