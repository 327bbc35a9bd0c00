import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, isEmpty, one, text as plain } from '../read/clause.ts'
import { filler } from '../read/heads.ts'
import { namedClips, nameFor, pictures } from '../read/names.ts'
import { as, is, valued } from '../read/token.ts'
import { aspect } from './canvas.ts'
import { plays } from './duplicate.ts'
import { lengths, listed, musicLength, namesFiles, ownLengths } from './listed.ts'
import { assetNamed, type Extract, everyVisual, refuse, restGoes } from './target.ts'

/** `with my song under it`, or a song named beside the pictures. */
export function song(clause: Clause): Operation[] {
  const asset = assetNamed(clause, 'audio')
  const level = one(clause, 'percent')?.value
  return asset === undefined || clause.before.some((o) => o.op === 'add_bgm')
    ? []
    : [{ op: 'add_bgm', params: { asset, ...(level === undefined ? {} : { volume: level }) } }]
}

/** One kind of file gets its own length: two photos, three seconds each. */
function eachOf(clause: Clause, names: readonly string[], duration: number): Operation[] {
  const images = new Set(
    pictures(clause.context)
      .filter((u) => u.type === 'image')
      .map((u) => u.name),
  )
  return names.flatMap((name, i): Operation[] =>
    images.has(name) ? [{ op: 'set_duration', params: { clip: i + 1, duration } }] : [],
  )
}

/** `the photos and the clip, 2 seconds each`: said after a pause and of no kind, the length is that of every one. */
function forEvery(clause: Clause): boolean {
  const at = clause.tokens.findIndex((t) => as(t, 'time'))
  const pause = clause.source.slice(clause.tokens[at - 1]?.end ?? 0, clause.tokens[at]?.start ?? 0)
  const kind = clause.tokens
    .slice(Math.max(0, at - 1))
    .some((t) => /photo|picture|image|pic|slide|张|图|照片/.test(t.text))
  const before = clause.tokens.slice(0, at)
  return !kind && (/[,，、.。;；-]/.test(pause) || before.length === 0 || is(before.at(-1), 'each', 'every'))
}

/** The files of the sequence in their order, by what is listed, said to come first, or left out. */
function choice(clause: Clause): { names: string[]; ordered: boolean } {
  const all = pictures(clause.context).map((u) => u.name)
  const mentioned = listed(clause)
  const single = mentioned.length === 1
  const leads = has(clause, 'sequenceFirst', 'start') && !has(clause, 'keep', 'onlyPart') && all.length > 1
  const first = single && (leads || one(clause, 'ordinal')?.n === 1)
  const rest = first ? all.filter((n) => !mentioned.includes(n)) : []
  const out = clause.tokens.findIndex(
    (t) =>
      is(t, 'except') ||
      (is(t, 'not', 'delete') && /use|ignore|skip|without|include|leave|^(?:不要|别|不用|不含|不包括|除)/.test(t.text)),
  )
  // what is left out is named right behind the word for it
  const behind = clause.tokens.slice(out + 1).findIndex((t) => !['clips', 'file'].includes(t.value.kind) && !filler(t))
  const until = behind < 0 || out < 0 ? clause.tokens.length : out + 1 + behind
  const dropped = out < 0 ? [] : listed({ ...clause, tokens: clause.tokens.slice(out, Math.max(until, out + 2)) })
  const others = clause.tokens.filter((_, i) => out < 0 || i < out || i >= Math.max(until, out + 2))
  const kept = listed({ ...clause, tokens: others })
  const pool = kept.length > 0 ? kept : all
  const named = dropped.length > 0 ? pool.filter((n) => !dropped.includes(n)) : [...mentioned, ...rest]
  const turned = has(clause, 'reverseOrder')
  const names = turned ? (named.length > 0 ? named : all).toReversed() : named
  return { names, ordered: turned || rest.length > 0 || (names.length > 1 && namesFiles(clause)) }
}

