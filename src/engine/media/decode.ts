import { AVDISCARD_ALL } from 'node-av/constants'
import { Frame, Packet, type Stream } from 'node-av/lib'
import { type Input, openDecoder } from './input.ts'

/** A picture or sound that does not show within so many packets of its own is not going to. */
const PATIENCE = 1000

/**
 * Decodes a stream of a file just opened until the first frame comes, and hands it on; undefined when none comes.
 * The frame is freed afterwards. Nothing else can be read from the file then.
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
    for (let read = 0; read < PATIENCE; ) {
      const code = input.format.readFrameSync(packet)
      if (code >= 0 && packet.streamIndex !== stream.index) {
        packet.unref()
        continue
      }
      read++
      // What a decoder refuses (a cut packet) is passed over, like players do.
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
