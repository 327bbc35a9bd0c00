import type { Operation } from '../../edit/operation.ts'
import type { ContextUpload } from '../context.ts'
import { all, type Clause, has, hasKind, indexOf, isEmpty, one, text as plain, total } from '../read/clause.ts'
import { namedClips, nameFor, visuals } from '../read/resolve.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { aspect } from './canvas.ts'
import {
  assetNamed,
  clarify,
  type Extract,
  each,
  everyVisual,
  lastClip,
  needsSequence,
  refuse,
  seconds,
  target,
} from './target.ts'

/** Files that the clause lists, in its order; `photos` and `the clip` stand for all of their kind. */
function listed(clause: Clause): string[] {
  const seen = visuals(clause.context)
  const names = seen.map((u) => u.name)
  const virtual = namedClips(clause.context)
  const out: string[] = []
  const add = (...more: string[]) => out.push(...more.filter((name) => !out.includes(name)))
  const kind = (type: ContextUpload['type']) => seen.filter((u) => u.type === type).map((u) => u.name)
  for (const [at, token] of clause.tokens.entries()) {
    const name = nameFor(token, names)
    const clips = as(token, 'clips')
    if (name !== undefined && names.includes(name)) add(name)
    else if (token.value.kind === 'term' && is(token, 'uploadsAll')) add(...ofKind(token.text, seen))
    else if (clips) add(...clips.clips.flatMap((n) => virtual.find((c) => c.clip === n)?.name ?? []))
    else if (token.value.kind === 'term' && is(token, 'photos', 'photo') && !is(token, 'clip')) add(...kind('image'))
    else if (
      token.value.kind === 'term' &&
      (is(token, 'videos') || /^(?:clip|footage|recording)$/.test(token.text)) &&
      (!is(token, 'slideshow') || /s$/.test(token.text)) &&
      !is(token, 'everything')
    )
      add(...kind('video'))
    else if (token.value.kind === 'term' && /^clip$/.test(token.text)) add(...kind('video'))
    else if (
      token.text === 'video' &&
      out.length > 0 &&
      /^(?:the|my|this)$/.test(clause.tokens[at - 1]?.text ?? '') &&
      !/^(?:in|into|to|for|of)$/.test(clause.tokens[at - 2]?.text ?? '')
    )
      add(...kind('video'))
    // 图片和视频做成…: the videos, not the video to be made
    else if (token.text === '视频' && out.length > 0 && is(clause.tokens[at + 1], 'make', 'merge'))
      add(...kind('video'))
  }
  return out
}

/** `these images` are the images, `all my clips` the videos, `everything` all. */
function ofKind(words: string, seen: readonly ContextUpload[]): string[] {
  const image = /image|photo|picture|图|照片|相片/.test(words)
  const video = /clip|video|footage|视频|片段/.test(words)
  const chosen = image === video ? seen : seen.filter((u) => (u.type === 'image') === image)
  return (chosen.length > 0 ? chosen : seen).map((u) => u.name)
}

/** A length said right after each file: product1 for 3 seconds, product2 for 5 seconds. */
function ownLengths(clause: Clause, names: readonly string[]): Operation[] {
  let at = -1
  const lengths = new Map<number, number>()
  for (const token of clause.tokens) {
    const name = nameFor(token, names)
    if (name !== undefined && names.includes(name)) at = names.indexOf(name)
    const time = as(token, 'time')
    if (time && at >= 0 && !lengths.has(at)) lengths.set(at, time.seconds)
  }
  if (lengths.size < 2) return []
  return [...lengths].map(([i, duration]): Operation => ({ op: 'set_duration', params: { clip: i + 1, duration } }))
}

/** Times that say how long each is, and how long all is. */
function lengths(clause: Clause): { total?: number; each?: number } {
  const found: { total?: number; each?: number } = {}
  clause.tokens.forEach((token, at) => {
    const time = as(token, 'time')
    if (!time) return
    const near = clause.tokens.slice(Math.max(0, at - 4), at + 3).filter((t) => t !== token)
    const per =
      near.some((t) => is(t, 'each', 'every') && !/^(?:all|everything|全部|所有|每分|any)$/.test(t.text)) ||
      /apiece|每/.test(token.text + near.map((t) => t.text).join(' ')) ||
      near.some((t) => t.value.kind === 'clips' && /every|each|每/.test(t.text))
    if (per) found.each ??= time.seconds
    else found.total ??= time.seconds
  })
  return found
}

