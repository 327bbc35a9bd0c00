import type { FileClip } from '../../../../src/engine/edit/draft.ts'
import type { Media } from '../../../../src/engine/media/media.ts'
import { type Color, readMedia } from './av.ts'
import { clip, draftOf, library } from './drafts.ts'
import type { testEngine } from './engine.ts'

export const LOSSLESS = { codec: 'libx264', settings: { qp: '0', preset: 'ultrafast' } }

/** Left half red, right half blue, a white band along the top; 10 frames. */
export const card = (width: number, height: number, format = 'yuv420p') =>
  `color=red:s=${width}x${height}:r=30:d=0.34,format=gbrp,drawbox=x=iw/2:w=iw/2:h=ih:color=blue:t=fill,` +
  `drawbox=w=iw:h=ih/4:color=white:t=fill,scale=out_color_matrix=bt709,format=${format},setparams=colorspace=bt709`

/** Top left, bottom left, bottom right, top right. */
export const CORNERS: [number, number][] = [
  [0.25, 0.1],
  [0.25, 0.9],
  [0.75, 0.9],
  [0.75, 0.1],
]

/** What a colour of the card is called. */
export function nameOf([y, u, v]: Color): string {
  if (y > 200) return 'white'
  if (y < 30 && Math.abs(u - 128) < 12 && Math.abs(v - 128) < 12) return 'black'
  if (v > 200) return 'red'
  if (u > 200) return 'blue'
  return `${y} ${u} ${v}`
}

/** What is seen at some points, by default the corners, of the fifth frame of a clip. */
export async function seenOf(
  engine: Pick<ReturnType<typeof testEngine>, 'film'>,
  media: Media,
  change: Partial<FileClip> = {},
  points = CORNERS,
): Promise<string[]> {
  const file = await engine.film(draftOf([clip(media, 8, change)]), library(media))
  const { frames } = await readMedia(file, { points, frames: [4] })
  return (frames[0]?.colors ?? []).map(nameOf)
}
