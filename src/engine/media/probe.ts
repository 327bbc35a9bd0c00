import { readFile, stat } from 'node:fs/promises'
import type { Stream } from 'node-av/lib'
import type { Task } from '../workers/task.ts'
import { scriptLines } from './align/script.ts'
import { quietStart } from './analysis/quiet-start.ts'
import { firstFrame } from './decode.ts'
import { identify } from './identify.ts'
import { type Input, isPhoto, mostPixels, openInput } from './input.ts'
import { countPackets, measureLength } from './length.ts'
import { checkLut } from './lut.ts'
import { MediaError, type Probe, undecodable } from './media.ts'
import { missingPart } from './missing-part.ts'
import { displayedSize, hasAlpha, isOpaque } from './shape.ts'
import { heardFile } from './sound/heard-file.ts'
import { soundTracks } from './sound/tracks.ts'
import { pictureOf, soundOf } from './streams.ts'
import { hasTooManyNotes, MOST_NOTES } from './structure/png.ts'
import { breaksOff, isProgressive, statedSize } from './structure/structure.ts'
import { decodeText } from './subtitles/encoding.ts'
import { lostOf, parseSubtitles } from './subtitles/parse.ts'

/** Formats that may be animated; with a single frame they are still pictures. */
const STILL_WHEN_SINGLE = ['gif', 'apng', 'webp_anim', 'mov']
const MAX_TEXT_BYTES = 20e6

/**
 * Probes a file: its type, duration and size, and whether its first picture or sound can be decoded.
 * @throws {MediaError} if it can't be used, with the reason for a person
 */
export const probe: Task<{ path: string; name: string }, Probe> = async ({ path }) => {
  const found = await identify(path)
  if (found.kind === 'subtitle') return probeSubtitles(path)
  if (found.kind === 'script') return probeScript(path)
  if (found.kind === 'lut') return probeLut(path)
  const { demuxer } = found
  if (['png_pipe', 'apng'].includes(demuxer) && hasTooManyNotes(path))
    throw new MediaError(`it has more than ${MOST_NOTES} text chunks of metadata: save it again without metadata`)
  try {
    return await probeStreams(path, demuxer)
  } catch (error) {
    if (error instanceof MediaError && breaksOff(path, demuxer)) throw new MediaError(BROKEN_OFF)
    throw error
  }
}

const BROKEN_OFF = 'the file breaks off: its end is missing, and the rest cannot be used'

async function probeStreams(path: string, demuxer: string): Promise<Probe> {
  const input = await openInput(path, demuxer)
  try {
    const video = pictureOf(input)
    const audio = soundOf(input)
    if (video) return await probePicture(path, demuxer, input, video, audio)
    if (audio) return await probeSound(path, demuxer, input, audio)
  } finally {
    input.close()
  }
  throw new MediaError('there is neither picture nor sound in it')
}

async function probeSubtitles(path: string): Promise<Probe> {
  const { text, encoding } = await decodeText(await readText(path, 'subtitle file'))
  const cues = parseSubtitles(text).length
  const lost = lostOf(text)
  if (cues === 0) throw new MediaError('it is a subtitle file without a line that can be read')
  return { kind: 'subtitle', cues, encoding, ...(lost.length > 0 && { lost }) }
}

async function probeScript(path: string): Promise<Probe> {
  const { text, encoding } = await decodeText(await readText(path, 'script'))
  if (scriptLines(text).length === 0) throw new MediaError('it is a text file without a word that could be said')
  return { kind: 'script', encoding }
}

async function probeLut(path: string): Promise<Probe> {
  checkLut(await readText(path, 'LUT'))
  return { kind: 'lut' }
}

async function readText(path: string, what: string): Promise<Uint8Array> {
  if ((await stat(path)).size > MAX_TEXT_BYTES) throw new MediaError(`it is too large for a ${what}`)
  return readFile(path)
}

async function probeSound(path: string, demuxer: string, input: Input, audio: Stream): Promise<Probe> {
  const { sampleRate } = audio.codecpar
  if (!isRate(sampleRate))
    throw new MediaError(`it has ${sampleRate} samples a second, and only ${RATES.least} to ${RATES.most} can be used`)
  if (!(await canBeHeard(path, demuxer, audio))) throw new MediaError('its sound cannot be decoded')
  const tracks = await tracksIn(path, demuxer, input)
  const facts = { kind: 'audio', demuxer, hasAudio: true, ...tracks, ...(await timed(path, demuxer, audio)) } as const
  const quiet = await quietStart(heardFile({ path, ...facts }))
  return { ...facts, ...(quiet !== undefined && { quietStart: quiet }) }
}

