import type { Operation } from '../../edit/operation.ts'
import { all, type Clause, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { is } from '../read/token.ts'
import { lengths, musicLength } from './listed.ts'
import { build } from './sequence.ts'
import { clarify, type Extract, each, everyVisual, lastClip, needsSequence, refuse, seconds, target } from './target.ts'

const asked = (clause: Clause) => /(?:\bto\b|\bexactly\b|到|为|成|在|只有|only)/.test(plain(clause))

/** `stretch it to match the music`: the song's length for the whole. */
export const extractFit: Extract = (clause) => {
  const length = musicLength(clause)
  if (length === undefined || has(clause, 'text', 'title', 'captions', 'delete', 'mute')) return undefined
  const says =
    has(clause, 'longer', 'shorter', 'make', 'total', 'slideshow', 'video', 'last_for', 'move') &&
    !/beat|cut/.test(plain(clause))
  if (!says) return undefined
  return needsSequence(clause) ? build(clause) : [{ op: 'set_total_duration', params: { duration: length } }]
}

/** `set_duration`, `set_total_duration`. */
export const extractDuration: Extract = (clause) => {
  const words = plain(clause)
  const wanted = target(clause)
  const time =
    seconds(clause) ??
    (hasKind(clause, 'frames') ? (one(clause, 'frames')?.value ?? 0) / (clause.context.canvas?.fps ?? 30) : undefined)
  const fits = musicLength(clause)
  const says =
    has(clause, 'last_for', 'longer', 'shorter', 'each', 'total', 'make', 'trim', 'show', 'keep') || has(clause, 'cut')
  if (fits !== undefined && (says || has(clause, 'beat') || has(clause, 'slideshow', 'video'))) {
    if (needsSequence(clause)) return build(clause)
    return [{ op: 'set_total_duration', params: { duration: fits } }]
  }
  if (
    has(clause, 'text', 'title', 'captions', 'transition', 'music', 'logo') ||
    hasKind(clause, 'literal', 'range', 'span')
  )
    return undefined
  if (has(clause, 'delete')) return undefined
  if (time === undefined) return unsaid(clause)
  const core = clause.tokens.filter((t) => !is(t, 'please', 'article', 'onlyPart') && !/^needs?$/.test(t.text))
  const bare = hasKind(clause, 'clips', 'file') && core.every((t) => ['clips', 'file', 'time'].includes(t.value.kind))
  if (!says && !bare) return undefined
  const per = lengths(clause).each !== undefined || (bare && wanted.all)
  const named =
    (hasKind(clause, 'clips', 'file') || has(clause, 'intro', 'outro') || wanted.clips.length > 0) && !wanted.all
  const photos = has(clause, 'photos', 'photo') && !has(clause, 'slideshow')
  const complains = clause.tokens.some((t) => is(t, 'longer', 'shorter') && /too|太/.test(t.text))
  const grows = has(clause, 'longer', 'shorter') && !asked(clause) && !complains
  if (needsSequence(clause)) {
    return per || photos
      ? [{ op: 'build_sequence', params: { assets: everyVisual(clause), each: time } }]
      : [{ op: 'build_sequence', params: { assets: everyVisual(clause), total: time } }]
  }
  if (grows)
    return named
      ? grown(clause, wanted.clips, time)
      : [
          {
            op: 'set_total_duration',
            params: { duration: Math.max(1, total(clause.context) + (has(clause, 'shorter') ? -time : time)) },
          },
        ]
  if (
    named ||
    per ||
    photos ||
    (wanted.all &&
      (all(clause, 'clips').some((c) => c.all) || has(clause, 'uploadsAll')) &&
      !/whole|entire|整|together|total|everything/.test(words))
  ) {
    const kinds =
      photos && !named
        ? namedClips(clause.context)
            .filter((c) => c.image)
            .map((c) => c.clip)
        : []
    if (photos && kinds.length > 0 && kinds.length < namedClips(clause.context).length)
      return kinds.map((clip): Operation => ({ op: 'set_duration', params: { clip, duration: time } }))
    return each(named ? wanted : { ...wanted, all: true, given: true }, (clip) => ({
      op: 'set_duration',
      params: { clip, duration: time },
    }))
  }
  const last = lastClip(clause)
  if (has(clause, 'it') && last !== undefined) return [{ op: 'set_duration', params: { clip: last, duration: time } }]
  return [{ op: 'set_total_duration', params: { duration: time } }]
}

/** A clip grows or shrinks by so much. */
function grown(clause: Clause, clips: readonly number[], by: number): Operation[] {
  return clips.flatMap((clip): Operation[] => {
    const now = clause.context.video?.find((v) => v.clip === clip)
    if (!now) return [refuse('no_such_clip')]
    return [
      {
        op: 'set_duration',
        params: {
          clip,
          duration: Math.max(
            0.1,
            Math.round((now.end - now.start + (has(clause, 'shorter') ? -by : by)) * 1000) / 1000,
          ),
        },
      },
    ]
  })
}

/** Shorter or longer without a figure: a clip by a third, the whole is asked about. */
function unsaid(clause: Clause): Operation[] | undefined {
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
