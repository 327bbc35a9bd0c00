import { pitch } from './harmony.ts'
import type { Random } from './random.ts'
import type { Style } from './styles/types.ts'

/** A note of a melody, in sixteenths from the start of its round. */
export interface MelodyNote {
  step: number
  length: number
  midi: number
  accent: number
}

/** Bars of rhythm: the sixteenths at which notes begin. */
const RHYTHMS = {
  sparse: [[0, 6], [0, 8], [4, 10], [0], [2, 8, 12]],
  flowing: [
    [0, 4, 6, 10],
    [0, 3, 6, 8, 12],
    [2, 4, 8, 12],
    [0, 4, 8, 10, 12],
  ],
  busy: [
    [0, 3, 6, 8, 11, 14],
    [0, 2, 4, 6, 8, 10, 12, 14],
    [0, 3, 6, 10, 12, 14],
  ],
} as const

/** Steps of the scale that are omitted to avoid dissonance with the chords: fourth and seventh. */
const AVOIDED = [3, 6]
const MOVES = [-2, -1, -1, 1, 1, 2] as const

/**
 * A melody over one round of four chords: a motif, its answer, the motif again on the new chord, and a close on a long note.
 * Strong beats have notes of the chord, the others move along the scale.
 */
export function melodyOf(style: Style, root: number, progression: readonly number[], random: Random): MelodyNote[] {
  if (!style.melody) return []
  const rhythms: readonly (readonly number[])[] = RHYTHMS[style.melody.density]
  const choose = () => rhythms[Math.floor(random.next() * rhythms.length)] ?? [0]
  const motif = choose()
  const bars = [motif, choose(), motif, [0, ...(style.melody.density === 'sparse' ? [] : [4])]]
  const contour = Array.from({ length: 8 }, () => random.pick(MOVES))
  const top = root + 12 * style.melody.octave
  let step = 2 + Math.floor(random.next() * 3)
  return bars.flatMap((starts, bar) => {
    const degree = progression[bar] ?? 0
    return starts.map((start, i) => {
      const strong = start % 8 === 0
      step = inRange(strong ? chordStep(step, degree) : walk(step, contour[i] ?? 1))
      const next = starts[i + 1] ?? 16
      return {
        step: bar * 16 + start,
        length: Math.max(2, next - start),
        midi: pitch(top, style.scale, step),
        accent: strong ? 1 : 0.8,
      }
    })
  })
}

/** The nearest note of the chord: root, third or fifth in any octave. */
function chordStep(step: number, degree: number): number {
  for (let away = 0; away < 4; away++) {
    for (const candidate of [step + away, step - away]) {
      if ([0, 2, 4].includes((((candidate - degree) % 7) + 7) % 7)) return candidate
    }
  }
  return step
}

function walk(step: number, move: number): number {
  const next = step + move
  return AVOIDED.includes(((next % 7) + 7) % 7) ? next + Math.sign(move) : next
}

/** Keeps the tune within an octave and a half. */
function inRange(step: number): number {
  if (step > 8) return step - 7
  return step < -2 ? step + 7 : step
}
