import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_DISPOSITION_DEFAULT,
  AV_PICTURE_TYPE_NONE,
  AVFMT_GLOBALHEADER,
} from 'node-av/constants'
import {
  Codec,
  CodecContext,
  Dictionary,
  type FilterContext,
  FilterGraph,
  FormatContext,
  Frame,
  Packet,
} from 'node-av/lib'

/** One stream of a made file: a filter graph without inputs, and the encoder for what it gives. */
export interface MadeStream {
  /** as in `testsrc2=s=64x48:r=10:d=1` or `sine=f=440:d=1` */
  graph: string
  encoder: string
  options?: Record<string, string>
  /** the one of its kind that players choose */
  chosen?: boolean
  metadata?: Record<string, string>
}

/** Makes a media file with the engine's own FFmpeg. The container follows the file's extension, or `format`. */
export async function makeMedia(
  file: string,
  streams: {
    video?: MadeStream | MadeStream[]
    audio?: MadeStream | MadeStream[]
    format?: string
    options?: Record<string, string>
  },
): Promise<void> {
  const output = new FormatContext()
  ok(output.allocOutputContext2(null, streams.format ?? null, file))
  const tracks: Track[] = []
  for (const made of [streams.video ?? []].flat()) tracks.push(await openTrack(output, made, 'buffersink'))
  for (const made of [streams.audio ?? []].flat()) tracks.push(await openTrack(output, made, 'abuffersink'))
  ok(await output.openOutput())
  ok(await output.writeHeader(streams.options ? Dictionary.fromObject(streams.options) : null))
  for (const track of tracks) writeTrack(output, track)
  ok(output.writeTrailerSync())
  output.closeOutputSync()
  output.freeContext()
}

interface Track {
  encoder: CodecContext
  graph: FilterGraph
  sink: FilterContext
  index: number
}

/** Samples a frame, where the encoder insists. */
const FRAME_SIZES: Record<string, number> = {
  ac3: 1536,
  alac: 4096,
  flac: 4608,
  libmp3lame: 1152,
  libopus: 960,
  libvorbis: 64,
  mp2: 1152,
  wmav2: 2048,
}

async function openTrack(output: FormatContext, made: MadeStream, sinkFilter: string): Promise<Track> {
  const graph = new FilterGraph()
  graph.alloc()
  const frameSize = FRAME_SIZES[made.encoder] ?? 1024
  const cut = sinkFilter === 'abuffersink' ? `,asetnsamples=${frameSize}:p=0` : ''
  ok(graph.parse2(`${made.graph}${cut},${sinkFilter}@out`))
  ok(graph.configSync())
  const sink = must(graph.getFilter(`${sinkFilter}@out`))
  // Names of encoders are a closed list of the library; tests name only real ones.
  const codec = must(Codec.findEncoderByName(made.encoder as Parameters<typeof Codec.findEncoderByName>[0]))
  const encoder = new CodecContext()
  encoder.allocContext3(codec)
  encoder.timeBase = sink.buffersinkGetTimeBase()
  if (sinkFilter === 'buffersink') {
    encoder.width = sink.buffersinkGetWidth()
    encoder.height = sink.buffersinkGetHeight()
    // A video sink gives pixel formats, an audio sink sample formats.
    encoder.pixelFormat = sink.buffersinkGetFormat() as typeof encoder.pixelFormat
    encoder.framerate = sink.buffersinkGetFrameRate()
    encoder.sampleAspectRatio = sink.buffersinkGetSampleAspectRatio()
  } else {
    encoder.sampleRate = sink.buffersinkGetSampleRate()
    encoder.sampleFormat = sink.buffersinkGetFormat() as typeof encoder.sampleFormat
    encoder.channelLayout = sink.buffersinkGetChannelLayout()
  }
  if (must(output.oformat).hasFlags(AVFMT_GLOBALHEADER)) encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER)
  ok(await encoder.open2(codec, made.options ? Dictionary.fromObject(made.options) : null))
  const stream = output.newStream(null)
  ok(stream.codecpar.fromContext(encoder))
  stream.timeBase = encoder.timeBase
  if (made.chosen) stream.disposition = AV_DISPOSITION_DEFAULT
  if (made.metadata) stream.metadata = Dictionary.fromObject(made.metadata)
  return { encoder, graph, sink, index: stream.index }
}

function writeTrack(output: FormatContext, { encoder, graph, sink, index }: Track): void {
  const frame = new Frame()
  const packet = new Packet()
  frame.alloc()
  packet.alloc()
  for (let ended = false; !ended; ) {
    ended = sink.buffersinkGetFrameSync(frame) < 0
    frame.pictType = AV_PICTURE_TYPE_NONE // test sources call every picture a key picture
    ok(encoder.sendFrameSync(ended ? null : frame))
    frame.unref()
    while (encoder.receivePacketSync(packet) >= 0) {
      packet.streamIndex = index
      if (packet.duration === 0n && encoder.width > 0) packet.duration = 1n
      packet.rescaleTs(encoder.timeBase, must(output.streams[index]).timeBase)
      ok(output.interleavedWriteFrameSync(packet))
    }
  }
  frame.free()
  packet.free()
  encoder.freeContext()
  graph.free()
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

function ok(code: number): void {
  if (code < 0) throw new Error(`FFmpeg: ${code}`)
}
