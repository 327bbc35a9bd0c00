import { rename, rm } from 'node:fs/promises'
import { AV_CODEC_ID_H264, AV_PIX_FMT_YUV420P, AV_PKT_FLAG_DISCARD, AV_PROFILE_H264_HIGH } from 'node-av/constants'
import { Packet } from 'node-av/lib'
import type { Task } from '../../workers/task.ts'
import { type FilmOptions, FilmWriter, SegmentError } from './film-writer.ts'
import { emptyFrame } from './frame.ts'
import { isHdr } from './graph.ts'
import { VideoReader } from './input.ts'

/** A part of a file that is used unchanged. */
export interface ClipCut {
  path: string
  demuxer: string
  /** s, of the first frame */
  time: number
  frames: number
}

export interface CopyInput extends FilmOptions {
  clips: ClipCut[]
  width: number
  height: number
  file: string
}

/** How far a picture may be off a constant frame rate, frames. */
const JITTER = 0.1

/**
 * Makes a film by stream copy from clips in H.264 of one format and rate, cut at key frames. If they are anything else,
 * `copied` is false and nothing is made.
 */
export const copyClips: Task<CopyInput, { copied: boolean }> = async (input) => {
  const unfinished = `${input.file}.part`
  const readers: VideoReader[] = []
  try {
    const reorder = await openFitting(readers, input)
    if (reorder === undefined) return { copied: false }
    await copy(readers, input, reorder, unfinished)
    await rename(unfinished, input.file)
    return { copied: true }
  } catch (error) {
    await rm(unfinished, { force: true })
    // The sound is mixed again when the film is encoded.
    if (error instanceof SegmentError) return { copied: false }
    throw error
  } finally {
    for (const reader of readers) reader.close()
  }
}

/** Damaged files are reported when they are rendered. @returns like `agree` */
async function openFitting(readers: VideoReader[], input: CopyInput): Promise<number | undefined> {
  try {
    for (const clip of input.clips) readers.push(await VideoReader.open(clip))
    return agree(readers, input)
  } catch {
    return undefined
  }
}

/** @returns reorder delay in frames, or undefined if the clips can't be copied */
function agree(readers: VideoReader[], input: CopyInput): number | undefined {
  const header = readers[0]?.stream.codecpar.extradata
  let reorder = 0
  for (const [i, reader] of readers.entries()) {
    const clip = input.clips[i]
    if (!clip || !header?.equals(reader.stream.codecpar.extradata ?? Buffer.alloc(0)) || !isPlain(reader, input)) return
    let ahead = 0
    const whole = eachPacket(reader, clip, input.fps, (_, shown, decoded) => {
      ahead = Math.max(ahead, decoded - shown)
    })
    if (!whole) return
    reorder = Math.max(reorder, ahead)
  }
  return reorder
}

/**
 * Whether it is what our films are: H.264 up to High profile, 8-bit 4:2:0 SDR, progressive, of the canvas's size, upright,
 * square pixels.
 */
function isPlain(reader: VideoReader, { width, height }: CopyInput): boolean {
  const { codecpar, sampleAspectRatio: pixel } = reader.stream
  const { extradata } = codecpar
  return (
    codecpar.codecId === AV_CODEC_ID_H264 &&
    codecpar.profile <= AV_PROFILE_H264_HIGH &&
    codecpar.format === AV_PIX_FMT_YUV420P &&
    !isInterlaced(reader) &&
    !isHdr(codecpar) &&
    codecpar.width === width &&
    codecpar.height === height &&
    (pixel.num === pixel.den || pixel.num === 0) &&
    codecpar.nbCodedSideData === 0 &&
    extradata?.[0] === 1
  )
}

/** Only a decoded picture tells. */
function isInterlaced(reader: VideoReader): boolean {
  const frame = emptyFrame()
  try {
    return reader.next(frame) && reader.interlaced
  } finally {
    frame.free()
  }
}

async function copy(readers: VideoReader[], input: CopyInput, reorder: number, file: string): Promise<void> {
  const writer = new FilmWriter(input, file)
  try {
    let frames = 0
    for (const [i, reader] of readers.entries()) {
      const clip = input.clips[i]
      if (!clip) continue
      if (i === 0) writer.begin(reader.stream, reorder)
      eachPacket(reader, clip, input.fps, (packet, shown, decoded) =>
        writer.write(packet, frames + shown, frames + decoded),
      )
      frames += clip.frames
    }
    await writer.finish()
  } finally {
    writer.close()
  }
}

/**
 * Visits the encoded pictures of a cut in decoding order.
 * @returns whether they are exactly those of the cut, starting with a key frame and depending on no others
 */
function eachPacket(
  reader: VideoReader,
  { time, frames }: ClipCut,
  fps: number,
  use: (packet: Packet, shown: number, decoded: number) => void,
): boolean {
  const packet = new Packet()
  packet.alloc()
  try {
    reader.seek(time)
    let decoded = 0
    const seen = new Set<number>()
    while (reader.nextPacket(packet)) {
      const place = (reader.timeOfPacket(packet) - time) * fps
      const shown = Math.round(place)
      if (!(Math.abs(place - shown) < JITTER) || packet.hasFlags(AV_PKT_FLAG_DISCARD)) return false
      if (decoded === 0 && !(shown === 0 && packet.isKeyframe)) return false
      if (shown >= frames) return packet.isKeyframe && seen.size === frames
      if (shown < 0 || seen.has(shown)) return false
      seen.add(shown)
      use(packet, shown, decoded++)
    }
    return seen.size === frames
  } finally {
    packet.free()
  }
}
