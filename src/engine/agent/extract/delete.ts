import type { Operation } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, isEmpty, one, text as plain } from '../read/clause.ts'
import { filler } from '../read/heads.ts'
import { namedClips } from '../read/names.ts'
import { as, is, type Kind, type Token } from '../read/token.ts'
import { clarify, type Extract, lastClip, refuse, restGoes, type Target, target } from './target.ts'

const count = (clause: Clause) => namedClips(clause.context).length

/** `delete clips shorter than 3 seconds`. */
function byLength(clause: Clause): Operation[] | undefined {
  const time = one(clause, 'time')?.seconds
  const words = plain(clause)
  const below = /shorter than|less than|under|below|短于|小于|不到|少于|不足/.test(words)
  const above = /longer than|more than|over|above|长于|大于|超过|多于/.test(words)
  if (time === undefined || below === above || !has(clause, 'clip', 'photos', 'videos', 'photo')) return undefined
  const clips = (clause.context.video ?? [])
    .filter((v) => (below ? v.end - v.start < time : v.end - v.start > time))
    .map((v) => v.clip)
  return clips.length === 0 ? [refuse('no_such_clip')] : [{ op: 'delete', params: { clips } }]
}

/** All but those that are named go. */
function others(clause: Clause, kept: readonly number[]): Operation[] {
  const clips = namedClips(clause.context)
    .map((c) => c.clip)
    .filter((n) => !kept.includes(n))
  return clips.length === 0 || kept.length === 0 ? [] : [{ op: 'delete', params: { clips } }]
}

/** 细节图都不要, 后面的都删掉: 都 is of what was named before it, even where nothing is called that. */
function ofSome(clause: Clause): boolean {
  const at = clause.tokens.findIndex((t) => t.text === '都')
  const others = clause.tokens.some((t) => t.text !== '都' && (is(t, 'everything') || as(t, 'clips')?.all))
  return at > 0 && !others && clause.tokens.slice(0, at).some((t) => !filler(t))
}

/** All photos, or all videos, where there are both. */
function ofKind(clause: Clause): Operation[] | undefined {
  const image = has(clause, 'photos') ? true : has(clause, 'videos') ? false : undefined
  const clips = namedClips(clause.context).filter((c) => c.image === image)
  return image !== undefined && clips.length > 0 && clips.length < count(clause)
    ? [{ op: 'delete', params: { clips: clips.map((c) => c.clip) } }]
    : undefined
}

/** `everything from the camp clip onward`: it is the first to go. */
const onwards = (clause: Clause, first: number): Operation[] => [
  { op: 'delete', params: { clips: namedClips(clause.context).flatMap((c) => (c.clip >= first ? c.clip : [])) } },
]

/** `everything after the camp clip`, 海边后面的都删掉: all on one side of a clip. */
function sideOf(clause: Clause): Operation[] | undefined {
  if (hasKind(clause, 'time', 'span', 'range')) return undefined
  const at = clause.tokens.findIndex((t) => as(t, 'clips')?.clips.length === 1)
  const clip = as(clause.tokens[at], 'clips')?.clips[0]
  const ahead = clause.tokens.slice(0, Math.max(0, at))
  const whole = ahead.some((t) => is(t, 'everything', 'rest') || /^(?:all|anything|whatever)$/.test(t.text))
  const english = whole ? ahead.find((t) => is(t, 'after', 'before') && t.value.kind === 'term') : undefined
  const chinese = clause.tokens.slice(at + 1).find((t) => /^(?:[前后][面边头]?|[以之][前后])的?$/.test(t.text))
  const rest = clause.tokens.slice(at + 1)
  const starts = ahead.some((t) => is(t, 'from'))
  const onward =
    starts &&
    (whole
      ? rest.some((t) => is(t, 'onwards'))
      : /^(?:开始|起).*(?:后面|之后|往后|以后)/.test(rest.map((t) => t.text).join('')))
  if (clip !== undefined && onward) return onwards(clause, clip)
  const way = english ?? (/[都全]|所有/.test(plain(clause)) ? chinese : undefined)
  if (clip === undefined || !way) return undefined
  const front = way.text.includes('前') || (way === english && is(way, 'before'))
  const clips = namedClips(clause.context)
    .map((c) => c.clip)
    .filter((n) => (front ? n < clip : n > clip))
  return clips.length === 0 ? [refuse('no_such_clip')] : [{ op: 'delete', params: { clips } }]
}

/** 四张照片拼个相册，视频先不用: what was put together is without it already. */
function leftOut(clause: Clause, clips: readonly number[]): boolean {
  const made = clause.before.find((o) => o.op === 'build_sequence')
  if (made?.op !== 'build_sequence' || made.params.assets === 'all' || !isEmpty(clause.context)) return false
  const { assets } = made.params
  const named = namedClips(clause.context).filter((c) =>
    clips.length > 0 ? clips.includes(c.clip) : has(clause, c.image ? 'photos' : 'videos'),
  )
  return named.length > 0 && named.every((c) => !assets.includes(c.name))
}

