import type { DrumVoice, TunedVoice } from '../voices.ts'

/** A drum that plays in some parts: 1 also in intros and breaks, 2 with the band, 3 only in the fullest parts. */
export interface Drum {
  voice: DrumVoice
  rhythm: string
  level: number
  /** -1 left to 1 right */
  pan?: number
  layer: 1 | 2 | 3
}

/** The way in which chords are played. */
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
 * The style of one variation of a mood. Rhythms are bars of sixteen steps: `x` loud, `o` soft, `.` nothing; in the bass, `R` is
 * the root, `5` the fifth, `8` the octave. Levels are relative loudnesses, 1 the loudest.
 */
export interface Style {
  /** steps of the scale, in semitones from its root */
  scale: readonly number[]
  /** chords as steps of the scale, four per round; the last one resolves */
  progressions: readonly [readonly number[], ...(readonly number[])[]]
  barsPerChord: 1 | 2
  /** number of stacked thirds: 3 a triad, 4 with the seventh, 5 with the ninth */
  chordNotes: 3 | 4 | 5
  /** swing: delay of the second of two sixteenths, 0-0.33 of one */
  swing: number
  chords: Comping
  /** in addition to the chords, from the first tune on */
  second: Comping | null
  pad: { voice: TunedVoice; level: number } | null
  bass: { voice: TunedVoice; rhythm: string; level: number } | null
  drums: readonly Drum[]
  melody: { voice: TunedVoice; level: number; octave: number; density: 'sparse' | 'flowing' | 'busy' } | null
  /** a cymbal at the start of parts, and a reversed one before the fullest part */
  cymbals: number
  /** very soft high noise throughout, if nothing else is that high */
  air: number
  /** 0-1 */
  reverb: number
  echo: number
  /** how much everything except the drums is ducked under the kick, 0-1 */
  pump: number
  /** Hz: tuned instruments have little above this */
  darkness: number
}

/** The pieces of a mood. */
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
