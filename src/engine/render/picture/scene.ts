import type { Frame } from 'node-av/lib'
import type { Kernel, Picture } from '../kernel/kernel.ts'
import type {
  CalloutLayer,
  FillLayer,
  GraphicLayer,
  Layer,
  Segment,
  Shot,
  SourceFile,
  TextLayer,
} from '../plan/segment.ts'
import { openBox } from './box.ts'
import { hexToYuv } from './color.ts'
import { openOverlay } from './overlay.ts'
import { openRegions } from './region/layer.ts'
import { openScrim } from './scrim.ts'
import { openShot } from './shot.ts'
import type { PictureLayer, PictureSource } from './source.ts'
import { openTransition } from './transition/open.ts'

/** Everything visible in a segment, composed frame by frame. */
export class Scene {
  readonly #base: PictureSource
  readonly #layers: ShownLayer[]

  static async open(kernel: Kernel, segment: Segment, files: Record<string, SourceFile>): Promise<Scene> {
    const { base, canvas, frames } = segment
    const shot = (shot: Shot) => openShot({ kernel, shot, files, canvas, frames })
    const source =
      base.kind === 'shot'
        ? await shot(base)
        : openTransition(kernel, base, canvas, await shot(base.before), await shot(base.after))
    const layers: ShownLayer[] = []
    for (const layer of segment.layers) {
      const [from, to] = ('frames' in layer && layer.frames) || [0, frames]
      layers.push({ layer: await openLayer(kernel, layer, segment, files), from, to })
    }
    return new Scene(source, layers)
  }

  private constructor(base: PictureSource, layers: ShownLayer[]) {
    this.#base = base
    this.#layers = layers
  }

  /** Whether a frame equals the one before it. */
  rests(frame: number): boolean {
    const still =
      this.#base.still && this.#layers.every(({ layer, from, to }) => layer.still || frame < from || frame > to)
    return still && this.#layers.every(({ from, to }) => from !== frame && to !== frame)
  }

  /** The base frame as an FFmpeg frame, if it needs nothing but filters. */
  filtered(frame: number): Frame | undefined {
    return this.#base.filtered?.(frame)
  }

  /** The layers over a frame, bottom first. */
  over(frame: number): PictureLayer[] {
    return this.#layers.flatMap(({ layer, from, to }) => (from <= frame && frame < to ? [layer] : []))
  }

  paint(frame: number, target: Picture): void {
    this.#base.paint(frame, target)
    for (const layer of this.over(frame)) layer.lay(frame, target)
  }

  close(): void {
    this.#base.close()
    for (const { layer } of this.#layers) layer.close()
  }
}

/** A layer with its range of frames, end exclusive. */
interface ShownLayer {
  layer: PictureLayer
  from: number
  to: number
}

function openLayer(
  kernel: Kernel,
  layer: Layer,
  { canvas, frames }: Segment,
  files: Record<string, SourceFile>,
): Promise<PictureLayer> {
  if (layer.kind === 'text') return openText(kernel, layer, files, canvas)
  if (layer.kind === 'scrim') return Promise.resolve(openScrim(kernel, layer, canvas))
  if (layer.kind === 'fill') return Promise.resolve(openFill(kernel, layer))
  if (layer.kind === 'box') return openBox({ kernel, shot: layer.shot, files, canvas, frames }, layer)
  if (layer.kind === 'callout') return openCallout(kernel, layer, canvas)
  if (layer.kind === 'graphic') return openGraphic(kernel, layer, canvas)
  if (layer.kind === 'regions') return Promise.resolve(openRegions(kernel, layer))
  return openOverlay(kernel, layer, files, { canvas, frames })
}

/** A solid colour over everything below. */
function openFill(kernel: Kernel, { color }: FillLayer): PictureLayer {
  return { still: true, lay: (_, target) => kernel.fill(target, hexToYuv(color)), close: () => {} }
}

async function openCallout(kernel: Kernel, layer: CalloutLayer, canvas: Segment['canvas']): Promise<PictureLayer> {
  const callout = await import('./callout.ts')
  return callout.openCallout(kernel, layer, canvas)
}

async function openGraphic(kernel: Kernel, layer: GraphicLayer, canvas: Segment['canvas']): Promise<PictureLayer> {
  const graphic = await import('./graphic.ts')
  return graphic.openGraphic(kernel, layer, canvas)
}

/** Text drawing takes a tenth of a second to load, so it is loaded on demand. */
async function openText(
  kernel: Kernel,
  layer: TextLayer,
  files: Record<string, SourceFile>,
  canvas: Segment['canvas'],
): Promise<PictureLayer> {
  const text = await import('./text.ts')
  return text.openText(kernel, layer, files, canvas)
}
