// Two workers against one, of one thread each: a minute of film at 1080p, nothing cached, and the film against that of one machine.
// --rounds=N (3), --seconds=N (60). Wants redis-server, and two cores that have nothing else to do.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openAssistant, ROOT } from '../farm/assistant.mjs'
import { startFarm } from '../farm/machines.mjs'
import { median } from './render/measure.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '60' } },
})
const seconds = Number(values.seconds)
const FILES = ['larch.jpg', 'elva.jpg', 'red-panda.jpg'].map((name) => join(ROOT, 'tests/media', name))
/** of what one takes */
const GOAL = 0.55

const times = { 1: [], 2: [] }
let film
for (let round = 1; round <= Number(values.rounds); round++)
  for (const workers of [1, 2]) {
    const made = await onFarm(workers)
    times[workers].push(made.seconds)
    console.log(`round ${round}, workers: ${workers}, the render: ${made.seconds.toFixed(2)} s`)
    film ??= made.film
    if (!film.equals(made.film)) throw new Error('the films are not one')
  }
const alone = await inFolder((folder) => making(folder, { NEMO_ENGINE: 'local' }))
console.log(`one machine with all of its cores: ${alone.seconds.toFixed(2)} s`)
console.log(`the film is that of one machine, byte for byte: ${film.equals(alone.film) ? 'yes' : 'NO'}`)
const ratio = median(times[2]) / median(times[1])
console.log(`two workers against one, medians: ${ratio.toFixed(3)}   (to reach: ${GOAL})`)
if (!film.equals(alone.film)) process.exitCode = 1

function onFarm(workers) {
  return inFolder(async (folder) => {
    const { machines, address } = await startFarm(folder, workers)
    try {
      const made = await making(folder, { NEMO_ENGINE: 'cloud', NEMO_API_URL: address })
      return { ...made, seconds: renderedIn(machines) }
    } finally {
      await Promise.all(machines.map((machine) => machine.kill()))
    }
  })
}

/** s, as the server says it; the client looks now and then alone. */
function renderedIn(machines) {
  const lines = machines.flatMap(({ lines }) => lines.filter((line) => line.includes('"msg":"rendered"')))
  return JSON.parse(lines[0]).ms / 1000
}

/** Photos that are moved, with titles and music: what a promo is made of. */
async function making(folder, env) {
  const home = join(folder, 'client')
  mkdirSync(join(home, 'films'), { recursive: true })
  const assistant = await openAssistant(home, env)
  try {
    const { session_id } = await assistant.finished('create_session', { title: 'Minute' })
    await assistant.finished('upload_media', { session_id, files: FILES })
    const edits = [
      { op: 'set_canvas', width: 1920, height: 1080 },
      { op: 'build_sequence', assets: 'all', each: seconds / FILES.length },
      { op: 'ken_burns', clip: 'all', direction: 'varied' },
      { op: 'add_text', text: 'A minute', start: 1, duration: 4 },
      { op: 'add_bgm', mood: 'calm' },
    ]
    const edited = await assistant.finished('chat_edit', { session_id, edits })
    if (edited.status !== 'completed') throw new Error(JSON.stringify(edited))
    const began = performance.now()
    const { file } = await assistant.finished('export_render', { session_id })
    return { seconds: (performance.now() - began) / 1000, film: readFileSync(file) }
  } finally {
    await assistant.close()
  }
}

async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'farm-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
