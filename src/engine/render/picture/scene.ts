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
import { openCrossing } from './crossing.ts'
import { openOverlay } from './overlay.ts'
import { openRegions } from './region/layer.ts'
import { openShot } from './shot.ts'
import type { PictureLayer, PictureSource } from './source.ts'

/** All that is seen in a segment, composed frame by frame. */
export class Scene {
  readonly #base: PictureSource
  readonly #layers: PictureLayer[]
  /** every frame is the same */
  readonly still: boolean

  static async open(kernel: Kernel, segment: Segment, files: Record<string, SourceFile>): Promise<Scene> {
    const { base, canvas, frames } = segment
    const shot = (shot: Shot) => openShot({ kernel, shot, files, canvas, frames })
    const source =
      base.kind === 'shot'
        ? await shot(base)
        : openCrossing(kernel, base, canvas, await shot(base.before), await shot(base.after))
    const layers: PictureLayer[] = []
    for (const layer of segment.layers) layers.push(await openLayer(kernel, layer, segment, files))
    return new Scene(source, layers)
  }

  private constructor(base: PictureSource, layers: PictureLayer[]) {
    this.#base = base
    this.#layers = layers
    this.still = base.still && layers.every((layer) => layer.still)
  }

  /** The frame as FFmpeg holds it, where nothing is to be done to it but filters. */
  filtered(frame: number): Frame | undefined {
    return this.#layers.length === 0 ? this.#base.filtered?.(frame) : undefined
  }

  paint(frame: number, target: Picture): void {
    this.#base.paint(frame, target)
    for (const layer of this.#layers) layer.lay(frame, target)
  }

  close(): void {
    this.#base.close()
    for (const layer of this.#layers) layer.close()
  }
}

function openLayer(
  kernel: Kernel,
  layer: Layer,
  { canvas, frames }: Segment,
  files: Record<string, SourceFile>,
): Promise<PictureLayer> {
  if (layer.kind === 'text') return openText(kernel, layer, files, canvas)
  if (layer.kind === 'fill') return Promise.resolve(openFill(kernel, layer))
  if (layer.kind === 'box') return openBox({ kernel, shot: layer.shot, files, canvas, frames }, layer)
  if (layer.kind === 'callout') return openCallout(kernel, layer, canvas)
  if (layer.kind === 'graphic') return openGraphic(kernel, layer, canvas)
  if (layer.kind === 'regions') return Promise.resolve(openRegions(kernel, layer))
  return openOverlay(kernel, layer, files, canvas)
}

/** A colour over everything below. */
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

/** What draws texts takes a tenth of a second to load: only where there are any. */
async function openText(
  kernel: Kernel,
  layer: TextLayer,
  files: Record<string, SourceFile>,
  canvas: Segment['canvas'],
): Promise<PictureLayer> {
  const text = await import('./text.ts')
  return text.openText(kernel, layer, files, canvas)
}
