import type { WishName } from '../../wish.ts'
import type { Finish } from '../plain.ts'
import { denoise, duck, fadeAudio, normalize } from './mix.ts'
import { addBgm, removeBgm, replaceBgm } from './music.ts'
import { mute } from './mute.ts'
import { addSound, addVoiceover, detachAudio, moveAudio, updateSound } from './tracks.ts'
import { setVolume } from './volume.ts'

export const SOUND = {
  set_volume: setVolume,
  mute,
  fade_audio: fadeAudio,
  duck,
  normalize_audio: normalize,
  denoise_audio: denoise,
  add_bgm: addBgm,
  replace_bgm: replaceBgm,
  remove_bgm: removeBgm,
  move_audio: moveAudio,
  add_sound: addSound,
  update_sound: updateSound,
  add_voiceover: addVoiceover,
  detach_audio: detachAudio,
} satisfies Partial<Record<WishName, Finish>>
