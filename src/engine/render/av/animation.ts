import { rename, rm, stat } from 'node:fs/promises'
import type { Frame } from 'node-av/lib'
import type { FormatOf } from '../../../protocol/formats.ts'
import type { Quality } from '../../../protocol/sizes.ts'
import type { Task } from '../../workers/task.ts'
import { AnimationWriter } from './animation-writer.ts'
import { emptyFrame } from './frame.ts'
import { Graph, shapeOf } from './graph.ts'
import { VideoReader } from './input.ts'

export interface AnimationInput {
  /** an mp4 without sound */
  film: string
  frames: number
  fps: number
  format: FormatOf<'animation'>
  quality: Quality
  file: string
}

/** Progress, 0-1. */
type Report = (done: number) => void

const REPORT_FRAMES = 10

/** Converts a film into an animated picture that loops for ever. */
export const makeAnimation: Task<AnimationInput, void, number> = async (input, report) => {
  const unfinished = `${input.file}.part`
  try {
    await (input.format === 'gif' ? writeGif(input, unfinished, report) : writeWebp(input, unfinished, report))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await rename(unfinished, input.file)
}

/** Settings for making a GIF. */
interface Recipe {
  colors: number
  /** filters before the palette is computed; noise costs the most bytes */
  calm: string
  /** of FFmpeg's `paletteuse` */
  dither: string
}

const CALM = 'hqdn3d=4:3:6:4,'
const FINE = 'bayer:bayer_scale=4'
const COARSE = 'bayer:bayer_scale=5'

/** From the best to the smallest: the first that stays within the size limit is used. High quality is never reduced for size. */
const RECIPES: Record<Quality, readonly Recipe[]> = {
  high: [{ colors: 256, calm: '', dither: FINE }],
  standard: [
    { colors: 128, calm: '', dither: FINE },
    { colors: 64, calm: CALM, dither: COARSE },
    { colors: 40, calm: CALM, dither: COARSE },
    { colors: 24, calm: CALM, dither: 'none' },
  ],
  draft: [
    { colors: 64, calm: '', dither: FINE },
    { colors: 40, calm: CALM, dither: COARSE },
    { colors: 24, calm: CALM, dither: 'none' },
  ],
}

/** What mail and chat accept: 3 MB for four seconds. */
const BYTES_A_SECOND = 3e6 / 4

/** Moving photos change every pixel of every picture, which makes any GIF large. */
async function writeGif(input: AnimationInput, file: string, report: Report): Promise<void> {
  const recipes = RECIPES[input.quality]
  const most = (BYTES_A_SECOND * input.frames) / input.fps
  for (const [i, recipe] of recipes.entries()) {
    await writeGifBy(recipe, input, file, (done) => report((i + done) / recipes.length))
    if ((await stat(file)).size <= most) return
  }
}

/** Share of the work spent on the palette. */
const PALETTE_SHARE = 0.3

/** In two passes, so that memory does not grow with length: the best palette for all frames, then the frames in it. */
async function writeGifBy(recipe: Recipe, input: AnimationInput, file: string, report: Report): Promise<void> {
  const { fps } = input
  const palette = await paletteOf(recipe, input, (done) => report(PALETTE_SHARE * done))
  const writer = new AnimationWriter(file, 'gif', fps)
  let graph: Graph | undefined
  const out = emptyFrame()
  try {
    await eachFrame(
      input,
      async (frame, index) => {
        if (!graph) {
          const use = `paletteuse=dither=${recipe.dither}:diff_mode=rectangle`
          const filters = `[in0]${recipe.calm}null[calm];[calm][in1]${use},format=pal8[out]`
          graph = new Graph([shapeOf(frame), shapeOf(palette)], filters, fps)
          palette.pts = 0n
          graph.send(1, palette)
          graph.send(1, null)
        }
        frame.pts = BigInt(index)
        graph.send(0, frame)
        while (graph.pull(out)) await writer.write(out)
      },
      (done) => report(PALETTE_SHARE + (1 - PALETTE_SHARE) * done),
    )
    graph?.send(0, null)
    while (graph?.pull(out)) await writer.write(out)
    writer.finish()
  } finally {
    writer.close()
    graph?.close()
    palette.free()
    out.free()
  }
}

/** Colours of parts that change between pictures count most. */
async function paletteOf({ colors, calm }: Recipe, input: AnimationInput, report: Report): Promise<Frame> {
  const palette = emptyFrame()
  const filter = `[in0]${calm}palettegen=max_colors=${colors}:reserve_transparent=0:stats_mode=diff[out]`
  let graph: Graph | undefined
  await eachFrame(
    input,
    (frame, index) => {
      graph ??= new Graph([shapeOf(frame)], filter, input.fps)
      frame.pts = BigInt(index)
      graph.send(0, frame)
    },
    report,
  )
  graph?.send(0, null)
  if (!graph?.pull(palette)) throw new Error('there are no pictures')
  graph.close()
  return palette
}

async function writeWebp(input: AnimationInput, file: string, report: Report): Promise<void> {
  const writer = new AnimationWriter(file, 'webp', input.fps, { draft: 50, standard: 75, high: 90 }[input.quality])
  try {
    await eachFrame(
      input,
      async (frame, index) => {
        frame.pts = BigInt(index)
        await writer.write(frame)
      },
      report,
    )
    writer.finish()
  } finally {
    writer.close()
  }
}

async function eachFrame(
  { film, frames }: AnimationInput,
  use: (frame: Frame, index: number) => Promise<void> | void,
  report: Report,
): Promise<void> {
  const reader = await VideoReader.open({ path: film, demuxer: 'mov' })
  const frame = emptyFrame()
  try {
    for (let index = 0; reader.next(frame); index++) {
      await use(frame, index)
      if (index % REPORT_FRAMES === 0) report(index / frames)
    }
  } finally {
    frame.free()
    reader.close()
  }
}
