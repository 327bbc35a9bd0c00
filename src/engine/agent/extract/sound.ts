import { formatsOfKind } from '../../../protocol/formats.ts'
import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, lastEdit, one, text as plain, value } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { music } from './music.ts'
import { overlaySound } from './overlay.ts'
import { assetNamed, clarify, type Extract, each, fadeEnds, refuse, spansOf, target } from './target.ts'
import { bgm, hasBgm, hasVoice, mute, soundTarget, volume } from './volume.ts'

export function fade(clause: Clause): Operation[] | undefined {
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
  const complained = clause.about === 'bgm'
  const earlier = last !== undefined && (/bgm/.test(last.op) || last.target === 'bgm') && has(clause, 'it')
  const refers =
    !sounding &&
    (music || earlier || complained || (last !== undefined && /bgm/.test(last.op))) &&
    !has(clause, 'video', 'photo', 'clip') &&
    // a fade to black is the picture's
    !/\b(?:black|white)\b|黑|白/.test(plain(clause))
  if (!sounding && !refers) return undefined
  const which = refers
    ? (['bgm'] as const)
    : (soundTarget(clause) ?? [hasBgm(clause) ? ('bgm' as const) : ('original' as const)])
  const times = clause.tokens.flatMap((t) => as(t, 'time')?.seconds ?? as(t, 'number')?.value ?? [])
  const range = one(clause, 'range')
  const span = one(clause, 'span')?.seconds ?? (range?.to ? range.to - range.from : undefined)
  const start = both || into || (!out && has(clause, 'start'))
  const end = both || out || (!into && !has(clause, 'start'))
  const params = {
    ...(start ? { in: times[0] ?? span ?? 1 } : {}),
    ...(end ? { out: (start ? (times[1] ?? times[0]) : times[0]) ?? span ?? 2 } : {}),
  }
  return which.map((wanted): Operation => ({ op: 'fade_audio', params: { target: wanted, ...params } }))
}

/** `move the narration to 10 seconds`, `delay the voiceover by 2 s`. */
function moved(clause: Clause): Operation[] | undefined {
  const voice = clause.context.audio?.find((a) => a.role === 'voice')
  const time = one(clause, 'time')?.seconds ?? one(clause, 'range')?.from
  if (!voice || !has(clause, 'voice') || time === undefined || hasKind(clause, 'literal', 'span')) return undefined
  if (!has(clause, 'move', 'put', 'delay', 'earlier', 'musicStart', 'change', 'make')) return undefined
  if (has(clause, 'mute', 'delete', 'duck', 'fade', 'fadeIn', 'fadeOut', 'music')) return undefined
  const by = /\bby\b|推迟|延后|后移|提前|(?:earlier|later|sooner)\b(?!.*\bat\b)/.test(plain(clause))
  const start = by ? voice.start + (has(clause, 'earlier') ? -time : time) : time
  return [{ op: 'move_audio', params: { target: 'voice', start: Math.max(0, start) } }]
}

function voiceover(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'voice') || has(clause, 'louder', 'quieter', 'volume', 'mute', 'delete')) return undefined
  if (hasKind(clause, 'percent', 'db')) return undefined
  const said = one(clause, 'literal')?.text
  if (said !== undefined) return [{ op: 'add_voiceover', params: { text: said } }]
  return has(clause, 'add', 'make') ? [clarify('voiceover text')] : undefined
}

/** `rip the sound to an mp3 file`: the sound alone, as a file. */
const extracts = (clause: Clause): boolean =>
  has(clause, 'extractAudio') ||
  (/[导转存提]|\b(?:export|rip|pull|extract|grab|save|get|give|strip|bounce|turn|convert|need)\b.*\b(?:as|to|into|in|out|from)\b/.test(
    plain(clause),
  ) &&
    has(clause, 'sound', 'originalSound') &&
    formatsOfKind('sound').some((format) => format === value(clause, 'format')))

