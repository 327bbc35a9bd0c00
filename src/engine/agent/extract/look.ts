import type { Relative } from '../../../edits/values/look.ts'
import type { ClipRef, LookTarget, Operation } from '../operation.ts'
import {
  all,
  type Clause,
  compact,
  has,
  hasKind,
  indexOf,
  lastEdit,
  one,
  text as plain,
  values,
} from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import type { Term } from '../vocabulary/en.ts'
import { assetNamed, clarify, type Extract, each, fadeEnds, target } from './target.ts'

export const look = (clip: ClipRef): LookTarget => (clip === 'all' ? 'all' : { clip })

type Knob = 'brightness' | 'contrast' | 'saturation' | 'temperature'
const KNOBS: readonly Knob[] = ['brightness', 'contrast', 'saturation', 'temperature']
const STEPS: readonly { term: Term; knob: Knob; direction: 'up' | 'down' }[] = [
  { term: 'brighter', knob: 'brightness', direction: 'up' },
  { term: 'darker', knob: 'brightness', direction: 'down' },
  { term: 'warmer', knob: 'temperature', direction: 'up' },
  { term: 'cooler', knob: 'temperature', direction: 'down' },
  { term: 'moreSaturated', knob: 'saturation', direction: 'up' },
  { term: 'lessSaturated', knob: 'saturation', direction: 'down' },
]

const amount = (clause: Clause): 'small' | 'large' => (has(clause, 'much') ? 'large' : 'small')

/** Which way a knob turns: the word for it that stands nearest, before it in English, on either side in Chinese. */
function directionOf(clause: Clause, at: number): 'up' | 'down' {
  const near = clause.tokens
    .map((token, i) => ({ token, distance: Math.abs(i - at) + (i > at && !/[一-龥]/.test(token.text) ? 3 : 0) }))
    .filter(({ token }) => is(token, 'more', 'less', 'cut', 'delete') && !KNOBS.some((k) => is(token, k)))
    .sort((a, b) => a.distance - b.distance)[0]
  return near && is(near.token, 'less', 'cut', 'delete') && !is(near.token, 'more') ? 'down' : 'up'
}

function figure(clause: Clause, at: number): number | undefined {
  const near = clause.tokens
    .map((t, i) => ({ t, d: Math.abs(i - at) }))
    .filter(({ t }) => t.value.kind === 'percent' || (t.value.kind === 'number' && clause.tokens.length < 12))
    .sort((a, b) => a.d - b.d)[0]
  if (!near || near.d > 6) return undefined
  const value = near.t.value
  if (value.kind === 'percent') return value.value
  return value.kind === 'number' ? (Math.abs(value.value) > 1 ? value.value / 100 : value.value) : undefined
}

function turns(clause: Clause): Partial<Record<Knob, number | Relative>> {
  const set: Partial<Record<Knob, number | Relative>> = {}
  const turn = (knob: Knob, direction: 'up' | 'down', at: number) => {
    const given = figure(clause, at)
    set[knob] ??=
      given === undefined ? { direction, amount: amount(clause) } : direction === 'down' ? -Math.abs(given) : given
  }
  clause.tokens.forEach((token, at) => {
    if (token.value.kind !== 'term') return
    const step = STEPS.find(({ term }) => is(token, term))
    const knob = KNOBS.find((k) => is(token, k))
    if (knob) {
      const leaning = clause.tokens.map((t) => STEPS.find((s) => s.knob === knob && is(t, s.term))).find((s) => s)
      turn(knob, leaning?.direction ?? directionOf(clause, at), at)
    } else if (step && !clause.tokens.some((t) => is(t, step.knob))) turn(step.knob, step.direction, at)
  })
  return set
}

function where(clause: Clause): LookTarget[] {
  const wanted = target(clause)
  return wanted.given && !wanted.all ? wanted.clips.map((clip) => ({ clip })) : ['all']
}

const lookWord = (token: Token) => valued(token, 'filter') !== undefined && token.value.kind === 'term'

/** `apply teal.cube`: an uploaded table of colours, by its file or beside a word for looks. */
function colourTable(clause: Clause): Operation[] | undefined {
  const name = hasKind(clause, 'file') || has(clause, 'filter') ? assetNamed(clause, 'lut') : undefined
  if (name === undefined) return undefined
  return each(target(clause), (clip) =>
    has(clause, 'delete')
      ? { op: 'remove_filter', params: { target: look(clip) } }
      : { op: 'apply_filter', params: { name, target: look(clip) } },
  )
}

/** 全部变黑白，最后一段保持彩色: the look of all is not for that clip. */
const keepsColour = (clause: Clause): boolean =>
  clause.before.some((o) => o.op === 'apply_filter' && o.params.target === 'all') &&
  hasKind(clause, 'clips') &&
  /(?:保持|保留|留|还是|维持)(?:彩色|原色|原样|原来的颜色)|\b(?:keep|leave|stays?)\b.*\b(?:in )?colou?r\b/.test(
    compact(clause),
  )

