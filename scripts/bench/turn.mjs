// A chat turn at a timeline of more than 200 clips that needs no analysis of media: from the message to the answer with its new draft.
import { load } from '../load.mjs'

const LIMIT_MS = 150
const { session } = await load(`export { session } from './tests/engine/agent/support/session.ts'`)

const messages = [
  'Set the music to 35%, make clip 120 black and white and move the last clip to the start',
  'Cut from 1:00 to 1:10, add a 0.5 second fade between all clips and the title "Half way" at 5:00 for 3 seconds',
  '把第三十段放慢到0.5倍，第一百段静音，结尾最后3秒写“谢谢观看”，改成9:16',
  "What's on the timeline?",
]
const talk = session('Bench', [...Array.from({ length: 230 }, (_, i) => `photo-${i + 1}.jpg`), 'song.mp3'])
talk.say('combine everything, 3 seconds each, with crossfades and my song')
let worst = 0
for (const text of messages) {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    talk.say(text)
    return performance.now() - start
  })
  const median = times.sort((a, b) => a - b)[3] ?? 0
  worst = Math.max(worst, median)
  console.log(`${median.toFixed(1).padStart(7)} ms  ${text}`)
}
console.log(`worst median ${worst.toFixed(1)} ms at ${talk.draft.clips.length} clips (to reach: ${LIMIT_MS} ms)`)
process.exit(worst > LIMIT_MS ? 1 : 0)
