import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { effect } from '../values/effect.ts'
import { EFFECTS } from '../values/effects.ts'
import { MOODS, mood } from '../values/look.ts'
import { music } from '../values/refs.ts'
import { variation } from '../values/variation.ts'
import { quoted } from '../wording.ts'
import { PLAY, playProblem, playWords, randomPlay } from './play.ts'

/** Adds a sound to the existing ones. */
export const addSound = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'add a sound, keeping the others',
  hint: 'beside others',
  empty: 'build first',
  needs: [],
  params: {
    asset: music.optional().describe('the file to play; it needs a role'),
    effect: effect.optional().describe('a built-in, royalty-free effect, instead of a file'),
    mood: mood.optional().describe('mood of built-in music, instead of a file'),
    variation: variation
      .optional()
      .describe('which of the three pieces of that mood; by default the title of the film decides'),
    ...PLAY,
  },
  rule: ({ asset, effect, mood, variation, ...play }) =>
    exactlyOne({ asset, effect, mood }, 'asset', 'effect', 'mood') ??
    (variation !== undefined && mood === undefined ? 'give variation together with mood' : undefined) ??
    (asset !== undefined && play.role === undefined ? 'say what the file is: role bgm, voice or effect' : undefined) ??
    (asset === undefined && (play.loop || play.to !== undefined)
      ? 'built-in sound is as long as duration says; leave out loop and to'
      : undefined) ??
    playProblem(play),
  words: ({ asset, effect, mood, variation, ...play }) => {
    const which = variation === undefined ? '' : `, variation ${variation}`
    const built = effect === undefined ? `built-in ${mood} music${which}` : `the built-in ${effect}`
    return [`Add ${asset === undefined ? built : quoted(asset)}`, ...playWords(play)].join(', ')
  },
  examples: {
    en: [
      ['a whoosh on the cut at 4 seconds', { effect: 'whoosh', at: 4 }],
      [
        'applause.wav at half volume from 0:10 for 3 seconds, fading out',
        { asset: 'applause.wav', role: 'effect', at: 10, duration: 3, volume: 0.5, fade_out: 1 },
      ],
    ],
    zh: [
      ['第2秒加一个“叮”的音效', { effect: 'ding', at: 2 }],
      ['第30秒起再加一首歌 song.mp3，从歌的第12秒开始', { asset: 'song.mp3', role: 'bgm', at: 30, from: 12 }],
    ],
  },
  random: (film) => {
    const { to, loop, ...play } = randomPlay(film)
    return film.pick([
      { asset: film.file('music'), role: film.pick(['bgm', 'voice', 'effect']), to, loop, ...play },
      { effect: film.pick(EFFECTS), ...play },
      { mood: film.pick(MOODS), variation: film.maybe(() => film.pick([1, 2, 3])), ...play },
    ])
  },
})
