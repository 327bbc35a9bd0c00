import { MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const FLOWING: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [0, 4, 5, 3],
    [5, 3, 0, 4],
    [0, 2, 5, 3],
  ],
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'x.o.o.o.o.o.o.o.', level: 0.46 },
  pad: null,
  bass: { voice: 'piano', rhythm: 'R.......8.......', level: 0.78 },
  drums: [],
  melody: { voice: 'piano', level: 0.72, octave: 2, density: 'flowing' },
  air: 0.025,
  reverb: 0.38,
  darkness: 14_000,
}

const SPARSE: Style = {
  ...FLOWING,
  progressions: [
    [3, 0, 4, 5],
    [5, 3, 0, 4],
  ],
  chordNotes: 4,
  chords: { voice: 'piano', way: 'held', rhythm: 'x.......o.......', level: 0.5 },
  bass: { voice: 'piano', rhythm: 'R...............', level: 0.78 },
  melody: { voice: 'piano', level: 0.7, octave: 2, density: 'sparse' },
  reverb: 0.45,
}

const WITH_STRINGS: Style = {
  ...FLOWING,
  progressions: [
    [0, 5, 3, 4],
    [3, 4, 5, 4],
  ],
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'xooxooxoxooxooxo', level: 0.42 },
  pad: { voice: 'strings', level: 0.3 },
  bass: { voice: 'piano', rhythm: 'R.....5.8.......', level: 0.71 },
  melody: { voice: 'piano', level: 0.68, octave: 2, density: 'flowing' },
}

/** Broken chords under a tune; slow chords; a flowing one with strings. */
export const PIANO: Variations = [FLOWING, SPARSE, WITH_STRINGS]
