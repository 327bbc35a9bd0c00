import type { Operation } from './operation.ts'
import { is, type Token } from './read/token.ts'
import { ofAll as ofWhole } from './topic.ts'

/** What changes how a clip looks or runs: said on in the same sentence, it is of the same clip. */
const OF_CLIP = new Set<Operation['op']>([
  'adjust_color',
  'apply_filter',
  'rotate',
  'flip',
  'reverse',
  'set_speed',
  'ken_burns',
  'crop',
])

/** The clip that an operation is done to, where it is a single one. */
function clipOf({ op, params }: Operation, pause: string): number | undefined {
  // 空镜去掉声音并放慢: without a pause, what is heard of the clip names it too
  const heard = ['mute', 'set_volume', 'denoise_audio'].includes(op) && !/[,，、]/.test(pause)
  if (!OF_CLIP.has(op) && !heard && !['set_duration', 'trim', 'stabilize', 'replace_clip'].includes(op))
    return undefined
  // operations differ in their parameters; only these two name clips
  const { clip, target } = params as { clip?: unknown; target?: unknown }
  const named = typeof target === 'object' && target !== null && 'clip' in target ? target.clip : clip
  return typeof named === 'number' ? named : undefined
}

const ofAll = ({ op, params }: Operation): boolean =>
  OF_CLIP.has(op) && (('target' in params && params.target === 'all') || ('clip' in params && params.clip === 'all'))

/**
 * `make the rabbit clip warmer, and brighter with more contrast`: what names no clip of its own is done to the one that
 * the same sentence has named just before.
 * @param pause what stands in the message between the two parts
 */
export function inherited(
  found: readonly Operation[],
  tokens: readonly Token[],
  before: Operation | undefined,
  pause: string,
): Operation[] {
  const clip = before && clipOf(before, pause)
  const whole = tokens.some(
    (t) =>
      t.value.kind === 'clips' || is(t, 'everything', 'video', 'uploadsAll', 'slideshow', 'photos', 'videos', 'it'),
  )
  if (clip === undefined || whole || /[.;!?。；！？\n]/.test(pause)) return [...found]
  const unsaid = !tokens.some((t) => is(t, 'sound', 'originalSound', 'voice', 'music', 'volume'))
  return found.map((o): Operation => {
    // 烟花放慢，并静音: silent is the clip
    if (o.op === 'mute' && o.params.target === 'original' && o.params.from === undefined && unsaid)
      return { ...o, params: { ...o.params, target: { clip } } }
    // 第一段放慢，时长改为10秒: its own length
    if (o.op === 'set_total_duration' && !tokens.some(ofWhole))
      return { op: 'set_duration', params: { clip, duration: o.params.duration } }
    if (!ofAll(o)) return o
    // the operation is the same with its clip in place of all
    return { ...o, params: { ...o.params, ...('target' in o.params ? { target: { clip } } : { clip }) } } as Operation
  })
}
