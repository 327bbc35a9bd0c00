// What is looked at and listened to before the director makes a film of ten photos and three clips of a minute at 1080p: seconds,
// with no worker awake, and CPU seconds beside them. --rounds=N.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { clipFile } from './clips/files.mjs'
import { MEDIA } from './render/drafts.mjs'
import { flagValue, hasProgram, median, watchCpu } from './render/measure.mjs'
import { withSources } from './render/sources.mjs'

const ROUNDS = Number(flagValue('rounds') ?? 3)
/** s */
const LIMIT = 10
const WORKER = join(import.meta.dirname, '../../dist/engine/worker.js')

const photos = Object.values(MEDIA).filter(({ kind }) => kind === 'image')
const inputOf = ({ path, demuxer, durationSeconds: seconds }) => ({ file: { path, demuxer }, seconds })

async function measure({ createWorkerPool, heardFile }) {
  const clips = [0, 1, 2].map((number) => clipFile(`minute-${number}.mp4`))
  const looked = [...clips, ...Array.from({ length: 10 }, (_, i) => photos[i % photos.length])]
  const rounds = []
  for (let i = 0; i < ROUNDS; i++) {
    const pool = createWorkerPool({ script: WORKER })
    const [begin, cpu] = [performance.now(), watchCpu()]
    const tasks = [
      ...looked.map((media) => pool.run('analysePicture', inputOf(media))),
      ...clips.map((clip) => pool.run('findSilences', heardFile(clip))),
    ]
    const found = await Promise.all(tasks)
    const seconds = (performance.now() - begin) / 1000
    await pool.close()
    rounds.push({ seconds, cpu: cpu(), sign: createHash('sha256').update(JSON.stringify(found)).digest('hex') })
  }
  if (new Set(rounds.map(({ sign }) => sign)).size > 1) throw new Error('the rounds found different things')
  const [seconds, cpu] = ['seconds', 'cpu'].map((field) => median(rounds.map((round) => round[field])).toFixed(2))
  console.log(`ten photos and three clips of a minute: ${seconds} s, CPU ${cpu} s   (to reach: ${LIMIT} s)`)
}

if (!hasProgram('ffmpeg')) console.log('there is no ffmpeg on this machine to make the clips with')
else await withSources(['workers/pool', 'media/sound/heard-file'], measure)
process.exit(0)
