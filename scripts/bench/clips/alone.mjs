// What a film cannot do without: each source decoded once from where it is first shown to where it is last, each frame
// encoded once, the sound mixed. Reads a draft and its media, prints CPU seconds. What paints the frames is not counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Frame, Log } from 'node-av/lib'
import { whole } from '../render/engine.mjs'
import { PAINTING, withSources } from '../render/sources.mjs'

const SOURCES = [...PAINTING, 'render/av/frame', 'render/av/encoder', 'render/av/input', 'render/sound/mix']

/** CPU seconds of this process from now on, as a function. */
function watchCpu() {
  const begin = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1e6
  }
}

async function decodingOf({ VideoReader }, { clips, canvas }, media) {
  const cpu = watchCpu()
  const frame = new Frame()
  frame.alloc()
  for (const { mediaId, sourceStart, frames } of clips) {
    const reader = await VideoReader.open(media[mediaId])
    reader.seek(sourceStart)
    while (reader.next(frame)) if (reader.time >= sourceStart + frames / canvas.fps) break
    reader.close()
  }
  return cpu()
}

async function encodingOf(
  { Kernel, mediaOf, planSegments, Scene, SegmentEncoder, sourceFiles, StageFrame },
  target,
  media,
  file,
) {
  let seconds = 0
  const counted = async (work) => {
    const cpu = watchCpu()
    const result = await work()
    seconds += cpu()
    return result
  }
  const kernel = new Kernel()
  for (const segment of planSegments({ ...target, media })) {
    kernel.reset()
    const { width, height } = segment.canvas
    const scene = await Scene.open(kernel, segment, sourceFiles(media, mediaOf(segment)))
    const picture = kernel.picture(width, height)
    const stage = new StageFrame(width, height)
    const encoder = await counted(() => SegmentEncoder.open(file, segment))
    for (let i = 0; i < segment.frames; i++) {
      scene.paint(i, picture)
      stage.write(kernel, picture)
      await counted(() => encoder.encode(stage.frame))
    }
    await counted(() => encoder.finish())
    encoder.close()
    stage.close()
    scene.close()
  }
  return seconds
}

async function soundOf({ mixSound }, { draft, range }, media, file) {
  const cpu = watchCpu()
  await mixSound({ draft, media, fromFrame: range.from, toFrame: range.to, output: { file, codec: 'aac' } }, () => {})
  return cpu()
}

async function measure(engine) {
  const { draft, media } = JSON.parse(readFileSync(0, 'utf8'))
  const target = engine.resolveOutput(whole(draft), { format: 'mp4', quality: 'standard' })
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const decoding = await decodingOf(engine, target.draft, media)
  const encoding = await encodingOf(engine, target, media, join(folder, 'film.mp4'))
  const sound = await soundOf(engine, target, media, join(folder, 'sound.m4a'))
  rmSync(folder, { recursive: true, force: true })
  return { decoding, encoding, sound }
}

Log.setLevel(16)
process.stdout.write(JSON.stringify(await withSources(SOURCES, measure)))
process.exit(0)
