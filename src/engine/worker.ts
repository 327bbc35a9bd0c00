import { serveTasks } from './workers/serve.ts'

/** Entry of a worker process: the only place where FFmpeg and the drawing of texts are loaded. */
serveTasks({
  renderSegment: async () => (await import('./render/picture/render-segment.ts')).renderSegment,
  joinSegments: async () => (await import('./render/av/join.ts')).joinSegments,
})
