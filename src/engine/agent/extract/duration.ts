import type { Operation } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { is } from '../read/token.ts'
import { changedBy } from './lengthen.ts'
import { lengths, musicLength } from './listed.ts'
import { build } from './sequence.ts'
import { clarify, type Extract, each, everyVisual, lastClip, needsSequence, seconds, target } from './target.ts'

const ALIKE =
  /(?<!\bat the )\b(?:same|equal|identical) (?:length|duration|time)\b|\bequal(?:ly)? long\b|\beven lengths?\b|一样长|等长|(?:相同|同样|一样|统一)的?(?:长度|时长)|(?:长度|时长)(?:都)?(?:一样|相同|一致|统一)/

/** `the same length for all clips`: as long as the one that is named, else as long as they are on average. */
export const isAlike = (clause: Clause): boolean =>
  ALIKE.test(compact(clause)) &&
  !has(clause, 'music', 'text', 'title', 'captions', 'transition') &&
  !hasKind(clause, 'literal', 'time')

function alike(clause: Clause): Operation[] | undefined {
  const clips = clause.context.video ?? []
  if (!isAlike(clause) || clips.length < 2) return undefined
  const { clips: named, all: whole, given } = target(clause)
  const model = given && !whole && named.length === 1 ? clips.find((c) => c.clip === named[0]) : undefined
  const length = model ? model.end - model.start : total(clause.context) / clips.length
  return [{ op: 'set_duration', params: { clip: 'all', duration: Math.round(length * 1000) / 1000 } }]
}

/** `stretch it to match the music`: the song's length for the whole. */
export const extractFit: Extract = (clause) => {
  const even = alike(clause)
  if (even) return even
  const length = musicLength(clause)
  if (length === undefined || has(clause, 'text', 'title', 'captions', 'delete', 'mute')) return undefined
  const says =
    has(clause, 'longer', 'shorter', 'make', 'total', 'slideshow', 'video', 'last_for', 'move') &&
    !/beat|cut/.test(plain(clause))
  if (!says) return undefined
  return needsSequence(clause) ? build(clause) : [{ op: 'set_total_duration', params: { duration: length } }]
}

/** A length in s, said as time or as frames. */
function lengthSaid(clause: Clause): number | undefined {
  const frames = one(clause, 'frames')?.value
  return seconds(clause) ?? (frames === undefined ? undefined : frames / (clause.context.canvas?.fps ?? 30))
}

/** Only clips and a time: 每张图3秒, `box.png 8 seconds`. */
function bareLength(clause: Clause): boolean {
  const core = clause.tokens.filter((t) => !is(t, 'please', 'article', 'onlyPart') && !/^(?:needs?|for)$/.test(t.text))
  return hasKind(clause, 'clips', 'file') && core.every((t) => ['clips', 'file', 'time'].includes(t.value.kind))
}

/** Clips by name, each of them, photos, or the whole. */
function subject(clause: Clause): { named: boolean; each: boolean; photos: boolean } {
  const wanted = target(clause)
  const spoken = hasKind(clause, 'clips', 'file') || has(clause, 'intro', 'outro') || wanted.clips.length > 0
  const alike = all(clause, 'clips').some((c) => c.all) || has(clause, 'uploadsAll')
  const whole = /whole|entire|full|整|总共|一共|合计|加起来|together|total|everything/.test(plain(clause))
  const plural = has(clause, 'everything') && /\b(?:clips|photos|pictures|images|shots)\b/.test(plain(clause))
  const per = plural || lengths(clause).each !== undefined || (bareLength(clause) && wanted.all && !whole)
  return {
    named: spoken && !wanted.all,
    each: per || (wanted.all && alike && !whole),
    photos: has(clause, 'photos', 'photo') && !has(clause, 'slideshow') && !(whole && !per),
  }
}

/** So long for each clip that is meant. */
function clipLengths(clause: Clause, duration: number, named: boolean, photos: boolean): Operation[] {
  const wanted = target(clause)
  const clips = namedClips(clause.context)
  const images = clips.filter((c) => c.image).map((c) => c.clip)
  const some = photos && !named && images.length > 0 && images.length < clips.length
  if (some) return images.map((clip): Operation => ({ op: 'set_duration', params: { clip, duration } }))
  const chosen = named ? wanted : { ...wanted, all: true, given: true }
  return each(chosen, (clip) => ({ op: 'set_duration', params: { clip, duration } }))
}

/** `…, except the first (5 s)`: the length that the exception has of its own. */
function exceptions(clause: Clause): Operation[] {
  const out = clause.tokens.findIndex((t) => is(t, 'except'))
  if (out < 0) return []
  const apart = { ...clause, tokens: clause.tokens.slice(out + 1) }
  const duration = one(apart, 'time')?.seconds ?? one(apart, 'number')?.value
  return duration === undefined
    ? []
    : target(apart).clips.map((clip): Operation => ({ op: 'set_duration', params: { clip, duration } }))
}

const SAYS = ['last_for', 'longer', 'shorter', 'each', 'total', 'make', 'trim', 'show', 'keep', 'cut'] as const

