import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import type { DrawnText } from '../../media/text/letters.ts'
import { Kernel, type Picture, type Plane } from '../../render/kernel/kernel.ts'
import { Scene } from '../../render/picture/scene.ts'
import type { Segment, SourceFile } from '../../render/plan/segment.ts'
import type { Task } from '../../workers/task.ts'
import type { Legibility } from '../pixels/legible.ts'
import { type Summary, summaryOf } from '../pixels/summary.ts'

/** A frame to look at. */
export interface MomentInput {
  /** one frame, without texts */
  segment: Segment
  /** its texts */
  texts: { id: string; text: DrawnText }[]
}

export interface MomentOutput extends Summary {
  legible: { id: string; found: Legibility }[]
}

/** A batch for a worker. */
export interface LookInput {
  items: MomentInput[]
  files: Record<string, SourceFile>
}

/** Analyses frames of a film. @throws {MediaError} if a file can't be read */
export const lookAt: Task<LookInput, MomentOutput[], number> = async ({ items, files }, report) => {
  const seen: MomentOutput[] = []
  for (const { segment, texts } of items) {
    const picture = await painted(segment, files)
    const legible: MomentOutput['legible'] = []
    for (const { id, text } of texts) {
      const found = await legibility(picture, text)
      if (found) legible.push({ id, found })
    }
    seen.push({ ...summaryOf(picture), legible })
    report(seen.length)
  }
  return seen
}

/** The drawing code takes a tenth of a second to load. */
async function legibility(picture: RgbaPicture, text: DrawnText): Promise<Legibility | undefined> {
  const { readAgainst } = await import('./read-against.ts')
  return readAgainst(picture, text)
}

let kernel: Kernel | undefined

async function painted(segment: Segment, files: Record<string, SourceFile>): Promise<RgbaPicture> {
  kernel ??= new Kernel()
  kernel.reset()
  const { width, height } = segment.canvas
  const scene = await Scene.open(kernel, segment, files)
  try {
    const picture = kernel.picture(width, height)
    scene.paint(0, picture)
    return inColors(kernel, picture)
  } finally {
    scene.close()
  }
}

/** Converts BT.709, limited range, to RGB. */
function inColors({ bytes }: Kernel, { width, height, y, u, v }: Picture): RgbaPicture {
  const rgba = new Uint8ClampedArray(4 * width * height)
  const at = (plane: Plane, column: number, row: number) => bytes[plane.at + row * plane.stride + column] ?? 0
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const light = 1.1644 * (at(y, column, row) - 16)
      const [cb, cr] = [at(u, column >> 1, row >> 1) - 128, at(v, column >> 1, row >> 1) - 128]
      const to = 4 * (row * width + column)
      rgba[to] = light + 1.7927 * cr
      rgba[to + 1] = light - 0.2132 * cb - 0.5329 * cr
      rgba[to + 2] = light + 2.1124 * cb
      rgba[to + 3] = 255
    }
  return { width, height, rgba }
}
