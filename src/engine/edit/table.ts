import { animate } from './animate.ts'
import { append, deleteClips, duplicate, insert, replaceClip } from './arrange.ts'
import { beatSync } from './beats.ts'
import { buildSequence } from './build.ts'
import { callout, removeCallout, updateCallout } from './callout.ts'
import { blurBackground, fitClip, setCanvas } from './canvas.ts'
import { addCaptions, removeCaptions, shiftCaptions, updateCaptions } from './captions.ts'
import { card, updateCard } from './card.ts'
import { setChannels } from './channels.ts'
import { credits } from './credits.ts'
import { cutRange, split, trim } from './cut.ts'
import { cutaway } from './cutaway.ts'
import { duck } from './duck.ts'
import { setDuration, setTotalDuration } from './duration.ts'
import type { EditFunction } from './editing.ts'
import { fadeAudio, fadeVideo } from './fades.ts'
import { compose } from './film/compose.ts'
import { freeze } from './freeze.ts'
import { countdown, lowerThird, progressBar } from './graphic.ts'
import { highlight } from './highlight.ts'
import { keep } from './keep.ts'
import { layout } from './layout.ts'
import { adjustColor, applyFilter, removeFilter } from './look.ts'
import { make } from './make.ts'
import { mask } from './mask.ts'
import { matchColors } from './match-colors.ts'
import { denoiseAudio, normalizeAudio } from './mix.ts'
import { addBgm, removeBgm, replaceBgm } from './music.ts'
import type { Name } from './operation.ts'
import { move, sort, swap } from './order.ts'
import { addOverlay, removeOverlay } from './overlay.ts'
import { addSound, removeSound, updateSound } from './own-sounds.ts'
import { chromaKey, kenBurns, stabilize } from './picture.ts'
import { region } from './region.ts'
import { rename } from './rename.ts'
import { replaceAudio } from './replace-audio.ts'
import { removeSilence } from './silence.ts'
import { cleanSpeech } from './speech/clean.ts'
import { cutWords, keepWords } from './speech/cut.ts'
import { correctWords, transcribe } from './speech/transcribe.ts'
import { reverse, setSpeed } from './speed.ts'
import { speedRamp } from './speed-ramp.ts'
import { addText, removeText, updateText } from './text.ts'
import { theme } from './theme/theme.ts'
import { removeTransition, setTransition } from './transitions.ts'
import { crop, flip, rotate } from './turn.ts'
import { removeGraphic, updateGraphic } from './update-graphic.ts'
import { updateOverlay } from './update-overlay.ts'
import { removeRegion, updateRegion } from './update-region.ts'
import { addVoiceover, detachAudio, moveAudio } from './voice.ts'
import { mute, setVolume } from './volume.ts'
import { watermark } from './watermark.ts'
import { punchIn, zoomTo } from './zoom.ts'

/** The edit of every operation. */
export const EDITS: { [N in Name]: EditFunction<N> } = {
  build_sequence: buildSequence,
  append,
  insert,
  replace_clip: replaceClip,
  trim,
  cut_range: cutRange,
  keep,
  split,
  delete: deleteClips,
  move,
  swap,
  sort,
  duplicate,
  card,
  update_card: updateCard,
  set_duration: setDuration,
  set_total_duration: setTotalDuration,
  set_speed: setSpeed,
  speed_ramp: speedRamp,
  reverse,
  freeze,
  rotate,
  flip,
  crop,
  set_volume: setVolume,
  mute,
  fade_audio: fadeAudio,
  fade_video: fadeVideo,
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
  add_text: addText,
  update_text: updateText,
  remove_text: removeText,
  add_captions: addCaptions,
  update_captions: updateCaptions,
  remove_captions: removeCaptions,
  shift_captions: shiftCaptions,
  theme,
  set_transition: setTransition,
  remove_transition: removeTransition,
  set_canvas: setCanvas,
  fit_clip: fitClip,
  apply_filter: applyFilter,
  adjust_color: adjustColor,
  remove_filter: removeFilter,
  ken_burns: kenBurns,
  animate,
  zoom_to: zoomTo,
  punch_in: punchIn,
  add_overlay: addOverlay,
  update_overlay: updateOverlay,
  remove_overlay: removeOverlay,
  cutaway,
  layout,
  region,
  update_region: updateRegion,
  remove_region: removeRegion,
  watermark,
  callout,
  update_callout: updateCallout,
  remove_callout: removeCallout,
  credits,
  lower_third: lowerThird,
  countdown,
  progress_bar: progressBar,
  update_graphic: updateGraphic,
  remove_graphic: removeGraphic,
  blur_background: blurBackground,
  chroma_key: chromaKey,
  mask,
  stabilize,
  match_colors: matchColors,
  transcribe,
  cut_words: cutWords,
  keep_words: keepWords,
  clean_speech: cleanSpeech,
  correct_words: correctWords,
  remove_silence: removeSilence,
  beat_sync: beatSync,
  highlight,
  make,
  compose,
  rename,
}
