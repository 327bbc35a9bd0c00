import type { AudioClip } from '../edit/draft.ts'

/** How loud a film is in steps of equal length, dB below full scale; -100 is silence. */
export interface Heard {
  /** of a step, s */
  step: number
  /** mean level of the mix, step by step */
  levels: readonly number[]
  /** the highest sample of the mix before anything limits it; above 0 it has to be held down */
  peaks: readonly number[]
  parts: readonly HeardPart[]
}

/** One sound of the film, as loud as it is heard in the mix. */
export interface HeardPart {
  /** of a clip, an overlay or a sound; of clips that go on as one the first one's */
  id: string
  role: AudioClip['role']
  /** first step */
  from: number
  levels: readonly number[]
}

/** s; what the mixer mixes in one go */
export const STEP = 0.1

export const SILENT = -100

/** Of what is this quiet nothing is heard, dB. */
export const INAUDIBLE = -60

/** A part's level in a step of the film. */
export function levelAt({ from, levels }: HeardPart, step: number): number {
  return levels[step - from] ?? SILENT
}

/** The middle one of some levels; silence where there are none. */
export function median(levels: readonly number[]): number {
  return [...levels].sort((a, b) => a - b)[Math.floor(levels.length / 2)] ?? SILENT
}

/** Stretches of steps for which something holds, `to` exclusive. */
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

/** What was heard of a film piece by piece, as one. */
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
