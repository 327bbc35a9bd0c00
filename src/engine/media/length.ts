import { AV_NOPTS_VALUE, AVDISCARD_ALL } from 'node-av/constants'
import { Packet, type Stream } from 'node-av/lib'
import { type Input, openInput } from './input.ts'
import { goTo } from './seek.ts'
import { beginning } from './streams.ts'

/** The actual length of a stream. */
export interface Length {
  /** s from the beginning of the file; other streams may begin earlier */
  durationSeconds: number
  /** whether the file ends before its header says */
  truncated: boolean
}

/** Formats whose header has the length; others are counted. */
const WITH_LENGTH = ['mov', 'matroska', 'avi', 'wav', 'flac', 'asf', 'aiff']
const SLACK_SECONDS = 0.6

/** Measures a stream by its header if that is plausible, else by reading the whole file. */
export async function measureLength(path: string, demuxer: string, index: number): Promise<Length> {
  const input = await openInput(path, demuxer)
  try {
    for (const stream of input.streams) if (stream.index !== index) stream.discard = AVDISCARD_ALL
    const stream = input.streams[index]
    const said = stream && WITH_LENGTH.includes(demuxer) ? statedSeconds(input, stream) : undefined
    if (!stream || said === undefined) return { durationSeconds: await count(path, demuxer, index), truncated: false }
    if (endsNear(input, stream, said)) return { durationSeconds: said, truncated: false }
    const durationSeconds = await count(path, demuxer, index)
    return { durationSeconds, truncated: isCut(said, durationSeconds, beginning(input, stream)) }
  } finally {
    input.close()
  }
}

/** A header may also give the end on a clock that started long before, as in dashcam recordings. */
function isCut(said: number, there: number, start: number): boolean {
  return [said, said - start].every((length) => length <= 0 || length - there > SLACK_SECONDS)
}

/** Counts the packets of a stream, up to `limit`. */
export async function countPackets(path: string, demuxer: string, index: number, limit: number): Promise<number> {
  const input = await openInput(path, demuxer)
  let packets = 0
  try {
    forEachPacket(input, index, () => ++packets < limit)
  } finally {
    input.close()
  }
  return packets
}

function statedSeconds(input: Input, stream: Stream): number | undefined {
  const { num, den } = stream.timeBase
  const late =
    stream.startTime === AV_NOPTS_VALUE ? 0 : (Number(stream.startTime) * num) / den - beginning(input, stream)
  if (stream.duration > 0n) return late + (Number(stream.duration) * num) / den
  return input.format.duration > 0n ? Number(input.format.duration) / 1e6 : undefined
}

/** Whether the file has the last second that its header promises. */
function endsNear(input: Input, stream: Stream, seconds: number): boolean {
  const { num, den } = stream.timeBase
  const start = beginning(input, stream)
  if (!goTo(input, stream, Math.max(0, seconds - 1))) return false
  let end = Number.NEGATIVE_INFINITY
  forEachPacket(input, stream.index, (packet) => {
    end = Math.max(end, ((Number(timeOf(packet) ?? 0n) + Number(packet.duration)) * num) / den)
    return true
  })
  return end - start > seconds - SLACK_SECONDS
}

async function count(path: string, demuxer: string, index: number): Promise<number> {
  const input = await openInput(path, demuxer)
  try {
    const stream = input.streams[index]
    if (!stream) return 0
    const start = beginning(input, stream)
    const second = stream.timeBase.toDouble()
    // A packet without a time stamp follows the previous one.
    let end = BigInt(Math.round(start / second))
    forEachPacket(input, index, (packet) => {
      const until = (timeOf(packet) ?? end) + packet.duration
      if (until > end) end = until
      return true
    })
    return Number(end) * second - start
  } finally {
    input.close()
  }
}

function timeOf(packet: Packet): bigint | undefined {
  if (packet.pts !== AV_NOPTS_VALUE) return packet.pts
  return packet.dts === AV_NOPTS_VALUE ? undefined : packet.dts
}

/** Reads packets until the file ends, breaks off, or `use` returns false. */
function forEachPacket(input: Input, index: number, use: (packet: Packet) => boolean): void {
  const packet = new Packet()
  packet.alloc()
  try {
    for (;;) {
      if (input.format.readFrameSync(packet) < 0) return
      const more = packet.streamIndex !== index || use(packet)
      packet.unref()
      if (!more) return
    }
  } finally {
    packet.free()
  }
}