/** The song that is named, or the one whose length the video gets. */
function under(clause: Clause, fitted: boolean): Operation[] {
  const music = song(clause)
  const only = clause.context.uploads.find((u) => u.type === 'audio')
  return fitted && music.length === 0 && only ? [{ op: 'add_bgm', params: { asset: only.name } }] : music
}

export function build(clause: Clause): Operation[] | undefined {
  const seen = pictures(clause.context)
  if (seen.length === 0)
    return clause.context.uploads.length === 0 || isEmpty(clause.context)
      ? [refuse('empty_timeline', 'upload media')]
      : undefined
  const { names, ordered } = choice(clause)
  const kinds = seen.filter((u) => names.length === 0 || names.includes(u.name)).map((u) => u.type)
  const mixed = kinds.includes('image') && kinds.includes('video')
  const whole = names.length === 0 || names.length === seen.length
  const told = has(clause, 'sequenceFirst', 'sequenceThen') || one(clause, 'ordinal') !== undefined
  const natural = names.every((name, i) => seen[i]?.name === name)
  const chosen = names.length === 0 || (whole && !ordered && (natural || !told)) ? everyVisual(clause) : names
  const single = ownLengths(clause, names)
  const length = musicLength(clause)
  const { each, total } = lengths(clause)
  const every = each !== undefined && mixed && forEvery(clause)
  // photos for three seconds each, beside clips: the length of the photos alone
  const own = each !== undefined && mixed && !every && total === undefined && typeof chosen !== 'string'
  const goal = length ?? (single.length > 0 ? undefined : total)
  const params = {
    assets: chosen,
    ...(ordered ? { order: 'listed' as const } : {}),
    ...(goal === undefined || own ? {} : { total: goal }),
    ...(each === undefined || own ? {} : { each }),
    ...(every ? { every: true as const } : {}),
  }
  const extra = own ? eachOf(clause, chosen, each) : []
  return [{ op: 'build_sequence', params }, ...single, ...extra, ...under(clause, length !== undefined)]
}

/** Nothing but files, how long each is, and that the rest is left out: `b.jpg, then a.jpg, 4 seconds per photo`. */
const onlyFiles = (clause: Clause): boolean =>
  clause.tokens.filter((t) => as(t, 'file') ?? as(t, 'clips')).length > 1 &&
  clause.tokens.every(
    (t) =>
      ['clips', 'file', 'time', 'symbol', 'ordinal'].includes(t.value.kind) ||
      is(
        t,
        'each',
        'every',
        'article',
        'please',
        'photo',
        'onlyPart',
        'keep',
        'rest',
        'sequenceThen',
        'total',
        'except',
      ),
  )

