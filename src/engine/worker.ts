import { serveTasks } from './workers/serve.ts'

/** Entry of a worker process: the only place where FFmpeg and the drawing of texts are loaded. */
serveTasks({
  renderSegment: async () => (await import('./render/picture/render-segment.ts')).renderSegment,
  mixSound: async () => (await import('./render/sound/mix.ts')).mixSound,
  probe: async () => (await import('./media/probe.ts')).probe,
  renderPicture: async () => (await import('./render/picture/render-picture.ts')).renderPicture,
  makeAnimation: async () => (await import('./render/av/animation.ts')).makeAnimation,
  joinSegments: async () => (await import('./render/av/join.ts')).joinSegments,
})
