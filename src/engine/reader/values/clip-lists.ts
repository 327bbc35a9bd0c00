import { type Context, clipsIn, filmLength } from '../context.ts'
import { type Clips, every, glossed, joined, only, placed, without } from './clips.ts'
import { meaning, same } from './meaning.ts'
import { type Stretch, stretchIn } from './time.ts'

/** A clip that may be named again in brackets. */
export const GLOSSED_CLIP = {
  one: same,
  glossed: meaning<{ a: Clips; b: Clips }>(({ a, b }) => glossed(a, b)),
  /** `开头的海滩素材`: by place and name */
  placed: meaning<{ n: number; b: Clips }>(({ n, b }, context) => {
    const place = only(b)
    return place === undefined ? undefined : glossed(placed([clipsIn(context).at(n > 0 ? n - 1 : n)?.clip]), b)
  }),
  /** `the slow dance footage (dance.mp4)`, of which only the name is known */
  described: meaning<{ b: Clips }>(({ b }) => (only(b) === undefined ? undefined : b)),
  /** `the second clip (12 s to 30 s)`: with the time at which it is shown */
  timed: meaning<{ a: Clips; s: Stretch }>(({ a, s }, context) => (isDuring(a, s, context) ? a : undefined)),
}

/** Whether a clip is shown at exactly a given time. */
function isDuring(of: Clips, stretch: Stretch, context: Context): boolean {
  const clip = clipsIn(context)[(only(of) ?? 0) - 1]
  const range = stretchIn(stretch, filmLength(context))
  return (
    clip !== undefined && Array.isArray(range) && Math.abs(range[0] - clip.start) + Math.abs(range[1] - clip.end) < 0.05
  )
}

/** Clips on one side of another. */
const beside = (stands: (clip: number, of: readonly number[]) => boolean) =>
  meaning<{ c: Clips }>(({ c }, context) => {
    if (c.missing !== undefined || c.it || c.rest || c.clips.length === 0)
      return { clips: [], missing: c.missing ?? 'which clip' }
    return { ...placed(clipsIn(context).flatMap(({ clip }) => (stands(clip, c.clips) ? [clip] : []))), side: true }
  })

/** Clips named together. */
export const CLIPS = {
  after: beside((clip, of) => clip > Math.max(...of)),
  before: beside((clip, of) => clip < Math.min(...of)),
  /** from a clip on, inclusive */
  onward: beside((clip, of) => clip >= Math.min(...of)),
  one: same,
  list: meaning<{ a: Clips; b: Clips }>(({ a, b }) => joined(a, b)),
  /** of all clips if none are named before */
  except: meaning<{ a?: Clips; b: Clips }>(({ a, b }, context) => without(a ?? every('any', context), b)),
}
