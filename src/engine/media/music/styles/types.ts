import type { DrumVoice, TunedVoice } from '../voices.ts'

/** A drum that plays in some parts: 1 already in intros and breaks, 2 with the band, 3 where everything plays. */
export interface Drum {
  voice: DrumVoice
  rhythm: string
  level: number
  /** -1 left to 1 right */
  pan?: number
  layer: 1 | 2 | 3
}

/** How chords are played. */
export interface Comping {
  voice: TunedVoice
  way: 'held' | 'arpeggio' | 'strum'
  rhythm: string
  level: number
  /** octaves above the middle */
  octave?: number
  pan?: number
}

/**
 * How a variation of a mood sounds. Rhythms are bars of sixteen steps: `x` loud, `o` soft, `.` nothing; in the bass `R` the root,
 * `5` the fifth, `8` the octave. Levels are loudnesses beside each other, 1 the loudest.
 */
export interface Style {
  /** steps of the scale in semitones from its root */
  scale: readonly number[]
  /** chords as steps of the scale, four to a round; the last leads home */
  progressions: readonly [readonly number[], ...(readonly number[])[]]
  barsPerChord: 1 | 2
  /** thirds piled up: 3 a triad, 4 with the seventh, 5 with the ninth */
  chordNotes: 3 | 4 | 5
  /** how much later the second of two sixteenths comes, 0-0.33 of it */
  swing: number
  chords: Comping
  /** beside the chords, from the first tune on */
  second: Comping | null
  pad: { voice: TunedVoice; level: number } | null
  bass: { voice: TunedVoice; rhythm: string; level: number } | null
  drums: readonly Drum[]
  melody: { voice: TunedVoice; level: number; octave: number; density: 'sparse' | 'flowing' | 'busy' } | null
  /** a cymbal where something new begins, and one backwards before the fullest part */
  cymbals: number
  /** very soft high noise under all of it, where nothing else is up there */
  air: number
  /** 0-1 */
  reverb: number
  echo: number
  /** how far everything but the drums ducks under the kick, 0-1 */
  pump: number
  /** Hz: what is tuned has little above */
  darkness: number
}

/** What a mood's pieces are. */
export type Variations = readonly [Style, Style, Style]

export const MAJOR = [0, 2, 4, 5, 7, 9, 11]
export const MINOR = [0, 2, 3, 5, 7, 8, 10]
export const DORIAN = [0, 2, 3, 5, 7, 9, 10]
export const LYDIAN = [0, 2, 4, 6, 7, 9, 11]
export const PHRYGIAN = [0, 1, 3, 5, 7, 8, 10]

export const PLAIN = {
  barsPerChord: 1,
  chordNotes: 3,
  swing: 0,
  second: null,
  cymbals: 0,
  air: 0,
  pump: 0,
  echo: 0,
  darkness: 18_000,
} as const satisfies Partial<Style>
