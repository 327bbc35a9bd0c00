import type { Mood } from '../../edit/draft.ts'
import type { Operation, SoundTarget } from '../../edit/operation.ts'
import { all, type Clause, has, hasKind, lastEdit, one, text as plain, total, value, values } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import {
  assetNamed,
  clarify,
  type Extract,
  each,
  fadeEnds,
  refuse,
  seconds,
  spansOf,
  target,
  timeAfter,
} from './target.ts'

const bgm = (clause: Clause) => clause.context.audio?.find((a) => a.role === 'bgm')
const hasBgm = (clause: Clause) => bgm(clause) !== undefined || clause.before.some((o) => o.op === 'add_bgm')
const hasVoice = (clause: Clause) => clause.context.audio?.some((a) => a.role === 'voice') ?? false

/** Which sound the clause means; undefined where it says none. */
function soundTarget(clause: Clause): SoundTarget[] | undefined {
  if (has(clause, 'music', 'myMusic')) return ['bgm']
  const wanted = target(clause)
  if (hasKind(clause, 'clips') && !wanted.all)
    return wanted.missing.length > 0 ? [] : wanted.clips.map((clip) => ({ clip }))
  if (has(clause, 'voice') && (hasVoice(clause) || !has(clause, 'originalSound')))
    return [hasVoice(clause) ? 'voice' : 'original']
  if (has(clause, 'originalSound')) return ['original']
  const file = assetNamed(clause, 'audio')
  if (file !== undefined) return ['bgm']
  if (has(clause, 'videos', 'video')) return ['original']
  if (wanted.given && !wanted.all && wanted.clips.length > 0) return wanted.clips.map((clip) => ({ clip }))
  if (wanted.all || has(clause, 'everything'))
    return [hasBgm(clause) && hasKind(clause, 'clips') ? 'original' : hasBgm(clause) ? 'all' : 'original']
  return undefined
}

/** What *it* and bare *louder* mean: the sound edited last, else the music, else the clips. */
function impliedTarget(clause: Clause): { targets: SoundTarget[]; assumed: boolean } {
  const last = lastEdit(clause)
  if (last && /bgm/.test(last.op)) return { targets: ['bgm'], assumed: false }
  const before = last?.target
  // an operation's own target, as it was made
  if (before !== undefined && last && /volume|audio|duck|mute/.test(last.op))
    return { targets: [before as SoundTarget], assumed: false }
  if (hasBgm(clause)) return { targets: ['bgm'], assumed: has(clause, 'it') || !has(clause, 'volume') }
  return { targets: ['original'], assumed: false }
}

/** A level, factor, gain or direction that the clause asks for. */
function change(
  clause: Clause,
): { level?: number; factor?: number; db?: number; direction?: 'up' | 'down'; amount?: 'small' | 'large' } | undefined {
  const words = plain(clause)
  const up = has(clause, 'louder', 'more') || has(clause, 'tooQuiet')
  const down = (has(clause, 'quieter', 'less', 'tooLoud') || /\bdown\b/.test(words)) && !has(clause, 'tooQuiet')
  const db = one(clause, 'db')?.value
  if (db !== undefined) return { db: down && db > 0 ? -db : db }
  const percent = one(clause, 'percent')?.value
  const fraction = one(clause, 'fraction')?.value ?? (/一半/.test(words) ? 0.5 : undefined)
  const factor = one(clause, 'factor')?.value
  const to = /(?:\bto\b|\bat\b|到|为|成|设)/.test(words)
  const by = /\bby\b|了/.test(words) || ((up || down) && !to)
  if (factor !== undefined) return { factor: down && factor > 1 ? 1 / factor : factor }
  if (percent !== undefined) {
    if (!by || to) return { level: percent }
    return { factor: down && !has(clause, 'louder') ? 1 - percent : 1 + percent }
  }
  if (fraction !== undefined) {
    if (/half as loud|volume by half|in half|by half|halve/.test(words) || (down && !/到|to\b/.test(words)))
      return { factor: 1 - fraction === 0 ? 0.5 : by && down ? 1 - fraction : fraction }
    return /current|its |现在|原来|目前/.test(words) ? { factor: fraction } : { level: fraction }
  }
  const number = one(clause, 'number')?.value
  if (number !== undefined && number >= 0)
    return { level: number > 4 || (number > 1 && Number.isInteger(number)) ? number / 100 : number }
  if (/\bmax(?:imum)?\b|full volume|最大/.test(words)) return { level: 1 }
  if (up === down && !has(clause, 'louder', 'quieter')) return undefined
  const amount = has(clause, 'much') ? 'large' : 'small'
  return { direction: down && !has(clause, 'tooQuiet') ? 'down' : 'up', amount }
}

