import { DORIAN, MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const ACOUSTIC: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [0, 4, 5, 3],
    [5, 3, 0, 4],
    [0, 3, 5, 4],
  ],
  chords: { voice: 'guitar', way: 'strum', rhythm: 'x..ox.o...o.x.o.', level: 0.68 },
  second: { voice: 'piano', way: 'held', rhythm: 'x.......x.......', level: 0.34 },
  pad: { voice: 'pad', level: 0.34 },
  bass: { voice: 'bass', rhythm: 'R..R..R.R..R..5.', level: 1.02 },
  drums: [
    { voice: 'kick', rhythm: 'x.....o.x.......', level: 0.84, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.57, layer: 2 },
    { voice: 'shaker', rhythm: 'o.x.o.x.o.x.o.x.', level: 0.2, pan: 0.45, layer: 1 },
    { voice: 'hat', rhythm: '..o...o...o...oo', level: 0.2, pan: -0.35, layer: 2 },
    { voice: 'tambourine', rhythm: '....x.......x.o.', level: 0.24, pan: 0.25, layer: 3 },
  ],
  melody: { voice: 'marimba', level: 0.52, octave: 2, density: 'flowing' },
  cymbals: 0.3,
  reverb: 0.2,
  echo: 0.12,
}

const SYNTH: Style = {
  ...ACOUSTIC,
  progressions: [
    [3, 4, 5, 4],
    [0, 5, 3, 4],
  ],
  chords: { voice: 'stab', way: 'held', rhythm: 'x..x..x...x..x..', level: 0.5 },
  second: { voice: 'pluck', way: 'arpeggio', rhythm: 'x.x.x.x.x.x.x.x.', level: 0.3, octave: 1 },
  pad: { voice: 'pad', level: 0.36 },
  bass: { voice: 'synthbass', rhythm: 'R.R.R.R.R.R.R.8.', level: 0.85 },
  drums: [
    { voice: 'kick', rhythm: 'x...x...x...x...', level: 0.89, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.57, layer: 2 },
    { voice: 'openhat', rhythm: '..x...x...x...x.', level: 0.16, pan: 0.2, layer: 2 },
    { voice: 'hat', rhythm: 'o.ooo.ooo.ooo.oo', level: 0.16, pan: -0.35, layer: 1 },
    { voice: 'tambourine', rhythm: 'o.x.o.x.o.x.o.x.', level: 0.16, pan: 0.4, layer: 3 },
  ],
  melody: { voice: 'glock', level: 0.36, octave: 2, density: 'flowing' },
  pump: 0.3,
  echo: 0.2,
}

const FUNK: Style = {
  ...ACOUSTIC,
  scale: DORIAN,
  progressions: [
    [0, 3, 0, 4],
    [0, 6, 3, 4],
  ],
  chordNotes: 4,
  swing: 0.1,
  chords: { voice: 'rhodes', way: 'held', rhythm: '..x..x....x..o..', level: 0.85 },
  second: { voice: 'guitar', way: 'strum', rhythm: '..o.x.oo..o.x.oo', level: 0.5, octave: 1, pan: -0.5 },
  pad: null,
  bass: { voice: 'bass', rhythm: 'R..R...8.R..R.5.', level: 0.66 },
  drums: [
    { voice: 'kick', rhythm: 'x..o....o.x.....', level: 0.89, layer: 2 },
    { voice: 'snare', rhythm: '....x..o.o..x..o', level: 0.42, layer: 2 },
    { voice: 'hat', rhythm: 'x.x.x.xox.x.x.xo', level: 0.22, pan: -0.3, layer: 1 },
    { voice: 'tambourine', rhythm: '....x.......x...', level: 0.24, pan: 0.35, layer: 3 },
  ],
  melody: { voice: 'stab', level: 0.45, octave: 1, density: 'busy' },
}

/** Strummed guitars and claps; a bright synthesiser; a light funk. */
export const UPBEAT: Variations = [ACOUSTIC, SYNTH, FUNK]
