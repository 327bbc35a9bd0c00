import type { AudioClip } from '../edit/draft.ts'

/** Levels of a film in steps of equal length, dBFS; -100 is silence. */
export interface Heard {
  /** length of a step, s */
  step: number
  /** mean level of the mix in each step */
  levels: readonly number[]
  /** peaks of the mix before the limiter; above 0 they are limited */
  peaks: readonly number[]
  parts: readonly HeardPart[]
}

/** One sound of the film, with its levels in the mix. */
export interface HeardPart {
  /** id of a clip, an overlay or a sound; for joined clips, of the first */
  id: string
  role: AudioClip['role']
  /** first step */
  from: number
  levels: readonly number[]
}

/** s; the mixer's block */
export const STEP = 0.1

export const SILENT = -100

/** Level below which sound is inaudible, dB. */
export const INAUDIBLE = -60

/** A sound's level in a step of the film. */
export function levelAt({ from, levels }: HeardPart, step: number): number {
  return levels[step - from] ?? SILENT
}

/** Median level; silence if there are none. */
export function median(levels: readonly number[]): number {
  return [...levels].sort((a, b) => a - b)[Math.floor(levels.length / 2)] ?? SILENT
}

/** Ranges of steps that satisfy a condition, `to` exclusive. */
export function runs(count: number, holds: (step: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let step = 0; step < count; step++) {
    if (!holds(step)) continue
    const last = found.at(-1)
    if (last?.to === step) last.to = step + 1
    else found.push({ from: step, to: step + 1 })
  }
  return found
}

/** Joins measurements of parts of a film. */
export function joinHeard(pieces: readonly Heard[]): Heard {
  const [first, ...rest] = pieces
  if (!first) return { step: STEP, levels: [], peaks: [], parts: [] }
  return {
    step: first.step,
    levels: pieces.flatMap(({ levels }) => levels),
    peaks: pieces.flatMap(({ peaks }) => peaks),
    parts: first.parts.map((part, place) => {
      const all = [part, ...rest.flatMap(({ parts }) => parts[place] ?? [])].filter(({ levels }) => levels.length > 0)
      return { ...part, from: all[0]?.from ?? part.from, levels: all.flatMap(({ levels }) => levels) }
    }),
  }
}