function volume(clause: Clause): Operation[] | undefined {
  const asked = change(clause)
  if (!asked) return undefined
  const named = soundTarget(clause)
  if (named?.length === 0) return [refuse('no_such_clip')]
  const implied = named ? undefined : impliedTarget(clause)
  const targets = named ?? implied?.targets ?? []
  if (targets.includes('bgm') && !hasBgm(clause)) return undefined
  return targets.map(
    (wanted): Operation => ({
      op: 'set_volume',
      params: { target: wanted, ...asked },
      ...(implied?.assumed ? { assumed: true } : {}),
    }),
  )
}

function mute(clause: Clause): Operation[] | undefined {
  // drop the audio to 30 %: a level, not silence
  if (!has(clause, 'mute') || hasKind(clause, 'percent', 'db')) return undefined
  const spans = spansOf(clause)
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const targets = soundTarget(clause) ?? ['original']
  return targets.flatMap((which): Operation[] =>
    spans.length > 0
      ? spans.map(({ from, to }): Operation => ({ op: 'mute', params: { target: which, from, to } }))
      : [{ op: 'mute', params: { target: which } }],
  )
}

function fade(clause: Clause): Operation[] | undefined {
  const ends = fadeEnds(clause)
  const both = (ends.in && ends.out) || /淡入淡出|渐入渐出/.test(plain(clause))
  const into = ends.in
  const out = ends.out
  if (!both && !into && !out && !has(clause, 'fade')) return undefined
  const last = lastEdit(clause)
  const sounding =
    has(clause, 'music', 'sound', 'voice', 'originalSound', 'volume') || assetNamed(clause, 'audio') !== undefined
  const own = clause.before.at(-1)
  const music = own !== undefined && (/bgm/.test(own.op) || ('target' in own.params && own.params.target === 'bgm'))
  const earlier = last !== undefined && (/bgm/.test(last.op) || last.target === 'bgm') && has(clause, 'it')
  const refers =
    !sounding &&
    (music || earlier || (last !== undefined && /bgm/.test(last.op))) &&
    !has(clause, 'video', 'photo', 'clip')
  if (!sounding && !refers) return undefined
  const which = refers
    ? (['bgm'] as const)
    : (soundTarget(clause) ?? [hasBgm(clause) ? ('bgm' as const) : ('original' as const)])
  const times = clause.tokens.flatMap((t) => as(t, 'time')?.seconds ?? as(t, 'number')?.value ?? [])
  const span = one(clause, 'span')?.seconds
  const start = both || into || (!out && has(clause, 'start'))
  const end = both || out || (!into && !has(clause, 'start'))
  const params = {
    ...(start ? { in: times[0] ?? span ?? 1 } : {}),
    ...(end ? { out: (start ? (times[1] ?? times[0]) : times[0]) ?? span ?? 2 } : {}),
  }
  return which.map((wanted): Operation => ({ op: 'fade_audio', params: { target: wanted, ...params } }))
}

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

function music(clause: Clause): Operation[] | undefined {
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

type BgmParams = Extract_<'add_bgm'>
type Extract_<Name extends Operation['op']> = Extract2<Operation, Name>['params']
type Extract2<Union, Name> = Union extends { op: Name } ? Union : never

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

function voiceover(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'voice') || has(clause, 'louder', 'quieter', 'volume', 'mute', 'delete')) return undefined
  if (hasKind(clause, 'percent', 'db')) return undefined
  const said = one(clause, 'literal')?.text
  if (said !== undefined) return [{ op: 'add_voiceover', params: { text: said } }]
  return has(clause, 'add', 'make') ? [clarify('voiceover text')] : undefined
}

