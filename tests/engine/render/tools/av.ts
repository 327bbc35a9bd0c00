import { fork } from 'node:child_process'

/** [Y, U, V] at a point of a frame, 8 bits, as stored. */
export type Color = [number, number, number]

export interface SeenFrame {
  /** of all its samples */
  hash: string
  seconds: number
  /** at the points asked for */
  colors: Color[]
  luma?: Uint8Array
}

export interface Seen {
  streams: {
    kind: 'video' | 'audio'
    codec: string
    width: number
    height: number
    profile: number
    colorSpace: number
    colorRange: number
    sampleRate: number
    channels: number
    fps: number
    /** FFmpeg's `r_frame_rate` */
    baseRate: [number, number]
    count: number
  }[]
  seconds: number
  metadata: Record<string, string>
  frames: SeenFrame[]
}

export interface TrackSpec {
  /** FFmpeg's filter syntax, beginning with a source and ending in the pixel or sample format */
  filter: string
  codec: string
  settings?: Record<string, string>
  /** fields of the codec context */
  encoder?: Record<string, unknown>
  /** display matrix, nine 16.16 and 2.30 fixed-point numbers */
  matrix?: number[]
  pixelAspect?: [number, number]
  /** each picture is said to be shown for one unit of the encoder's time base */
  timed?: boolean
}

export interface MediaSpec {
  file: string
  format?: string
  video?: TrackSpec
  audio?: TrackSpec
  muxer?: Record<string, string>
  metadata?: { video?: Record<string, string> }
}

/** Makes a media file with the engine's own FFmpeg, in a process of its own. */
export async function makeMedia(spec: MediaSpec): Promise<string> {
  await command('make', spec)
  return spec.file
}

/** Decodes a file. @param options points: fractions of the picture; frames: numbers of those wanted */
export function readMedia(
  file: string,
  options: { points?: [number, number][]; frames?: number[]; pixels?: boolean } = {},
): Promise<Seen> {
  return command('read', { file, ...options }) as Promise<Seen> // the tool's own answer
}

/** Decodes a file's sound. @returns mono samples at 48 kHz, and the second at which the first is heard */
export function listenTo(file: string): Promise<{ begin: number; samples: Float32Array }> {
  return command('listen', { file }) as Promise<{ begin: number; samples: Float32Array }> // the tool's own answer
}

function command(name: string, input: unknown): Promise<unknown> {
  const tool = fork(new URL('av-tool.mjs', import.meta.url), { serialization: 'advanced' })
  return new Promise((resolve, reject) => {
    tool.once('message', (reply: { output: unknown } | { error: string }) => {
      tool.disconnect()
      if ('error' in reply) reject(new Error(reply.error))
      else resolve(reply.output)
    })
    tool.once('exit', (code, signal) => reject(new Error(`the tool ended with ${code ?? signal}`)))
    tool.send({ command: name, input })
  })
}
