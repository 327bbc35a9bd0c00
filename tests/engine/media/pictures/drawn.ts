import type { Box } from '../../../../src/edits/values/box.ts'
import type { Pixels } from '../../../../src/engine/media/pictures/pixels.ts'

type Color = readonly [number, number, number]

/** A picture by what each of its px is. */
export function picture(width: number, height: number, at: (x: number, y: number) => Color): Pixels {
  const samples = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) samples.set(at(x, y), 3 * (y * width + x))
  return { width, height, samples }
}

/** Something striped and red before a soft green ground. @param box shares of the picture */
export function thing(width: number, height: number, box: Box): Pixels {
  return picture(width, height, (x, y) => {
    const [across, down] = [x / width, y / height]
    const inside = across >= box.x && across < box.x + box.width && down >= box.y && down < box.y + box.height
    if (inside) return (x + y) % 8 < 4 ? [210, 60, 40] : [240, 200, 180]
    return [70 + Math.round(20 * across), 120 + Math.round(20 * down), 90]
  })
}
