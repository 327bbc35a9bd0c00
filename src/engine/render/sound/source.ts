import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { momentAfter } from '../../edit/pace.ts'
import { measureLength } from '../../media/length.ts'
import { composePieces } from '../../media/music/compose.ts'
import { SoundGraph } from '../../media/sound/graph.ts'
import { openSound } from '../../media/sound/open.ts'
import { once, type PcmSource, RATE, silence, without } from '../../media/sound/pcm.ts'
import { makeEffect } from '../../media/sound-effects/make.ts'
import { say } from '../../media/voice/say.ts'
import { Backwards } from './backwards.ts'
import { inChannels } from './channels.ts'
import { DENOISE_DELAY, denoise, noiseFloor } from './denoise.ts'
import { Looped } from './looped.ts'
import type { PartSource, SoundPart } from './part.ts'
import { inTempo, isRecorded, REACH } from './tempo.ts'

type FileSource = Extract<PartSource, { kind: 'file' }>
type SpeechSource = Extract<PartSource, { kind: 'speech' }>
type MusicSource = Extract<PartSource, { kind: 'music' }>

/**
 * Opens a part's sound from `offset` samples after its start. Gains are not applied.
 * @param scratch prefix for paths of temporary files
 * @throws {MediaError} if it can't be read
 */
export async function openPart(part: SoundPart, offset: number, scratch: string): Promise<PcmSource> {
  return inChannels(await openSource(part, offset, scratch), part.channels)
}

async function openSource({ source, samples }: SoundPart, offset: number, scratch: string): Promise<PcmSource> {
  if (source.kind === 'music') return music(source, offset)
  if (source.kind === 'effect')
    return without(once(makeEffect(source.effect, source.seconds)), inSamples(source.from) + offset)
  if (source.kind === 'speech') return speech(source, samples, offset, scratch)
  const raw = await openFile(source, samples, offset)
  const heard = source.denoise ? cleaned(raw, await noiseFloor(await openFile(source, samples, 0))) : raw
  const { begin, direction } = stretchOf(source, samples, offset)
  return inTempo(heard, source.pace, begin, direction)
}

function cleaned(raw: PcmSource, floor: number): PcmSource {
  return without(filtered(raw, SoundGraph.ofPcm(denoise(floor))), DENOISE_DELAY)
}

/** The part of a source heard from `offset` samples on, s in the source, in playback order. */
function stretchOf(source: FileSource, samples: number, offset: number) {
  const { pace, from, reverse } = source
  const moment = (sample: number) => momentAfter(pace, from, (reverse ? samples - sample : sample) / RATE)
  const reach = isRecorded(pace) ? 0 : REACH
  const direction: 1 | -1 = reverse ? -1 : 1
  return { begin: moment(offset), end: moment(samples) + direction * reach, direction }
}

function openFile(source: FileSource, samples: number, offset: number): Promise<PcmSource> | PcmSource {
  const { begin, end } = stretchOf(source, samples, offset)
  if (source.reverse) return new Backwards(source, end, begin)
  if (source.loop) return without(new Looped(source, source.from), offset)
  return openSound(source, begin, end)
}

/** Samples of silence that flush what the filters still hold. */
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

/** Composed piece by piece, on demand. */
function music(source: MusicSource, offset: number): PcmSource {
  const pieces = composePieces(source)
  return without({ read: () => pieces.next().value ?? null, close: () => {} }, inSamples(source.from ?? 0) + offset)
}

/** The draft only estimates the duration of spoken text: longer speech is sped up, up to this factor. */
const FASTEST_SPEECH = 1.5

async function speech(
  { text, from, seconds, pace }: SpeechSource,
  samples: number,
  offset: number,
  scratch: string,
): Promise<PcmSource> {
  const path = `${scratch}.${randomUUID()}.wav`
  try {
    await say(text, path, pace)
    const { durationSeconds } = await measureLength(path, 'wav', 0)
    const speed = Math.min(FASTEST_SPEECH, Math.max(1, durationSeconds / (seconds ?? from + samples / RATE)))
    const reader = await openSound({ path, demuxer: 'wav' }, (from + offset / RATE) * speed)
    const spoken = inTempo(reader, { speed, ramp: null }, 0)
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
