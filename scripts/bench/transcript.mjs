// What is said in a film of an hour, as get_state shows it: from the lines that a model heard and how loud the recording is.
import { load } from '../load.mjs'

const LIMIT_MS = 100
const { emptyDraft, heardWords, newClip, sentencesOf, transcriptsOf } = await load(`
  export { newClip } from './src/engine/edit/clip.ts'
  export { emptyDraft } from './src/engine/edit/draft.ts'
  export { heardWords } from './src/engine/edit/speech/heard.ts'
  export { sentencesOf } from './src/engine/edit/speech/sentences.ts'
  export { transcriptsOf } from './src/engine/edit/speech/transcripts.ts'
`)

const SECONDS = 3600
const talk = { id: 'm1', name: 'talk.mp4', kind: 'video', durationSeconds: SECONDS, hasAudio: true }
const cues = Array.from({ length: SECONDS / 6 }, (_, i) => ({
  startMs: i * 6000,
  endMs: i * 6000 + 5500,
  text: 'This is what somebody says about gardens, and about the water that is in them.',
}))
const levels = Array.from({ length: SECONDS * 100 }, (_, i) => (i % 600 < 550 ? -20 - (i % 7) : -65))
const draft = { ...emptyDraft('Talk'), clips: [newClip('c1', talk, SECONDS * 30)] }
const context = {
  assets: [talk],
  recognises: true,
  cues: new Map([['heard::m1', cues]]),
  levels: new Map([['m1', levels]]),
}

const times = Array.from({ length: 7 }, () => {
  const start = process.cpuUsage()
  const sentences = sentencesOf(heardWords(draft, transcriptsOf(draft, context)), 30)
  const { user, system } = process.cpuUsage(start)
  return { took: (user + system) / 1000, words: sentences.flat().length }
}).sort((a, b) => a.took - b.took)
// what else the machine does only makes it slower
const [{ took, words }] = times
console.log(`an hour of ${words} words: ${took.toFixed(1)} ms of one core (to reach: ${LIMIT_MS} ms)`)
process.exit(took > LIMIT_MS ? 1 : 0)
