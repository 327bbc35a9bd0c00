import { FORMAT_NAMES, formatsOfKind } from '../../../protocol/formats.ts'
import { RESOLUTIONS } from '../../../protocol/sizes.ts'
import type { ExportParams, Operation } from '../operation.ts'
import { all, type Clause, has, hasKind, isEmpty, one, text as plain, value, values, without } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import type { ValueTerm } from '../vocabulary/values.ts'
import { aspectsOf, framesPerSecond, resolution } from './canvas.ts'
import { clipSpan, type Extract, refuse, spansOf } from './target.ts'

/** What a file may be asked to be; that AVI is not made is said. */
const EXPORTABLE = new Set<string>([...FORMAT_NAMES, 'avi'])

const SOUND_FILES = new Set<string>(formatsOfKind('sound'))

const MOVING: readonly string[] = formatsOfKind('film', 'animation')

/** Nothing but how a file is to be: 1080p mp4. */
const settled = (token: Token): boolean =>
  ['resolution', 'fps', 'size', 'symbol'].includes(token.value.kind) ||
  ['format', 'quality', 'resolution'].some((key) => token.values?.has(key as ValueTerm)) ||
  is(token, 'please', 'article')

/** `make a gif of the last 3 seconds`: a kind of file is an export. */
const exportFormat = (clause: Clause): boolean => MOVING.includes(value(clause, 'format') ?? '')

/** `called family_cut`: a name in one piece that is no word. */
function nameAt(clause: Clause): string | undefined {
  const at = clause.tokens.findIndex((t) => /^(?:called|named|name it|call it|filename|file name)$/.test(t.text))
  const [first, ...rest] = clause.tokens.slice(at + 1)
  const said = at < 0 || !first ? '' : clause.source.slice(first.start, (rest.at(-1) ?? first).end)
  return /^[\w-]*[_\d-][\w-]*$/.test(said) ? said : undefined
}

/** The kind of file, and its name. */
function kindOf(clause: Clause): { format?: string; file?: string } {
  const instead = clause.tokens.findIndex((t) => is(t, 'insteadOf', 'not') && !is(t, 'delete'))
  const said = instead > 0 ? clause.tokens.slice(0, instead) : clause.tokens
  const formats = values({ ...clause, tokens: said.filter((t) => t.value.kind === 'term') }, 'format').filter((f) =>
    EXPORTABLE.has(f),
  )
  const target = /(?:to|as|into|in|成|为)\b/.test(plain(clause)) ? formats.at(-1) : formats[0]
  const file =
    all(clause, 'file').find((f) => !f.known)?.name ??
    (has(clause, 'fileNamed') ? (one(clause, 'literal')?.text ?? nameAt(clause)) : undefined)
  const own = file === undefined ? undefined : /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase()
  const format = target ?? (own !== undefined && EXPORTABLE.has(own) && own !== 'mp4' ? own : undefined)
  return { ...(format === undefined ? {} : { format }), ...(file === undefined ? {} : { file }) }
}

function settings(clause: Clause): ExportParams {
  const { format, file } = kindOf(clause)
  const sharp = resolution(
    without(
      clause,
      (t, i) =>
        valued(t, 'quality') !== undefined ||
        /^(?:wide|px)$/.test(clause.tokens[i + 1]?.text ?? '') ||
        /^(?:width|宽|宽度)$/.test(clause.tokens[i - 1]?.text ?? ''),
    ),
  )
  // 1920x1080 has 1080 lines
  const size = one(clause, 'size')
  const lines =
    size && RESOLUTIONS.includes(Math.min(size.width, size.height))
      ? `${Math.min(size.width, size.height)}p`
      : undefined
  const fps = framesPerSecond(clause)
  const quality = value(clause, 'quality')
  const preset = value(clause, 'preset')
  const shape = aspectsOf(without(clause, (t) => t.text === 'wide'))[0]
  const wide = clause.tokens.findIndex(
    (t, i) => as(t, 'number') && /^(?:wide|pixels wide|宽|宽度)$/.test(clause.tokens[i + 1]?.text ?? ''),
  )
  const pixels =
    as(clause.tokens[wide], 'number')?.value ??
    one(clause, 'pixels')?.value ??
    numberAfter(clause, /^(?:width|wide|宽|宽度)$/)
  const span = spansOf(clause)[0]
  return {
    ...(format === undefined ? {} : { format }),
    ...(sharp === undefined ? (lines ? { resolution: lines } : {}) : { resolution: sharp }),
    ...(fps === undefined ? {} : { fps }),
    ...(quality === undefined ? {} : { quality }),
    ...(preset === undefined ? {} : { preset }),
    ...(shape === undefined ? {} : { aspect: shape }),
    ...(pixels === undefined ? {} : { width: pixels }),
    ...(span === undefined ? {} : { from: span.from, to: span.to }),
    ...(file === undefined ? {} : { filename: file }),
    ...(format !== undefined && SOUND_FILES.has(format) ? { audio_only: true } : {}),
  }
}

