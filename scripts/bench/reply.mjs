// Replies of 6000 characters that would keep a careless reader of instructions for a user interface busy for ever.
import { load } from '../load.mjs'

const LIMIT_MS = 500
const { translateGui } = await load(`export { translateGui } from './src/tools/wording/gui.ts'`)

const parts = [
  'the clip and the title and then the music, ',
  'Click the Export button, then open the panel. ',
  'click the click on the drag the open the ',
  '.          ',
  '请点击右上角的上方的右上角的打开打开把把在在',
]
let worst = 0
for (const part of parts) {
  const start = performance.now()
  translateGui(part.repeat(6000 / part.length))
  const took = performance.now() - start
  worst = Math.max(worst, took)
  console.log(`${took.toFixed(1).padStart(7)} ms  ${part}`)
}
console.log(`slowest ${worst.toFixed(1)} ms (to reach: ${LIMIT_MS} ms)`)
process.exit(worst > LIMIT_MS ? 1 : 0)
