import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { Pcm } from '../../media/sound/pcm.ts'
import { RATE } from '../../media/sound/pcm.ts'
import type { Task } from '../../workers/task.ts'
import { type SoundCodec, SoundEncoder } from './encoder.ts'
import { gainFor, limiter, loud, measureLoudness } from './loudness.ts'
import { mix } from './mixer.ts'
import { planSound } from './plan.ts'
import { openPart } from './source.ts'

export interface SoundJob {
  draft: Draft
  /** the media that the draft names, by id */
  media: Record<string, Media>
  /** part of the timeline, frames */
  fromFrame: number
  /** exclusive */
  toFrame: number
  /** the container follows the file's extension: .m4a, .mp3, .wav, .ogg, .webm, … */
  output: { file: string; codec: SoundCodec }
}

/**
 * Mixes the sound of a timeline into a file: 48 kHz stereo, as long as the frames asked for to the sample; silence where
 * nothing sounds.
 * @throws {MediaError} when a file of the draft is missing or cannot be read
 */
export const mixSound: Task<SoundJob, { samples: number }, { percent: number }> = async (job, report) => {
  const { draft, output } = job
  const scale = RATE / draft.canvas.fps
  const from = Math.round(job.fromFrame * scale)
  const to = Math.round(job.toFrame * scale)
  const plan = planSound(draft, job.media)
  const passes = plan.lufs === null ? 1 : 3
  const pass = (number: number) => {
    const blocks = mix(plan, from, to, (part, offset) => openPart(part, offset, output.file))
    return counted(blocks, (done) => report({ percent: (100 * (number + done / (to - from))) / passes }))
  }
  const filters = plan.lufs === null ? limiter() : await loudnessFilters(plan.lufs, pass)
  await encode(pass(passes - 1), output, filters)
  return { samples: to - from }
}

/** Measures the mix as it is, then as the limiter leaves it, and makes up for what the limiter took. */
async function loudnessFilters(target: number, pass: (number: number) => AsyncIterable<Pcm>): Promise<string> {
  const gain = gainFor(await measureLoudness(pass(0), 'anull'), target)
  const reached = await measureLoudness(pass(1), loud(gain))
  return loud(gain + Math.min(3, gainFor(reached, target)))
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

/** Reports once a second of sound. */
async function* counted(blocks: AsyncIterable<Pcm>, done: (samples: number) => void): AsyncGenerator<Pcm> {
  let samples = 0
  for await (const pcm of blocks) {
    yield pcm
    const before = samples
    samples += pcm.left.length
    if (Math.floor(samples / RATE) > Math.floor(before / RATE)) done(samples)
  }
}
