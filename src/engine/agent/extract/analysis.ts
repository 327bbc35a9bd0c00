import type { Operation } from '../operation.ts'
import { type Clause, compact, has, hasKind, one, text as plain, value } from '../read/clause.ts'
import { assetNamed, clarify, type Extract, refuse, seconds, target, timeAfter } from './target.ts'

const LONGER = /超过|大于|以上|长于|多于|更长|longer|over|more than|exceed|above/

/** `…, only those over 1.5 s`: of the silences that were just to go. */
function longerOnly(clause: Clause): Operation[] | undefined {
  const last = clause.before.at(-1)
  const min = seconds(clause)
  if (last?.op !== 'remove_silence' || min === undefined || !LONGER.test(compact(clause)) || hasKind(clause, 'clips'))
    return undefined
  return [{ op: 'remove_silence', params: { ...last.params, min } }]
}

/** 去除超过1秒的静音: stretches of silence, and not the sound. */
const quiet = (clause: Clause): boolean =>
  has(clause, 'silences') ||
  /(?:超过|大于|长于|多于|以上).{0,10}静音|静音(?:片段|部分|段落|时段)|(?:去掉|删掉|删除|去除|移除|剪掉|清除)静音$/.test(
    compact(clause),
  )

function silence(clause: Clause): Operation[] | undefined {
  if (!quiet(clause) || !has(clause, 'delete', 'cut', 'trim', 'shorter', 'split')) return undefined
  if (has(clause, 'music') || hasKind(clause, 'range', 'span')) return undefined
  const min = seconds(clause)
  const wanted = target(clause)
  const clip = hasKind(clause, 'clips') && !wanted.all ? wanted.clips[0] : undefined
  return [
    {
      op: 'remove_silence',
      params: { ...(min === undefined ? {} : { min }), target: clip === undefined ? 'all' : { clip } },
    },
  ]
}

function beats(clause: Clause): Operation[] | undefined {
  const words = plain(clause)
  const synced =
    has(clause, 'sync') &&
    has(clause, 'music', 'myMusic') &&
    /sync|align|snap|in time|match|卡|对齐|踩/.test(words) &&
    !/length|long|duration|长/.test(words)
  // a lofi beat is music
  const song =
    value(clause, 'mood') !== undefined && !has(clause, 'sync', 'cut') && !/\bto the\b|\bon the\b/.test(words)
  if (song || !(has(clause, 'beat') || synced) || (/节奏/.test(words) && !has(clause, 'sync', 'cut'))) return undefined
  const audio = clause.context.audio?.find((a) => a.role === 'bgm')?.name
  const files = clause.context.uploads.filter((u) => u.type === 'audio').map((u) => u.name)
  const asset = assetNamed(clause, 'audio') ?? files.find((name) => name === audio) ?? files[0]
  if (asset === undefined && audio === undefined && !clause.before.some((o) => o.op === 'add_bgm'))
    return [refuse('no_music_for_beats', 'add music first')]
  return [{ op: 'beat_sync', params: asset === undefined ? {} : { asset } }]
}

/** `remove_silence`, `beat_sync`, `highlight`. */
export const extractAnalysis: Extract = (clause) => {
  const found = longerOnly(clause) ?? silence(clause) ?? beats(clause)
  if (found) return found
  // … and cut it down to that highlight: said before
  const said = has(clause, 'highlight') && clause.before.some((o) => o.op === 'highlight')
  if (said && !hasKind(clause, 'time', 'span')) return []
  if (!has(clause, 'highlight') || has(clause, 'text', 'title', 'slideshow', 'music')) {
    const wanted = has(clause, 'highlight') && (one(clause, 'time') ?? one(clause, 'span'))
    if (!wanted || has(clause, 'text', 'title', 'music', 'merge')) return undefined
  }
  // the 45-minute lecture to a 60-second highlight
  const duration = timeAfter(clause, /^(?:to|into|成|到|为)$/) ?? seconds(clause) ?? one(clause, 'span')?.seconds
  if (/quality/.test(plain(clause))) return undefined
  return duration === undefined
    ? [clarify('highlight length', { op: 'highlight', duration: 30 })]
    : [{ op: 'highlight', params: { duration } }]
}
