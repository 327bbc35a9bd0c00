import { Frame } from 'node-av/lib'
import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import { VideoReader } from '../../../src/engine/render/av/input.ts'
import { listen } from '../sound/listen.ts'

/** A plane of 8 bit samples, row by row. */
export interface Plane {
  width: number
  height: number
  samples: Uint8Array
}

/** A picture in BT.709, limited range, 4:2:0. */
export interface Picture {
  y: Plane
  u: Plane
  v: Plane
}

/** A film as it is seen and heard. */
export interface Film {
  fps: number
  /** s */
  seconds: number
  pictures: Picture[]
  sound: Pcm
}

/** Decodes a whole film. */
export async function watch(path: string): Promise<Film> {
  const file = { path, demuxer: 'mov' }
  const [{ pictures, fps }, sound] = await Promise.all([picturesOf(file), listen(path, 'mov')])
  return { fps, seconds: pictures.length / fps, pictures, sound }
}

export async function picturesOf(file: { path: string; demuxer: string }): Promise<Pick<Film, 'pictures' | 'fps'>> {
  const reader = await VideoReader.open(file)
  const frame = new Frame()
  frame.alloc()
  const pictures: Picture[] = []
  while (reader.next(frame)) pictures.push(planesOf(frame))
  frame.free()
  const { num, den } = reader.stream.avgFrameRate
  reader.close()
  return { pictures, fps: num / Math.max(1, den) }
}

function planesOf(frame: Frame): Picture {
  const bytes = new Uint8Array(frame.toBuffer())
  const { width, height } = frame
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
  const luma = width * height
  const chroma = half.width * half.height
  return {
    y: { width, height, samples: bytes.subarray(0, luma) },
    u: { ...half, samples: bytes.subarray(luma, luma + chroma) },
    v: { ...half, samples: bytes.subarray(luma + chroma, luma + 2 * chroma) },
  }
}

/** The picture at a time, s. */
export function at({ pictures, fps }: Film, seconds: number): Picture {
  const picture = pictures[Math.floor(seconds * fps + 1e-6)]
  if (!picture) throw new Error(`the film ends before ${seconds} s`)
  return picture
}
