import { addBgm } from './add-bgm.ts'
import { addSound } from './add-sound.ts'
import { addVoiceover } from './add-voiceover.ts'
import { denoiseAudio } from './denoise-audio.ts'
import { detachAudio } from './detach-audio.ts'
import { duck } from './duck.ts'
import { fadeAudio } from './fade-audio.ts'
import { moveAudio } from './move-audio.ts'
import { mute } from './mute.ts'
import { normalizeAudio } from './normalize-audio.ts'
import { removeBgm } from './remove-bgm.ts'
import { removeSound } from './remove-sound.ts'
import { replaceAudio } from './replace-audio.ts'
import { replaceBgm } from './replace-bgm.ts'
import { setChannels } from './set-channels.ts'
import { setVolume } from './set-volume.ts'
import { updateSound } from './update-sound.ts'

export const SOUND = {
  set_volume: setVolume,
  mute,
  fade_audio: fadeAudio,
  duck,
  set_channels: setChannels,
  normalize_audio: normalizeAudio,
  denoise_audio: denoiseAudio,
  add_bgm: addBgm,
  replace_bgm: replaceBgm,
  remove_bgm: removeBgm,
  add_sound: addSound,
  update_sound: updateSound,
  remove_sound: removeSound,
  move_audio: moveAudio,
  add_voiceover: addVoiceover,
  detach_audio: detachAudio,
  replace_audio: replaceAudio,
}
