import { clipsIn, isPhoto } from '../../context.ts'
import { type Finish, plain } from '../plain.ts'

/** The values of phrases about tone. */
interface ToneWords {
  tone: string
  /** the target */
  target?: unknown
  figure?: number
  /** positive or negative, by the direction */
  by?: number
  direction?: unknown
  amount?: unknown
}

/** The question about a look in quotation marks, which are left out then: `“复古”效果`. */
export const WHICH_LOOK = 'which look'

/** `brightness and contrast up`: the first ones change like the next. */
function shared(tones: readonly ToneWords[]): ToneWords[] {
  const isSaid = ({ figure, by, direction }: ToneWords) => (figure ?? by ?? direction) !== undefined
  const first = tones.findIndex(isSaid)
  const { tone: _, target: __, ...change } = tones[first] ?? { tone: '' }
  return tones.map((each, i) => (i < first ? { ...each, ...change } : each))
}

export const adjustColor: Finish = (given, scene) => {
  const { tone: words = [], direction: way, amount: far, by: whole, pictured, ...rest } = given
  // "brighten the picture" is about the film, unless that is made of pictures
  if (pictured && clipsIn(scene.context).some(({ name }) => isPhoto(scene.context, name))) return { ask: 'which clip' }
  let going: unknown
  const said = typeof words === 'string' ? [{ tone: words, direction: way, amount: far }] : words
  const [its] = (said as ToneWords[]).flatMap(({ target }) => target ?? [])
  // "the colours of clip 2 should be warmer" need not be stronger
  const bare = (said as ToneWords[]).findIndex(({ figure, by, direction }) => (figure ?? by ?? direction) === undefined)
  const [first, next] = bare < 0 ? [] : (said as ToneWords[]).slice(bare, bare + 2)
  if (first?.tone === 'saturation' && next?.tone === 'temperature') return { ask: 'how much' }
  const tones: Record<string, unknown> = {}
  for (const {
    tone,
    figure,
    by = whole as number | undefined, // the value of <share>
    direction: own,
    amount = far ?? 'small',
  } of way === undefined ? shared(said as ToneWords[]) : (said as ToneWords[])) {
    const direction = own ?? way ?? going
    // "the colours look washed out, boost the saturation" says the same twice
    if (Object.hasOwn(tones, tone) && by === undefined && figure === undefined && direction === going) continue
    if (Object.hasOwn(tones, tone) || (figure ?? direction) === undefined) return { ask: 'how much' }
    // "brightness down, saturation to +20%": the sign of a figure is its own
    const exact = figure !== undefined && (own ?? way) === 'down' ? -Math.abs(figure) : figure
    tones[tone] = by === undefined ? (exact ?? { direction, amount }) : direction === 'down' ? -by : by
    going = direction
  }
  return plain('adjust_color', { ...(its === undefined ? {} : { target: its }), ...rest, ...tones }, scene)
}
