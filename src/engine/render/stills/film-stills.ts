import { availableParallelism } from 'node:os'
import type { TaskOptions, TaskRunner } from '../../workers/task.ts'
import { SegmentCache } from '../cache.ts'
import { failureReason, RenderError } from '../failure.ts'
import { sourceFiles } from '../files.ts'
import type { RenderPictureInput } from '../picture/render-picture.ts'
import { sourceSpans } from '../plan/runs.ts'
import { contentName, hasText, mediaOf, type Segment, segmentName } from '../plan/segment.ts'
import { findPreroll, prerollOf } from '../preroll.ts'
import { fitted, LARGEST, sheetLayout } from './layout.ts'
import type { SheetInput } from './make-sheet.ts'
import { framesToSee, type Moment, momentAt } from './moments.ts'
import { nearKeys } from './near-keys.ts'
import { type Film, planFrame } from './plan-frame.ts'
import { frameAt, type Part, rangeOf } from './times.ts'
import { warmWorkers } from './warm-workers.ts'

/** A JPEG of the timeline. */
export interface Still {
  /** absolute path in the cache */
  file: string
  /** content name: equal pictures have equal names */
  name: string
  width: number
  height: number
  /** in the order on the sheet */
  moments: Moment[]
}

/**
 * Pictures of the current timeline without a render, cached by content name like segments. Both methods throw {StillsError} for
 * a time beyond the timeline, and {RenderError} for a file that can't be used.
 */
export interface FilmStills {
  /** @param side px of the longer side, at most {@link LARGEST}, which is the default; never enlarged */
  frame(film: Film, at: { atMs: number; side?: number }): Promise<Still>
  /** Up to twelve moments on one sheet, each labelled with its time and elements. */
  sheet(film: Film, part: Part): Promise<Still>
}

interface Options {
  runner: Pick<TaskRunner, 'run'>
  /** folder of the cache */
  dir: string
  /** size of the cache, bytes; default 200 MB */
  cacheBytes?: number
}

/** 150 kB in base64, which MCP clients handle well. */
const MOST_BYTES = 112_000
/** Tiles are intermediates, so their quality is not reduced. */
const TILE_BYTES = Number.POSITIVE_INFINITY
/** Timeout for a picture, ms. */
const TIMEOUT_MS = 25_000
/** New pictures between checks of the cache's size. */
const TRIM_EVERY = 200

export function createFilmStills({ runner, dir, cacheBytes = 200 * 2 ** 20 }: Options): FilmStills {
  const cache = new SegmentCache(dir, cacheBytes)
  const making = new Map<string, Promise<void>>()
  let ready: Promise<void> | undefined
  let made = 0

  /** Makes a file unless it exists; concurrent calls for the same file share the work. */
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

  /** While one worker finds key frames, the others that will paint start up. */
  function warmUpOthers(tiles: number): void {
    warmWorkers(runner, Math.min(tiles, availableParallelism()) - 1, TIMEOUT_MS)
  }

  /** Preroll of each frame, s. */
  async function findKeys(media: Film['media'], segments: readonly Segment[]): Promise<number[]> {
    const urgent: Pick<TaskRunner, 'run'> = {
      run: <Output>(task: string, input: unknown, options?: TaskOptions) => {
        const found = runner.run<Output>(task, input, { ...options, priority: 1, timeoutMs: TIMEOUT_MS })
        warmUpOthers(segments.length)
        return found
      },
    }
    try {
      await findPreroll(segments, media, urgent, new AbortController().signal)
    } catch (error) {
      throw new RenderError(failureReason(error, media, segments.flatMap(mediaOf)))
    }
    return segments.map((segment) => Math.max(0, ...sourceSpans(segment).map(prerollOf)))
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
 * One per core at once, as more workers would have to start first. Items are taken in order, so neighbours are often painted by
 * the same worker, which has the file open.
 */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const next = items.values()
  const turns = Array.from({ length: availableParallelism() }, async () => {
    for (const item of next) await work(item)
  })
  await Promise.all(turns)
}

/** The label of a moment: `1:02.5` and the ids of what it shows. */
function labelOf({ atMs, shows }: Moment): { time: string; ids: string } {
  const tenths = Math.floor(atMs / 100)
  const minutes = Math.floor(tenths / 600)
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0')
  return { time: `${minutes}:${seconds}`, ids: shows.map(({ id }) => id).join(' ') }
}
