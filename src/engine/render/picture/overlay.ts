import { AV_PIX_FMT_YUVA420P } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, type FrameShape, Graph, sameShape, shapeOf } from '../av/graph.ts'
import { VideoReader } from '../av/input.ts'
import { FramePicker } from '../av/picker.ts'
import { blame } from '../failure.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { OverlayLayer, Segment, SourceFile } from '../plan/segment.ts'
import { hasAlpha } from './alpha.ts'
import { scaling } from './conversion.ts'
import { Dresser } from './dresser.ts'
import { fitPicture, type Size } from './fit.ts'
import { orientationFilters, UPRIGHT } from './orientation.ts'
import { overlayPlace } from './overlay-place.ts'
import { densityFor, PosedOverlay } from './posed-overlay.ts'
import type { PictureLayer } from './source.ts'
import { stanceOf } from './stance.ts'

/** A picture or a clip laid over the film. */
export async function openOverlay(
  kernel: Kernel,
  layer: OverlayLayer,
  files: Record<string, SourceFile>,
  canvas: Segment['canvas'],
): Promise<PictureLayer> {
  const file = files[layer.media]
  if (!file) throw blame(layer.media, 'the file is missing')
  try {
    const reader = await VideoReader.open(file)
    return new OverlayPainter(kernel, layer, canvas, reader)
  } catch (error) {
    throw blame(layer.media, error)
  }
}

class OverlayPainter implements PictureLayer {
  readonly still: boolean
  readonly #kernel: Kernel
  readonly #layer: OverlayLayer
  readonly #canvas: Size
  readonly #reader: VideoReader
  readonly #picker: FramePicker
  #setting: Setting | undefined
  #painted = false

  constructor(kernel: Kernel, layer: OverlayLayer, canvas: Size, reader: VideoReader) {
    this.still = layer.still && !layer.fade && (layer.moves?.poses.length ?? 1) === 1
    this.#kernel = kernel
    this.#layer = layer
    this.#canvas = canvas
    this.#reader = reader
    this.#picker = new FramePicker(reader, layer.step)
  }

  lay(index: number, target: Picture): void {
    const { time, step, still, media } = this.#layer
    if (!this.#painted || !still) {
      try {
        this.#cut(this.#picker.at(time + index * step))
      } catch (error) {
        throw blame(media, error)
      }
      this.#painted = true
    }
    const setting = this.#setting
    setting?.lay(target, index)
  }

  #cut(frame: Frame): void {
    assumeColors(frame, this.#layer.still)
    this.#prepare(frame).fill(this.#kernel, frame)
  }

  /** Made anew when a file changes its size on the way. */
  #prepare(frame: Frame): Setting {
    if (this.#setting && sameShape(this.#setting.shape, shapeOf(frame))) return this.#setting
    this.#setting?.close()
    this.#setting = new Setting(this.#kernel, this.#layer, this.#canvas, frame, this.#reader)
    return this.#setting
  }

  close(): void {
    this.#setting?.close()
    this.#picker.close()
    this.#reader.close()
  }
}

/** Filters and room for an overlay's frames. */
class Setting {
  readonly shape: FrameShape
  readonly #cutout: Cutout
  readonly #x: number
  readonly #y: number
  readonly #posed: PosedOverlay | undefined
  readonly #graph: Graph
  readonly #stage: StageFrame
  readonly #dresser: Dresser
  readonly #alpha: boolean
  readonly #out = emptyFrame()

  constructor(kernel: Kernel, layer: OverlayLayer, canvas: Size, frame: Frame, { stream }: VideoReader) {
    const { orientation, pixelAspect } = stanceOf(frame, stream)
    const shape = shapeOf(frame)
    this.shape = shape
    const stored = { width: shape.width, height: shape.height, orientation, pixelAspect }
    const place = overlayPlace(layer.placement, stored, canvas)
    const density = densityFor(layer.moves)
    const size = { width: place.width * density, height: place.height * density }
    const fitting = fitPicture(stored, { left: 0, right: 0, top: 0, bottom: 0 }, UPRIGHT, 'crop', size)
    const { crop, scale } = fitting
    const chain = [
      `crop=${crop.width}:${crop.height}:${crop.x}:${crop.y}:exact=1`,
      ...scaling(shape, crop, scale, layer.still),
      ...orientationFilters(orientation),
      'format=yuva420p',
    ]
    this.#graph = new Graph([shape], `[in0]${chain.join(',')}[out]`)
    this.#stage = new StageFrame(size.width, size.height, AV_PIX_FMT_YUVA420P)
    this.#posed = layer.moves && new PosedOverlay(kernel, layer.moves, place, canvas, layer.placement.margin)
    this.#cutout = this.#posed?.cutout ?? kernel.cutout(size.width, size.height)
    this.#x = place.x
    this.#y = place.y
    this.#alpha = hasAlpha(shape.format)
    const { shape: outline, opacity } = layer.placement
    const drawn = { width: canvas.width * density, height: canvas.height * density }
    this.#dresser = new Dresser(kernel, { ...layer, shape: outline, opacity }, this.#cutout, drawn)
  }

  fill(kernel: Kernel, frame: Frame): void {
    this.#graph.run([frame], this.#out)
    this.#stage.take(this.#out)
    this.#stage.readCutout(kernel, this.#cutout)
    this.#dresser.finish(this.#cutout, this.#alpha)
    this.#posed?.changed()
  }

  /** @param frame of the segment */
  lay(target: Picture, frame: number): void {
    if (this.#posed) this.#posed.lay(target, this.#dresser, frame)
    else this.#dresser.lay(target, this.#cutout, this.#x, this.#y, frame)
  }

  close(): void {
    this.#graph.close()
    this.#stage.close()
    this.#out.free()
  }
}
