import { AV_PIX_FMT_YUVA420P } from 'node-av/constants'
import type { Frame, Stream } from 'node-av/lib'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, type FrameShape, Graph, sameShape, shapeOf } from '../av/graph.ts'
import { openFiles } from '../av/open-files.ts'
import type { FramePicker } from '../av/picker.ts'
import { withColors } from '../color/of-frame.ts'
import { blame } from '../failure.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import { momentOf } from '../plan/moment.ts'
import type { OverlayLayer, Segment, SourceFile } from '../plan/segment.ts'
import { hasAlpha } from './alpha.ts'
import { scaling, weighedScaling } from './conversion.ts'
import { Decorator } from './decorator.ts'
import { fitPicture, type Size } from './fit.ts'
import { geometryOf } from './geometry.ts'
import { MaskPicture } from './mask.ts'
import { orientationFilters, UPRIGHT } from './orientation.ts'
import { overlayPlace } from './overlay-place.ts'
import { densityFor, PosedOverlay } from './posed-overlay.ts'
import type { Rect } from './rounded.ts'
import type { PictureLayer } from './source.ts'

/** A picture or a clip over the film. */
export async function openOverlay(
  kernel: Kernel,
  layer: OverlayLayer,
  files: Record<string, SourceFile>,
  { canvas, frames }: Pick<Segment, 'canvas' | 'frames'>,
): Promise<PictureLayer> {
  const file = files[layer.media]
  if (!file) throw blame(layer.media, 'the file is missing')
  try {
    const mask = layer.dress?.mask && (await MaskPicture.open(layer.dress.mask, files))
    const moments = Array.from({ length: layer.still ? 1 : frames }, (_, i) => momentOf(layer, i))
    const picker = await openFiles.borrow(file, moments, layer.step)
    return new OverlayPainter(kernel, layer, canvas, file, picker, mask)
  } catch (error) {
    throw blame(layer.media, error)
  }
}

class OverlayPainter implements PictureLayer {
  readonly still: boolean
  readonly #kernel: Kernel
  readonly #layer: OverlayLayer
  readonly #canvas: Size
  readonly #file: SourceFile
  readonly #picker: FramePicker
  readonly #mask: MaskPicture | undefined
  #setting: Setting | undefined
  #painted = false

  /** @param picker borrowed for the file */
  constructor(
    kernel: Kernel,
    layer: OverlayLayer,
    canvas: Size,
    file: SourceFile,
    picker: FramePicker,
    mask: MaskPicture | undefined,
  ) {
    this.still = layer.still && !layer.fade && (layer.moves?.poses.length ?? 1) === 1
    this.#kernel = kernel
    this.#layer = layer
    this.#canvas = canvas
    this.#file = file
    this.#mask = mask
    this.#picker = picker
  }

  lay(index: number, target: Picture): void {
    const { step, still, media } = this.#layer
    if (!this.#painted || !still) {
      try {
        this.#cut(this.#picker.at(momentOf(this.#layer, index), step))
      } catch (error) {
        throw blame(media, error)
      }
      this.#painted = true
    }
    this.#setting?.lay(target, index)
  }

  #cut(frame: Frame): void {
    assumeColors(frame, this.#layer.still)
    this.#prepare(frame).fill(frame)
  }

  /** Created again when a file changes its size. */
  #prepare(frame: Frame): Setting {
    if (this.#setting && sameShape(this.#setting.shape, shapeOf(frame))) return this.#setting
    this.#setting?.close()
    this.#setting = new Setting(this.#kernel, this.#layer, this.#canvas, frame, this.#picker.stream, this.#mask)
    return this.#setting
  }

  close(): void {
    this.#setting?.close()
    this.#mask?.close()
    openFiles.giveBack(this.#file, this.#picker)
  }
}

/** Filters and buffers for an overlay's frames. */
class Setting {
  readonly shape: FrameShape
  readonly #kernel: Kernel
  readonly #cutout: Cutout
  readonly #place: Rect
  readonly #posed: PosedOverlay | undefined
  readonly #graph: Graph
  readonly #stage: StageFrame
  readonly #decorator: Decorator
  /** the file's pictures have alpha */
  readonly #alpha: boolean
  readonly #out = emptyFrame()

  constructor(
    kernel: Kernel,
    layer: OverlayLayer,
    canvas: Size,
    frame: Frame,
    stream: Stream,
    mask: MaskPicture | undefined,
  ) {
    const { orientation, pixelAspect } = geometryOf(frame, stream)
    const shape = shapeOf(frame)
    const alpha = hasAlpha(shape.format)
    const stored = { width: shape.width, height: shape.height, orientation, pixelAspect }
    const place = overlayPlace(layer.placement, stored, canvas)
    const density = densityFor(layer.moves)
    const size = { width: place.width * density, height: place.height * density }
    const fitting = fitPicture(stored, { left: 0, right: 0, top: 0, bottom: 0 }, UPRIGHT, 'crop', size)
    const { crop, scale } = fitting
    const chain = (colors: readonly string[]) => [
      `crop=${crop.width}:${crop.height}:${crop.x}:${crop.y}:exact=1`,
      ...(alpha ? weighedScaling(scale, layer.still, colors) : scaling(shape, crop, scale, layer.still, colors)),
      ...orientationFilters(orientation),
      `format=${alpha ? 'yuva420p' : 'yuv420p'}`,
    ]
    this.#graph = withColors(frame, (colors) => new Graph([shape], `[in0]${chain(colors).join(',')}[out]`))
    this.#stage = new StageFrame(size.width, size.height, alpha ? AV_PIX_FMT_YUVA420P : undefined)
    this.shape = shape
    this.#kernel = kernel
    this.#alpha = alpha
    this.#place = place
    this.#posed = layer.moves && new PosedOverlay(kernel, layer.moves, place, canvas, layer.placement.margin)
    this.#cutout = this.#posed?.cutout ?? kernel.cutout(size.width, size.height)
    const { shape: outline, opacity } = layer.placement
    const drawn = { width: canvas.width * density, height: canvas.height * density }
    this.#decorator = new Decorator(kernel, { ...layer, shape: outline, opacity }, this.#cutout, drawn, mask)
  }

  /** Converts the next picture. */
  fill(frame: Frame): void {
    this.#graph.run([frame], this.#out)
    this.#stage.take(this.#out)
    if (this.#alpha) {
      this.#stage.readCutout(this.#kernel, this.#cutout)
      this.#kernel.weighZeros(this.#cutout)
    } else this.#stage.read(this.#kernel, this.#cutout)
    if (!this.#covers) this.#decorator.finish(this.#cutout, this.#alpha)
    this.#posed?.changed()
  }

  get #covers(): boolean {
    return this.#decorator.covers && !this.#alpha
  }

  /** @param frame of the segment */
  lay(target: Picture, frame: number): void {
    const { x, y } = this.#place
    if (this.#posed) this.#posed.lay(target, this.#decorator, frame)
    else if (this.#covers) this.#decorator.cover(target, this.#cutout, x, y)
    else this.#decorator.lay(target, this.#cutout, x, y, frame)
  }

  close(): void {
    this.#graph.close()
    this.#stage.close()
    this.#out.free()
  }
}
