import type { Mood } from '../../../edits/values/look.ts'
import type { Operation } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { as, is, valued } from '../read/token.ts'
import { assetNamed, clarify, clipSpan, refuse, seconds, spansOf, timeAfter } from './target.ts'
import { bgm, hasBgm, volume } from './volume.ts'

/** Instruments and genres say more than a feeling beside them. */
function mood(clause: Clause): Mood | undefined {
  const spurned = (at: number) => /^(?:太|过于|too|not|less|别|不要|不够)/.test(clause.tokens[at - 1]?.text ?? '')
  // 科技感的bgm换成更燃的: what it is to be, not what it is
  const goal = clause.tokens.findLastIndex((t) => /^(?:to|into|with|for|换|换成|换为|改成|变成)$/.test(t.text))
  const said = clause.tokens.flatMap((t, at) => (spurned(at) ? [] : [{ at, mood: valued(t, 'mood') }]))
  const wished = said.filter(({ at, mood }) => at > goal && mood !== undefined)
  const found = (wished.length > 0 ? wished : said).flatMap((s) => s.mood ?? [])
  // the table's values are moods
  return (found.find((m) => m === 'piano' || m === 'lofi') ?? found[0]) as Mood | undefined
}

const uploadedSong = (clause: Clause) => {
  const voice = clause.context.audio?.find((a) => a.role === 'voice')?.name
  const songs = clause.context.uploads.filter((u) => u.type === 'audio' && u.name !== voice)
  return songs.length > 0 ? songs[0]?.name : undefined
}

/** A song that exists out in the world, by its title or singer. */
function famous(clause: Clause): boolean {
  const literal = clause.tokens.find((t) => t.value.kind === 'literal')
  if (!literal) return false
  return literal.text === '《' || /\bby\b|'s\b|的/.test(plain(clause))
}

/** What the clause says of the music: a file, a mood, where in it or when to start. */
interface Wish {
  file: string | undefined
  mood: Mood | undefined
  /** s, in the song or on the timeline */
  at: number | undefined
  /** another song than the present one */
  another: boolean
}

const OFFSET =
  /^(?:from|begin|begin at|start|starts at|begins at|jump to|in at|starting|starting from|starting at|start at|从|起|beginning at|skip|at)$/
const STOPS =
  /\bno (?:more )?(?:background )?(?:music|bgm)|without (?:any )?music|\b(?:cut|stop|kill|end) the (?:music|song|bgm)|停掉?音乐|(?:音乐|歌|bgm|曲子|配乐)[^，]{0,14}(?:停|停掉|停止|结束|没了|断掉)$/

function wishOf(clause: Clause): Wish {
  const another = /another|different|\bnew\b|换|别的|else/.test(plain(clause))
  const open = all(clause, 'range').find((r) => r.to === null && r.from > 0)?.from
  return { file: assetNamed(clause, 'audio'), mood: mood(clause), at: timeAfter(clause, OFFSET) ?? open, another }
}

/** Music that stops, or goes. */
function removed(clause: Clause, wish: Wish): Operation[] | undefined {
  const spans = spansOf(clause)
  // no music between 20 and 35 seconds
  if ((has(clause, 'delete') || has(clause, 'not')) && spans.length > 0 && bgm(clause) && wish.mood === undefined)
    return spans.map(({ from, to }): Operation => ({ op: 'mute', params: { target: 'bgm', from, to } }))
  const stops = STOPS.test(compact(clause))
  const until = stops ? seconds(clause) : undefined
  if (until !== undefined && bgm(clause))
    return [{ op: 'mute', params: { target: 'bgm', from: until, to: total(clause.context) } }]
  // drop the track to 20 %: a level
  const plainly =
    (has(clause, 'delete') || stops) &&
    !hasKind(clause, 'percent', 'db', 'factor') &&
    wish.mood === undefined &&
    wish.file === undefined &&
    !wish.another
  if (!plainly) return undefined
  const clip = hasKind(clause, 'clips') ? all(clause, 'clips')[0]?.clips : undefined
  const part = clip?.length === 1 && clip[0] !== undefined && bgm(clause) ? clipSpan(clause, clip[0]) : undefined
  if (part) return [{ op: 'mute', params: { target: 'bgm', from: part.from, to: part.to } }]
  return hasBgm(clause) ? [{ op: 'remove_bgm', params: {} }] : [refuse('no_bgm')]
}

