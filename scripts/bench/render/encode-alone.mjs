// Encodes the frames of a film, held in memory, with the renderer's settings and nothing else to do; prints the seconds.
import { AV_PIX_FMT_YUV420P, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FormatContext, Frame, Log, Packet, Rational } from 'node-av/lib'

Log.setLevel(16)
const [file] = process.argv.slice(2)
const input = new FormatContext()
await input.openInput(file)
await input.findStreamInfo(null)
const stream = input.streams.find(({ codecpar }) => codecpar.width > 0)
const { width, height } = stream.codecpar
const decoder = new CodecContext()
decoder.allocContext3(Codec.findDecoder(stream.codecpar.codecId))
decoder.parametersToContext(stream.codecpar)
await decoder.open2(null, null)

const frames = []
const packet = new Packet()
const frame = new Frame()
packet.alloc()
frame.alloc()
const receive = () => {
  while (decoder.receiveFrameSync(frame) >= 0) frames.push(frame.toBuffer())
}
while (input.readFrameSync(packet) >= 0) {
  if (packet.streamIndex === stream.index) decoder.sendPacketSync(packet)
  packet.unref()
  receive()
}
decoder.sendPacketSync(null)
receive()

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
// A ring, as the encoder's threads still read the frames before.
const ring = Array.from({ length: 40 }, () => {
  const target = new Frame()
  target.alloc()
  Object.assign(target, { width, height, format: AV_PIX_FMT_YUV420P })
  target.getBuffer(64)
  return { target, planes: target.data, strides: target.linesize }
})
const fill = ({ planes, strides }, bytes) => {
  let at = 0
  for (let plane = 0; plane < 3; plane++) {
    const [w, h] = plane ? [width / 2, height / 2] : [width, height]
    for (let y = 0; y < h; y++, at += w) planes[plane].set(bytes.subarray(at, at + w), y * strides[plane])
  }
}
const begin = performance.now()
const cpu = process.cpuUsage()
for (const [i, bytes] of frames.entries()) {
  const slot = ring[i % ring.length]
  fill(slot, bytes)
  slot.target.pts = BigInt(i)
  encoder.sendFrameSync(slot.target)
  while (encoder.receivePacketSync(packet) >= 0) packet.unref()
}
encoder.sendFrameSync(null)
while (encoder.receivePacketSync(packet) >= 0) packet.unref()
const { user, system } = process.cpuUsage(cpu)
process.stdout.write(JSON.stringify({ seconds: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 }))
process.exit(0)
