import type { Operation, TextSet } from '../operation.ts'
import { type Clause, has, hasKind, lastEdit, one, text as plain, value } from '../read/clause.ts'
import { is } from '../read/token.ts'
import { captionsLeft } from './hide.ts'
import { style } from './style.ts'
import { assetNamed, clarify, type Extract, refuse, seconds } from './target.ts'

const styleSet = (clause: Clause): TextSet => {
  const set = style(clause)
  if (set.position !== undefined || !has(clause, 'higher', 'lower')) return set
  return { ...set, position: has(clause, 'higher') ? 'center' : 'bottom' }
}

function source(clause: Clause): string | undefined {
  const named = assetNamed(clause, 'subtitle')
  if (named !== undefined) return named
  if (has(clause, 'fromSpeech')) return 'asr'
  const files = clause.context.uploads.filter((u) => u.type === 'subtitle')
  return files.length > 0 ? files.at(-1)?.name : 'asr'
}

function shift(clause: Clause): Operation | undefined {
  const time = seconds(clause)
  if (time === undefined) return undefined
  const text = plain(clause)
  // captions that are late come earlier; captions to delay come later
  if (has(clause, 'late') && !has(clause, 'delay') && !/by|延迟|推迟/.test(text))
    return { op: 'shift_captions', params: { delta: -time } }
  if (has(clause, 'delay')) return { op: 'shift_captions', params: { delta: time } }
  if (has(clause, 'earlier')) return { op: 'shift_captions', params: { delta: -time } }
  if (has(clause, 'late')) return { op: 'shift_captions', params: { delta: -time } }
  if (has(clause, 'early')) return { op: 'shift_captions', params: { delta: time } }
  return undefined
}

/** *It*, *their*: of the captions of the last edit, where no words of something else stand beside it. */
function refersBack(clause: Clause): boolean {
  const strange = clause.tokens.some((t) => t.value.kind === 'word' && /[a-z]{4}/.test(t.text))
  const refers = has(clause, 'it') || /\b(?:their|its)\b/.test(plain(clause))
  return !strange && refers && /_captions$/.test(lastEdit(clause)?.op ?? '') && !hasKind(clause, 'clips', 'literal')
}

/** As a file of their own. */
function handedOut(clause: Clause): boolean {
  const words = plain(clause)
  const named = has(clause, 'fileNamed') && /\b(?:srt|vtt|file)\b|文件/.test(words)
  const given = /\b(?:give|send|get|hand) me\b.*\b(?:srt|vtt|file)\b|[给发]我.*(?:srt|vtt|文件|一份)/.test(words)
  return (has(clause, 'export') || named || given) && !/burn|烧/.test(words)
}

const NO_FILE =
  /^(?:(?:there is |there's |i have |we have |i've got )?(?:no|没有?|无|没给)|i don't have (?:an? |any )?) ?(?:srt|vtt|subtitle file|caption file|字幕 ?文件)/

/** `no srt for this one`, `ignore the srt`: the file is not there, or not wanted; what is wanted is said elsewhere. */
function fileless(clause: Clause): boolean {
  const words = plain(clause)
  if (has(clause, 'fromSpeech')) return false
  if (!clause.context.captions && NO_FILE.test(words) && !has(clause, 'add', 'export')) return true
  const spurned = /^(?:ignore|skip|don't use|do not use|never use|别 ?用?|不要 ?用|不 ?用)(?: |$)/.test(words)
  return spurned && /srt|vtt|file|文件/.test(words) && has(clause, 'captions')
}

/** `type up what they say`. */
const transcribes = (clause: Clause): boolean =>
  clause.tokens.some((t) => is(t, 'fromSpeech') && /^(?:type|write|transcri)|(?:say|said)$/.test(t.text))

/** `add_captions`, `update_captions`, `shift_captions`, `export_captions`, `remove_captions`. */
export const extractCaptions: Extract = (clause) => {
  const refers = refersBack(clause)
  const file = assetNamed(clause, 'subtitle') !== undefined
  const shaped = value(clause, 'aspect') !== undefined || hasKind(clause, 'aspect')
  if (fileless(clause)) return []
  if (!has(clause, 'captions') && !transcribes(clause) && !(refers && !shaped) && !file) return undefined
  // a caption in quotes is a text
  const writes = has(clause, 'add', 'write', 'put', 'insert') && !/\bcaptions|subtitles\b|字幕/.test(plain(clause))
  if (hasKind(clause, 'literal') && (!clause.context.captions || writes) && !file) return undefined
  if (/translat|翻译|译成|双语|bilingual/.test(plain(clause)))
    return [refuse('no_translation', 'upload a translated .srt')]
  if (handedOut(clause) && (clause.context.captions || !has(clause, 'add')))
    return [{ op: 'export_captions', params: { format: /vtt/.test(plain(clause)) ? 'vtt' : 'srt' } }]
  const again = has(clause, 'it') || /\btiming\b|\baccordingly\b|时间轴|相应/.test(plain(clause))
  const said = clause.before.at(-1)?.op === 'shift_captions' && again && seconds(clause) === undefined
  if (said) return []
  const moved = shift(clause)
  const set = styleSet(clause)
  // captions that pop up too early are not to pop
  const { animation: _, ...looks } = style(clause)
  const styled: Operation[] = Object.keys(looks).length > 0 ? [{ op: 'update_captions', params: { set: looks } }] : []
  if (moved) return [moved, ...styled]
  if (has(clause, 'delete') && !has(clause, 'background', 'outline', 'shadow'))
    return [captionsLeft(clause) ?? { op: 'remove_captions', params: {} }]
  // transcribe what she says, and subtitle it
  const put = clause.before.at(-1)?.op === 'add_captions' && !file && Object.keys(set).length === 0
  if (put) return []
  const present = clause.context.captions !== undefined || clause.before.some((o) => o.op === 'add_captions')
  if (present && !file && Object.keys(set).length > 0) return [{ op: 'update_captions', params: { set } }]
  if (present && !file && !has(clause, 'add', 'fromSpeech')) return [clarify('captions')]
  if (
    !has(clause, 'add', 'fromSpeech', 'show', 'put', 'make') &&
    !file &&
    clause.before.length === 0 &&
    one(clause, 'number')
  )
    return undefined
  const from = source(clause)
  return from === undefined
    ? undefined
    : [{ op: 'add_captions', params: { source: from, ...(Object.keys(set).length > 0 ? { style: set } : {}) } }]
}
