// `npm run soak -- agent`, or `node scripts/soak/agent.mjs [COUNT [SEED]]`: random messages through the local engine's agent and its edits. It fails when one
// throws, takes longer than a second, or takes something away that was not asked for.
import { load } from '../load.mjs'

const [count = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const { interpret, losses, message, randomOf, session, asset } = await load(`
  export { interpret } from './src/engine/agent/index.ts'
  export { losses, message, randomOf } from './tests/engine/agent/support/fuzz.ts'
  export { asset, session } from './tests/engine/agent/support/session.ts'
`)

const names = ['red-panda.jpg', 'larch.jpg', 'talk.srt', 'logo.png', 'viper.mp3']
const context = {
  uploads: [
    ...names.slice(0, 2).map((name) => ({ name, type: 'image' })),
    { name: 'rabbit.mp4', type: 'video', duration: 8 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'red-panda.jpg', start: 0, end: 5 },
    { clip: 2, name: 'rabbit.mp4', start: 5, end: 13 },
  ],
  audio: [{ role: 'bgm', name: 'viper.mp3', start: 0, end: 13, volume: 0.5 }],
  text: [{ text: 'Hello', start: 0, end: 3 }],
}

function freshSession() {
  const fresh = session('Soak', [...names, asset('rabbit.mp4', 8)])
  fresh.known.cues.set('m-talk.srt', [{ startMs: 0, endMs: 900, text: 'Hi' }])
  fresh.known.silences.set('m-rabbit.mp4', [{ from: 1, to: 3 }])
  fresh.known.beats.set('m-viper.mp3', [0.5, 1, 1.5, 2])
  fresh.say('combine red-panda.jpg, larch.jpg and rabbit.mp4 and add viper.mp3 as music')
  return fresh
}

const random = randomOf(seed)
const failures = []
let slowest = 0
let talk = freshSession()
for (let i = 0; i < count; i++) {
  const { text, asks } = message(random)
  const start = performance.now()
  try {
    const lost = losses(interpret(text, context).operations)
    if (!asks && lost.length > 0) failures.push(`${lost.join()}: ${JSON.stringify(text)}`)
    if (i % 40 === 0) talk = freshSession()
    talk.say(text)
  } catch (error) {
    if (!String(error).startsWith('Error: needs ')) failures.push(`${error.stack}: ${JSON.stringify(text)}`)
  }
  const took = performance.now() - start
  slowest = Math.max(slowest, took)
  if (took > 1000) failures.push(`${Math.round(took)} ms: ${JSON.stringify(text)}`)
}
console.log(`${count} messages, seed ${seed}, slowest ${Math.round(slowest)} ms, ${failures.length} failures`)
for (const failure of failures.slice(0, 20)) console.log(failure)
process.exit(failures.length > 0 ? 1 : 0)
