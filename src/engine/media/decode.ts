import { AVDISCARD_ALL } from 'node-av/constants'
import { Frame, Packet, type Stream } from 'node-av/lib'
import { type Input, openDecoder } from './input.ts'

/** Packets to read before giving up on a first frame. */
const MOST_PACKETS = 1000

/**
 * Decodes a stream of a newly opened file up to its first frame and calls `use` with it; undefined if there is none. The frame
 * is freed afterwards. Nothing else can be read from the file then.
 */
export async function firstFrame<Result>(
  input: Input,
  stream: Stream,
  use: (frame: Frame) => Result,
): Promise<Result | undefined> {
  const decoder = await openDecoder(stream)
  const packet = new Packet()
  const frame = new Frame()
  packet.alloc()
  frame.alloc()
  for (const other of input.streams) if (other.index !== stream.index) other.discard = AVDISCARD_ALL
  try {
    for (let read = 0; read < MOST_PACKETS; ) {
      const code = input.format.readFrameSync(packet)
      if (code >= 0 && packet.streamIndex !== stream.index) {
        packet.unref()
        continue
      }
      read++
      // Packets that the decoder rejects are skipped, as in players.
      decoder.sendPacketSync(code < 0 ? null : packet)
      packet.unref()
      if (decoder.receiveFrameSync(frame) >= 0) return use(frame)
      if (code < 0) return undefined
    }
    return undefined
  } finally {
    packet.free()
    frame.free()
    decoder.freeContext()
  }
}