/** `strip the colour out of clip 2`, 去掉颜色: what is left is black and white. */
const uncoloured = (clause: Clause): boolean =>
  /\b(?:strip|drain|suck|wash|remove|take|drop|lose|kill)\b.*\b(?:the|all|any|every) (?:the )?colou?rs?\b(?! (?:of|cast|grad|correct|filter|tint|effect|change))|\bwithout (?:any )?colou?rs?\b|\bno colou?rs?\b|(?:去掉|去除|抽掉|褪去)(?:所有|全部)?(?:的)?(?:颜色|色彩)|(?:颜色|色彩)(?:都|全部|全)?(?:去掉|去除|抽掉|去了)|^去色$/.test(
    compact(clause),
  ) && !hasKind(clause, 'literal')

/** `darken the corners`: a vignette. */
const vignetted = (clause: Clause): boolean =>
  has(clause, 'darker') && /\b(?:corners|edges)\b|四角|四周|边角|边缘/.test(compact(clause))

/** `apply_filter`, `adjust_color`, `remove_filter`. */
export const extractLook: Extract = (clause) => {
  const table = colourTable(clause)
  if (table) return table
  if (has(clause, 'music', 'text', 'title', 'captions', 'transition')) return undefined
  const wanted = target(clause)
  const plainName = uncoloured(clause) ? 'grayscale' : vignetted(clause) ? 'vignette' : undefined
  if (plainName !== undefined)
    return each(wanted, (clip) => ({ op: 'apply_filter', params: { name: plainName, target: look(clip) } }))
  if (keepsColour(clause)) return each(wanted, (clip) => ({ op: 'remove_filter', params: { target: look(clip) } }))
  const looks = values({ ...clause, tokens: clause.tokens.filter((t) => lookWord(t)) }, 'filter')
  // 9:16 with blur: what fills the new shape
  const found = hasKind(clause, 'aspect') ? looks.filter((name) => name !== 'blur') : looks
  const stepped = clause.tokens.some((t) => STEPS.some(({ term }) => is(t, term)) || KNOBS.some((k) => is(t, k)))
  const last = lastEdit(clause)?.op
  if (
    has(clause, 'delete') &&
    (has(clause, 'filter') || (found.length > 0 && !/remove the color|without color/.test(plain(clause)))) &&
    (!has(clause, 'add') || /加(?:上|了|过)?的|\b(?:you|we|i) (?:added|put|applied)\b/.test(compact(clause)))
  ) {
    return each(wanted, (clip) => ({ op: 'remove_filter', params: { target: look(clip) } }))
  }
  if (has(clause, 'it') && has(clause, 'delete') && last === 'apply_filter')
    return [{ op: 'remove_filter', params: { target: 'all' } }]
  // reset the colours of clip 1
  const resets =
    /\b(?:reset|restore|revert|original|normal)\b|还原|恢复|原来/.test(plain(clause)) && has(clause, 'color', 'filter')
  if (resets && !has(clause, 'background', 'canvasBackground'))
    return each(wanted, (clip) => ({ op: 'remove_filter', params: { target: look(clip) } }))
  const set = turns(clause)
  const plainLook = found.length > 0 && (has(clause, 'filter') || !stepped)
  if (!plainLook && Object.keys(set).length > 0) {
    if (wanted.missing.length > 0) return each(wanted, () => ({ op: 'adjust_color', params: { target: 'all' } }))
    return where(clause).map((at): Operation => ({ op: 'adjust_color', params: { target: at, ...set } }))
  }
  const name = found[0]
  if (name !== undefined) {
    if (hasKind(clause, 'range', 'span') && !has(clause, 'filter')) return undefined
    return each(wanted, (clip) => ({ op: 'apply_filter', params: { name, target: look(clip) } }))
  }
  return has(clause, 'filter') && has(clause, 'add') && !has(clause, 'vagueBetter') && /filter|滤镜/.test(plain(clause))
    ? [clarify('which filter')]
    : undefined
}

/** 片头加1秒淡入片尾加2秒淡出: each of two fades has its own length, right before or behind it. */
function fadeTime(clause: Clause, fade: 'fadeIn' | 'fadeOut'): number | undefined {
  const at = indexOf(clause, fade)
  return as(clause.tokens[at - 1], 'time')?.seconds ?? as(clause.tokens[at + 1], 'time')?.seconds
}

/** `fade_video`: the picture from and to a colour. */
export const extractFade: Extract = (clause) => {
  const { in: into, out } = fadeEnds(clause)
  if (!into && !out) return undefined
  const words = plain(clause)
  const wanted = target(clause)
  const times = all(clause, 'time').map((t) => t.seconds)
  const time = times[0] ?? one(clause, 'span')?.seconds ?? 1
  const params = {
    ...(into ? { in: fadeTime(clause, 'fadeIn') ?? time } : {}),
    ...(out ? { out: fadeTime(clause, 'fadeOut') ?? (into ? times[1] : undefined) ?? time } : {}),
    ...(/white|白/.test(words) ? { color: '#FFFFFF' } : {}),
  }
  const named = hasKind(clause, 'clips') && !wanted.all && namedClips(clause.context).length > 1
  return named
    ? each(wanted, (clip) => ({ op: 'fade_video', params: { target: look(clip), ...params } }))
    : [{ op: 'fade_video', params: { target: 'all', ...params } }]
}
