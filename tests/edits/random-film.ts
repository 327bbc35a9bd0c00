import type { RandomFilm } from '../../src/edits/random.ts'
import { SOUND_ROLES } from '../../src/edits/values/refs.ts'
import { seeded } from '../engine/edit/random-operation.ts'

/** What a film with these things on it offers to random edits. */
export interface Things {
  clips: readonly (string | number)[]
  /** s */
  seconds: number
  files: Record<'picture' | 'video' | 'music' | 'captions' | 'lut', readonly string[]>
  texts: readonly string[]
  overlays: readonly string[]
  sounds: readonly string[]
  transitions: readonly string[]
  regions: readonly string[]
  callouts: readonly string[]
  graphics: readonly string[]
}

export const SOME_THINGS: Things = {
  clips: [1, 2, 3, 4],
  seconds: 20,
  files: {
    picture: ['larch.jpg', 'elva.jpg'],
    video: ['rabbit.mp4', 'talk.mp4'],
    music: ['viper.mp3', 'song.wav'],
    captions: ['talk.srt'],
    lut: ['teal.cube'],
  },
  texts: ['Summer Sale', '你好'],
  overlays: ['logo.png'],
  sounds: ['a1'],
  transitions: ['x1'],
  regions: ['r1'],
  callouts: ['k1', 'Click here'],
  graphics: ['g1', 'progress_bar'],
}

const WORDS = ['Hello', 'Autumn Camp 2026', 'Book now at camp.example', '秋令营 🎉', 'Two\nlines', 'He said “no”']

/** Random parameters for a film; the same seed gives the same. */
export function randomFilm(seed: number, things: Things = SOME_THINGS): RandomFilm {
  const random = seeded(seed)
  const between = (low: number, high: number, digits = 2) => Number(random.between(low, high).toFixed(digits))
  return {
    below: random.below,
    pick: random.pick,
    maybe: random.maybe,
    between,
    clip: () => random.pick(things.clips),
    cut: () => {
      const first = random.below(Math.max(1, things.clips.length - 1))
      return [things.clips[first] ?? 1, things.clips[first + 1] ?? 2]
    },
    sound: () => random.pick([...SOUND_ROLES, ...things.clips, ...things.sounds]),
    time: () => between(0, Math.max(0, things.seconds - 0.2)),
    stretch: () => {
      const from = between(0, Math.max(0, things.seconds - 0.5))
      return [from, Number((from + between(0.2, Math.max(0.3, things.seconds - from - 0.1))).toFixed(2))]
    },
    file: (kind) => random.pick(things.files[kind]),
    text: () => random.pick(things.texts),
    overlay: () => random.pick(things.overlays),
    callout: () => random.pick(things.callouts),
    graphic: () => random.pick(things.graphics),
    region: () => random.pick(things.regions),
    transition: () => random.pick(things.transitions),
    words: () => random.pick(WORDS),
  }
}