/** Words that ask for a video to be made of what there is. */
function building(clause: Clause): boolean {
  if (plays(clause) !== undefined) return false
  // only the first 5 seconds of each: what stays of them is the wish
  if (hasKind(clause, 'span') && /\b(?:each|every)\b|每/.test(plain(clause))) return false
  if (has(clause, 'merge') && !has(clause, 'captions', 'text', 'title', 'logo')) return true
  if (has(clause, 'sequenceFirst') && listed(clause).length > 0) return true
  const makes = has(clause, 'make', 'add', 'use', 'put', 'keep')
  const named = clause.tokens.some(
    (t) =>
      as(t, 'clips') ??
      (as(t, 'file') &&
        nameFor(
          t,
          pictures(clause.context).map((u) => u.name),
        )),
  )
  if (
    makes &&
    has(clause, 'slideshow') &&
    (hasKind(clause, 'time') ||
      has(clause, 'photos', 'videos', 'uploadsAll', 'photo', 'promo') ||
      named ||
      hasKind(clause, 'number')) &&
    !has(clause, 'delete')
  )
    return true
  if (!isEmpty(clause.context)) return restGoes(clause) && fileOrder(clause)
  const several = listed(clause).length > 1
  if (several && onlyFiles(clause)) return true
  if (listed(clause).length > 0 && restGoes(clause)) return true
  if (has(clause, 'everything', 'uploadsAll') && has(clause, 'except') && !has(clause, 'mute', 'sound')) return true
  if (
    several &&
    (has(clause, 'order', 'sequenceThen') ||
      one(clause, 'ordinal')?.n === 1 ||
      ownLengths(clause, listed(clause)).length > 1)
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

/** Files are named in another order than the one they stand in. */
function fileOrder(clause: Clause): boolean {
  const onTrack = (clause.context.video ?? []).map((v) => v.name)
  const places = listed(clause).map((name) => onTrack.indexOf(name))
  return places.length > 1 && places.some((place, i) => place < (places[i - 1] ?? -1) || place < 0)
}

/** On a timeline that has everything already, only a length or an order is left to set. */
function rebuild(clause: Clause): Operation[] | undefined {
  const names = listed(clause)
  const onTrack = (clause.context.video ?? []).map((v) => v.name)
  const found = lengths(clause)
  const length = musicLength(clause) ?? found.total
  const missing = pictures(clause.context)
    .map((u) => u.name)
    .filter((n) => !onTrack.includes(n) && !/logo|watermark/i.test(n))
  const fileList = clause.tokens.filter((t) => as(t, 'file')).length > 1
  if (
    fileList &&
    names.join() !== onTrack.join() &&
    (has(clause, 'merge', 'order', 'sequenceFirst') || restGoes(clause))
  )
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

/** `make a 24-second promo: use a.jpg, then b.mp4`: the files of what the wish before makes. */
function filesOf(clause: Clause): Operation[] | undefined {
  const made = clause.before.find((o) => o.op === 'build_sequence')
  const everything = [everyVisual(clause)].flat().join() === [made?.params.assets ?? []].flat().join()
  const plain = !has(clause, 'text', 'title', 'captions', 'transition', 'logo', 'music') && !hasKind(clause, 'literal')
  // … then apply grayscale to the entire video: what is done to all of it
  const look = clause.tokens.some((t) => valued(t, 'filter') ?? valued(t, 'transition'))
  return isEmpty(clause.context) && everything && plain && !look && listed(clause).length > 1
    ? build(clause)
    : undefined
}

/** 依次用 a.jpg、b.jpg，生成一段18秒的视频: how long what was just listed is to be. */
function lengthOfBuilt(clause: Clause): Operation[] | undefined {
  const { total } = lengths(clause)
  const length = total ?? one(clause, 'time')?.seconds
  const whole = has(clause, 'make') && has(clause, 'slideshow') && !has(clause, 'each', 'every')
  const built = clause.before.some((o) => o.op === 'build_sequence')
  return built && whole && length !== undefined && !hasKind(clause, 'clips', 'file')
    ? [{ op: 'set_total_duration', params: { duration: length } }]
    : undefined
}

/** `build_sequence`. */
export const extractBuild: Extract = (clause) => {
  const length = lengthOfBuilt(clause)
  if (length) return length
  if (!building(clause)) return undefined
  if (clause.before.some((o) => o.op === 'build_sequence')) return filesOf(clause)
  const leaves = restGoes(clause) || has(clause, 'merge')
  if (has(clause, 'delete', 'split', 'swap', 'speedUp', 'slowDown') && !leaves) return undefined
  if (has(clause, 'stacked', 'sideBySide', 'grid')) return undefined
  const made = isEmpty(clause.context) ? build(clause) : rebuild(clause)
  // 前两段合起来快进三倍: they stand together already
  if (made?.length === 0 && has(clause, 'speedUp', 'slowDown', 'reverse', 'mute', 'rotate')) return undefined
  const shape = aspect(clause)
  const look = made && isEmpty(clause.context) ? lookOf(clause) : undefined
  if (look) made?.push(look)
  return made && shape !== undefined && !made.some((o) => o.op === 'refuse')
    ? [...made, { op: 'set_canvas', params: { aspect: shape } }]
    : made
}

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
