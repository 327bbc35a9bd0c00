import { AV_SAMPLE_FMT_FLTP } from 'node-av/constants'
import { Frame } from 'node-av/lib'
import { SoundGraph } from '../sound/graph.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { RATE } from '../sound/pcm.ts'
import { HEARD_RATE } from './recogniser.ts'
import { lengthOf, PAUSE, type Piece, type Window } from './windows.ts'

const STEREO = { rate: RATE, format: AV_SAMPLE_FMT_FLTP, channels: 2, layout: 'stereo' } as const
const TO_HEARD = `aformat=sample_fmts=flt:sample_rates=${HEARD_RATE}:channel_layouts=mono`

/** The sound of a window in the recogniser's format. @throws {MediaError} if the file has no sound or can't be opened */
export async function soundIn(file: SoundFile, window: Window): Promise<Float32Array> {
  const samples = new Float32Array(Math.ceil(lengthOf(window) * HEARD_RATE))
  let at = 0
  for (const piece of window) {
    await read(file, piece, samples.subarray(Math.round(at * HEARD_RATE)))
    at += piece.end - piece.start + PAUSE
  }
  return samples
}

async function read(file: SoundFile, { start, end }: Piece, into: Float32Array): Promise<void> {
  const sound = await openSound(file, start, end)
  const graph = new SoundGraph(STEREO, TO_HEARD)
  const frame = new Frame()
  frame.alloc()
  const most = Math.min(into.length, Math.round((end - start) * HEARD_RATE))
  let at = 0
  const drain = () => {
    while (graph.pull(frame)) {
      const plane = frame.data?.[0]
      const fresh = Math.min(frame.nbSamples, most - at)
      if (plane && fresh > 0) into.set(new Float32Array(plane.buffer, plane.byteOffset, fresh), at)
      at += Math.max(0, fresh)
      frame.unref()
    }
  }
  try {
    for (let pcm = sound.read(); pcm; pcm = sound.read()) {
      graph.pushPcm(pcm)
      drain()
    }
    graph.push(null)
    drain()
  } finally {
    sound.close()
    graph.close()
    frame.free()
  }
}
