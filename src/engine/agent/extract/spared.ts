import { type Clause, compact, has, hasKind, text as plain, value } from '../read/clause.ts'
import { is, type Token } from '../read/token.ts'
import type { Extract } from './target.ts'

/** Verbs that a prohibition is of: `don't delete anything`, 别删片段; `don't want captions` takes them away instead. */
const VERBS = [
  'add',
  'delete',
  'cut',
  'trim',
  'move',
  'crop',
  'mute',
  'split',
  'replace',
  'change',
  'speedUp',
  'slowDown',
  'reverse',
] as const

const negates = (token: Token | undefined) =>
  token?.value.kind === 'term' && /^(?:don't|do not|never|dont|别|不要|请勿|勿|不能|千万别|切勿)$/.test(token.text)

/** 不要把第三段删了, 我没说要删第二段; 不要的删掉 takes what is not wanted away. */
const DENIED =
  /(?:没有?(?:说过?要|让你|叫你|让|叫)|(?<!是)不是(?:要|让|叫)|(?<!想)不想|不许|(?<!可)不可以|(?<!能)不能|千万别|请勿|(?<!要)不要(?!的|了)|(?<![能可要是想不])不(?=删|剪掉|移除)|别(?!的|人))[^，。]{0,12}?(?:删|剪掉|剪了|去掉|移除|清空|裁掉)/
/** 暂时不需要导出, 先不导出: 别导出了 stops the one that runs instead. */
const LATER =
  /^(?:请|但)?(?:(?:(?:全部)?(?:完成|做完|改完|弄完|处理完)(?:之后|以后|后)?|之后|然后|最后)(?:先|请)?(?:不|不用|不要|不需要|无需|别|请勿)|(?:暂时|目前|现在|这次)先?(?:不|不用|不要|不需要|无需|别)|先(?:不|不用|不要|别)|不需要|无需|不必)(?:再|急着)?(?:导出|渲染|输出)/
/** 不要导出, `don't export it`: where no export runs that could be stopped. */
const UNEXPORTED =
  /^(?:请|但)?(?:不要|别|请勿)(?:再)?(?:导出|渲染|输出)|^(?:please |but )*(?:don't|do not) (?:export|render)\b/
/** 先不加字幕. */
const NOT_YET =
  /^(?:请|但)?(?:(?:暂时|目前|现在|这次)先?|先)(?:不|不用|不要|不需要|无需|别)(?:加|配|放|做|上|改|动|调|剪|删)/
/** 第二段不要裁: of a clip, and not of the shape of the canvas. */
const UNCROPPED = /(?:不要|别|不用|不)(?:再)?裁/
/** 字幕不动. */
const THING_STAYS =
  /^(?:标题|文字|字幕|音乐|配乐|水印|转场|滤镜|原声|声音|贴纸|logo)(?:先|就|都)*(?:不动|别动|不变|不用动|不要动|不用改|不改)了?$/
/** 这些都不要动. */
const LEFT = /^(?:这些|那些|这|那|全部|所有的?|都|别的)+(?:都|全)?(?:不要|别|不用)(?:动|碰|改)/

/** `I didn't say delete clip 2`, `nobody asked you to speed it up`: what was not asked for. */
const UNASKED =
  /^(?:but |no |hey |wait )*(?:(?:i|we) (?:never|didn't|did not|haven't) (?:ever )?(?:said?|say|told? you|tell you|ask(?:ed)?(?: you)? to)\b|(?:who|nobody|no one) (?:said (?:to|you)|told you|asked you to|asked to)\b)/

/** `don't play the clips backwards`. */
const UNPLAYED =
  /^(?:but |and |please )*(?:don't|do not|never|no need to) (?:play|run|show)\b.*\b(?:backwards?|in reverse|reversed|faster|slower|slow motion)\b/
/** …先别做: what was just spoken of is not wanted yet. */
const NOT_NOW = /(?:先|暂时|暂且)(?:都)?(?:别|不|不要|不用)(?:做|弄|管|处理|执行)(?:了|它)?$/

/** The clause only says what is to stay as it is. */
function forbids(clause: Clause): boolean {
  const core = clause.tokens.filter((t) => !is(t, 'please', 'article') || negates(t))
  const at = core.findIndex(negates)
  const verb = core[at + 1]
  if (
    DENIED.test(compact(clause)) ||
    LEFT.test(compact(clause)) ||
    (LATER.test(compact(clause)) && (clause.context.jobs ?? []).length === 0) ||
    [NOT_YET, NOT_NOW, THING_STAYS].some((said) => said.test(compact(clause)))
  )
    return true
  if ((clause.context.jobs ?? []).length === 0 && UNEXPORTED.test(compact(clause))) return true
  if (hasKind(clause, 'clips') && !hasKind(clause, 'aspect') && UNCROPPED.test(compact(clause))) return true
  if (UNASKED.test(plain(clause)) || UNPLAYED.test(plain(clause))) return true
  // instead of deleting clip 2, …: what is not to be done, and of what the rest is
  if (is(core[0], 'insteadOf') && core[0]?.text !== 'no' && is(core[1], ...VERBS) && /ing$/.test(core[1]?.text ?? ''))
    return true
  // 别加速了, 不要慢动作: it is fast or slow, and is to be so no longer
  const lifts =
    !has(clause, 'rest') &&
    is(verb, 'speedUp', 'slowDown') &&
    (core[at]?.text === '不要' || /别.{1,4}了/.test(compact(clause)))
  if (lifts) return false
  return at >= 0 && (at <= 1 || has(clause, 'rest')) && verb?.value.kind === 'term' && is(verb, ...VERBS)
}

/** `keep the rest`, `leave everything else as it is`, `don't touch the music`. */
function spares(clause: Clause): boolean {
  if (hasKind(clause, 'time', 'range', 'span', 'literal', 'percent', 'factor')) return false
  const first = clause.tokens.find((t) => !is(t, 'please', 'article'))
  // … and the title untouched
  const stayed = /\b(?:untouched|unchanged|as is|as (?:it|they) (?:is|are))\b/.test(plain(clause))
  if (stayed && !has(clause, 'delete', 'cut', 'add', 'make', 'move', 'mute', 'replace', 'export')) return true
  // the videos should not be modified, are to stay as they are
  const protects =
    /\b(?:should|must|may|are|is)(?:n't| not| never) (?:to )?(?:be )?(?:modif|chang|touch|edit|alter|delet|remov|cut|affect|trimm|mov)\w*|\b(?:are|is|should|must) (?:to )?(?:stay|remain)\b|\bremains? (?:as|in|un)/.test(
      plain(clause),
    )
  if (protects && !has(clause, 'add', 'export', 'onwards') && value(clause, 'color') === undefined) return true
  const untouched = is(first, 'except') && /touch|change|别动|不动/.test(first?.text ?? '')
  // said beside a wish, it only says what the wish is not of
  if (!/^(?:leave|keep|but|don't|其他|其它|其余|别的|剩下|保持|别)/.test(first?.text ?? '') && !untouched) return false
  const things = ['music', 'captions', 'title', 'text', 'logo', 'transition', 'originalSound', 'voice'] as const
  const stays = /^(?:keep|leave|保留)$/.test(first?.text ?? '') && has(clause, ...things) && clause.tokens.length <= 6
  const rest = has(clause, 'rest') && has(clause, 'keep', 'except') && !has(clause, 'delete', 'cut')
  const unchanged =
    /\b(?:leave|keep)\b.*\b(?:as (?:it|they) (?:is|are|was|were)|as is|alone|untouched|unchanged|the same)\b|保持(?:不变|原样)|(?:其他|其它|别的|其余|剩下)的?(?:都|地方|部分)?(?:不|别|不用|不要|不需要)(?:变|动|改|管)/.test(
      compact(clause),
    )
  if (
    stays &&
    !has(clause, 'onlyPart', 'move', 'put', 'off', 'shorter', 'delete', 'cut') &&
    !hasKind(clause, 'clips', 'file')
  )
    return true
  return untouched || unchanged || (rest && !hasKind(clause, 'clips', 'file'))
}

/** What is said to stay as it is needs nothing done. */
export const extractSpared: Extract = (clause) => (forbids(clause) || spares(clause) ? [] : undefined)
