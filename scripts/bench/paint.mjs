// What each of these costs to paint, ms of CPU a frame at 1080p, beside the same film without it.
// --rounds=N; --only=WORD: rows with it in their name.
import { Log } from 'node-av/lib'
import { clipFile } from './clips/files.mjs'
import { MEDIA as GIVEN } from './render/drafts.mjs'
import { flagValue, mean, quickest } from './render/measure.mjs'
import { PAINTING, withSources } from './render/sources.mjs'

/** As large as the canvas. */
const LARGE = 'shot-0.mp4'
const MEDIA = { ...GIVEN, [LARGE]: clipFile(LARGE) }

/** s of film, and how often it is painted with and without */
const SECONDS = 3
const ROUNDS = Number(flagValue('rounds') ?? 7)

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

/** [name, edits at rest, edits on the move, ms a frame more than at rest, the clip] */
const MOVES = [
  ['animate: a text', [text()], [text(), animate({ text: 't1' }, 'position', [0.2, 0.2], [0.8, 0.8])], 0.5],
  [
    'animate: an overlay',
    [overlay()],
    [overlay(), animate({ overlay: 'o1' }, 'position', [0.2, 0.2], [0.8, 0.8])],
    0.5,
  ],
  ['animate: the scale of a clip', [], [animate({ clip: 1 }, 'scale', 1, 1.2)], 0.5],
  ['animate: the scale of a clip as large as the canvas', [], [animate({ clip: 1 }, 'scale', 1, 1.2)], 0.5, LARGE],
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
  const filmOf = (media) => ({ ...emptyDraft('Paint'), clips: [newClip('c1', MEDIA[media], SECONDS * 30)] })
  const context = { assets: Object.values(MEDIA), ...nothingKnown() }
  const films = [
    ...FILMS.map(([name, edits, limit]) => ({ name, rest: [], edits, limit })),
    ...MOVES.map(([name, rest, edits, limit, media]) => ({ name, rest, edits, limit, media })),
  ]
  const made = (edits, media = 'rabbit.mp4') => {
    const base = filmOf(media)
    if (edits.length === 0) return base
    const { draft, problems } = applyOperations(base, edits, context, 'en')
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return draft
  }
  for (const { name, rest, edits, limit, media } of films) {
    if (!name.includes(flagValue('only') ?? '')) continue
    const [without, with_] = [made(rest, media), made(edits, media)]
    let [plain, more] = [[], []]
    for (let i = 0; i < ROUNDS; i++) {
      plain = quickest(plain, await paint(engine, without))
      more = quickest(more, await paint(engine, with_))
    }
    console.log(
      `${name.padEnd(52)} ${(mean(more) - mean(plain)).toFixed(2).padStart(6)} ms a frame   (to reach: ${limit})`,
    )
  }
}

/**
 * ms of CPU that each frame takes to be painted, decoding included, but for the first of each segment: that opens files and
 * draws what stands.
 */
async function paint({ Kernel, mediaOf, planSegments, resolveOutput, Scene, sourceFiles }, film) {
  const target = resolveOutput(film, { format: 'mp4', quality: 'standard' })
  const times = []
  for (const segment of planSegments({ ...target, media: MEDIA })) {
    const kernel = new Kernel()
    const scene = await Scene.open(kernel, segment, sourceFiles(MEDIA, mediaOf(segment)))
    const picture = kernel.picture(segment.canvas.width, segment.canvas.height)
    for (let i = 0; i < segment.frames; i++) {
      const begin = process.cpuUsage()
      scene.paint(i, picture)
      const { user, system } = process.cpuUsage(begin)
      if (i > 0) times.push((user + system) / 1000)
    }
    scene.close()
  }
  return times
}

Log.setLevel(16)
await withSources([...PAINTING, 'edit/apply', 'edit/clip', 'edit/draft', 'server/analyses'], measure)
process.exit(0)
