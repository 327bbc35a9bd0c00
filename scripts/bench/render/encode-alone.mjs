// Encodes the frames of a film, held in memory, with the renderer's settings, one encoder on all cores and nothing else to
// do; prints the seconds.
import { AV_PIX_FMT_YUV420P, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FormatContext, Frame, Log, Packet, Rational } from 'node-av/lib'

Log.setLevel(16)
const packet = new Packet()
packet.alloc()

async function framesOf(file) {
  const input = new FormatContext()
  await input.openInput(file)
  await input.findStreamInfo(null)
  const stream = input.streams.find(({ codecpar }) => codecpar.width > 0)
  const decoder = new CodecContext()
  decoder.allocContext3(Codec.findDecoder(stream.codecpar.codecId))
  decoder.parametersToContext(stream.codecpar)
  await decoder.open2(null, null)
  const frames = []
  const receive = () => {
    for (;;) {
      const frame = new Frame()
      frame.alloc()
      if (decoder.receiveFrameSync(frame) < 0) return frame.free()
      frames.push(frame)
    }
  }
  while (input.readFrameSync(packet) >= 0) {
    if (packet.streamIndex === stream.index) decoder.sendPacketSync(packet)
    packet.unref()
    receive()
  }
  decoder.sendPacketSync(null)
  receive()
  return frames
}

async function encode(frames) {
  const { width, height } = frames[0]
  const encoder = new CodecContext()
  const x264 = Codec.findEncoderByName(FF_ENCODER_LIBX264)
  encoder.allocContext3(x264)
  Object.assign(encoder, {
    width,
    height,
    pixelFormat: AV_PIX_FMT_YUV420P,
    gopSize: 999,
    timeBase: new Rational(1, 30),
    threadCount: 0,
  })
  await encoder.open2(x264, Dictionary.fromObject({ preset: 'veryfast', crf: '21', profile: 'high' }))
  const receive = () => {
    while (encoder.receivePacketSync(packet) >= 0) packet.unref()
  }
  for (const [i, frame] of frames.entries()) {
    frame.pts = BigInt(i)
    frame.pictType = 0 // what the frame was in the film
    encoder.sendFrameSync(frame)
    receive()
  }
  encoder.sendFrameSync(null)
  receive()
}

const frames = await framesOf(process.argv[2])
const begin = performance.now()
const cpu = process.cpuUsage()
await encode(frames)
const { user, system } = process.cpuUsage(cpu)
process.stdout.write(JSON.stringify({ seconds: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 }))
process.exit(0)
