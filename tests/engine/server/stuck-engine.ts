import { join } from 'node:path'
import type { RenderQueue } from '../../../src/engine/render/job.ts'
import { createPreview } from '../../../src/engine/render/preview.ts'
import { runEngine } from '../../../src/engine/server/engine.ts'
import type { HandleTurn } from '../../../src/engine/turn/turn.ts'
import type { TaskRunner } from '../../../src/engine/workers/task.ts'

/** An engine process whose analyses never end: what it is doing when it is killed is known. */
const [home = '', socket = '', idleMs = ''] = process.argv.slice(2)

const handleTurn: HandleTurn = ({ assets }) => ({
  needs: {
    silences: [],
    beats: assets.map(({ id }) => id),
    shakes: [],
    pictures: [],
    cues: [],
    levels: [],
    speech: [],
  },
})
const song = { kind: 'audio', durationSeconds: 10, hasAudio: true, demuxer: 'mp3' }
const tasks: TaskRunner = {
  // the caller knows its task's output
  run: (task) => (task === 'probe' ? Promise.resolve(song as never) : new Promise(() => {})),
  close: async () => {},
}
const queue: RenderQueue = {
  submit: () => {
    throw new Error('not here')
  },
  status: () => undefined,
  cancel: () => undefined,
  resume: () => {},
  idle: true,
  close: async () => {},
}
const engine = await runEngine({
  home,
  socket,
  version: '1.2.3',
  idleMs: Number(idleMs),
  log: { error: (facts, message) => console.error(message, facts), info: () => {} },
  tasks,
  createQueue: () => queue,
  preview: createPreview({ ...tasks, size: 1 }, join(home, 'cache', 'preview')),
  studioDir: join(home, 'studio'),
  handleTurn,
})
process.on('SIGTERM', () => void engine?.stop('SIGTERM'))
await engine?.ended
process.exit(engine ? 0 : 3)
