// A process of its own for what tests need of FFmpeg: `make` media from filters, `read` what a film shows,
// `listen` to it.
import { createHash } from 'node:crypto'
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PKT_DATA_DISPLAYMATRIX,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
} from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FilterGraph, FormatContext, Frame, Log, Packet, Rational } from 'node-av/lib'

Log.setLevel(16)
const held = [] // options must outlive the contexts that they went into
const options = (object) => {
  const dictionary = Dictionary.fromObject(object ?? {})
  held.push(dictionary)
  return dictionary
}
const must = (result, what) => {
  if (result < 0) throw new Error(`${what}: ${result}`)
  return result
}
const newFrame = () => {
  const frame = new Frame()
  frame.alloc()
  return frame
}
const newPacket = () => {
  const packet = new Packet()
  packet.alloc()
  return packet
}

/** A track whose frames come from a filter graph. */
async function openTrack(out, { filter, codec: name, settings, encoder: more, matrix, pixelAspect, timed }, kind) {
  const graph = new FilterGraph()
  graph.alloc()
  must(graph.parse2(`${filter},${kind === 'video' ? 'buffersink@out' : 'abuffersink@out'}`), filter)
  must(graph.configSync(), filter)
  const sink = graph.getFilter(kind === 'video' ? 'buffersink@out' : 'abuffersink@out')
  const first = newFrame()
  must(sink.buffersinkGetFrameSync(first), 'first frame')
  const encoder = Codec.findEncoderByName(name)
  const codec = new CodecContext()
  codec.allocContext3(encoder)
  codec.timeBase = sink.buffersinkGetTimeBase()
  if (kind === 'video') {
    const { width, height, format, colorRange, colorSpace, colorPrimaries, colorTrc } = first
    Object.assign(codec, { width, height, pixelFormat: format, colorRange, colorSpace, colorPrimaries, colorTrc })
    codec.framerate = sink.buffersinkGetFrameRate()
    codec.sampleAspectRatio = pixelAspect ? new Rational(...pixelAspect) : first.sampleAspectRatio
  } else {
    const { sampleRate, format, channelLayout } = first
    Object.assign(codec, { sampleRate, sampleFormat: format, channelLayout })
  }
  Object.assign(codec, more)
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER)
  must(await codec.open2(encoder, options(settings)), `open ${name}`)
  const stream = out.newStream(null)
  must(stream.codecpar.fromContext(codec), 'stream')
  stream.timeBase = codec.timeBase
  if (pixelAspect) stream.sampleAspectRatio = new Rational(...pixelAspect)
  if (matrix) {
    const bytes = Buffer.alloc(36)
    for (const [i, value] of matrix.entries()) bytes.writeInt32LE(value, i * 4)
    stream.codecpar.addCodedSideData(AV_PKT_DATA_DISPLAYMATRIX, bytes)
  }
  return { sink, first, codec, stream, graph, timed }
}

async function make({ file, format, video, audio, muxer, metadata }) {
  const out = new FormatContext()
  must(out.allocOutputContext2(null, format ?? null, file), 'output')
  const tracks = []
  if (video) tracks.push(await openTrack(out, video, 'video'))
  if (audio) tracks.push(await openTrack(out, audio, 'audio'))
  if (metadata?.video) tracks[0].stream.metadata = options(metadata.video)
  must(out.openOutputSync(), 'open output')
  must(out.writeHeaderSync(options(muxer)), 'header')
  const packet = newPacket()
  for (const { sink, first, codec, stream, timed } of tracks) {
    const send = (frame) => {
      must(codec.sendFrameSync(frame), 'encode')
      while (codec.receivePacketSync(packet) >= 0) {
        packet.streamIndex = stream.index
        if (timed) packet.duration = 1n
        packet.rescaleTs(codec.timeBase, stream.timeBase)
        must(out.interleavedWriteFrameSync(packet), 'write')
      }
    }
    first.pictType = 0
    send(first)
    for (let frame = newFrame(); sink.buffersinkGetFrameSync(frame) >= 0; frame = newFrame()) {
      frame.pictType = 0
      send(frame)
      frame.free()
    }
    send(null)
  }
  must(out.writeTrailerSync(), 'trailer')
  out.closeOutputSync()
  return {}
}