function numberAfter(clause: Clause, word: RegExp): number | undefined {
  return clause.tokens.flatMap((t, i) =>
    word.test(clause.tokens[i - 1]?.text ?? '') ? (as(t, 'number')?.value ?? []) : [],
  )[0]
}

/** `make it square and export`: the shape is the canvas's where it was asked for before the export. */
function reshaped(clause: Clause): Operation[] | undefined {
  const verb = clause.tokens.findIndex((t) => is(t, 'export'))
  const made = clause.tokens.findIndex((t) => is(t, 'make', 'change') && !is(t, 'export'))
  const shape = aspectsOf(clause)
  const at = clause.tokens.findIndex((t) => as(t, 'aspect') ?? valued(t, 'aspect'))
  if (made < 0 || made > verb || at > verb || at < 0 || shape[0] === undefined || shape.length > 1) return undefined
  const rest = { ...clause, tokens: clause.tokens.slice(verb) }
  return [{ op: 'set_canvas', params: { aspect: shape[0] } }, ...exported(rest)]
}

/** 导出一个mp4和一个gif: kinds of files beside each other; from one into another is one. */
function formatsOf(clause: Clause): string[] {
  const said = clause.tokens.filter((t) => t.value.kind === 'term' && EXPORTABLE.has(valued(t, 'format') ?? ''))
  const beside = said.every((t, i) => {
    const before = clause.source.slice(said[i - 1]?.end ?? t.start, t.start)
    return (
      i === 0 ||
      /^[\s,，、]*(?:and|&|plus|和|及|以及|还有|跟|与|再|，)?[\s,，]*(?:an?|one|another|also|再|也|导|导出|来|一个|一份|个|份|\d{3,4}p|4k|的|\s)*$/i.test(
        before,
      )
    )
  })
  return beside ? [...new Set(said.flatMap((t) => valued(t, 'format') ?? []))] : []
}

/** One export for each kind: `1080p mp4 and a gif of the first 3 s` says how of each, `an mp4 and a gif at 720p` of both. */
function apiece(clause: Clause, formats: readonly string[], shared: ExportParams): Operation[] {
  const ends = formats.map((format) => clause.tokens.findIndex((t) => valued(t, 'format') === format))
  const own = formats.map((_, i) => {
    const last = i === formats.length - 1 ? clause.tokens.length : (ends[i] ?? 0) + 1
    return settings({ ...clause, tokens: clause.tokens.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, last) })
  })
  const each = Object.keys(own[0] ?? {}).length > 1
  return formats.map((format, i): Operation => ({ op: 'export', params: { ...(each ? own[i] : shared), format } }))
}

/** `export`, once for each shape that is asked for. */
function exported(clause: Clause): Operation[] {
  const params = settings(clause)
  const shapes = aspectsOf(clause)
  const formats = formatsOf(clause)
  const several =
    shapes.length > 1 &&
    (/[各份两]|each|all three|both|and|分别|版本|respectively|version/.test(plain(clause)) || shapes.length > 2)
  const end = all(clause, 'literal').length
  const clips = all(clause, 'clips')[0]?.clips
  const within = clips?.length === 1 && end === 0 && clips[0] !== undefined ? clipSpan(clause, clips[0]) : undefined
  const part = within && namedClips(clause.context).length > 1 ? { from: within.from, to: within.to } : {}
  const { aspect: _, ...rest } = params
  if (formats.length > 1) return apiece(clause, formats, { ...part, ...params })
  return several
    ? shapes.map((shape): Operation => ({ op: 'export', params: { ...rest, aspect: shape } }))
    : [{ op: 'export', params: { ...part, ...params } }]
}

