// Encodes the frames of a film, painted by the renderer and held in memory, with its settings, one encoder on all cores
// and nothing else to do. Reads its draft, prints the seconds.
import { readFileSync } from 'node:fs'
import { AV_PIX_FMT_YUV420P, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, Log, Packet, Rational } from 'node-av/lib'
import { MEDIA } from './drafts.mjs'
import { whole } from './engine.mjs'
import { PAINTING, withSources } from './sources.mjs'

async function paint({ Kernel, mediaOf, planSegments, resolveOutput, Scene, sourceFiles, StageFrame }) {
  const target = resolveOutput(whole(JSON.parse(readFileSync(0, 'utf8'))), { format: 'mp4', quality: 'standard' })
  const frames = []
  for (const segment of planSegments({ ...target, media: MEDIA })) {
    const { width, height } = segment.canvas
    const kernel = new Kernel()
    const scene = await Scene.open(kernel, segment, sourceFiles(MEDIA, mediaOf(segment)))
    const picture = kernel.picture(width, height)
    for (let i = 0; i < segment.frames; i++) {
      const stage = new StageFrame(width, height)
      scene.paint(i, picture)
      stage.write(kernel, picture)
      frames.push(stage.frame)
    }
    scene.close()
  }
  return { frames, ...target }
}

async function encode({ frames, draft: { canvas }, encoding }) {
  const { width, height, fps } = canvas
  const { preset, crf } = encoding
  const encoder = new CodecContext()
  const x264 = Codec.findEncoderByName(FF_ENCODER_LIBX264)
  encoder.allocContext3(x264)
  const timeBase = new Rational(1, fps)
  Object.assign(encoder, { width, height, pixelFormat: AV_PIX_FMT_YUV420P, gopSize: 999, timeBase, threadCount: 0 })
  await encoder.open2(x264, Dictionary.fromObject({ preset, crf: String(crf), profile: 'high' }))
  const packet = new Packet()
  packet.alloc()
  const receive = () => {
    while (encoder.receivePacketSync(packet) >= 0) packet.unref()
  }
  for (const [i, frame] of frames.entries()) {
    frame.pts = BigInt(i)
    encoder.sendFrameSync(frame)
    receive()
  }
  encoder.sendFrameSync(null)
  receive()
}

Log.setLevel(16)
const painted = await withSources([...PAINTING, 'render/av/frame'], paint)
const begin = performance.now()
const cpu = process.cpuUsage()
await encode(painted)
const { user, system } = process.cpuUsage(cpu)
process.stdout.write(JSON.stringify({ seconds: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 }))
process.exit(0)