/** What is in a file: streams, and for each wanted frame its hash and samples at points (fractions of the picture). */
async function read({ file, points = [], frames: wanted, pixels = false }) {
  const input = new FormatContext()
  must(await input.openInput(file), 'open')
  must(await input.findStreamInfo(null), 'info')
  const streams = input.streams.map(describe)
  const index = input.findBestStream(AVMEDIA_TYPE_VIDEO, -1, -1)
  const frames = index < 0 ? [] : await readFrames(input, index, points, wanted, pixels)
  const seconds = Number(input.duration) / 1e6
  const metadata = input.metadata?.getAll() ?? {}
  input.closeInputSync()
  return { streams, seconds, metadata, frames }
}

function describe({ codecpar: c, nbFrames, avgFrameRate, rFrameRate }) {
  const kind = { [AVMEDIA_TYPE_VIDEO]: 'video', [AVMEDIA_TYPE_AUDIO]: 'audio' }[c.codecType]
  const { width, height, profile, format, colorSpace, colorRange, sampleRate, channels } = c
  const codec = Codec.findDecoder(c.codecId)?.name
  const fps = avgFrameRate.den ? avgFrameRate.num / avgFrameRate.den : 0
  return {
    kind,
    codec,
    width,
    height,
    profile,
    format,
    colorSpace,
    colorRange,
    sampleRate,
    channels,
    fps,
    baseRate: [rFrameRate.num, rFrameRate.den],
    count: Number(nbFrames),
  }
}

async function readFrames(input, index, points, wanted, pixels) {
  const stream = input.streams[index]
  const decoder = Codec.findDecoder(stream.codecpar.codecId)
  const codec = new CodecContext()
  codec.allocContext3(decoder)
  codec.parametersToContext(stream.codecpar)
  must(await codec.open2(decoder, null), 'decoder')
  const packet = newPacket()
  const frame = newFrame()
  const found = []
  let count = 0
  const receive = () => {
    while (codec.receiveFrameSync(frame) >= 0) {
      if (!wanted || wanted.includes(count)) found.push(look(frame, points, pixels, stream.timeBase.toDouble()))
      count++
    }
  }
  while (input.readFrameSync(packet) >= 0) {
    if (packet.streamIndex === index) must(codec.sendPacketSync(packet), 'decode')
    packet.unref()
    receive()
  }
  codec.sendPacketSync(null)
  receive()
  frame.free()
  packet.free()
  codec.freeContext()
  return found
}

function look(frame, points, pixels, timeBase) {
  const bytes = frame.toBuffer()
  const { width, height } = frame
  const chroma = Math.ceil(width / 2)
  const u = width * height
  const v = u + chroma * Math.ceil(height / 2)
  const colors = points.map(([x, y]) => {
    const column = Math.floor(x * width)
    const row = Math.floor(y * height)
    const half = (row >> 1) * chroma + (column >> 1)
    return [bytes[row * width + column], bytes[u + half], bytes[v + half]]
  })
  return {
    hash: createHash('md5').update(bytes).digest('hex'),
    seconds: Number(frame.bestEffortTimestamp) * timeBase,
    colors,
    luma: pixels ? new Uint8Array(bytes.subarray(0, u)) : undefined,
  }
}

/** A file's sound: mono samples at 48 kHz, and the second at which the first is heard. */
async function listen({ file }) {
  const graph = new FilterGraph()
  graph.alloc()
  const format = 'aresample=48000,aformat=sample_fmts=flt:channel_layouts=mono'
  must(graph.parse2(`amovie=${file},${format},abuffersink@out`), 'sound')
  must(graph.configSync(), 'sound')
  const sink = graph.getFilter('abuffersink@out')
  const frame = newFrame()
  const parts = []
  let begin
  while (sink.buffersinkGetFrameSync(frame) >= 0) {
    begin ??= Number(frame.pts) * sink.buffersinkGetTimeBase().toDouble()
    parts.push(frame.toBuffer().subarray(0, 4 * frame.nbSamples))
    frame.unref()
  }
  graph.free()
  const bytes = new Uint8Array(Buffer.concat(parts))
  return { begin, samples: new Float32Array(bytes.buffer, 0, bytes.length >> 2) }
}

process.on('message', async ({ command, input }) => {
  try {
    process.send({ output: await { make, read, listen }[command](input) })
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) })
  }
})
process.on('disconnect', () => process.exit(0))