/** `export without the captions`, 导出不带水印的版本: what is left out goes first, and undo brings it back. */
function exportedWithout(clause: Clause): Operation[] | undefined {
  const at = clause.tokens.findIndex(
    (t, i) =>
      /^(?:without|with no|minus|no|不带|不含|没有|不要|去掉|无)$/.test(t.text) ||
      (t.text === '不' && /^[带含要]$/.test(clause.tokens[i + 1]?.text ?? '')),
  )
  const verb = clause.tokens.findIndex((t) => is(t, 'export'))
  const behind = clause.tokens.slice(at + 1)
  if (at < 0 || verb < 0 || (verb > at && /^[a-z]/.test(clause.tokens[at]?.text ?? ''))) return undefined
  const { context } = clause
  const gone: Operation[] = []
  if (context.captions && behind.some((t) => is(t, 'captions'))) gone.push({ op: 'remove_captions', params: {} })
  if (context.audio?.some((a) => a.role === 'bgm') && behind.some((t) => is(t, 'music')))
    gone.push({ op: 'remove_bgm', params: {} })
  if (context.text?.length && behind.some((t) => is(t, 'text', 'title')))
    gone.push({ op: 'remove_text', params: { all: true } })
  const logo = behind.some((t) => is(t, 'logo')) ? context.overlays?.[0]?.name : undefined
  if (logo !== undefined && context.overlays?.length === 1) gone.push({ op: 'remove_overlay', params: { match: logo } })
  const named = behind.some((t) => is(t, 'captions', 'music', 'text', 'title', 'logo'))
  return named ? [...gone, ...exported({ ...clause, tokens: clause.tokens.slice(0, at) })] : undefined
}

/** `stop the export`; a bare `cancel` while one runs. */
function cancels(clause: Clause): boolean {
  const jobs = (clause.context.jobs ?? []).length > 0
  // 完成后不要导出: with nothing under way there is nothing to stop
  const forbids = clause.tokens.every((t) => !is(t, 'cancel') || /^(?:不要|别|不用|别再|不)$/.test(t.text))
  return (
    has(clause, 'cancel') &&
    (jobs || !forbids) &&
    (has(clause, 'rendering', 'export') ||
      (jobs &&
        clause.tokens.length <= 3 &&
        !has(
          clause,
          'delete',
          'music',
          'captions',
          'text',
          'title',
          'clip',
          'logo',
          'transition',
          'sound',
          'filter',
        ))) &&
    !/导出的时候/.test(plain(clause))
  )
}

const WANTED = new RegExp(
  String.raw`^(?:please )?(?:give|send|get|hand) (?:me|us)\b|\b(?:in|as|to|into|need|want|get|have) (?:an? |the )?(?:${MOVING.join('|')})\b`,
)

/** `export`, `cancel_export`. */
export const extractExport: Extract = (clause) => {
  const words = plain(clause)
  if (cancels(clause)) return [{ op: 'cancel_export', params: {} }]
  const names = has(clause, 'fileNamed') && all(clause, 'file').some((f) => !f.known) && !has(clause, 'add', 'music')
  const opening = clause.tokens.find((t) => !is(t, 'please', 'article'))
  const wanted =
    has(clause, 'make', 'add') ||
    valued(opening, 'format') !== undefined ||
    clause.tokens.every((t) => settled(t)) ||
    WANTED.test(words)
  const made =
    wanted &&
    exportFormat(clause) &&
    !has(clause, 'music', 'captions', 'text', 'title', 'extractAudio', 'sound') &&
    !hasKind(clause, 'file', 'literal')
  if (!has(clause, 'export') && !names && !made) return undefined
  const saving = clause.tokens.every(
    (t) => !is(t, 'export') || /^saved?(?: it| this)? as$|^(?:保存为|另存为|存为|存成)$/.test(t.text),
  )
  const file = value(clause, 'format') !== undefined || hasKind(clause, 'file', 'resolution')
  if (saving && !file && clause.tokens.length > 1) return undefined
  // 画面都转成黑白的: a look, and no file
  const look = clause.tokens.some((t) => valued(t, 'filter') !== undefined) && !file
  if (look && clause.tokens.every((t) => !is(t, 'export') || /^(?:转成|转为|转换成)$/.test(t.text))) return undefined
  const less = has(clause, 'export') && !isEmpty(clause.context) ? exportedWithout(clause) : undefined
  if (less) return less
  // 把声音单独导成mp3: the sound alone, as a file
  const alone =
    has(clause, 'sound', 'originalSound') &&
    SOUND_FILES.has(value(clause, 'format') ?? '') &&
    /[单独只仅]|\b(?:only|just|alone|separately)\b/.test(words)
  if (has(clause, 'captions', 'extractAudio') || alone || (/convert/.test(words) && !value(clause, 'format')))
    return undefined
  const shape = hasKind(clause, 'aspect') || value(clause, 'aspect') !== undefined
  if (shape && /\boutput (?:canvas|format|aspect|frame|size)\b/.test(words)) return undefined
  if (/before (?:the )?export|导出前|导出之前/.test(words)) return undefined
  if (isEmpty(clause.context) && clause.before.length === 0) return [refuse('empty_timeline', 'upload media')]
  return reshaped(clause) ?? exported(clause)
}