/** Music that is to start elsewhere, or to be louder: nothing else is said of it. */
function adjusted(clause: Clause, wish: Wish): Operation[] | undefined {
  const present = bgm(clause)
  if (!present || wish.mood !== undefined || wish.file !== undefined) return undefined
  const moves = has(clause, 'musicStart', 'move', 'delay') || /start|开始/.test(plain(clause))
  const late = all(clause, 'range').find((r) => r.to === null)?.from
  const at = moves && !has(clause, 'fade', 'fadeIn', 'fadeOut') ? (wish.at ?? seconds(clause) ?? late) : undefined
  if (at === undefined) return volume(clause)
  const by = has(clause, 'delay') && /\bby\b|推迟|延后|后移/.test(plain(clause))
  return [{ op: 'move_audio', params: { target: 'bgm', start: by ? present.start + at : at } }]
}

/** Other music than the present one. */
function replaced(clause: Clause, wish: Wish, asset: string | undefined): Operation[] | undefined {
  const present = bgm(clause)?.name
  const loops = has(clause, 'loop') && wish.mood === undefined && wish.file === undefined
  if (loops) return looped(clause)
  const same = asset !== undefined && asset === present
  if (same && wish.mood === undefined)
    return wish.at === undefined ? [clarify('which music')] : [{ op: 'add_bgm', params: { asset, offset: wish.at } }]
  const asks = /\b(?:add|give|go (?:with|for)|something|let's have|want|need)\b/.test(plain(clause))
  const changes = has(clause, 'replace', 'swap', 'change', 'add', 'use', 'make') || wish.another || asks
  if (!changes || (wish.mood === undefined && asset === undefined))
    return wish.another || has(clause, 'replace', 'swap') ? [clarify('which music')] : undefined
  const params = asset !== undefined && !same ? { asset } : { mood: wish.mood ?? 'upbeat' }
  const level = levelOf(clause)
  return [
    { op: 'replace_bgm', params },
    ...(level === undefined ? [] : [{ op: 'set_volume', params: { target: 'bgm', level } } as const]),
  ]
}

/** The music that plays goes on to the end; what is made here does so by itself. */
function looped(clause: Clause): Operation[] {
  const present = bgm(clause)
  const uploaded = clause.context.uploads.some((u) => u.type === 'audio' && u.name === present?.name)
  if (!present || !uploaded) return [{ op: 'reply', params: { kind: 'ack' } }]
  return [{ op: 'add_bgm', params: { asset: present.name, volume: present.volume, start: present.start, loop: true } }]
}

/** `add_bgm`, `replace_bgm`, `remove_bgm`, `move_audio`, and the volume of music that plays. */
export function music(clause: Clause): Operation[] | undefined {
  const early = goesRound(clause) ?? onlyThere(clause)
  if (early) return early
  const wish = wishOf(clause)
  // a lofi beat; not feeling this tune, something more upbeat
  const beat = has(clause, 'beat') && wish.mood !== undefined
  const goesOn = clause.about === 'bgm' && (wish.mood !== undefined || has(clause, 'delete', 'replace'))
  // some mellow piano underneath
  const beneath =
    wish.mood !== undefined &&
    /\b(?:underneath|under (?:it|this)|in the background|behind (?:it|this)|beneath)\b|垫/.test(plain(clause))
  if (!has(clause, 'music', 'myMusic') && wish.file === undefined && !beat && !goesOn && !beneath && !byMood(clause))
    return undefined
  if (famous(clause) && wish.file === undefined)
    return [refuse('copyright_or_not_available', 'built-in music or upload')]
  const open = wish.mood === undefined && wish.file === undefined
  const done = removed(clause, wish) ?? adjusted(clause, wish) ?? (open ? later(clause, wish.at) : undefined)
  if (done) return done
  const asset = wish.file ?? (wish.mood === undefined || has(clause, 'myMusic') ? uploadedSong(clause) : undefined)
  if (bgm(clause)) return replaced(clause, wish, asset)
  const asks = has(clause, 'add', 'use', 'make', 'put', 'replace', 'change', 'loop', 'insert', 'myMusic')
  if (open && !asks && clause.before.length === 0 && !hasKind(clause, 'percent')) return undefined
  const assumed = asset === undefined && wish.mood === undefined ? { assumed: true as const } : {}
  return [{ op: 'add_bgm', params: bgmParams(clause, asset, wish.mood, wish.at), ...assumed }]
}

/** 音乐只在空镜那里放, `only have music during clip 3`: silent before and after. */
function onlyThere(clause: Clause): Operation[] | undefined {
  const said = /只在|只有.*(?:有|放|配)|\bonly\b.*\b(?:in|during|over|under|on)\b/.test(compact(clause))
  if (!said || !bgm(clause) || !has(clause, 'music') || has(clause, 'louder', 'quieter', 'volume', 'fade'))
    return undefined
  const clip = all(clause, 'clips')[0]?.clips[0]
  const span = (clip === undefined ? undefined : clipSpan(clause, clip)) ?? spansOf(clause)[0]
  const end = total(clause.context)
  if (!span) return undefined
  const gaps = [
    { from: 0, to: span.from },
    { from: span.to, to: end },
  ].filter(({ from, to }) => to > from)
  return gaps.map(({ from, to }): Operation => ({ op: 'mute', params: { target: 'bgm', from, to } }))
}

/** 来点燃的, 换个舒缓的: a feeling and a verb, and no word of what is to have it. */
const byMood = (clause: Clause): boolean =>
  clause.tokens.some((t) => is(t, 'add', 'use', 'replace') && /[一-龥]/.test(t.text)) &&
  clause.tokens.some((t) => valued(t, 'mood') !== undefined) &&
  clause.tokens.every(
    (t) =>
      (valued(t, 'mood') !== undefined && valued(t, 'filter') === undefined) ||
      is(t, 'add', 'use', 'replace', 'change', 'please', 'article', 'slightly', 'much', 'more'),
  )

/** `…, looped to the end`: of the music that was just asked for. */
function goesRound(clause: Clause): Operation[] | undefined {
  const last = clause.before.at(-1)
  const spoken = last?.op === 'add_bgm' || (last && 'target' in last.params && last.params.target === 'bgm')
  const asked = spoken && clause.before.some((o) => o.op === 'add_bgm')
  const loops = asked && has(clause, 'loop') && !hasKind(clause, 'clips', 'literal', 'file')
  return loops ? [{ op: 'add_bgm', params: { loop: true } }] : undefined
}

/** `…, starting 30 s into the song`: said after the music was asked for. */
function later(clause: Clause, offset: number | undefined): Operation[] | undefined {
  const last = clause.before.at(-1)
  if (last?.op !== 'add_bgm' || offset === undefined) return undefined
  const inSong =
    /in the (?:song|track|tune|music)|(?:into|of) (?:the song|the track|the tune|the music|it)\b|歌|曲|音乐的/.test(
      plain(clause),
    ) || !has(clause, 'musicStart')
  return [{ op: 'add_bgm', params: inSong ? { offset } : { start: offset } }]
}

type BgmParams = (Operation & { op: 'add_bgm' })['params']

function bgmParams(
  clause: Clause,
  asset: string | undefined,
  chosen: Mood | undefined,
  offset: number | undefined,
): BgmParams {
  const level = levelOf(clause)
  const inSong = /in the song|into the song|into it|of the song|into the track|in the track|歌的|曲子的|音乐的/.test(
    plain(clause),
  )
  const from = /\bfrom\b|从/.test(plain(clause))
  // built-in music is composed to fit: a time for it can only be the video's
  const late =
    offset !== undefined &&
    !inSong &&
    (asset === undefined ||
      /\b(?:of|in|on|into) the (?:video|timeline|film|movie)\b/.test(plain(clause)) ||
      (has(clause, 'musicStart') && !from) ||
      !(from || has(clause, 'from')))
  return {
    ...(asset === undefined ? { mood: chosen ?? 'upbeat' } : { asset }),
    ...(level === undefined ? {} : { volume: level }),
    ...(offset === undefined ? startWith(clause) : late ? { start: offset } : { offset }),
    ...(has(clause, 'loop') ? { loop: true } : {}),
  }
}

/** `… when the second clip starts`: from there on. */
function startWith(clause: Clause): { start?: number } {
  const clip = all(clause, 'clips').find((c) => c.clips.length === 1)?.clips[0]
  const begins =
    /\b(?:when|once|as soon as|as)\b.*\b(?:starts?|begins?|comes in)\b|\b(?:from|at) the (?:start|beginning) of\b|开始(?:时|的时候|处)/.test(
      plain(clause),
    )
  const span = clip !== undefined && begins ? clipSpan(clause, clip) : undefined
  return span && span.from > 0 ? { start: span.from } : {}
}

/** How loud music is to play, where the clause says so. */
const levelOf = (clause: Clause): number | undefined =>
  one(clause, 'percent')?.value ?? one(clause, 'fraction')?.value ?? quietly(clause)

function quietly(clause: Clause): number | undefined {
  const number = clause.tokens.find(
    (t, i) => as(t, 'number') && /volume|音量|at/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  const n = as(number, 'number')?.value
  return n === undefined ? (has(clause, 'quieter') ? 0.2 : undefined) : n > 1 ? n / 100 : n
}
