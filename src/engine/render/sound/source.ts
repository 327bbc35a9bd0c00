import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { measureLength } from '../../media/length.ts'
import { composePieces } from '../../media/music/compose.ts'
import { SoundGraph } from '../../media/sound/graph.ts'
import { once, type PcmSource, RATE, silence, without } from '../../media/sound/pcm.ts'
import { SoundReader } from '../../media/sound/reader.ts'
import { makeEffect } from '../../media/sound-effects/make.ts'
import { speak } from '../../media/speech.ts'
import { Backwards } from './backwards.ts'
import { DENOISE_DELAY, denoise, noiseFloor } from './denoise.ts'
import { Looped } from './looped.ts'
import type { PartSource, SoundPart } from './plan.ts'

type FileSource = Extract<PartSource, { kind: 'file' }>
type MusicSource = Extract<PartSource, { kind: 'music' }>

/**
 * Opens a part's sound, from `offset` samples behind its start on. Gains are not applied.
 * @param scratch beginning of the paths of temporary files
 * @throws {MediaError} when it cannot be read
 */
export async function openPart({ source, samples }: SoundPart, offset: number, scratch: string): Promise<PcmSource> {
  if (source.kind === 'music') return music(source, offset)
  if (source.kind === 'effect')
    return without(once(makeEffect(source.effect, source.seconds)), inSamples(source.from) + offset)
  if (source.kind === 'speech') return speech(source.text, samples, offset, scratch)
  const raw = await openFile(source, samples, offset)
  const cleaning = source.denoise ? [denoise(await noiseFloor(await openFile(source, samples, 0)))] : []
  const filters = [...cleaning, ...tempo(source.speed)]
  if (filters.length === 0) return raw
  const late = source.denoise ? Math.round(DENOISE_DELAY / source.speed) : 0
  return without(filtered(raw, SoundGraph.ofPcm(filters.join(','))), late)
}

/** Filters that change the tempo and keep the pitch. Beyond doubling, one would leave sound out, so there are several. */
export function tempo(speed: number): string[] {
  if (speed === 1) return []
  const count = Math.max(1, Math.ceil(Math.abs(Math.log2(speed)) - 1e-9))
  return Array.from({ length: count }, () => `atempo=${speed ** (1 / count)}`)
}

/** s of the source by which `tempo` plays things too early, measured from a tenth of the speed to four times */
const TEMPO_LEAD = 0.012

function openFile(source: FileSource, samples: number, offset: number): Promise<PcmSource> | PcmSource {
  const length = (samples / RATE) * source.speed
  const gone = (offset / RATE) * source.speed
  const lead = source.speed === 1 ? 0 : TEMPO_LEAD
  if (source.reverse) return new Backwards(source, source.from + lead, source.from + lead + length - gone)
  if (source.loop) return without(new Looped(source, source.from), offset)
  return SoundReader.open(source, source.from - lead + gone, source.from - lead + length)
}

/** Filters keep some of what they were given last: this much silence behind it pushes it out. Samples */
const TAIL = RATE / 10

function filtered(raw: PcmSource, graph: SoundGraph): PcmSource {
  let ended = false
  return {
    async read() {
      for (;;) {
        const pcm = graph.pullPcm()
        if (pcm || ended) return pcm
        const next = await raw.read()
        ended = next === null
        graph.pushPcm(next ?? silence(TAIL))
        if (ended) graph.push(null)
      }
    },
    close() {
      graph.close()
      raw.close()
    },
  }
}

const inSamples = (seconds: number) => Math.round(seconds * RATE)

/** Composed piece by piece, when its turn has come. */
function music(source: MusicSource, offset: number): PcmSource {
  const pieces = composePieces(source)
  return without({ read: () => pieces.next().value ?? null, close: () => {} }, inSamples(source.from ?? 0) + offset)
}

/** The draft only estimates how long a text takes to say: what takes longer is said faster, within reason. */
const FASTEST_SPEECH = 1.5

async function speech(text: string, samples: number, offset: number, scratch: string): Promise<PcmSource> {
  const path = `${scratch}.${randomUUID()}.wav`
  try {
    await speak(text, path)
    const { durationSeconds } = await measureLength(path, 'wav', 0)
    const speed = Math.min(FASTEST_SPEECH, Math.max(1, (durationSeconds * RATE) / samples))
    const reader = await SoundReader.open({ path, demuxer: 'wav' }, (offset / RATE) * speed)
    const spoken = speed === 1 ? reader : filtered(reader, SoundGraph.ofPcm(tempo(speed).join(',')))
    return {
      read: () => spoken.read(),
      close() {
        spoken.close()
        void rm(path, { force: true })
      },
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