/** `with my song under it`, or a song named beside the pictures. */
function song(clause: Clause): Operation[] {
  const asset = assetNamed(clause, 'audio')
  const level = one(clause, 'percent')?.value
  return asset === undefined || clause.before.some((o) => o.op === 'add_bgm')
    ? []
    : [{ op: 'add_bgm', params: { asset, ...(level === undefined ? {} : { volume: level }) } }]
}

function musicLength(clause: Clause): number | undefined {
  if (!has(clause, 'music') && assetNamed(clause, 'audio') === undefined) return undefined
  const asset = assetNamed(clause, 'audio')
  const audio = clause.context.uploads.filter((u) => u.type === 'audio')
  const chosen = audio.find((u) => u.name === asset) ?? audio[0]
  return /match|fit|length|same|as long|对齐|一样长|匹配|长度|等长|跟|配合|sync/.test(plain(clause))
    ? chosen?.duration
    : undefined
}

/** Files by name, not only by their kind. */
const namesFiles = (clause: Clause): boolean =>
  clause.tokens.filter(
    (t) =>
      (as(t, 'file') && assetNamed({ ...clause, tokens: [t] }, 'image', 'video')) ||
      (as(t, 'clips') && !as(t, 'clips')?.all),
  ).length > 1

/** One kind of file gets its own length: two photos, three seconds each. */
function eachOf(clause: Clause, names: readonly string[], duration: number): Operation[] {
  const images = new Set(
    visuals(clause.context)
      .filter((u) => u.type === 'image')
      .map((u) => u.name),
  )
  return names.flatMap((name, i): Operation[] =>
    images.has(name) ? [{ op: 'set_duration', params: { clip: i + 1, duration } }] : [],
  )
}

function build(clause: Clause): Operation[] | undefined {
  const seen = visuals(clause.context)
  if (seen.length === 0)
    return clause.context.uploads.length === 0 || isEmpty(clause.context)
      ? [refuse('empty_timeline', 'upload media')]
      : undefined
  const mentioned = listed(clause)
  const leading =
    mentioned.length > 0 &&
    mentioned.length < seen.length &&
    has(clause, 'sequenceFirst', 'start') &&
    !has(clause, 'keep', 'onlyPart')
  const first = one(clause, 'ordinal')?.n === 1 && mentioned.length === 1
  const rest = leading || first ? seen.map((u) => u.name).filter((n) => !mentioned.includes(n)) : []
  const out = indexOf(clause, 'except')
  const dropped = out < 0 ? [] : listed({ ...clause, tokens: clause.tokens.slice(out) })
  const kept = listed({ ...clause, tokens: out < 0 ? clause.tokens : clause.tokens.slice(0, out) })
  const pool = kept.length > 0 ? kept : seen.map((u) => u.name)
  const named = dropped.length > 0 ? pool.filter((n) => !dropped.includes(n)) : [...mentioned, ...rest]
  const names = has(clause, 'reverseOrder') ? (named.length > 0 ? named : seen.map((u) => u.name)).toReversed() : named
  const kinds = seen.filter((u) => names.length === 0 || names.includes(u.name)).map((u) => u.type)
  const mixed = kinds.includes('image') && kinds.includes('video')
  const whole = names.length === 0 || names.length === seen.length
  const told = has(clause, 'sequenceFirst', 'sequenceThen') || one(clause, 'ordinal') !== undefined
  const natural = names.every((name, i) => seen[i]?.name === name)
  const ordered = has(clause, 'reverseOrder') || rest.length > 0 || (names.length > 1 && namesFiles(clause))
  const single = ownLengths(clause, names)
  const length = musicLength(clause)
  const found = lengths(clause)
  const total = length ?? (single.length > 0 ? undefined : found.total)
  const chosen = names.length === 0 || (whole && !ordered && (natural || !told)) ? everyVisual(clause) : names
  const own = found.each !== undefined && mixed && found.total === undefined && typeof chosen !== 'string'
  const fitting = !own || typeof chosen === 'string' ? {} : { total: undefined }
  const params = {
    assets: chosen,
    ...(ordered ? { order: 'listed' as const } : {}),
    ...(total === undefined ? {} : { total }),
    ...(found.each === undefined || own ? {} : { each: found.each }),
    ...fitting,
  }
  const extra = own && found.each !== undefined && typeof chosen !== 'string' ? eachOf(clause, chosen, found.each) : []
  const music = song(clause)
  const withMusic =
    length !== undefined && music.length === 0
      ? clause.context.uploads
          .filter((u) => u.type === 'audio')
          .slice(0, 1)
          .map((u): Operation => ({ op: 'add_bgm', params: { asset: u.name } }))
      : music
  return [{ op: 'build_sequence', params }, ...single, ...extra, ...withMusic]
}

