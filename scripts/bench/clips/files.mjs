// The clips that are measured, made once of the media of the tests by the system's ffmpeg and kept beside the packages.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const kept = join(root, 'node_modules/.cache/video-maker-mcp/bench-clips-bt709')
const given = (name) => join(root, 'tests/media', name)

const FPS = 30
/** With the colours of cameras, so that there is nothing to convert, which the commands of ffmpeg would leave out. */
const filling = (width, height) =>
  `colorspace=all=bt709,scale=${width}:${height}:force_original_aspect_ratio=increase:flags=bicubic,crop=${width}:${height},fps=${FPS}`
/** A key picture every so many seconds, and no others. */
const keyEvery = (seconds) => ['-g', `${seconds * FPS}`, '-keyint_min', `${seconds * FPS}`, '-sc_threshold', '0']
const H264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p']
const AAC = ['-c:a', 'aac', '-b:a', '128k']

/** A film of the rabbit over and over, under music. */
const talk = (seconds, width, height, keySeconds) => ({
  ...{ seconds, width, height, hasAudio: true },
  make: () => [
    ...['-stream_loop', '-1', '-i', given('rabbit.mp4'), '-stream_loop', '-1', '-i', given('viper.mp3')],
    ...['-map', '0:v', '-map', '1:a', '-t', `${seconds}`, '-vf', filling(width, height)],
    ...[...H264, ...keyEvery(keySeconds), ...AAC],
  ],
})

/** 10 bits, as telephones film, with the noise of a sensor. */
const hevc = (seconds, keySeconds) => ({
  ...{ seconds, width: 3840, height: 2160, hasAudio: true },
  make: () => [
    ...['-stream_loop', '-1', '-i', given('rabbit.mp4'), '-t', `${seconds}`],
    ...['-vf', `${filling(3840, 2160)},noise=c0s=5:c0f=t:all_seed=1,format=yuv420p10le`],
    ...['-c:v', 'libx265', '-preset', 'superfast', '-crf', '26', '-tag:v', 'hvc1', '-x265-params'],
    ...[`log-level=none:keyint=${keySeconds * FPS}:min-keyint=${keySeconds * FPS}:scenecut=0`, ...AAC],
  ],
})

/** One of six that differ, with x264's own key pictures. */
const shot = (number) => ({
  ...{ seconds: 7.5, width: 1920, height: 1080, hasAudio: true },
  make: () => [
    ...['-i', given('rabbit.mp4'), '-t', '7.5'],
    ...['-vf', `${filling(1920, 1080)},hue=h=${60 * number}${number % 2 ? ',hflip' : ''}`, ...H264, ...AAC],
  ],
})

/** A minute of one's own, for what is looked at once. */
const minute = (number) => ({
  ...{ seconds: 60, width: 1920, height: 1080, hasAudio: true },
  make: () => [
    ...['-stream_loop', '-1', '-i', given('rabbit.mp4'), '-t', '60'],
    ...['-vf', `${filling(1920, 1080)},hue=h=${90 * number}`, ...H264, ...keyEvery(2), ...AAC],
  ],
})

const CLIPS = {
  ...Object.fromEntries([0, 1, 2].map((number) => [`minute-${number}.mp4`, minute(number)])),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((number) => [`shot-${number}.mp4`, shot(number)])),
  'talk.mp4': talk(180, 1920, 1080, 1),
  'talk-far.mp4': talk(180, 1920, 1080, 10),
  'phone.mp4': hevc(16, 1),
  'phone-far.mp4': hevc(16, 8),
  'small.mp4': talk(180, 640, 360, 10),
  'hour.mp4': {
    ...{ seconds: 3600, width: 640, height: 360, hasAudio: true },
    make: () => ['-stream_loop', '19', '-i', clipFile('small.mp4').path, '-c', 'copy'],
  },
}

/** A clip as the engine's library has it. */
export function clipFile(name) {
  const { seconds, width, height, hasAudio, make } = CLIPS[name]
  const path = join(kept, name)
  if (!existsSync(path)) {
    mkdirSync(kept, { recursive: true })
    const unfinished = join(kept, `unfinished-${process.pid}-${name}`)
    console.log(`(making ${name})`)
    execFileSync('ffmpeg', ['-v', 'error', '-y', ...make(), unfinished], { stdio: ['ignore', 'inherit', 'inherit'] })
    renameSync(unfinished, path)
  }
  const size = { width, height, durationSeconds: seconds, hasAudio }
  return { id: name, name, kind: 'video', demuxer: 'mov', path, hash: name, ...size }
}
