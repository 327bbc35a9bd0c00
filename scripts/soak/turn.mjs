// `npm run soak -- turn`, or `node scripts/soak/turn.mjs [COUNT [SEED]]`: random messages to a session. It fails when one throws, takes longer than a second, or
// takes something away that was not asked for.
import { load } from '../load.mjs'

const [count = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const { losses, message, randomOf, session, asset } = await load(`
  export { losses, message, randomOf } from './tests/engine/turn/support/fuzz.ts'
  export { asset, session } from './tests/engine/turn/support/session.ts'
`)

const names = ['red-panda.jpg', 'larch.jpg', 'talk.srt', 'logo.png', 'viper.mp3']

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
  if (i % 40 === 0) talk = freshSession()
  const start = performance.now()
  try {
    const { edit, edits = [] } = talk.say(text)
    const lost = edit ? losses(edits) : []
    if (!asks && lost.length > 0) failures.push(`${lost.join()}: ${JSON.stringify(text)}`)
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
