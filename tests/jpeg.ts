import { createCanvas, loadImage } from '@napi-rs/canvas'
import { colorName } from './colors.ts'

/** A decoded picture. */
export interface SeenPicture {
  width: number
  height: number
  /** mean red, green and blue of a few pixels about a place, in px */
  at(x: number, y: number): [number, number, number]
  /** the pure colour that is nearest to what is at a place */
  named(x: number, y: number): string
}

/** Looks at a JPEG or PNG. */
export async function seePicture(bytes: Buffer): Promise<SeenPicture> {
  const { width, height } = await loadImage(bytes)
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(await loadImage(bytes), 0, 0)
  const at: SeenPicture['at'] = (x, y) => {
    const { data } = context.getImageData(Math.round(x) - 2, Math.round(y) - 2, 4, 4)
    const mean = (channel: number) =>
      data.filter((_, i) => i % 4 === channel).reduce((sum, value) => sum + value, 0) / (data.length / 4)
    return [mean(0), mean(1), mean(2)]
  }
  return { width, height, at, named: (x, y) => colorName(at(x, y)) }
}
