// What each of these costs to paint, ms of CPU a frame at 1080p, beside the same film without it.
import { Log } from 'node-av/lib'
import { MEDIA } from './render/drafts.mjs'
import { median } from './render/measure.mjs'
import { PAINTING, withSources } from './render/sources.mjs'

/** s of film, and how often it is painted with and without */
const SECONDS = 3
const ROUNDS = 7

const BOX = { x: 0.3, y: 0.3, width: 0.4, height: 0.3 }
const over = { start: 0, end: SECONDS }

/** [name, edits, ms a frame to stay below] */
const FILMS = [
  ['region: blur', [region('blur')], 1],
  ['region: pixelate', [region('pixelate')], 1],
  ['region: blacken, an ellipse', [region('blacken', { shape: 'ellipse' })], 1],
  ['region: spotlight', [region('spotlight')], 1],
  ['region: blur on its way', [region('blur', { path: [{ at: SECONDS, box: { ...BOX, x: 0.5 } }] })], 1],
  ...['arrow', 'box', 'circle', 'underline', 'number'].map((type) => [
    `callout: ${type}, with words`,
    [{ op: 'callout', params: { type, box: BOX, text: 'Click here first', ...over } }],
    1,
  ]),
]

function region(effect, more = {}) {
  return { op: 'region', params: { effect, box: BOX, ...over, ...more } }
}

/** [name, edits at rest, edits on the move, ms a frame more than at rest] */
const MOVES = [
  ['animate: a text', [text()], [text(), animate({ text: 't1' }, 'position', [0.2, 0.2], [0.8, 0.8])], 0.5],
  [
    'animate: an overlay',
    [overlay()],
    [overlay(), animate({ overlay: 'o1' }, 'position', [0.2, 0.2], [0.8, 0.8])],
    0.5,
  ],
  ['animate: the scale of a clip', [], [animate({ clip: 1 }, 'scale', 1, 1.2)], 0.5],
  ['animate: the opacity of an overlay', [overlay()], [overlay(), animate({ overlay: 'o1' }, 'opacity', 1, 0.2)], 0.5],
]

function text() {
  return { op: 'add_text', params: { text: 'Wild Days', animation: 'none', ...over } }
}

function overlay() {
  return { op: 'add_overlay', params: { asset: 'larch.jpg', scale: 0.3, ...over } }
}

function animate(part, property, from, to) {
  const points = [
    [0, from],
    [SECONDS, to],
  ]
  return { op: 'animate', params: { ...part, property, points } }
}

async function measure(engine) {
  const { applyOperations, emptyDraft, newClip, nothingKnown } = engine
  const clip = newClip('c1', MEDIA['rabbit.mp4'], SECONDS * 30)
  const base = { ...emptyDraft('Paint'), clips: [clip] }
  const context = { assets: Object.values(MEDIA), ...nothingKnown() }
  const films = [
    ...FILMS.map(([name, edits, limit]) => ({ name, rest: [], edits, limit })),
    ...MOVES.map(([name, rest, edits, limit]) => ({ name, rest, edits, limit })),
  ]
  const made = (edits) => {
    if (edits.length === 0) return base
    const { draft, problems } = applyOperations(base, edits, context, 'en')
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return draft
  }
  for (const { name, rest, edits, limit } of films) {
    const [without, with_] = [made(rest), made(edits)]
    const more = []
    for (let i = 0; i < ROUNDS; i++) {
      const plain = await paint(engine, without)
      more.push((await paint(engine, with_)) - plain)
    }
    console.log(`${name.padEnd(44)} ${median(more).toFixed(2).padStart(6)} ms a frame   (to reach: ${limit})`)
  }
}

/** ms of CPU that a frame takes to be painted, decoding included, its first left out: that opens files and draws what stands. */
async function paint({ Kernel, mediaOf, planSegments, resolveOutput, Scene, sourceFiles }, film) {
  const target = resolveOutput(film, { format: 'mp4', quality: 'standard' })
  let [ms, frames] = [0, 0]
  for (const segment of planSegments({ ...target, media: MEDIA })) {
    const kernel = new Kernel()
    const scene = await Scene.open(kernel, segment, sourceFiles(MEDIA, mediaOf(segment)))
    const picture = kernel.picture(segment.canvas.width, segment.canvas.height)
    scene.paint(0, picture)
    const begin = process.cpuUsage()
    for (let i = 1; i < segment.frames; i++) scene.paint(i, picture)
    const { user, system } = process.cpuUsage(begin)
    ms += (user + system) / 1000
    frames += segment.frames - 1
    scene.close()
  }
  return ms / frames
}

Log.setLevel(16)
await withSources([...PAINTING, 'edit/apply', 'edit/clip', 'edit/draft', 'server/analyses'], measure)
process.exit(0)
