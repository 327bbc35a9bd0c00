import type { Mood } from '../../edit/draft.ts'
import type { Operation } from '../../edit/operation.ts'
import { all, type Clause, has, hasKind, one, text as plain, total, values } from '../read/clause.ts'
import { as } from '../read/token.ts'
import { assetNamed, clarify, refuse, seconds, timeAfter } from './target.ts'
import { bgm, hasBgm, volume } from './volume.ts'

/** Instruments and genres say more than a feeling beside them. */
function mood(clause: Clause): Mood | undefined {
  const found = values(clause, 'mood')
  // the table's values are moods
  return (found.find((m) => m === 'piano' || m === 'lofi') ?? found[0]) as Mood | undefined
}

const uploadedSong = (clause: Clause) => {
  const songs = clause.context.uploads.filter((u) => u.type === 'audio')
  return songs.length > 0 ? songs[0]?.name : undefined
}

/** A song that exists out in the world, by its title or singer. */
function famous(clause: Clause): boolean {
  const literal = clause.tokens.find((t) => t.value.kind === 'literal')
  if (!literal) return false
  return literal.text === '《' || /\bby\b|'s\b|的/.test(plain(clause))
}

export function music(clause: Clause): Operation[] | undefined {
  const file = assetNamed(clause, 'audio')
  if (!has(clause, 'music', 'myMusic') && file === undefined) return undefined
  if (famous(clause) && file === undefined) return [refuse('copyright_or_not_available', 'built-in music or upload')]
  const words = plain(clause)
  const chosen = mood(clause)
  const present = bgm(clause) !== undefined
  const stops =
    /\bno (?:more )?(?:background )?(?:music|bgm)|without (?:any )?music|\b(?:cut|stop|kill|end) the (?:music|song|bgm)|停掉?音乐|音乐停/.test(
      words,
    )
  const until = stops ? seconds(clause) : undefined
  if (until !== undefined && present)
    return [{ op: 'mute', params: { target: 'bgm', from: until, to: total(clause.context) } }]
  const removes =
    (has(clause, 'delete') || stops) && chosen === undefined && file === undefined && !/\bnew\b|another|换/.test(words)
  if (removes) return hasBgm(clause) ? [{ op: 'remove_bgm', params: {} }] : [refuse('no_bgm')]
  const offset = timeAfter(clause, /^(?:from|starting|starting from|starting at|start at|从|起|beginning at|skip|at)$/)
  const late = all(clause, 'range').find((r) => r.to === null)?.from
  const startAt =
    present &&
    file === undefined &&
    chosen === undefined &&
    (has(clause, 'musicStart', 'move', 'delay') || /start|开始/.test(words))
      ? (offset ?? seconds(clause) ?? late)
      : undefined
  if (startAt !== undefined && !has(clause, 'fade', 'fadeIn', 'fadeOut')) {
    const by = has(clause, 'delay') && /\bby\b|推迟|延后|后移/.test(words)
    return [{ op: 'move_audio', params: { target: 'bgm', start: by ? (bgm(clause)?.start ?? 0) + startAt : startAt } }]
  }
  if (present && chosen === undefined && file === undefined) {
    const level = volume(clause)
    if (level) return level
  }
  const asset = file ?? (chosen === undefined || has(clause, 'myMusic') ? uploadedSong(clause) : undefined)
  const ownStart = later(clause, offset)
  if (ownStart && file === undefined && chosen === undefined) return ownStart
  const another = /another|different|new|换|别的|else/.test(words)
  if (present && asset !== undefined && asset === bgm(clause)?.name && chosen === undefined)
    return offset === undefined ? [clarify('which music')] : [{ op: 'add_bgm', params: { asset, offset } }]
  if (present) {
    const changes = has(clause, 'replace', 'swap', 'change', 'add', 'use', 'make') || another
    if (!changes || (chosen === undefined && asset === undefined))
      return another || has(clause, 'replace', 'swap') ? [clarify('which music')] : undefined
    return [
      {
        op: 'replace_bgm',
        params: asset !== undefined && asset !== bgm(clause)?.name ? { asset } : { mood: chosen ?? 'upbeat' },
      },
    ]
  }
  if (
    !has(clause, 'add', 'use', 'make', 'put', 'replace', 'change', 'loop', 'insert') &&
    clause.before.length === 0 &&
    chosen === undefined &&
    file === undefined &&
    !hasKind(clause, 'percent')
  ) {
    if (!has(clause, 'myMusic')) return undefined
  }
  return [
    {
      op: 'add_bgm',
      params: bgmParams(clause, asset, chosen, offset),
      ...(asset === undefined && chosen === undefined ? { assumed: true } : {}),
    },
  ]
}

/** `…, starting 30 s into the song`: said after the music was asked for. */
function later(clause: Clause, offset: number | undefined): Operation[] | undefined {
  const last = clause.before.at(-1)
  if (last?.op !== 'add_bgm' || offset === undefined) return undefined
  const inSong = /in the song|into the song|of the song|歌|曲|音乐的/.test(plain(clause)) || !has(clause, 'musicStart')
  return [{ op: 'add_bgm', params: inSong ? { offset } : { start: offset } }]
}

type BgmParams = (Operation & { op: 'add_bgm' })['params']

function bgmParams(
  clause: Clause,
  asset: string | undefined,
  chosen: Mood | undefined,
  offset: number | undefined,
): BgmParams {
  const level = one(clause, 'percent')?.value ?? one(clause, 'fraction')?.value ?? quietly(clause)
  const inSong = /in the song|into the song|into it|of the song|into the track|in the track|歌的|曲子的|音乐的/.test(
    plain(clause),
  )
  const from = /\bfrom\b|从/.test(plain(clause))
  // built-in music is composed to fit: a time for it can only be the video's
  const late =
    offset !== undefined &&
    !inSong &&
    (asset === undefined || (has(clause, 'musicStart') && !from) || !(from || has(clause, 'from')))
  return {
    ...(asset === undefined ? { mood: chosen ?? 'upbeat' } : { asset }),
    ...(level === undefined ? {} : { volume: level }),
    ...(offset === undefined ? {} : late ? { start: offset } : { offset }),
    ...(has(clause, 'loop') ? { loop: true } : {}),
  }
}

function quietly(clause: Clause): number | undefined {
  const number = clause.tokens.find(
    (t, i) => as(t, 'number') && /volume|音量|at/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  const n = as(number, 'number')?.value
  return n === undefined ? (has(clause, 'quieter') ? 0.2 : undefined) : n > 1 ? n / 100 : n
}
