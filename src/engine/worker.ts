import { serveTasks } from './workers/serve.ts'

/** Entry of a worker process: the only place where FFmpeg and the drawing of texts are loaded. */
serveTasks({
  renderSegment: async () => (await import('./render/picture/render-segment.ts')).renderSegment,
  tryHardware: async () => (await import('./render/hardware/try-hardware.ts')).tryHardware,
  findKeys: async () => (await import('./render/av/find-keys.ts')).findKeys,
  mixSound: async () => (await import('./render/sound/mix.ts')).mixSound,
  readCues: async () => (await import('./media/subtitles/read-cues.ts')).readCues,
  probe: async () => (await import('./media/probe.ts')).probe,
  findSilences: async () => (await import('./media/analysis/find-silences.ts')).findSilences,
  measureLevels: async () => (await import('./media/analysis/measure-levels.ts')).measureLevels,
  findPeaks: async () => (await import('./media/analysis/find-peaks.ts')).findPeaks,
  findBars: async () => (await import('./render/picture/find-bars.ts')).findBars,
  analysePicture: async () => (await import('./render/picture/analyse-picture.ts')).analysePicture,
  findBeats: async () => (await import('./media/analysis/find-beats.ts')).findBeats,
  findShake: async () => (await import('./render/steady/find-shake.ts')).findShake,
  findLacking: async () => (await import('./media/text/lacking.ts')).findLacking,
  layOutWritten: async () => (await import('./check/measure/lay-out.ts')).layOutWritten,
  hearFilm: async () => (await import('./check/measure/hear-film.ts')).hearFilm,
  lookAt: async () => (await import('./check/measure/look-at.ts')).lookAt,
  recognise: async () => (await import('./media/recognise/recognise.ts')).recognise,
  timeSpeech: async () => (await import('./media/analysis/time-speech.ts')).timeSpeech,
  renderPicture: async () => (await import('./render/picture/render-picture.ts')).renderPicture,
  makeSheet: async () => (await import('./render/stills/make-sheet.ts')).makeSheet,
  makeAnimation: async () => (await import('./render/av/animation.ts')).makeAnimation,
  copyClips: async () => (await import('./render/av/copy-clips.ts')).copyClips,
  joinSegments: async () => (await import('./render/av/join.ts')).joinSegments,
})
