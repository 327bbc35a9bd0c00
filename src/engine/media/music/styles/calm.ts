import { MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const PIANO: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [0, 5, 3, 4],
    [0, 2, 3, 4],
    [3, 0, 5, 4],
  ],
  chordNotes: 4,
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'x.o.o.o.x.o.o.o.', level: 0.5 },
  pad: { voice: 'pad', level: 0.42 },
  bass: { voice: 'bass', rhythm: 'R.......5.......', level: 0.68 },
  drums: [
    { voice: 'shaker', rhythm: '..o...o...o...o.', level: 0.16, pan: 0.4, layer: 2 },
    { voice: 'softkick', rhythm: 'x.......o.......', level: 0.41, layer: 3 },
  ],
  melody: { voice: 'kalimba', level: 0.42, octave: 2, density: 'sparse' },
  air: 0.02,
  reverb: 0.4,
  echo: 0.22,
  darkness: 12_000,
}

const GUITAR: Style = {
  ...PIANO,
  progressions: [
    [0, 3, 5, 4],
    [3, 4, 5, 4],
  ],
  chords: { voice: 'guitar', way: 'arpeggio', rhythm: 'x.o.x.oox.o.x.o.', level: 0.62 },
  pad: { voice: 'strings', level: 0.3 },
  bass: { voice: 'bass', rhythm: 'R...............', level: 0.71 },
  drums: [{ voice: 'brush', rhythm: '....o.......o..o', level: 0.2, pan: -0.3, layer: 3 }],
  melody: { voice: 'bell', level: 0.3, octave: 2, density: 'sparse' },
}

const RHODES: Style = {
  ...PIANO,
  progressions: [
    [1, 4, 0, 4],
    [0, 2, 5, 4],
  ],
  chordNotes: 5,
  chords: { voice: 'rhodes', way: 'held', rhythm: 'x.....o...o.....', level: 0.55 },
  second: { voice: 'guitar', way: 'arpeggio', rhythm: '..o...o...o...o.', level: 0.26, octave: 1 },
  bass: { voice: 'bass', rhythm: 'R.....R.5.......', level: 0.78 },
  drums: [
    { voice: 'softkick', rhythm: 'x.........o.....', level: 0.68, layer: 2 },
    { voice: 'rim', rhythm: '....o.......o...', level: 0.16, pan: -0.3, layer: 2 },
    { voice: 'shaker', rhythm: 'o.o.o.o.o.o.o.oo', level: 0.13, pan: 0.4, layer: 2 },
  ],
  melody: { voice: 'kalimba', level: 0.42, octave: 2, density: 'flowing' },
}

/** A piano over a pad; a picked guitar with strings; an electric piano with a soft beat. */
export const CALM: Variations = [PIANO, GUITAR, RHODES]
