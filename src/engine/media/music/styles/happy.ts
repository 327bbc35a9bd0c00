import { MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const UKULELE: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [0, 3, 0, 4],
    [0, 5, 3, 4],
    [3, 0, 3, 4],
  ],
  swing: 0.12,
  chords: { voice: 'guitar', way: 'strum', rhythm: 'x.oo.ox.x.oo.ox.', level: 0.62, octave: 1 },
  second: { voice: 'guitar', way: 'strum', rhythm: 'x...o...x...o...', level: 0.46 },
  pad: { voice: 'pad', level: 0.18 },
  bass: { voice: 'bass', rhythm: 'R...5...R...5...', level: 1.02 },
  drums: [
    { voice: 'kick', rhythm: 'x.......x.......', level: 0.76, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.54, layer: 2 },
    { voice: 'shaker', rhythm: 'o.o.o.o.o.o.o.o.', level: 0.2, pan: 0.45, layer: 1 },
    { voice: 'tambourine', rhythm: '....x.......x.oo', level: 0.22, pan: -0.35, layer: 3 },
  ],
  melody: { voice: 'whistle', level: 0.46, octave: 2, density: 'flowing' },
  cymbals: 0.24,
  reverb: 0.2,
  echo: 0.1,
}

const PIANO: Style = {
  ...UKULELE,
  progressions: [
    [0, 4, 3, 4],
    [0, 3, 5, 4],
  ],
  swing: 0.2,
  chords: { voice: 'piano', way: 'held', rhythm: '..x...x...x...xo', level: 0.56 },
  second: { voice: 'pluck', way: 'arpeggio', rhythm: 'o.o.o.o.o.o.o.o.', level: 0.3, octave: 1 },
  bass: { voice: 'bass', rhythm: 'R...5...R...8...', level: 1.05 },
  drums: [
    { voice: 'kick', rhythm: 'x.......x.......', level: 0.81, layer: 2 },
    { voice: 'snap', rhythm: '....x.......x...', level: 0.57, layer: 2 },
    { voice: 'hat', rhythm: '..o...o...o...o.', level: 0.2, pan: -0.3, layer: 1 },
    { voice: 'clap', rhythm: '....x.......x..o', level: 0.41, layer: 3 },
    { voice: 'tambourine', rhythm: 'o.x.o.x.o.x.o.x.', level: 0.16, pan: 0.4, layer: 3 },
  ],
  melody: { voice: 'glock', level: 0.36, octave: 2, density: 'flowing' },
}

const MARIMBA: Style = {
  ...UKULELE,
  progressions: [
    [0, 5, 1, 4],
    [0, 3, 4, 4],
  ],
  swing: 0,
  chords: { voice: 'marimba', way: 'arpeggio', rhythm: 'x.xo.xo.x.xo.xo.', level: 0.56 },
  second: { voice: 'guitar', way: 'strum', rhythm: '..x...x...x...x.', level: 0.44 },
  pad: { voice: 'pad', level: 0.22 },
  bass: { voice: 'bass', rhythm: 'R..R..5.R..R..8.', level: 0.99 },
  drums: [
    { voice: 'kick', rhythm: 'x..o..x.x..o....', level: 0.76, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.51, layer: 2 },
    { voice: 'shaker', rhythm: 'xoxoxoxoxoxoxoxo', level: 0.17, pan: 0.45, layer: 1 },
    { voice: 'rim', rhythm: '...o..o....o..o.', level: 0.14, pan: -0.4, layer: 3 },
  ],
  melody: { voice: 'kalimba', level: 0.5, octave: 2, density: 'busy' },
}

/** Strummed and whistled; a bouncing piano with snaps; a marimba in the sun. */
export const HAPPY: Variations = [UKULELE, PIANO, MARIMBA]
