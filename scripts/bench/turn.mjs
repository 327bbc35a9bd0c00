// Chat turns at a timeline of 200 clips and more that need no analysis of media: words, from the message to the answer with its new draft,
// and a list of edits, from its JSON text to the new draft.
import { load } from '../load.mjs'

const WORDS_MS = 20
const LONG_MS = 200
const EDITS_MS = 300
const { read, warmUp, session, parseEdits, applyEdits, idsIn } = await load(`
  export { read } from './src/engine/reader/index.ts'
  export { warmUp } from './src/engine/reader/warm-up.ts'
  export { session } from './tests/engine/turn/support/session.ts'
  export { parseEdits } from './src/edits/parse.ts'
  export { applyEdits } from './src/engine/edit/edit-list.ts'
  export { idsIn } from './src/engine/edit/ids.ts'
`)

const messages = [
  'Set the music to 35%, make clip 120 black and white and move the last clip to the start',
  'Cut from 1:00 to 1:10, add a 0.5 second fade between all clips and zoom in slowly on clip 5',
  '把第三十段变成黑白，第一百段旋转90度，结尾最后3秒写“谢谢观看”，改成9:16',
  "What's on the timeline?",
]
const long = {
  words: 'cut the first 5 seconds ',
  'other words': 'lorem ipsum dolor sit ',
  'an open quote': '"',
  Chinese: '剪掉第一段',
}
const begun = performance.now()
for (const text of ['delete clip 1', '删除第一段']) read(text, { uploads: [] })
report(performance.now() - begun, 'the first message without a warm-up, which compiles the tables of every language')
const warming = performance.now()
await warmUp()
report(performance.now() - warming, 'the rest of the warm-up, as the engine does it after its start')
const talk = session('Bench', [...Array.from({ length: 230 }, (_, i) => `photo-${i + 1}.jpg`), 'clip.mp4', 'song.mp3'])
talk.say('combine everything, 3 seconds each')
talk.say('add crossfades and add song.mp3 as music')

/** Median of seven runs, ms. */
function median(run) {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[3] ?? 0
}

function report(ms, what) {
  console.log(`${ms.toFixed(1).padStart(7)} ms  ${what}`)
  return ms
}

const film = talk.draft
const context = { assets: talk.assets, ...talk.known }
const lists = {
  '200 edits of all kinds': Array.from({ length: 200 }, (_, i) => {
    const clip = `c${i + 1}`
    return [
      { op: 'set_duration', clip, duration: 2 + (i % 3) },
      { op: 'add_text', text: `Number ${i}`, start: i * 2, duration: 2 },
      { op: 'apply_filter', name: 'sepia', target: clip },
      { op: 'insert', asset: `photo-${i + 1}.jpg`, after: clip },
      { op: 'set_transition', type: 'fade', duration: 0.5, between: [i + 1, i + 2] },
      { op: 'split', at: i * 2 + 0.7 },
      { op: 'cut_range', from: i, to: i + 0.5 },
      { op: 'add_overlay', asset: 'clip.mp4', start: i, end: i + 2 },
    ][i % 8]
  }),
  '200 edits that each move all that follows': Array.from({ length: 200 }, (_, i) =>
    i % 2 === 0 ? { op: 'move', clip: 200, to: 1 } : { op: 'set_duration', clip: 1, duration: 2 + (i % 5) },
  ),
}
const worstList = Object.entries(lists).map(([what, edits]) => {
  const text = JSON.stringify(edits)
  return report(
    median(() => {
      const outcome = applyEdits(film, parseEdits(text).edits, context, 'en', idsIn(film))
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    }),
    what,
  )
})
const worstWords = messages.map((text) => {
  return report(
    median(() => {
      if (talk.say(text).needsInput) throw new Error(`asked: ${text}`)
    }),
    text,
  )
})
const worstLong = Object.entries(long).map(([what, unit]) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  return report(
    median(() => talk.say(text)),
    `100 kB of ${what}`,
  )
})

const [words, edits, longest] = [Math.max(...worstWords), Math.max(...worstList), Math.max(...worstLong)]
console.log(
  `worst median at ${film.clips.length} clips: words ${words.toFixed(1)} ms (to reach: ${WORDS_MS} ms), 100 kB ${longest.toFixed(1)} ms (${LONG_MS} ms), edits ${edits.toFixed(1)} ms (${EDITS_MS} ms)`,
)
process.exit(words > WORDS_MS || edits > EDITS_MS || longest > LONG_MS ? 1 : 0)
