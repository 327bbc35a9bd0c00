import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { findings } from '../../../src/engine/check/check.ts'
import { filmOf } from '../../../src/engine/check/film.ts'
import type { Finding } from '../../../src/engine/check/finding.ts'
import { looksAt, seenIn } from '../../../src/engine/check/looks.ts'
import { layOutWritten } from '../../../src/engine/check/measure/lay-out.ts'
import type { MomentOutput } from '../../../src/engine/check/measure/look-at.ts'
import type { Seen } from '../../../src/engine/check/seen.ts'
import { writtenIn } from '../../../src/engine/check/written.ts'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import type { Operation, Params } from '../../../src/engine/edit/operation.ts'
import type { PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { knownPictures, type ResolvedDraft, resolveTexts } from '../../../src/engine/render/plan/texts/resolve-texts.ts'
import { createWorkerPool } from '../../../src/engine/workers/pool.ts'
import { CONTEXT } from '../edit/timeline.ts'

/** Whole films that `make` makes of real photos and clips, looked at as the checker does it. */

/** Canvases of the three shapes, small. */
export const CANVASES = {
  wide: { width: 640, height: 360 },
  square: { width: 480, height: 480 },
  tall: { width: 360, height: 640 },
} as const
export type Shape = keyof typeof CANVASES

export interface File extends Pick<Media, 'name' | 'kind' | 'demuxer'> {
  path: string
  width: number
  height: number
  durationSeconds?: number
}

const sample = (name: string): string => resolve(import.meta.dirname, '../../media', name)
export const photo = (name: string, width: number, height: number): File => {
  return { name, path: sample(name), kind: 'image', demuxer: 'jpeg_pipe', width, height }
}

/** The sample media of the repository. */
export const SAMPLES = {
  panda: photo('red-panda.jpg', 1600, 647),
  larch: photo('larch.jpg', 960, 640),
  elva: photo('elva.jpg', 3072, 1780),
  rabbit: {
    ...{ name: 'rabbit.mp4', path: sample('rabbit.mp4'), kind: 'video', demuxer: 'mov' },
    ...{ width: 720, height: 480, durationSeconds: 7.8 },
  },
} as const satisfies Record<string, File>

interface Canvas {
  width: number
  height: number
}

/** A film as it was made, with all of its texts in their places. */
export interface Planned {
  draft: Draft
  set: ResolvedDraft
  media: Record<string, Media>
  /** what was said of it */
  said: readonly string[]
}

/** @param media with what is seen in it @param also edits behind it @throws where it cannot be made */
export function planned(
  media: readonly Media[],
  canvas: Canvas,
  params: Params<'make'>,
  ...also: Operation[]
): Planned {
  const empty = emptyDraft('')
  const pictures = new Map(media.flatMap(({ id, pictures }) => (pictures ? [[id, pictures] as const] : [])))
  const context = { ...CONTEXT, assets: media, pictures, silences: new Map(media.map(({ id }) => [id, []])) }
  const edits: Operation[] = [{ op: 'make', params }, ...also]
  const report = applyOperations({ ...empty, canvas: { ...empty.canvas, ...canvas } }, edits, context, 'en')
  if (report.problems.length > 0) throw new Error(report.problems.join('\n'))
  const { draft, changes: said } = report
  return {
    draft,
    said,
    set: resolveTexts(draft, knownPictures(media)),
    media: Object.fromEntries(media.map((m) => [m.id, m])),
  }
}

/** Where all that is to be read in it stands, by id, in shares of the canvas. */
export async function boxesOf(set: ResolvedDraft): Promise<Map<string, Box>> {
  const laid = writtenIn(set).flatMap(({ id, layout }) => (layout ? [{ id, layout }] : []))
  const boxes = await layOutWritten({ canvas: set.canvas, layables: laid.map(({ layout }) => layout) }, () => {})
  return new Map(laid.flatMap(({ id }, i) => (boxes[i] ? [[id, boxes[i]] as const] : [])))
}

/** What the checker finds in it. @param seen of its pictures; without it only what is known without a look at them */
export async function faultsOf({ set, media }: Planned, seen?: Seen): Promise<Finding[]> {
  return findings(filmOf(set, Object.values(media), { boxes: await boxesOf(set), ...(seen && { seen }) }))
}

/** The same, and what the checker sees of it. */
export interface Made extends Planned {
  /** @returns how well each text is read when it is read worst, 1-21, by its words */
  contrasts(): Promise<Record<string, number>>
}

/** Makes films of these files, for the tests of a file. */
export function openMaking(files: Record<string, File>) {
  const workers = createWorkerPool({ script: resolve(import.meta.dirname, '../../../dist/engine/worker.js') })
  const media: Media[] = []
  beforeAll(async () => {
    for (const [id, { path, demuxer, durationSeconds: seconds, ...file }] of Object.entries(files)) {
      const about = { id, path, demuxer, hash: id, sizeBytes: 1, ...(seconds && { durationSeconds: seconds }), ...file }
      const pictures = await workers.run<PictureAnalysis>('analysePicture', { file: { path, demuxer }, seconds })
      media.push({ ...about, hasAudio: false, pictures })
    }
  })
  afterAll(() => workers.close())

  return {
    media,
    looked,
    make: (canvas: Canvas, params: Params<'make'>, ...also: Operation[]): Made =>
      looked(planned(media, canvas, params, ...also)),
  }

  function looked(film: Planned): Made {
    const { set } = film
    return {
      ...film,
      async contrasts() {
        const looks = await looksAt(set, film.media)
        const inputs = { items: looks.moments.map(({ input }) => input) }
        const files = Object.assign({}, ...looks.moments.map(({ files }) => files))
        const found = await workers.run<MomentOutput[]>('lookAt', { ...inputs, files })
        const seen = seenIn(looks, (name) => found[looks.moments.findIndex((look) => look.name === name)])
        const worst: Record<string, number> = {}
        for (const { legible } of seen?.moments ?? [])
          for (const [id, { contrast }] of legible) {
            const text = writtenIn(set).find((written) => written.id === id)?.text ?? id
            worst[text] = Math.min(worst[text] ?? Number.POSITIVE_INFINITY, contrast)
          }
        return worst
      },
    }
  }
}