/** Words that ask for a video to be made of what there is. */
function building(clause: Clause): boolean {
  if (has(clause, 'merge') && !has(clause, 'captions', 'text', 'title', 'logo')) return true
  if (has(clause, 'sequenceFirst') && listed(clause).length > 0) return true
  const makes = has(clause, 'make', 'add', 'use', 'put', 'keep')
  const pictures = clause.tokens.some(
    (t) =>
      as(t, 'clips') ??
      (as(t, 'file') &&
        nameFor(
          t,
          visuals(clause.context).map((u) => u.name),
        )),
  )
  if (
    makes &&
    has(clause, 'slideshow') &&
    (hasKind(clause, 'time') ||
      has(clause, 'photos', 'videos', 'uploadsAll', 'photo', 'promo') ||
      pictures ||
      hasKind(clause, 'number')) &&
    !has(clause, 'delete')
  )
    return true
  if (!isEmpty(clause.context)) return false
  const several = listed(clause).length > 1
  if (
    several &&
    (has(clause, 'order') || one(clause, 'ordinal')?.n === 1 || ownLengths(clause, listed(clause)).length > 1)
  )
    return true
  if (
    has(clause, 'slideshow') &&
    (hasKind(clause, 'time') || has(clause, 'photos', 'uploadsAll')) &&
    !has(clause, 'export', 'trim', 'cut')
  )
    return true
  return makes && (has(clause, 'slideshow', 'uploadsAll', 'photos') || listed(clause).length > 0)
}

/** On a timeline that has everything already, only a length or an order is left to set. */
function rebuild(clause: Clause): Operation[] | undefined {
  const names = listed(clause)
  const onTrack = (clause.context.video ?? []).map((v) => v.name)
  const found = lengths(clause)
  const length = musicLength(clause) ?? found.total
  const missing = visuals(clause.context)
    .map((u) => u.name)
    .filter((n) => !onTrack.includes(n) && !/logo|watermark/i.test(n))
  const fileList = clause.tokens.filter((t) => as(t, 'file')).length > 1
  if (fileList && names.join() !== onTrack.join() && has(clause, 'merge', 'order', 'sequenceFirst'))
    return [
      {
        op: 'build_sequence',
        params: {
          assets: names,
          order: 'listed',
          ...(found.each === undefined ? {} : { each: found.each }),
          ...(length === undefined ? {} : { total: length }),
        },
      },
    ]
  if (
    has(clause, 'merge') &&
    missing.length > 0 &&
    (has(clause, 'uploadsAll') || names.some((n) => missing.includes(n)))
  )
    return missing.map((asset): Operation => ({ op: 'append', params: { asset } }))
  if (length !== undefined && !/every|each|每/.test(plain(clause)))
    return [{ op: 'set_total_duration', params: { duration: length } }]
  if (found.each !== undefined) return [{ op: 'set_duration', params: { clip: 'all', duration: found.each } }]
  return has(clause, 'merge') && namedClips(clause.context).length > 0 ? [] : undefined
}

/** `build_sequence`. */
export const extractBuild: Extract = (clause) => {
  if (!building(clause) || clause.before.some((o) => o.op === 'build_sequence')) return undefined
  if (has(clause, 'delete', 'split', 'swap', 'speedUp', 'slowDown') && !has(clause, 'merge')) return undefined
  if (has(clause, 'stacked', 'sideBySide', 'grid')) return undefined
  const made = isEmpty(clause.context) ? build(clause) : rebuild(clause)
  const shape = aspect(clause)
  const look = made && isEmpty(clause.context) ? lookOf(clause) : undefined
  if (look) made?.push(look)
  return made && shape !== undefined && !made.some((o) => o.op === 'refuse')
    ? [...made, { op: 'set_canvas', params: { aspect: shape } }]
    : made
}

const asked = (clause: Clause) => /(?:\bto\b|\bexactly\b|到|为|成|在|只有|only)/.test(plain(clause))

/** `a black and white slideshow`. */
function lookOf(clause: Clause): Operation | undefined {
  const name = clause.tokens.flatMap((t) =>
    t.value.kind === 'term' && !is(t, 'music', 'vagueBetter') ? (valued(t, 'filter') ?? []) : [],
  )[0]
  const plainly =
    name !== undefined &&
    ['grayscale', 'sepia', 'vintage'].includes(name) &&
    !has(clause, 'music', 'transition', 'text', 'title')
  return plainly ? { op: 'apply_filter', params: { name, target: 'all' } } : undefined
}

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
    (wanted.all && all(clause, 'clips').some((c) => c.all) && !/whole|entire|整/.test(words))
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

export const tokensBefore = (clause: Clause, test: (token: Token) => boolean): number => clause.tokens.findIndex(test)
