import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { Pcm } from '../../media/sound/pcm.ts'
import { RATE } from '../../media/sound/pcm.ts'
import type { Task } from '../../workers/task.ts'
import { CachedMix } from './cached-mix.ts'
import { type SoundCodec, SoundEncoder } from './encoder.ts'
import { gainFor, limiter, loud, measureLoudness, nearlyLoud } from './loudness.ts'
import { mix } from './mixer.ts'
import { planSound } from './plan.ts'
import { openPart } from './source.ts'

export interface SoundJob {
  draft: Draft
  /** the media that the draft names, by id */
  media: Record<string, Media>
  /** first frame on the timeline */
  fromFrame: number
  /** exclusive */
  toFrame: number
  /** the container follows the file's extension: .m4a, .mp3, .wav, .ogg, .webm, … */
  output: { file: string; codec: SoundCodec }
}

/**
 * Mixes the sound of a timeline into a file: 48 kHz stereo, exactly as long as the requested frames, with silence where nothing
 * sounds.
 * @throws {MediaError} if a file of the draft is missing or can't be read
 */
export const mixSound: Task<SoundJob, { samples: number }, { percent: number }> = async (job, report) => {
  const { draft, output } = job
  const scale = RATE / draft.canvas.fps
  const from = Math.round(job.fromFrame * scale)
  const to = Math.round(job.toFrame * scale)
  const plan = planSound(draft, job.media)
  const total = to - from
  const mixed = mix(plan, from, to, (part, offset) => openPart(part, offset, output.file))
  if (plan.lufs === null) {
    const done = (samples: number) => report({ percent: (100 * samples) / total })
    await encode(counted(mixed, done), output, limiter())
  } else await encodeLoud(mixed, plan.lufs, { output, total, report: (done) => report({ percent: 100 * done }) })
  return { samples: total }
}

/** Shares of the work: mixing with the first measurement, and the second measurement; the rest is encoding. */
const [MIXING, MEASURING] = [0.25, 0.15]

/**
 * Measures the mix, then again after the limiter, and makes up for the loudness that the limiter took. The mix, with all its
 * decoding and filtering, is computed once.
 * @param total samples of the mix @param report gets the progress, 0-1
 */
async function encodeLoud(
  mixed: AsyncIterable<Pcm>,
  target: number,
  { output, total, report }: { output: SoundJob['output']; total: number; report: (done: number) => void },
): Promise<void> {
  const kept = new CachedMix(`${output.file}.mix.part`)
  const pass = (mix: AsyncIterable<Pcm>, from: number, share: number) =>
    counted(mix, (samples) => report(from + (share * samples) / total))
  try {
    const gain = gainFor(await measureLoudness(pass(kept.keep(mixed), 0, MIXING), 'anull'), target)
    const reached = await measureLoudness(pass(kept.read(), MIXING, MEASURING), nearlyLoud(gain))
    const makeUp = Math.min(3, gainFor(reached, target))
    await encode(pass(kept.read(), MIXING + MEASURING, 1 - MIXING - MEASURING), output, loud(gain + makeUp))
  } finally {
    kept.close()
  }
}

async function encode(blocks: AsyncIterable<Pcm>, { file, codec }: SoundJob['output'], filters: string): Promise<void> {
  const encoder = await SoundEncoder.open(file, codec, filters)
  try {
    for await (const pcm of blocks) encoder.write(pcm)
    encoder.finish()
  } finally {
    encoder.close()
  }
}

/** Reports once per second of sound. */
async function* counted(blocks: AsyncIterable<Pcm>, done: (samples: number) => void): AsyncGenerator<Pcm> {
  let samples = 0
  for await (const pcm of blocks) {
    yield pcm
    const before = samples
    samples += pcm.left.length
    if (Math.floor(samples / RATE) > Math.floor(before / RATE)) done(samples)
  }
}