/** `set_duration`, `set_total_duration`. */
export const extractDuration: Extract = (clause) => {
  const other = has(clause, 'text', 'title', 'captions', 'transition', 'music', 'logo', 'delete')
  if (other || hasKind(clause, 'literal', 'range', 'span')) return undefined
  const time = lengthSaid(clause)
  if (time === undefined) return unsaid(clause)
  const differing = has(clause, 'except') ? exceptions(clause) : []
  if (differing.length > 0 && is(clause.tokens[0], 'except')) return differing
  const by = needsSequence(clause) ? undefined : changedBy(clause, time)
  if (by) return by
  const ofAll = all(clause, 'clips').some((c) => c.all)
  const lowered =
    /\b(?:get|bring|take|pare|whittle|boil|squeeze|cut|knock|edit)\b.*\b(?:down |in )?(?:to|into)\b|\b(?:whole|video|everything|film|movie|it|edit|clips|photos|shots)\b.*\bbe\b|\b(?:limit|cap|restrict)(?:ed)?\b/.test(
      plain(clause),
    )
  if (!has(clause, ...SAYS) && !lowered && lengths(clause).each === undefined && !bareLength(clause) && !ofAll)
    return undefined
  const { named, each: per, photos } = subject(clause)
  const single = named ? target(clause).clips[0] : undefined
  if (needsSequence(clause) && single !== undefined && !per && bareLength(clause))
    return [
      { op: 'build_sequence', params: { assets: everyVisual(clause) } },
      { op: 'set_duration', params: { clip: single, duration: time } },
    ]
  if (needsSequence(clause)) {
    const length = per || photos ? { each: time } : { total: time }
    return [{ op: 'build_sequence', params: { assets: everyVisual(clause), ...length } }]
  }
  if (named || per || photos) {
    return [...clipLengths(clause, time, named, photos), ...differing]
  }
  const last = lastClip(clause)
  if (has(clause, 'it') && last !== undefined) return [{ op: 'set_duration', params: { clip: last, duration: time } }]
  // 放到最后，停5秒: the length of what was just brought in, not of the whole
  const brought = clause.before.at(-1)?.op === 'append' || clause.before.at(-1)?.op === 'insert'
  if (brought && !has(clause, 'total', 'video', 'slideshow', 'everything')) return [added(clause, time)]
  return [{ op: 'set_total_duration', params: { duration: time } }]
}

/** So long for the clip that this message has brought in: it is called by the next number there is. */
export function added(clause: Clause, duration: number, more = 0): Operation {
  const arrivals = clause.before.filter((o) => ['append', 'insert', 'duplicate'].includes(o.op)).length + more
  return { op: 'set_duration', params: { clip: (clause.context.video ?? []).length + Math.max(1, arrivals), duration } }
}

/** `double the length of the first photo`. */
function scaling(clause: Clause): number | undefined {
  const words = compact(clause)
  if (!/length|\blong\b|duration|时长|长度|停留|时间/.test(words) || hasKind(clause, 'percent')) return undefined
  const factor = one(clause, 'factor')?.value
  if (factor !== undefined) return factor
  if (/\bdouble|\btwice|翻倍|加倍/.test(words)) return 2
  return /\bhalve|\bhalf|减半/.test(words) ? 0.5 : undefined
}

/** Shorter or longer without a figure: a clip by a third, the whole is asked about. */
function unsaid(clause: Clause): Operation[] | undefined {
  const times = has(clause, 'shorter', 'longer') ? undefined : scaling(clause)
  const scaled = times === undefined ? undefined : clause.context.video?.[(target(clause).clips[0] ?? 0) - 1]
  if (times !== undefined && scaled)
    return [{ op: 'set_duration', params: { clip: scaled.clip, duration: (scaled.end - scaled.start) * times } }]
  if (!has(clause, 'shorter', 'longer') || hasKind(clause, 'literal')) return undefined
  const { clips, given, all: whole } = target(clause)
  const factor = one(clause, 'factor')?.value
  const share = one(clause, 'percent')?.value ?? one(clause, 'fraction')?.value
  const now = given && !whole && clips[0] !== undefined ? clause.context.video?.[clips[0] - 1] : undefined
  const scaleBy = factor ?? (share === undefined ? undefined : has(clause, 'shorter') ? 1 - share : 1 + share)
  if (scaleBy !== undefined) {
    const length = now ? now.end - now.start : total(clause.context)
    const duration = Math.round(length * scaleBy * 1000) / 1000
    return now
      ? [{ op: 'set_duration', params: { clip: clips[0] ?? 1, duration } }]
      : [{ op: 'set_total_duration', params: { duration } }]
  }
  if (!now || clips[0] === undefined) return [clarify('target duration')]
  const step = has(clause, 'much') ? 0.5 : 0.3
  const duration = Math.round((now.end - now.start) * (has(clause, 'longer') ? 1 + step : 1 - step) * 10) / 10
  return [{ op: 'set_duration', params: { clip: clips[0], duration }, assumed: true }]
}
