/** Names of the instruments of built-in music. */

export const TUNED = [
  'piano',
  'rhodes',
  'pad',
  'strings',
  'staccato',
  'pluck',
  'guitar',
  'marimba',
  'kalimba',
  'bell',
  'glock',
  'whistle',
  'saws',
  'stab',
  'bass',
  'synthbass',
  'sub',
] as const
export type TunedVoice = (typeof TUNED)[number]

export const DRUMS = [
  'kick',
  'softkick',
  'snare',
  'brush',
  'clap',
  'snap',
  'hat',
  'openhat',
  'shaker',
  'tambourine',
  'ride',
  'rim',
  'tom',
  'boom',
  'crackle',
  'air',
  'crash',
  'swell',
] as const
export type DrumVoice = (typeof DRUMS)[number]

export type Voice = TunedVoice | DrumVoice

export function isDrum(voice: Voice): voice is DrumVoice {
  return DRUMS.some((drum) => drum === voice)
}