/** Loudness, noise, ducking, and sound that leaves its clip. */
function treatment(clause: Clause): Operation[] | undefined {
  // 把夜市的声音跟画面拆开
  const parts =
    has(clause, 'split') &&
    has(clause, 'sound', 'originalSound') &&
    /画面|图像|视频|\b(?:picture|video|image)\b/.test(plain(clause))
  if (has(clause, 'detach') || parts)
    return each({ ...target(clause), all: false }, (clip) => ({
      op: 'detach_audio',
      params: { clip: clip === 'all' ? 1 : clip },
    })).filter(() => has(clause, 'sound', 'originalSound', 'music', 'detach'))
  if (extracts(clause)) return [{ op: 'extract_audio', params: { format: value(clause, 'format') ?? 'mp3' } }]
  if (has(clause, 'duck') && has(clause, 'delete')) return [refuse('no_unducking', 'undo')]
  if (has(clause, 'duck', 'whenTalking') && (has(clause, 'duck', 'quieter', 'less') || has(clause, 'music')))
    return [
      { op: 'duck', params: { target: 'bgm', under: hasVoice(clause) || has(clause, 'voice') ? 'voice' : 'original' } },
    ]
  const below = one(clause, 'number')?.value ?? 0
  const lufs = one(clause, 'lufs')?.value ?? (has(clause, 'normalize') && below < 0 ? below : undefined)
  if (lufs !== undefined || (has(clause, 'normalize') && !hasKind(clause, 'percent', 'db')))
    return [{ op: 'normalize_audio', params: lufs === undefined ? {} : { lufs: -Math.abs(lufs) } }]
  if (has(clause, 'denoise')) {
    const wanted = has(clause, 'music') && !has(clause, 'originalSound') ? undefined : soundTarget(clause)?.[0]
    const asked =
      has(clause, 'delete', 'less', 'add', 'make') || /[降去消减除]|clean|reduc|remov|denois/.test(plain(clause))
    return [
      { op: 'denoise_audio', params: { target: wanted ?? 'original' }, ...(asked ? {} : { assumed: true as const }) },
    ]
  }
  return undefined
}

/** A video is to be made of the files; what music it gets is a part of that. */
const builds = (clause: Clause): boolean =>
  (clause.context.video ?? []).length === 0 &&
  (has(clause, 'merge') || (has(clause, 'slideshow') && hasKind(clause, 'time')))

const SOUNDING =
  /\bunmute|\b(?:turn|switch|put) (?:\S+ ){0,3}?(?:sound|audio) (?:back )?on\b(?! (?:clip|the|photo))|\b(?:bring|get|turn|switch) (?:\S+ ){0,3}?(?:sound|audio) back\b|\b(?:sound|audio) back\b|取消静音|解除静音|恢复(?:原声|声音)|声音(?:打开|恢复)/

/** `unmute the clips`, `bring the original sound back`: at its own level again. */
function unmuted(clause: Clause): Operation[] | undefined {
  const words = plain(clause).replace(/([一-龥]) (?=[一-龥])/g, '$1')
  if (!SOUNDING.test(words) || hasKind(clause, 'percent', 'db')) return undefined
  const targets = soundTarget(clause) ?? ['original' as const]
  return targets.map((wanted): Operation => ({ op: 'set_volume', params: { target: wanted, level: 1 } }))
}

/** Everything one hears. */
export const extractSound: Extract = (clause) => {
  const laid = has(clause, 'mute', 'volume', 'sound', 'loudness', 'louder', 'quieter')
    ? overlaySound(clause)
    : undefined
  const special = laid ?? unmuted(clause) ?? treatment(clause) ?? moved(clause) ?? voiceover(clause) ?? fade(clause)
  if (special) return special
  if (has(clause, 'captions', 'transition')) return undefined
  const verb =
    is(
      clause.tokens.find((t) => !is(t, 'please', 'article')),
      'mute',
    ) && !has(clause, 'delete', 'cut', 'trim')
  const silenced = !has(clause, 'silences') || has(clause, 'music') || verb ? mute(clause) : spanMute(clause)
  if (silenced) return silenced
  const spoken = has(clause, 'sound', 'originalSound') || (has(clause, 'voice') && hasVoice(clause))
  if (has(clause, 'delete') && spoken && !has(clause, 'music'))
    return mute({
      ...clause,
      tokens: clause.tokens.map((t) => (is(t, 'delete') ? { ...t, terms: new Set(['mute'] as const) } : t)),
    })
  if (
    has(clause, 'volume', 'sound', 'voice', 'originalSound', 'mute') ||
    (has(clause, 'louder', 'quieter') && !visual(clause))
  ) {
    // something cinematic, or other.mp3, at 30%: other music, at that level
    const song = assetNamed(clause, 'audio')
    const fresh =
      value(clause, 'mood') !== undefined ? has(clause, 'music') : song !== undefined && song !== bgm(clause)?.name
    const other = fresh && has(clause, 'replace', 'swap', 'change', 'use', 'add')
    const level = other ? undefined : volume(clause)
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
  (/^(?:大|小|高|低|调|加|减|提|降|开|关|放|缩)/.test(
    clause.tokens.find((t) => is(t, 'louder', 'quieter'))?.text ?? '',
  ) &&
    !has(clause, 'music') &&
    lastEdit(clause)?.target === undefined &&
    !/bgm|volume/.test(String(lastEdit(clause)?.op)))

/** 静音部分 are silences to cut; 12秒到18秒静音 is muting. */
function spanMute(clause: Clause): Operation[] | undefined {
  return spansOf(clause).length > 0 && !has(clause, 'delete', 'cut') ? mute(clause) : undefined
}
