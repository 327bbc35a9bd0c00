import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { SegmentCache, unfinishedName } from './cache.ts'
import { sourceFiles } from './files.ts'
import { resolveOutput } from './output.ts'
import { planSegments } from './plan/plan.ts'
import { type Encoding, hasText, mediaOf, type Segment, segmentName } from './plan/segment.ts'
import { type Runner, retrying } from './retry.ts'
import type { SoundJob } from './sound/mix.ts'
import { soundName } from './sound-name.ts'
import { createTurnstile, type Turnstile } from './turnstile.ts'

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

interface Part {
  file: string
  make(): Promise<void>
}

/** @param cacheBytes that the parts may take; the oldest go first */
export function createPreview(runner: Runner, cacheDir: string, cacheBytes = 2 * 2 ** 30): Preview {
  return new PreviewMaker(runner, new SegmentCache(cacheDir, cacheBytes))
}

class PreviewMaker implements Preview {
  readonly #runner: Runner
  readonly #cache: SegmentCache
  readonly #parts = new Map<string, Part>()
  readonly #making = new Map<string, Promise<string | undefined>>()
  readonly #turnstile: Turnstile = createTurnstile(AT_ONCE)
  #opened: Promise<void> | undefined
  #made = 0

  constructor(runner: Runner, cache: SegmentCache) {
    this.#runner = retrying(runner)
    this.#cache = cache
  }

  plan(draft: Draft, media: Record<string, Media>): PreviewPlan {
    const { fps } = draft.canvas
    if (draft.clips.length === 0) return { fps, width: 0, height: 0, frames: 0, pieces: [], sound: null }
    const { draft: small, range } = sized(draft, SIDE)
    const { width, height } = small.canvas
    const pieces = planSegments({ draft: small, media, encoding: ENCODING, range }).map((segment) => ({
      name: this.#remember(`${segmentName(segment)}.mp4`, (file) => this.#renderPiece(segment, media, file)),
      frames: segment.frames,
    }))
    const sound = this.#remember(`${soundName(small, media, range, 'aac')}.m4a`, (file) =>
      this.#mixSound({ draft: small, media, fromFrame: range.from, toFrame: range.to }, file),
    )
    return { fps, width, height, frames: range.to, pieces, sound }
  }

  async part(name: string, signal: AbortSignal): Promise<string | undefined> {
    this.#opened ??= this.#cache.open()
    await this.#opened
    if (await this.#cache.has(name)) return this.#cache.path(name)
    const part = this.#parts.get(name)
    if (!part) return undefined
    const making = this.#making.get(name)
    // whoever began it may have gone before its turn came
    if (making) return making.catch(() => this.part(name, signal))
    const made = this.#make(name, part, signal).finally(() => this.#making.delete(name))
    this.#making.set(name, made)
    return made
  }

  #remember(name: string, make: (file: string) => Promise<void>): string {
    const file = this.#cache.path(name)
    this.#parts.delete(name)
    this.#parts.set(name, { file, make: () => make(file) })
    for (const oldest of this.#parts.keys()) {
      if (this.#parts.size <= REMEMBERED) break
      this.#parts.delete(oldest)
    }
    return name
  }

  async #make(name: string, part: Part, signal: AbortSignal): Promise<string | undefined> {
    const leave = await this.#turnstile.enter(signal)
    try {
      await this.#cache.ensure()
      await part.make()
      await this.#cache.commit(name)
      if (++this.#made % TRIM_EVERY === 0) await this.#cache.trim()
      return part.file
    } finally {
      leave()
    }
  }

  async #renderPiece(segment: Segment, media: Record<string, Media>, file: string): Promise<void> {
    const input = { segment, files: sourceFiles(media, mediaOf(segment)), file }
    const needs = hasText(segment) ? { needs: 'texts' } : {}
    await this.#runner.run('renderSegment', input, { priority: PRIORITY, ...needs })
  }

  async #mixSound(job: Omit<SoundJob, 'output'>, file: string): Promise<void> {
    const unfinished = unfinishedName(file.replace(/[^/\\]+$/, (name) => `${randomUUID()}.${name}`))
    const input: SoundJob = { ...job, output: { file: unfinished, codec: 'aac' } }
    await this.#runner.run('mixSound', input, { priority: PRIORITY })
    await rename(unfinished, file)
  }
}

/** The film with a shorter side of about so many px, at most its own. */
function sized(draft: Draft, side: number) {
  const { width, height } = draft.canvas
  return resolveOutput(draft, { format: 'mp4', quality: 'draft', resolution: Math.min(side, width, height) })
}