/** Loudness, noise, ducking, and sound that leaves its clip. */
function treatment(clause: Clause): Operation[] | undefined {
  const words = plain(clause)
  if (has(clause, 'detach'))
    return each({ ...target(clause), all: false }, (clip) => ({
      op: 'detach_audio',
      params: { clip: clip === 'all' ? 1 : clip },
    })).filter((o) => has(clause, 'sound', 'originalSound', 'music', 'detach') && o.op !== 'split')
  if (has(clause, 'extractAudio'))
    return [{ op: 'extract_audio', params: { format: value(clause, 'format') ?? (/mp3/.test(words) ? 'mp3' : 'mp3') } }]
  if (has(clause, 'duck', 'whenTalking') && (has(clause, 'duck', 'quieter', 'less') || has(clause, 'music')))
    return [
      { op: 'duck', params: { target: 'bgm', under: hasVoice(clause) || has(clause, 'voice') ? 'voice' : 'original' } },
    ]
  const lufs = one(clause, 'lufs')?.value
  if (lufs !== undefined || (has(clause, 'normalize') && !hasKind(clause, 'percent', 'db')))
    return [{ op: 'normalize_audio', params: lufs === undefined ? {} : { lufs: -Math.abs(lufs) } }]
  if (has(clause, 'denoise')) {
    const wanted = has(clause, 'music') && !has(clause, 'originalSound') ? undefined : soundTarget(clause)?.[0]
    return [{ op: 'denoise_audio', params: { target: wanted ?? 'original' } }]
  }
  return undefined
}

/** A video is to be made of the files; what music it gets is a part of that. */
const builds = (clause: Clause): boolean =>
  (clause.context.video ?? []).length === 0 &&
  (has(clause, 'merge') || (has(clause, 'slideshow') && hasKind(clause, 'time')))

/** Everything one hears. */
export const extractSound: Extract = (clause) => {
  const special = treatment(clause) ?? voiceover(clause) ?? fade(clause)
  if (special) return special
  if (has(clause, 'captions', 'transition')) return undefined
  const silenced = !has(clause, 'silences') || has(clause, 'music') ? mute(clause) : spanMute(clause)
  if (silenced) return silenced
  if (has(clause, 'delete') && has(clause, 'sound', 'originalSound') && !has(clause, 'music'))
    return mute({
      ...clause,
      tokens: clause.tokens.map((t) => (is(t, 'delete') ? { ...t, terms: new Set(['mute'] as const) } : t)),
    })
  if (
    has(clause, 'volume', 'sound', 'voice', 'originalSound', 'mute') ||
    (has(clause, 'louder', 'quieter') && !visual(clause))
  ) {
    const level = volume(clause)
    if (level) return level
  }
  return builds(clause) ? undefined : music(clause)
}

/** Words such as bigger or higher belong to pictures and texts as well. */
const visual = (clause: Clause) =>
  has(
    clause,
    'text',
    'title',
    'captions',
    'logo',
    'brightness',
    'contrast',
    'saturation',
    'temperature',
    'transition',
    'speed',
    'overlay',
    'canvas',
    'zoom',
  ) ||
  (/^(?:大|小|高|低|调|加|减|提|降|开|关)/.test(clause.tokens.find((t) => is(t, 'louder', 'quieter'))?.text ?? '') &&
    !has(clause, 'music') &&
    lastEdit(clause)?.target === undefined &&
    !/bgm|volume/.test(String(lastEdit(clause)?.op)))

/** 静音部分 are silences to cut; 12秒到18秒静音 is muting. */
function spanMute(clause: Clause): Operation[] | undefined {
  return spansOf(clause).length > 0 && !has(clause, 'delete', 'cut') ? mute(clause) : undefined
}
