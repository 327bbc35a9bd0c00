// What each transition costs to paint, ms of CPU a frame at 1080p beside the pictures that it is made of: the mean of its frames
// and its slowest one, of each frame the quickest of several times.
// --rounds=N; --only=WORD: those with it in their name.
import { flagValue, mean, quickest } from './render/measure.mjs'
import { withSources } from './render/sources.mjs'

/** ms a frame to stay below */
const LIMIT = 1.5
/** a second, as most of them last */
const FRAMES = 30
const ROUNDS = Number(flagValue('rounds') ?? 7)
const CANVAS = { width: 1920, height: 1080 }

const PARTS = ['render/kernel/kernel', 'render/picture/transition/painters', '../edits/values/transitions']

function measure({ Kernel, painterOf, TRANSITION_FAMILIES }) {
  for (const [family, names] of Object.entries(TRANSITION_FAMILIES))
    for (const name of names.filter((each) => `${family} ${each}`.includes(flagValue('only') ?? ''))) {
      const times = timesOf(Kernel, painterOf(name))
      const [all, most] = [mean(times), Math.max(...times)].map((ms) => `${ms.toFixed(2).padStart(6)} ms`)
      console.log(`${name.padEnd(14)} ${all} a frame, ${most} the slowest   (to reach: ${LIMIT})`)
    }
}

function timesOf(Kernel, painter) {
  const kernel = new Kernel()
  const [target, before, after] = [0, 1, 2].map((seed) => textured(kernel, seed))
  const paint = painter({ kernel, canvas: CANVAS, frames: FRAMES })
  let times = []
  for (let round = 0; round <= ROUNDS; round++) {
    const now = Array.from({ length: FRAMES - 1 }, (_, i) => {
      const begin = process.cpuUsage()
      paint({ target, before, after, way: (i + 1) / FRAMES, frame: i + 1 })
      const { user, system } = process.cpuUsage(begin)
      return (user + system) / 1000
    })
    // the first time the kernel is compiled
    if (round > 0) times = quickest(times, now)
  }
  return times
}

function textured(kernel, seed) {
  const picture = kernel.picture(CANVAS.width, CANVAS.height)
  for (const { at, stride, height } of [picture.y, picture.u, picture.v])
    for (let i = 0; i < stride * height; i++) kernel.bytes[at + i] = 16 + ((i * (7 + seed) + (i >> 9)) % 220)
  return picture
}

await withSources(PARTS, measure)
