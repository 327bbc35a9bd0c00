import { MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const PLUCKS: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [0, 4, 5, 3],
    [3, 0, 4, 5],
    [0, 5, 3, 4],
  ],
  chords: { voice: 'pluck', way: 'arpeggio', rhythm: 'x.o.x.o.x.o.x.o.', level: 0.42 },
  second: { voice: 'guitar', way: 'strum', rhythm: 'x.......x.....o.', level: 0.36 },
  pad: { voice: 'pad', level: 0.46 },
  bass: { voice: 'bass', rhythm: 'R.R.R.R.R.R.R.R.', level: 0.78 },
  drums: [
    { voice: 'kick', rhythm: 'x...x...x...x...', level: 0.68, layer: 2 },
    { voice: 'clap', rhythm: '....o.......o...', level: 0.54, layer: 2 },
    { voice: 'hat', rhythm: '..o...o...o...o.', level: 0.2, pan: 0.3, layer: 1 },
    { voice: 'shaker', rhythm: 'oxoxoxoxoxoxoxox', level: 0.12, pan: -0.4, layer: 3 },
  ],
  melody: { voice: 'piano', level: 0.5, octave: 2, density: 'flowing' },
  cymbals: 0.26,
  reverb: 0.26,
  echo: 0.26,
  pump: 0.2,
}

const PIANO: Style = {
  ...PLUCKS,
  progressions: [
    [0, 3, 5, 4],
    [5, 3, 0, 4],
  ],
  chords: { voice: 'piano', way: 'held', rhythm: 'x..o..o.x..o..o.', level: 0.52 },
  second: { voice: 'guitar', way: 'arpeggio', rhythm: 'o.o.o.o.o.o.o.o.', level: 0.34, octave: 1 },
  pad: { voice: 'strings', level: 0.34 },
  drums: [
    { voice: 'kick', rhythm: 'x.......x.o.....', level: 0.7, layer: 2 },
    { voice: 'snap', rhythm: '....x.......x...', level: 0.46, layer: 2 },
    { voice: 'shaker', rhythm: '..o...o...o...o.', level: 0.18, pan: -0.4, layer: 1 },
    { voice: 'tambourine', rhythm: '....o.......o...', level: 0.2, pan: 0.35, layer: 3 },
  ],
  melody: { voice: 'bell', level: 0.3, octave: 2, density: 'sparse' },
}

const MODERN: Style = {
  ...PLUCKS,
  progressions: [
    [5, 3, 0, 4],
    [0, 2, 3, 4],
  ],
  chords: { voice: 'stab', way: 'arpeggio', rhythm: 'x.x.o.x.x.o.x.o.', level: 0.36 },
  second: { voice: 'pluck', way: 'arpeggio', rhythm: '..x...x...x...x.', level: 0.34, octave: 1 },
  bass: { voice: 'synthbass', rhythm: 'R.R.R.R.R.R.R.R.', level: 0.71 },
  drums: [
    { voice: 'kick', rhythm: 'x...x...x...x...', level: 0.81, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.49, layer: 2 },
    { voice: 'openhat', rhythm: '..o...o...o...o.', level: 0.2, pan: 0.2, layer: 2 },
    { voice: 'hat', rhythm: 'o.o.o.o.o.o.o.o.', level: 0.14, pan: -0.3, layer: 1 },
  ],
  melody: { voice: 'kalimba', level: 0.44, octave: 2, density: 'flowing' },
  pump: 0.35,
}

/** Plucked and hopeful; a piano with snaps; a modern pulse. */
export const CORPORATE: Variations = [PLUCKS, PIANO, MODERN]
