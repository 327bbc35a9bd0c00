import { createHash } from 'node:crypto'
import { AV_PIX_FMT_YUV420P } from 'node-av/constants'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { VideoReader } from '../av/input.ts'

/** The test clip for an encoder. */
export const TEST_CANVAS = { width: 640, height: 360, fps: 30 }
const FRAMES = 12
/** Largest mean difference of a plane, of 255: at the usual quality it is below one. */
const MOST_OFF = 4

/** The part of `SegmentEncoder` that the test uses. */
export interface Encoder {
  encode(frame: StageFrame['frame']): void
  finish(): void
  close(): void
}

/**
 * Encodes two short clips and decodes them with FFmpeg's own decoder: all frames must be there, in order, looking as painted,
 * and both clips must have the same headers, or they could not be joined.
 * @param file path for a temporary clip @returns a fingerprint of its output @throws what is wrong
 */
export async function verifyEncoder(open: (file: string) => Promise<Encoder>, file: string): Promise<string> {
  const headers = []
  const hash = createHash('sha256')
  for (const seed of [0, 1]) {
    await makeClip(await open(file), seed)
    headers.push(await checkClip(file, seed, (bytes) => hash.update(bytes)))
  }
  if (!headers[0]?.equals(headers[1] ?? Buffer.alloc(0))) throw new Error('its clips do not fit together')
  return hash.digest('hex').slice(0, 16)
}

async function makeClip(encoder: Encoder, seed: number): Promise<void> {
  const stage = new StageFrame(TEST_CANVAS.width, TEST_CANVAS.height)
  try {
    for (let i = 0; i < FRAMES; i++) {
      paint(stage, seed, i)
      encoder.encode(stage.frame)
    }
    encoder.finish()
  } finally {
    encoder.close()
    stage.close()
  }
}

/** Moving gradients that get brighter from frame to frame, so that all frames differ. */
function paint({ planes, strides }: StageFrame, seed: number, frame: number): void {
  for (const [index, plane] of planes.entries()) {
    const [stride, side] = [strides[index] ?? 0, index === 0 ? 1 : 2]
    for (let y = 0; y < TEST_CANVAS.height / side; y++)
      for (let x = 0; x < TEST_CANVAS.width / side; x++)
        plane[y * stride + x] = shade(index, seed, frame, x * side, y * side)
  }
}

function shade(plane: number, seed: number, frame: number, x: number, y: number): number {
  const wave = Math.sin((x + 6 * frame) / 40 + plane) + Math.cos(y / (30 + 10 * seed))
  return plane === 0 ? 40 + 8 * frame + 18 * wave : 128 + 40 * wave
}

/** @returns the stream's headers */
async function checkClip(file: string, seed: number, say: (bytes: Buffer) => void): Promise<Buffer> {
  const reader = await VideoReader.open({ path: file, demuxer: 'mov' }, 1)
  const frame = emptyFrame()
  const [seen, wanted] = [0, 1].map(() => new StageFrame(TEST_CANVAS.width, TEST_CANVAS.height))
  try {
    let count = 0
    for (; seen && wanted && reader.next(frame); count++) {
      const { width, height, format } = frame
      if (width !== TEST_CANVAS.width || height !== TEST_CANVAS.height || format !== AV_PIX_FMT_YUV420P)
        throw new Error(`its pictures are ${width}x${height} in format ${format}`)
      seen.take(frame)
      paint(wanted, seed, count)
      for (const [i, plane] of seen.planes.entries()) {
        const off = meanDifference(plane, wanted.planes[i] ?? plane)
        if (off > MOST_OFF) throw new Error(`picture ${count + 1} is off by ${off.toFixed(1)}`)
        say(plane)
      }
    }
    if (count !== FRAMES) throw new Error(`${count} of ${FRAMES} pictures are there`)
    return Buffer.from(reader.stream.codecpar.extradata ?? [])
  } finally {
    for (const stage of [seen, wanted]) stage?.close()
    frame.free()
    reader.close()
  }
}

function meanDifference(a: Buffer, b: Buffer): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / a.length
}
