import { availableParallelism } from 'node:os'
import type { TaskOptions, TaskRunner } from '../../workers/task.ts'
import { SegmentCache } from '../cache.ts'
import { failureReason, RenderError } from '../failure.ts'
import { sourceFiles } from '../files.ts'
import { findLeadIns, leadInOf } from '../lead-ins.ts'
import type { RenderPictureInput } from '../picture/render-picture.ts'
import { strandsOf } from '../plan/runs.ts'
import { contentName, hasText, mediaOf, type Segment, segmentName } from '../plan/segment.ts'
import { fitted, LARGEST, sheetLayout } from './layout.ts'
import type { SheetInput } from './make-sheet.ts'
import { framesToSee, type Moment, momentAt } from './moments.ts'
import { nearKeys } from './near-keys.ts'
import { type Film, planFrame } from './plan-frame.ts'
import { frameAt, type Part, rangeOf } from './times.ts'

/** A JPEG of the timeline. */
export interface Still {
  /** absolute path in the cache */
  file: string
  /** of its content: equal pictures have equal names */
  name: string
  width: number
  height: number
  /** in the order in which they are on it */
  moments: Moment[]
}

/**
 * Pictures of a timeline as it is, without a render. What was painted once is kept under the name of what it shows, as segments
 * are. Both throw {StillsError} for a time that there is not, and {RenderError} for a file that can't be used.
 */
export interface FilmStills {
  /** @param side px of the longer side, at most {@link LARGEST}, which is the default; never enlarged */
  frame(film: Film, at: { atMs: number; side?: number }): Promise<Still>
  /** At most twelve moments on one sheet, each with its time and what is there written below. */
  sheet(film: Film, part: Part): Promise<Still>
}

interface Options {
  runner: Pick<TaskRunner, 'run'>
  /** folder of the cache */
  dir: string
  /** bytes of it; default 200 MB */
  cacheBytes?: number
}

/** In base64 no more than 150 kB, as what MCP clients take well. */
const MOST_BYTES = 112_000
/** A file of the sheet's own is not what a person looks at: nothing is to be seen of its encoding. */
const TILE_BYTES = Number.POSITIVE_INFINITY
/** Nobody waits longer for a picture, ms. */
const TIMEOUT_MS = 25_000
/** The cache is looked over after so many new pictures. */
const TRIM_EVERY = 200

export function createFilmStills({ runner, dir, cacheBytes = 200 * 2 ** 20 }: Options): FilmStills {
  const cache = new SegmentCache(dir, cacheBytes)
  const making = new Map<string, Promise<void>>()
  let ready: Promise<void> | undefined
  let made = 0

  /** Makes a file where it is not there; the same one once at a time. */
  async function ensure(name: string, make: (file: string) => Promise<void>): Promise<void> {
    const begun = making.get(name) ?? makeMissing(name, make).finally(() => making.delete(name))
    making.set(name, begun)
    return begun
  }

  async function makeMissing(name: string, make: (file: string) => Promise<void>): Promise<void> {
    ready ??= cache.open()
    await ready
    if (await cache.has(name)) return
    await cache.ensure()
    await make(cache.path(name))
    await cache.commit(name)
    if (++made % TRIM_EVERY === 0) await cache.trim()
  }

  async function paint(segment: Segment, name: string, media: Film['media'], maxBytes: number): Promise<void> {
    const hashes = mediaOf(segment)
    await ensure(name, async (file) => {
      const files = sourceFiles(media, hashes)
      const input: RenderPictureInput = { segment, files, format: 'jpg', file, maxBytes }
      const needs = hasText(segment) ? { needs: 'texts' } : {}
      try {
        await runner.run('renderPicture', input, { priority: 1, timeoutMs: TIMEOUT_MS, ...needs })
      } catch (error) {
        throw new RenderError(failureReason(error, media, hashes))
      }
    })
  }

  /** One worker finds keys; those that will paint beside it start meanwhile. */
  function warmUpOthers(tiles: number): void {
    for (let i = 1; i < Math.min(tiles, availableParallelism()); i++) {
      const options = { priority: 1, timeoutMs: TIMEOUT_MS, needs: 'texts' }
      // whoever can't start will be told of when it has something to paint
      runner.run('warmUp', {}, options).catch(() => {})
    }
  }

  /** How far before what a frame shows decoding has to begin, s. */
  async function findKeys(media: Film['media'], segments: readonly Segment[]): Promise<number[]> {
    const urgent: Pick<TaskRunner, 'run'> = {
      run: <Output>(task: string, input: unknown, options?: TaskOptions) => {
        const found = runner.run<Output>(task, input, { ...options, priority: 1, timeoutMs: TIMEOUT_MS })
        warmUpOthers(segments.length)
        return found
      },
    }
    try {
      await findLeadIns(segments, media, urgent, new AbortController().signal)
    } catch (error) {
      throw new RenderError(failureReason(error, media, segments.flatMap(mediaOf)))
    }
    return segments.map((segment) => Math.max(0, ...strandsOf(segment).map(leadInOf)))
  }

  return {
    async frame({ draft, media }, { atMs, side = LARGEST }) {
      const frame = frameAt(draft, atMs)
      const { width, height } = fitted(draft.canvas, Math.min(side, LARGEST))
      const segment = planFrame({ draft, media }, frame, { width, height })
      const name = `${segmentName(segment)}.jpg`
      await paint(segment, name, media, MOST_BYTES)
      return { file: cache.path(name), name, width, height, moments: [momentAt(draft, frame)] }
    },

    async sheet({ draft, media }, part) {
      const frames = await nearKeys({ draft, media }, framesToSee(draft, rangeOf(draft, part)), findKeys)
      const moments = frames.map((frame) => momentAt(draft, frame))
      const layout = sheetLayout(frames.length, draft.canvas)
      const tiles = frames.map((frame) => {
        const segment = planFrame({ draft, media }, frame, layout.tile)
        return { segment, name: `${segmentName(segment)}.tile.jpg` }
      })
      const labels = moments.map(labelOf)
      const name = `${contentName({ layout, tiles: tiles.map(({ name }) => name), labels })}.sheet.jpg`
      const unpin = cache.pin(tiles.map(({ name }) => name))
      try {
        await ensure(name, async (file) => {
          await inTurns(tiles, ({ segment, name }) => paint(segment, name, media, TILE_BYTES))
          const pictures = tiles.map(({ name }, i) => ({ file: cache.path(name), time: '', ids: '', ...labels[i] }))
          const input: SheetInput = { layout, pictures, file, maxBytes: MOST_BYTES }
          await runner.run('makeSheet', input, { priority: 1, timeoutMs: TIMEOUT_MS, needs: 'texts' })
        })
      } finally {
        unpin()
      }
      return { file: cache.path(name), name, width: layout.width, height: layout.height, moments }
    },
  }
}

/**
 * One a core at once: each worker more would first have to start. As the next is taken by whoever is done, what stands beside
 * one another is often painted by one worker, which has the file open.
 */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const next = items.values()
  const turns = Array.from({ length: availableParallelism() }, async () => {
    for (const item of next) await work(item)
  })
  await Promise.all(turns)
}

/** `1:02.5` and the ids of what is there. */
function labelOf({ atMs, shows }: Moment): { time: string; ids: string } {
  const tenths = Math.floor(atMs / 100)
  const minutes = Math.floor(tenths / 600)
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0')
  return { time: `${minutes}:${seconds}`, ids: shows.map(({ id }) => id).join(' ') }
}
