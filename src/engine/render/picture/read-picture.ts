import { AV_PIX_FMT_RGBA } from 'node-av/constants'
import type { Frame, Stream } from 'node-av/lib'
import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, Graph, shapeOf } from '../av/graph.ts'
import { FramePicker } from '../av/picker.ts'
import { withColors } from '../color/of-frame.ts'
import { blame } from '../failure.ts'
import type { SourceFile } from '../plan/segment.ts'
import { matched } from './conversion.ts'
import type { Size } from './fit.ts'
import { geometryOf } from './geometry.ts'
import { isSideways, orientationFilters } from './orientation.ts'

/**
 * A photo, or a video's picture at a time, as RGBA, upright and no larger than needed to cover the canvas.
 * @param moment of a video, s in it
 */
export async function readPicture(
  media: string,
  files: Record<string, SourceFile>,
  canvas: Size,
  moment: { still: boolean; time: number } = { still: true, time: 0 },
): Promise<RgbaPicture> {
  const file = files[media]
  if (!file) throw blame(media, 'the file is missing')
  try {
    const picker = await FramePicker.open(file, 2)
    try {
      return converted(picker.at(moment.time, 0), picker.stream, canvas, moment.still)
    } finally {
      picker.close()
    }
  } catch (error) {
    throw blame(media, error)
  }
}

function converted(frame: Frame, stream: Stream, canvas: Size, still: boolean): RgbaPicture {
  assumeColors(frame, still)
  const { orientation, pixelAspect } = geometryOf(frame, stream)
  const shape = shapeOf(frame)
  const wide = shape.width * pixelAspect
  const seen = isSideways(orientation) ? { width: shape.height, height: wide } : { width: wide, height: shape.height }
  const factor = Math.min(1, Math.max(canvas.width / seen.width, canvas.height / seen.height))
  const size = `${Math.max(1, Math.round(wide * factor))}:${Math.max(1, Math.round(shape.height * factor))}`
  const scale = `scale=${size}:flags=lanczos`
  const chain = (colors: readonly string[]) =>
    [scale, ...matched(colors, 'gbrap'), ...orientationFilters(orientation), 'format=rgba'].join(',')
  const graph = withColors(frame, (colors) => new Graph([shape], `[in0]${chain(colors)}[out]`))
  const out = emptyFrame()
  const { width, height } = graph.outputSize()
  const stage = new StageFrame(width, height, AV_PIX_FMT_RGBA)
  try {
    graph.run([frame], out)
    stage.take(out)
    return { width, height, rgba: rows(stage, width, height) }
  } finally {
    graph.close()
    out.free()
    stage.close()
  }
}

function rows(
  { planes: [plane], strides: [stride = 0] }: StageFrame,
  width: number,
  height: number,
): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(4 * width * height)
  for (let y = 0; plane && y < height; y++) rgba.set(plane.subarray(y * stride, y * stride + 4 * width), 4 * width * y)
  return rgba
}
