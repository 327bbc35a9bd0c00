import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { Pcm } from '../../media/sound/pcm.ts'
import { HOP } from '../../render/sound/duck.ts'
import { BLOCK, type MixMeter, mix } from '../../render/sound/mixer.ts'
import type { SoundPart } from '../../render/sound/part.ts'
import { planSound, type SoundPlan, speakersIn } from '../../render/sound/plan.ts'
import { openPart } from '../../render/sound/source.ts'
import type { Task } from '../../workers/task.ts'
import { type Heard, SILENT, STEP } from '../heard.ts'

export interface HearInput {
  draft: Draft
  /** the media that it names, by id */
  media: Record<string, Media>
  /** steps of a tenth of a second, `to` exclusive */
  from: number
  to: number
}

/**
 * Mixes a film's sound as for a render, and measures the levels of the mix and of each part every tenth of a second.
 * @throws {MediaError} if a file of the draft is missing or can't be read
 */
export const hearFilm: Task<HearInput, Heard, { steps: number }> = async ({ draft, media, from, to }, report) => {
  const plan = planSound(draft, media)
  const meter = new PartMeter(plan, from)
  const scratch = join(tmpdir(), `check-${randomUUID()}`)
  const levels: number[] = []
  const peaks: number[] = []
  const open = (part: SoundPart, offset: number) => openPart(part, offset, scratch)
  for await (const pcm of mix(plan, from * BLOCK, Math.min(to * BLOCK, plan.samples), open, meter)) {
    levels.push(decibels(powerOf(pcm)))
    peaks.push(decibels(peakOf(pcm) ** 2))
    if (levels.length % 100 === 0) report({ steps: levels.length })
  }
  const parts = speakersIn(draft, media).map((speaker, place) => ({ ...speaker, ...meter.heard(place) }))
  return { step: STEP, levels, peaks, parts }
}

/** Collects the parts' powers per block, and their ducking. */
class PartMeter implements MixMeter {
  readonly #plan: SoundPlan
  readonly #begin: number
  readonly #powers = new Map<number, { from: number; powers: number[] }>()
  /** by ducker and hop */
  readonly #gains: number[][]

  /** @param begin step at which the mix begins */
  constructor(plan: SoundPlan, begin: number) {
    this.#plan = plan
    this.#begin = begin
    this.#gains = plan.duckers.map(() => [])
  }

  part(place: number, at: number, pcm: Pcm): void {
    const known = this.#powers.get(place) ?? { from: Math.round(at / BLOCK), powers: [] }
    this.#powers.set(place, known)
    known.powers.push(powerOf(pcm))
  }

  ducked(ducker: number, gain: number): void {
    this.#gains[ducker]?.push(gain)
  }

  heard(place: number): { from: number; levels: number[] } {
    const { from, powers } = this.#powers.get(place) ?? { from: this.#begin, powers: [] }
    const duck = this.#plan.parts[place]?.duck ?? null
    return { from, levels: powers.map((power, i) => decibels(power * this.#gainIn(duck, from + i - this.#begin) ** 2)) }
  }

  #gainIn(duck: number | null, block: number): number {
    const hops = BLOCK / HOP
    const gains = duck === null ? [] : (this.#gains[duck]?.slice(block * hops, (block + 1) * hops) ?? [])
    return gains.length === 0 ? 1 : gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  }
}

function powerOf({ left, right }: Pcm): number {
  let power = 0
  for (let i = 0; i < left.length; i++) power += ((left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2) / 2
  return power / Math.max(1, left.length)
}

function peakOf({ left, right }: Pcm): number {
  let peak = 0
  for (let i = 0; i < left.length; i++) peak = Math.max(peak, Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0))
  return peak
}

/** Rounded to tenths. */
function decibels(power: number): number {
  return Math.max(SILENT, Math.round(100 * Math.log10(power + 1e-12)) / 10)
}