const ONE_OF =
  /(?<!\b(?:first|last|second|third|fourth|and) )\b(?:one|some|any|a couple|a few) of (?:the|these|those|my|them)\b|其中(?:一|几)|某(?:一)?(?:段|张|个)/

/** Something is to go: by its verb, cut out whole, or as the rest. */
function removes(clause: Clause): boolean {
  if (has(clause, 'export')) return false
  const halved = /in half|in two|into|two|halves|半/.test(plain(clause))
  const parted = hasKind(clause, 'time', 'number', 'fraction', 'percent') || has(clause, 'shorter') || halved
  const cutOut = has(clause, 'cut') && hasKind(clause, 'clips') && !parted
  return has(clause, 'delete') || cutOut || (restGoes(clause) && hasKind(clause, 'clips', 'file'))
}

const PLACED = /^(?:from|on|in|of|off|at|over|within)$/
const CLIPS: readonly Kind[] = ['clips', 'file']

/** Something that is no clip, and no word for clips or some of them. */
const thing = (token: Token): boolean =>
  !filler(token) &&
  !['number', 'ordinal', 'literal', ...CLIPS].includes(token.value.kind) &&
  !is(token, 'everything', 'rest', 'clip', 'photo', 'photos', 'video', 'videos', 'it', 'onlyPart', 'except', 'delete')

/** `get rid of the crop on clip 2`, 把第二段的颜色去掉: something of the clip goes, and not the clip. */
function ofClip({ tokens }: Clause): boolean {
  const at = tokens.findIndex((t) => CLIPS.includes(t.value.kind))
  const verb = tokens.findIndex((t) => is(t, 'delete', 'cut') && !CLIPS.includes(t.value.kind))
  if (at < 0 || verb < 0) return false
  const ahead = tokens.slice(verb + 1, at)
  const place = ahead.findLastIndex((t) => PLACED.test(t.text))
  const chinese = tokens[at + 1]?.text === '的' ? tokens.slice(at + 2, verb) : []
  return ahead.slice(0, Math.max(0, place)).some(thing) || (verb > at && chinese.some(thing))
}

/** What has to be asked, or cannot be. */
function unclear(clause: Clause, wanted: Target): Operation | undefined {
  // one of the clips: any of them
  if (ONE_OF.test(compact(clause))) return clarify('which clip')
  if (wanted.missing.length > 0) return refuse('no_such_clip')
  if (all(clause, 'file').some((f) => !f.known)) return refuse('no_such_file')
  if (ofClip(clause)) return clarify('goal')
  // everything in the last minutes: a stretch of time that was not understood is no clip
  if (wanted.all && hasKind(clause, 'time', 'frames')) return clarify('exact seconds')
  const half = /一半/.test(compact(clause)) && !hasKind(clause, 'span', 'range', 'time')
  return half && wanted.clips.length > 0 ? clarify('which end') : undefined
}

/** The rest goes, or has gone with what was kept, cut or put together before. */
function resting(clause: Clause, wanted: Target): Operation[] | undefined {
  const named = hasKind(clause, 'clips', 'file')
  // 除了海边，其他都删掉: what is wanted is the rest already
  if (has(clause, 'except')) return undefined
  // 删到只剩海边
  if (/只剩|只留|光留/.test(compact(clause)) && wanted.clips.length > 0 && !wanted.all)
    return others(clause, wanted.clips)
  const kept = clause.before.some((o) => o.op === 'cut_range' || o.op === 'trim' || o.op === 'delete')
  if (has(clause, 'rest') && kept && !named) return []
  if (restGoes(clause) && named) return others(clause, wanted.clips)
  if (restGoes(clause) && clause.before.some((o) => o.op === 'build_sequence')) return []
  return leftOut(clause, wanted.clips) ? [] : undefined
}

/** `delete`: only clips that the clause names. */
export const extractDelete: Extract = (clause) => {
  if (!removes(clause)) return undefined
  const wanted = target(clause)
  const open = unclear(clause, wanted)
  if (open) return [open]
  const found = resting(clause, wanted) ?? sideOf(clause) ?? byLength(clause)
  if (found) return found
  const named = hasKind(clause, 'clips', 'file', 'ordinal') || has(clause, 'rest')
  if (has(clause, 'rest') && !wanted.given) return [clarify('which clip')]
  const wholly = wanted.all && (all(clause, 'clips').some((c) => c.all) || has(clause, 'everything'))
  if (wholly && ofSome(clause)) return ofKind(clause) ?? [clarify('which clip')]
  if (wholly) return [{ op: 'delete', params: { clip: 'all' } }]
  if (named && wanted.clips.length === 1) return [{ op: 'delete', params: { clip: wanted.clips[0] ?? 1 } }]
  if (named && wanted.clips.length > 1) return [{ op: 'delete', params: { clips: wanted.clips } }]
  const refers = has(clause, 'it')
  const last = lastClip(clause)
  if (refers && last !== undefined) return [{ op: 'delete', params: { clip: last } }]
  const kind = ofKind(clause)
  if (kind) return kind
  if (refers || has(clause, 'clip', 'photo', 'video', 'intro', 'outro', 'start', 'end')) return [clarify('which clip')]
  return undefined
}