async function probePicture(
  path: string,
  demuxer: string,
  input: Input,
  video: Stream,
  audio: Stream | undefined,
): Promise<Probe> {
  const cut = breaksOff(path, demuxer)
  const seen = await firstFrame(input, video, (frame) => ({
    shape: { ...displayedSize(frame, video), hasAlpha: hasAlpha(frame, video) },
    opaque: isOpaque(frame),
    missing: cut ? missingPart(frame) : 0,
  }))
  if (!seen) throw new MediaError(unseen(path, demuxer, video))
  const { shape, opaque, missing } = seen
  const single =
    STILL_WHEN_SINGLE.includes(demuxer) && !audio && (await countPackets(path, demuxer, video.index, 2)) < 2
  if (isPhoto(demuxer) || single) {
    const image = { kind: 'image', demuxer, ...shape, hasAlpha: shape.hasAlpha && !opaque } as const
    return missing > 0 || (cut && isProgressive(path, demuxer)) ? { ...image, truncated: true, missing } : image
  }
  checkMoving(shape)
  const sound = audio && (await canBeHeard(path, demuxer, audio)) ? audio : undefined
  const tracks = sound && (await tracksIn(path, demuxer, input))
  const facts = { ...shape, hasAudio: sound !== undefined, ...tracks, fps: frameRate(video) }
  return { kind: 'video', demuxer, ...facts, ...(await timed(path, demuxer, video, sound)) }
}

/** Largest video, px: 8192x4320, with a margin for other aspect ratios. */
const MOST_MOVING_PIXELS = 40e6

/** Every frame of a video costs what a photo costs once. */
function checkMoving({ width, height }: { width: number; height: number }): void {
  if (width * height > MOST_MOVING_PIXELS)
    throw new MediaError(
      `its moving picture has ${Math.round((width * height) / 1e6)} megapixels, more than ${MOST_MOVING_PIXELS / 1e6}: make it smaller`,
    )
}

async function tracksIn(path: string, demuxer: string, input: Input): Promise<Pick<Probe, 'soundTracks'>> {
  const tracks = await soundTracks({ path, demuxer }, input)
  return tracks ? { soundTracks: tracks } : {}
}

/** If the decoder rejects a photo, only the file's own structure tells its size. */
function unseen(path: string, demuxer: string, video: Stream): string {
  const { width, height } = statedSize(path, demuxer) ?? video.codecpar
  const most = mostPixels(video) / 1e6
  const megapixels = (width * height) / 1e6
  return megapixels > most
    ? `its picture has ${Math.round(megapixels)} megapixels, more than ${most}: make it smaller`
    : 'its picture cannot be decoded'
}

/** s: audio this much longer than the video counts; the last picture is held until it ends */
const OUTLASTING = 1

async function timed(path: string, demuxer: string, stream: Stream, beside?: Stream) {
  const { durationSeconds: own, truncated } = await measureLength(path, demuxer, stream.index)
  const cut = truncated || breaksOff(path, demuxer)
  const sound = beside ? (await measureLength(path, demuxer, beside.index)).durationSeconds : 0
  const durationSeconds = sound > own + OUTLASTING ? sound : own
  if (!(durationSeconds > 0)) throw new MediaError('it has no length: there is nothing in it to show or play')
  return cut ? { durationSeconds, truncated: true } : { durationSeconds }
}

/** The most channels that FFmpeg mixes. */
const MOST_CHANNELS = 64

/** Accepted sample rates. */
const RATES = { least: 1000, most: 768_000 }
const isRate = (rate: number) => rate >= RATES.least && rate <= RATES.most

async function canBeHeard(path: string, demuxer: string, { index, codecpar }: Stream): Promise<boolean> {
  if (codecpar.channels > MOST_CHANNELS || !isRate(codecpar.sampleRate)) return false
  const input = await openInput(path, demuxer)
  try {
    const stream = input.streams[index]
    return stream !== undefined && (await firstFrame(input, stream, () => true).catch(undecodable)) === true
  } finally {
    input.close()
  }
}

function frameRate(video: Stream): number {
  for (const { num, den } of [video.avgFrameRate, video.rFrameRate]) {
    if (num > 0 && den > 0 && num / den <= 1000) return Math.round((num / den) * 1000) / 1000
  }
  return 25
}
