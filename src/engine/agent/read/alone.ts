import type { Term } from '../vocabulary/en.ts'
import { acts, filler, holds, means, QUANTITIES, soft, THINGS } from './heads.ts'
import { isProperty } from './label.ts'
import type { Fragment } from './stands.ts'
import { as, is, type Token } from './token.ts'

const UNCHANGED_EN =
  '(?:as (?:it|they|is|are|that|those)\\b.*|as is|untouched|unchanged|unmodified|unaltered|unedited|unaffected|alone|(?:exactly )?the same|intact|in place|put|where (?:it|they|that|those) (?:is|are|was|were)|the way .+|how .+|there(?: (?:for|throughout|during) .+)?)'
/** Whole parts that say what is to stay as it is. */
const STAYS_EN: readonly RegExp[] = [
  new RegExp(`^(?:leave|keep|keeping|leaving|retain|preserve) .+ ${UNCHANGED_EN}$`),
  new RegExp(
    `^.+ (?:(?:should|must|can|will|may|needs to|need to) )?(?:stay|stays|remain|remains|be left|be kept|is left|left|kept) ${UNCHANGED_EN}$`,
  ),
  /^.+ (?:should|must) not (?:be |get )?(?:touched|changed|change|modified|altered|affected|move|moved|removed|deleted|muted|cut|trimmed|cropped|edited|faded|replaced|lowered|raised|lost)$/,
  // clip 2: unchanged
  /^(?:the )?(?:\S+ ){1,3}(?:unchanged|untouched|as is|as it is|no changes?|unedited|unmodified|unaltered)$/,
  /^(?:don't|do not|never|no need to|without|avoid) (?:ever )?(?:touch|chang|modif|alter|affect|mess|adjust|delet|remov|crop|cut|trim|mov|mut|replac|split|re-?order|overwrit|stretch|distort|los|add|insert)\w*(?: \S+)* ?.+$/,
  /^(?:don't touch|do not touch|without touching|don't change|do not change)\b.*$/,
  /^(?:and |with )?(?:no|nothing) (?:other|else|further|more)\b(?: (?:edits?|changes?|adjustments?|modifications?|is needed|are needed|needed|should|needs?|to|be|change|done|yet|for now))*$/,
  /^(?:so |with |and )?no (?:edits?|changes?|adjustments?|modifications?)(?: (?:yet|now|for now|at all|please|whatsoever|so far|needed|are|is|be|required|necessary|made|requested|to .+))*$/,
  /^(?:i |we |they |she |he )?(?:do|does|did)(?:n't| not) want (?:the|my|any|our|either|this|that) .+ (?:changed|touched|modified|altered|moved|deleted|removed|cut|edited|affected|trimmed|muted)$/,
  /^everything else .*(?:unchanged|untouched|same|as is|as it (?:is|was)(?: now)?|stays?|remains?|alone|intact)$/,
  /^(?:that's|that is|this is) (?:all|it|everything)(?: for now| thanks)?$/,
]
/** Such a saying is no longer than this, tokens. */
const LONGEST = 40
const REST_ZH = '(?:其余|其他|其它|别的|剩下|剩余)'
const LEFT_ZH =
  '(?:不变|不动|不要动|别动|不用动|不改|不要改|别改|不用改|不要修改|不用修改|不做修改|不做改动|不作修改|不要改动|不受影响|照旧|原封不动|不用管|不要管|保留|原样|留着)'
const STAYS_ZH: readonly RegExp[] = [
  /^.+(?:保持|维持)(?:原来的?|原有的?|原|现有的?|目前的?)?(?:不变|原样|样子?|不动|现状|原状|顺序|状态|原速|速度)(?:即可|就行|就好)?$/,
  // 视频本身不需要修改, 时间线不做任何修改, 其余片段的颜色不要调整
  /^.{0,16}(?:不|不要|别|不用|不需要|无需|不必|请勿|勿)(?:再|做|作|进行|有)*(?:任何|其他|其它)?(?:修改|改动|调整|更改|更动|变更|变动|改变|处理|编辑)(?:即可|就行|就好)?$/,
  // 其他片段不要加字, 其余不要加速
  new RegExp(
    `^${REST_ZH}.{0,8}(?:不|不要|别|不用|不需要|无需)(?:再)?(?:加|添加|配|上|放慢|减速|变速|快进|倒放|静音|裁|旋转|缩放).{0,6}$`,
  ),
  // 标题文字保留, 摄像头小窗不动
  /^(?!只|仅|就).{0,8}(?:标题|文字|字幕|音乐|配乐|水印|转场|滤镜|特效|原声|贴纸|logo|小窗|浮窗|画中画)(?:都|全部|全|请|要|先|仍|继续|依然)*(?:保留|不动|照旧)(?:即可|就行|就好)?$/,
  new RegExp(`^${REST_ZH}.*${LEFT_ZH}(?:即可|就行|就好)?$`),
  /^.{1,10}(?:都|全都)?(?:不变|不要动|别动|不用动|不要改动?|不用改动?|不受影响|照旧|原封不动)(?:即可|就行|就好)?$/,
  /^(?:请|但|但是|千万)*(?:不要|别|请勿|勿|切勿|不能|无需|不用|不必|不会|不得|不)(?:再|对|把)?(?:修改|改动|改变|更改|更动|变动|动|影响|调整|删除|删掉|删|裁剪|裁切|裁掉|剪掉|剪|移动|替换|分割|覆盖|碰|拉伸|添加|加).*$/,
]
/** `…, not the voice, …`, `rather than clip 2`: what the wish beside it is not of. */
const contrasts = (tokens: readonly Token[]): boolean =>
  /^(?:not|and not|rather than|而不是|不是|而非)$/.test(tokens[0]?.text ?? '') &&
  (onlyThing(tokens.slice(1)) || (/^(?:not|而不是|而非)/.test(tokens[0]?.text ?? '') && onlyClips(tokens.slice(1))))
const onlyClips = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 && holds(tokens, ['clips']) && tokens.every((t) => filler(t) || as(t, 'clips') !== undefined)

/** Parts that say which of all is not to be used. */
const LEAVES_OUT_EN =
  /^(?:but )?(?:don't use|do not use|don't include|do not include|without using|without|not using|not including|leave out|leaving out|skip|exclude|excluding|omit|ignore)\b/
const LEAVES_OUT_ZH =
  /^(?:不要|别|请勿|不)(?:再)?(?:用|使用|包含|包括|放|加入|采用).*$|^.+(?:不用|不要用|别用|不算|除外|不包括|不包含|不使用|不参与|跳过)$/

const said = (tokens: readonly Token[]): string =>
  tokens
    .filter(
      (t) => t.value.kind !== 'symbol' && !(is(t, 'please') && /^(?:please|pls|kindly|just|also|so|but)$/.test(t.text)),
    )
    .map((t) => t.text)
    .join(' ')
    .replace(
      /^(?:(?:constraints?|notes?|important|nb|caveats?|reminder|but|and|so) |注 ?意 ?|备 ?注 ?|说 ?明 ?|提 ?示 ?)/,
      '',
    )
    .replace(/(?<=[一-龥]) | (?=[一-龥])/g, '')

const KEEPS = /^(?:(?:keep|keeping|leave|retain|preserve|maintain)\b|保留|保持)/
const LASTS: readonly Term[] = [
  'last_for',
  'longer',
  'shorter',
  'hold',
  'onlyFor',
  'onlyPart',
  'show',
  'slideshow',
  'rest',
]

/** `keep the same style and position`, `keep both texts`, 保留音乐: a thing that has a verb of staying. */
const keepsThing = (tokens: readonly Token[], words: string): boolean =>
  KEEPS.test(words) &&
  !holds(tokens, ['clips', 'file', 'literal', 'range', 'span', 'aspect', 'ordinal', 'url']) &&
  !means(tokens, LASTS) &&
  !acts(tokens.filter((t) => !is(t, 'keep', 'same', 'except') && !isProperty(t)))

/** `the one between 2 and 3 stays`. */
const REMAINS_EN = /^the (?:ones?|others?|transitions?|cuts?|joins?)\b.* (?:stays?|remains?|can stay)$/

/** Does the part only say what is to stay as it is? */
export function stays(tokens: readonly Token[]): boolean {
  if (tokens.length <= LONGEST && REMAINS_EN.test(said(tokens))) return true
  if (tokens.length > LONGEST || holds(tokens, [...QUANTITIES, 'number'])) return false
  const words = said(tokens)
  const chinese = /[一-龥]/.test(words)
  if (chinese && /^把|^将/.test(words)) return false
  return keepsThing(tokens, words) || (chinese ? STAYS_ZH : STAYS_EN).some((pattern) => pattern.test(words))
}

const leavesOut = (tokens: readonly Token[]): boolean => {
  if (tokens.length > LONGEST) return false
  const words = said(tokens)
  return LEAVES_OUT_EN.test(words) || LEAVES_OUT_ZH.test(words)
}

const named = (tokens: readonly Token[]): Token[] =>
  tokens.filter((t) => t.value.kind === 'file' || (as(t, 'clips') && !as(t, 'clips')?.all))

/** `leave the music | and the title untouched`, 音乐 | 和标题保持不变: how many parts from here on are one such saying. */
function sparing(parts: readonly Fragment[], at: number): number {
  let tokens: Token[] = []
  for (let i = at; i < Math.min(parts.length, at + 4); i++) {
    const part = parts[i]
    if (i > at && /^[,，]$/.test(part?.joint ?? '') && !opens(parts[at]?.tokens ?? [])) return 0
    if (!part || (i > at && !joins(part))) return 0
    tokens = [...tokens, ...part.tokens]
    if (stays(tokens) && (i === at || !acts(parts[at]?.tokens ?? []) || opens(parts[at]?.tokens ?? [])))
      return i - at + 1 + further(parts, i + 1)
  }
  return 0
}

const joins = (part: Fragment): boolean =>
  !part.strong && /^(?:and|or|nor|&|,|，|、|和|跟|与|及|以及)$/.test(part.joint)

/** `don't change the text | or the transitions`: how many parts from here on only name more that is left alone. */
function further(parts: readonly Fragment[], at: number): number {
  const end = parts.findIndex((part, i) => i >= at && !(joins(part) && onlyThing(part.tokens)))
  return (end < 0 ? parts.length : end) - at
}

/** A thing by its name or its property, with no verb, figure or look of its own. */
const onlyThing = (tokens: readonly Token[]): boolean =>
  tokens.length <= 6 &&
  tokens.some((t) => is(t, ...THINGS, 'sound', 'photo', 'clip', 'last_for')) &&
  tokens.every((t) => filler(t) || (is(t, ...THINGS, 'sound', 'photo', 'clip', 'last_for') && !t.values?.size))

/** A verb of leaving alone at its head. */
const opens = (tokens: readonly Token[]): boolean =>
  /^(?:leave|keep|don't|do not|without|不要|别|请勿|勿)/.test(said(tokens))

const OF_ALL: readonly Term[] = ['everything', 'uploadsAll', 'photos', 'videos', 'slideshow', 'merge', 'rest']
const ofAll = ({ tokens }: Fragment): boolean =>
  means(tokens, OF_ALL) ||
  tokens.some((t) => as(t, 'clips')?.all) ||
  !(holds(tokens, ['clips', 'file']) || soft(tokens) || means(tokens, ['canvas', 'pip', 'logo']))

/** The exception that such a part makes to the wish beside it. */
const exception = (tokens: readonly Token[]): Token[] => {
  const names = named(tokens)
  const start = names[0]?.start ?? 0
  return [{ start, end: start, text: 'except', value: { kind: 'term' }, terms: new Set(['except' as const]) }, ...names]
}

/** The wish that an exception is made to: the last that is of all, unless files were listed after it. */
function placeOf(parts: readonly Fragment[]): number {
  const wish = parts.findLastIndex((f) => means(f.tokens, OF_ALL) || f.tokens.some((t) => as(t, 'clips')?.all))
  const listed = parts.slice(wish + 1).some((f) => named(f.tokens).length > 0)
  return wish < 0 || listed ? parts.length - 1 : wish
}

/** How a new shape is filled is a part of that wish: make it 9:16, do not crop anything. */
const fits = (tokens: readonly Token[]): boolean => /crop|stretch|cut off|distort|裁|拉伸|变形/.test(said(tokens))

const HARMS = /^(?:don't|do not|never) (?:delet|remov|cut|mut|trim|crop|mov|split|replac)/

/** `don't delete clip 2, speed it up`: something else is to be done to what was named. */
const spelled = (part: Fragment, named: Token): Fragment => {
  const at = part.tokens.findIndex((t) => /^(?:it|them)$/.test(t.text))
  const { start = 0, end = 0 } = part.tokens[at] ?? {}
  return at < 0 ? part : { ...part, tokens: part.tokens.with(at, { ...named, start, end }) }
}

/**
 * Parts that say what to leave alone (`don't touch anything else`, 其余不变) are no wishes; where they name clips or files
 * they make an exception to the wish that they stand beside.
 */
export function leaveAlone(parts: readonly Fragment[]): Fragment[] {
  const shaped = parts.some(({ tokens }) => soft(tokens))
  const out: Fragment[] = []
  // of the wish that is still to come
  let held: Token[] = []
  let unharmed: Token | undefined
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]
    if (!part) break
    const wish = out.at(-1)
    if (wish && contrasts(part.tokens)) {
      // make it black and white, not the last clip
      if (ofAll(wish) && onlyClips(part.tokens.slice(1)))
        out[out.length - 1] = { ...wish, tokens: [...wish.tokens, ...exception(part.tokens)] }
      at += 1
      continue
    }
    const length = shaped && fits(part.tokens) ? 0 : sparing(parts, at)
    const tokens = length > 0 ? parts.slice(at, at + length).flatMap((p) => p.tokens) : part.tokens
    const spares = named(tokens).length > 0 && !means(tokens, ['rest', 'pip', 'logo'])
    at += Math.max(1, length)
    const place = spares ? placeOf(out) : out.length - 1
    const last = out[place]
    if (length === 0 && !(last && ofAll(last) && spares && leavesOut(tokens))) {
      const meant = unharmed ? spelled(part, unharmed) : part
      out.push(
        meant === part && held.length > 0 && ofAll(part) ? { ...part, tokens: [...part.tokens, ...held] } : meant,
      )
      unharmed = undefined
      held = []
    } else if (spares && !last) {
      held = exception(tokens)
      unharmed = HARMS.test(said(tokens)) ? named(tokens)[0] : undefined
    } else if (spares && last && ofAll(last)) out[place] = { ...last, tokens: [...last.tokens, ...exception(tokens)] }
  }
  return out.some((f) => f.tokens.some((t) => !filler(t))) ? out : [...parts]
}
