import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { SegmentCache } from './cache.ts'
import { soundOf } from './film-sound.ts'
import { resolveOutput } from './output.ts'
import { localParts, type PartMaker, type PartSpec, segmentSpec } from './part-maker.ts'
import { planSegments } from './plan/plan.ts'
import type { Encoding } from './plan/segment.ts'
import { type Runner, retrying } from './retry.ts'
import { createSemaphore, type Semaphore } from './semaphore.ts'

/** The plan of a preview: pieces that are rendered on request. */
export interface PreviewPlan {
  fps: number
  /** px */
  width: number
  height: number
  frames: number
  /** in order, each with its length in frames */
  pieces: { name: string; frames: number }[]
  /** name of the film's sound, an M4A */
  sound: string | null
}

export interface Preview {
  /** Plans the pieces. @throws {PlanError} */
  plan(draft: Draft, media: Record<string, Media>): PreviewPlan
  /**
   * Renders a piece or a sound of a plan unless it is cached: MP4 with one fragment, H.264 without B-frames.
   * @returns its path; undefined for a name that is in no recent plan
   */
  part(name: string, signal: AbortSignal): Promise<string | undefined>
}

/** px of the shorter side */
const SIDE = 480
const ENCODING: Encoding = { codec: 'h264', preset: 'ultrafast', crf: 25, fragmented: true }
/** How many names are remembered: two plans of an hour. */
const REMEMBERED = 10_000
/** Parts between checks of the cache's size. */
const TRIM_EVERY = 200
/** A person is waiting for them. */
const PRIORITY = 2
/** The page requests the current piece and two ahead. */
const AT_ONCE = 3

/** @param cacheBytes size of the cache; the oldest parts are evicted */
export function createPreview(runner: Runner, cacheDir: string, cacheBytes = 2 * 2 ** 30): Preview {
  return new PreviewMaker(runner, new SegmentCache(cacheDir, cacheBytes))
}

class PreviewMaker implements Preview {
  readonly #parts: PartMaker
  readonly #cache: SegmentCache
  readonly #orders = new Map<string, PartSpec>()
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
      name: this.#remember(segmentSpec(segment, media)),
      frames: segment.frames,
    }))
    const sound = soundOf({ target, media })
    return { fps, width, height, frames: target.range.to, pieces, sound: sound && this.#remember(sound) }
  }

  async part(name: string, signal: AbortSignal): Promise<string | undefined> {
    this.#opened ??= this.#cache.open()
    await this.#opened
    if (await this.#cache.has(name)) return this.#cache.path(name)
    const spec = this.#orders.get(name)
    if (!spec) return undefined
    const making = this.#making.get(name)
    // the caller that began it may have aborted
    if (making) return making.catch(() => this.part(name, signal))
    const made = this.#make(spec, signal).finally(() => this.#making.delete(name))
    this.#making.set(name, made)
    return made
  }

  #remember(spec: PartSpec): string {
    const { name } = spec
    this.#orders.delete(name)
    this.#orders.set(name, spec)
    for (const oldest of this.#orders.keys()) {
      if (this.#orders.size <= REMEMBERED) break
      this.#orders.delete(oldest)
    }
    return name
  }

  async #make(spec: PartSpec, signal: AbortSignal): Promise<string> {
    const release = await this.#permits.acquire(signal)
    try {
      await this.#cache.ensure()
      await this.#parts.make(spec, { priority: PRIORITY })
      await this.#cache.commit(spec.name)
      if (++this.#made % TRIM_EVERY === 0) await this.#cache.trim()
      return this.#cache.path(spec.name)
    } finally {
      release()
    }
  }
}

/** The film scaled to a shorter side in px, at most its own. */
function sized(draft: Draft, side: number) {
  const { width, height } = draft.canvas
  return resolveOutput(draft, { format: 'mp4', quality: 'draft', resolution: Math.min(side, width, height) })
}
