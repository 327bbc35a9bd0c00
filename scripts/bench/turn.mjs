// Chat turns at a timeline of 200 clips and more that need no analysis of media: words, from the message to the answer with its new draft,
// and a list of edits, from its JSON text to the new draft.
import { load } from '../load.mjs'

const WORDS_MS = 150
const EDITS_MS = 300
const { session, parseEdits, applyEdits, idsIn } = await load(`
  export { session } from './tests/engine/turn/support/session.ts'
  export { parseEdits } from './src/edits/parse.ts'
  export { applyEdits } from './src/engine/edit/edit-list.ts'
  export { idsIn } from './src/engine/edit/ids.ts'
`)

const messages = [
  'Set the music to 35%, make clip 120 black and white and move the last clip to the start',
  'Cut from 1:00 to 1:10, add a 0.5 second fade between all clips and the title "Half way" at 5:00 for 3 seconds',
  '把第三十段放慢到0.5倍，第一百段静音，结尾最后3秒写“谢谢观看”，改成9:16',
  "What's on the timeline?",
]
const talk = session('Bench', [...Array.from({ length: 230 }, (_, i) => `photo-${i + 1}.jpg`), 'clip.mp4', 'song.mp3'])
talk.say('combine everything, 3 seconds each, with crossfades and my song')

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
const worstWords = messages.map((text) =>
  report(
    median(() => talk.say(text)),
    text,
  ),
)

const [words, edits] = [Math.max(...worstWords), Math.max(...worstList)]
console.log(
  `worst median at ${film.clips.length} clips: words ${words.toFixed(1)} ms (to reach: ${WORDS_MS} ms), edits ${edits.toFixed(1)} ms (to reach: ${EDITS_MS} ms)`,
)
process.exit(words > WORDS_MS || edits > EDITS_MS ? 1 : 0)
