import type { ExportParams, Operation } from '../../edit/operation.ts'
import {
  all,
  type Clause,
  has,
  hasKind,
  isEmpty,
  one,
  text as plain,
  total,
  value,
  values,
  without,
} from '../read/clause.ts'
import { namedClips } from '../read/resolve.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { aspectsOf, framesPerSecond, resolution } from './canvas.ts'
import { clipSpan, type Extract, refuse, seconds, spansOf } from './target.ts'

const reply = (kind: string): Operation => ({ op: 'reply', params: { kind } })
const query = (what: string): Operation => ({ op: 'query', params: { what } })

/** Every word of the clause is one of these or filler. */
function only(clause: Clause, test: (token: Token) => boolean): boolean {
  return (
    clause.tokens.length > 0 &&
    clause.tokens.some(test) &&
    clause.tokens.every(
      (t) =>
        test(t) ||
        t.value.kind === 'symbol' ||
        (t.value.kind !== 'clips' && is(t, 'please', 'article', 'much', 'slightly', 'it')),
    )
  )
}

/** Greetings and thanks that ask for nothing. */
export const extractTalk: Extract = (clause) => {
  if (only(clause, (t) => is(t, 'greeting', 'bye'))) return [reply('greeting')]
  if (has(clause, 'who') || (has(clause, 'help') && !hasKind(clause, 'clips', 'literal', 'file')))
    return [query('capabilities')]
  if (only(clause, (t) => is(t, 'thanks', 'greeting'))) return [reply('ack')]
  if (
    has(clause, 'thanks') &&
    !has(clause, 'question', 'delete', 'add', 'cut', 'trim', 'export', 'undo', 'make') &&
    clause.tokens.length <= 7 &&
    !hasKind(clause, 'clips', 'literal', 'file', 'time', 'percent')
  )
    return [reply('ack')]
  return undefined
}

function steps(clause: Clause): number {
  const counted = clause.tokens.flatMap((t, i) => {
    const n = as(t, 'number')?.value ?? as(t, 'factor')?.value
    return n !== undefined && Number.isInteger(n) && n > 0 && clause.tokens[i + 1] !== undefined ? n : []
  })[0]
  const spoken = /couple|two/.test(plain(clause)) ? 2 : undefined
  const twice = all(clause, 'factor')[0]?.value
  return counted ?? twice ?? spoken ?? 1
}

/** How many steps lie behind the change that the clause names: before the music change. */
function stepsTo(clause: Clause): number | undefined {
  const history = clause.context.history ?? []
  const subjects: readonly [RegExp, boolean][] = [
    [/volume|bgm|music|audio|mute|fade_audio|duck/, has(clause, 'music', 'volume', 'sound')],
    [/text|title/, has(clause, 'text', 'title') || hasKind(clause, 'literal')],
    [/caption/, has(clause, 'captions')],
    [/transition/, has(clause, 'transition')],
    [/canvas/, has(clause, 'canvas') || value(clause, 'aspect') !== undefined],
    [/speed/, has(clause, 'speed')],
    [/delete|cut|trim/, has(clause, 'cut', 'trim') || /delet|删除|剪/.test(plain(clause))],
    [/filter|color/, has(clause, 'filter', 'color')],
    [/overlay/, has(clause, 'logo', 'overlay')],
  ]
  const wanted = subjects.find(([, said]) => said)?.[0]
  const at = wanted === undefined ? -1 : history.findLastIndex((h) => wanted.test(h))
  return at < 0 ? undefined : history.length - at
}

/** `undo`, `redo`, `reset`, versions. */
export const extractHistory: Extract = (clause) => {
  const words = plain(clause)
  const named = versionName(clause)
  const plainSave =
    /^(?:please )?(?:save|存) ?(?:it |this )?(?:as|为|成)? /.test(words) &&
    !hasKind(clause, 'file') &&
    value(clause, 'format') === undefined &&
    /^save(?: it| this)? as$/.test(clause.tokens.find((t) => !is(t, 'please'))?.text ?? '')
  const saves =
    plainSave ||
    has(clause, 'saveVersion') ||
    (has(clause, 'version') && /\bsave\b|存|命名|保存/.test(words) && !has(clause, 'export'))
  if (saves && !/restore|恢复|回到/.test(words)) return [{ op: 'save_version', params: { name: named ?? 'version' } }]
  const restores =
    !(hasKind(clause, 'clips') && !has(clause, 'version')) &&
    has(clause, 'restoreVersion') &&
    (named !== undefined || has(clause, 'version') || (hasKind(clause, 'literal') && has(clause, 'restoreVersion')))
  const before = has(clause, 'before') || /之前/.test(words)
  if (restores && !before && named !== undefined && !has(clause, 'undo'))
    return [{ op: 'restore_version', params: { name: named } }]
  if (restores && !before && named !== undefined && /version|draft|版|稿/.test(words))
    return [{ op: 'restore_version', params: { name: named } }]
  if (
    has(clause, 'reset') &&
    !has(clause, 'music', 'text', 'captions', 'speed', 'color', 'filter') &&
    !hasKind(clause, 'clips')
  )
    return [{ op: 'reset', params: {} }]
  const history = clause.context.history
  const redoes = has(clause, 'redo') && !hasKind(clause, 'clips', 'literal', 'file')
  const bare = clause.tokens.length <= 2 && only(clause, (t) => t.text === '恢复')
  const revived = (clause.context.redo ?? []).length > 0 && /^bring back/.test(words) && !has(clause, 'version')
  if (redoes || bare || revived) return [{ op: 'redo', params: { steps: steps(clause) } }]
  const undoes = has(clause, 'undo') || (has(clause, 'restoreVersion') && (before || has(clause, 'lastChange')))
  if (!undoes || hasKind(clause, 'clips', 'file') || has(clause, 'export') || /重复|repeat/.test(words))
    return undefined
  const nothing = history === undefined ? isEmpty(clause.context) : history.length === 0
  if (nothing) return [reply('nothing_to_undo')]
  return [{ op: 'undo', params: { steps: stepsTo(clause) ?? steps(clause) } }]
}

function versionName(clause: Clause): string | undefined {
  const quoted = one(clause, 'literal')?.text
  if (quoted !== undefined) return quoted
  const link = clause.tokens.findLastIndex(
    (t) =>
      /^(?:as|save as|save it as|save this as|called|named|name|to|call it|call this version|存为|为|成|叫|叫做|命名为|存成|存为版本|保存为版本|保存成版本|回到|恢复到|还原到|恢复|切回|go back to|restore|return to|revert to|load|bring back|switch to version|back to version|version|版本|存成版本|这个版本叫|这版叫|保存为|存档|当前版本存为|这版存为|这个版本存|取名|save it as version|switch back to|roll back to|切换到|换回|退回到|打开|回退到)$/.test(
        t.text,
      ) && !/^version$/.test(t.text),
  )
  const rest = clause.tokens.slice(link + 1)
  if (link < 0 || rest.length === 0) return undefined
  const said = clause.source
    .slice(rest[0]?.start, rest.at(-1)?.end)
    .trim()
    .replace(/^(?:the |my |version called |a )/i, '')
    .replace(/[。.!！]$/, '')
  return said === '' || /^(?:version|this|版本|这个版本)$/i.test(said)
    ? undefined
    : said.replace(/\s*(?:那版|那个版本|这个版本|版本)$/, '')
}

/** What was asked about, in the order in which a question is told from another. */
const QUESTIONS: readonly { what: string; asks: (clause: Clause) => boolean }[] = [
  {
    what: 'bgm_library',
    asks: (c) =>
      has(c, 'library') ||
      (has(c, 'music') &&
        has(c, 'which') &&
        !has(c, 'loudness', 'volume') &&
        !/playing|is on|用的|现在|in use|using/.test(plain(c))),
  },
  { what: 'transitions', asks: (c) => has(c, 'transition') && has(c, 'which') },
  {
    what: 'bgm_volume',
    asks: (c) =>
      (has(c, 'loudness') || (has(c, 'music') && has(c, 'volume') && has(c, 'question', 'which'))) &&
      !hasKind(c, 'percent', 'db') &&
      !has(c, 'make', 'louder', 'quieter'),
  },
  {
    what: 'export_status',
    asks: (c) =>
      has(c, 'status') &&
      (has(c, 'rendering', 'export') || (c.context.jobs ?? []).length > 0 || !/状态|^status$/.test(plain(c))),
  },
  {
    what: 'duration',
    asks: (c) =>
      has(c, 'howLong') &&
      !has(c, 'transition') &&
      (has(c, 'question') || /how long|duration|length|runtime|run(?:ning)? ?time/.test(plain(c))) &&
      !hasKind(c, 'time', 'factor'),
  },
  {
    what: 'uploads',
    asks: (c) => has(c, 'uploads') && (has(c, 'question', 'which', 'show') || /哪|什么|what|which/.test(plain(c))),
  },
  {
    what: 'canvas',
    asks: (c) =>
      has(c, 'canvasQuery') &&
      has(c, 'question', 'which') &&
      !hasKind(c, 'aspect', 'size', 'fps', 'resolution') &&
      value(c, 'aspect') === undefined,
  },
  {
    what: 'timeline',
    asks: (c) =>
      has(c, 'onTimeline') &&
      (has(c, 'question', 'which', 'show') || is(c.tokens[0], 'onTimeline') || /[几哪]/.test(plain(c))) &&
      !hasKind(c, 'time', 'percent', 'literal'),
  },
  { what: 'timeline', asks: (c) => only(c, (t) => is(t, 'status')) },
  {
    what: 'capabilities',
    asks: (c) =>
      has(c, 'which') && /\bformats?\b|格式|filters?|effects?|滤镜|效果/.test(plain(c)) && !has(c, 'add', 'change'),
  },
]

/** Does it ask rather than tell? */
function asking(clause: Clause): boolean {
  const polite = /^(?:can|could|would|will) (?:you|we|u)\b|^please|能不能|可以帮|能否/.test(plain(clause))
  const first = clause.tokens.find((t) => !is(t, 'please', 'article')) ?? clause.tokens[0]
  const opens =
    is(first, 'question', 'which', 'howLong', 'loudness', 'onTimeline', 'status', 'library', 'canvasQuery') ||
    /[?？吗呢]\s*$/.test(clause.source.slice(0, (clause.tokens.at(-1)?.end ?? 0) + 2))
  return (
    has(clause, 'question', 'which', 'howLong', 'loudness', 'library', 'status', 'uploads', 'onTimeline') &&
    (opens || /[一-龥]/.test(plain(clause))) &&
    !(polite && has(clause, 'add', 'cut', 'delete', 'trim') && !/[什哪多几]/.test(plain(clause)))
  )
}

/** A wish to bring in files. */
export const extractUpload: Extract = (clause) => {
  const wishes =
    has(clause, 'upload') && !hasKind(clause, 'literal') && !has(clause, 'uploads', 'myMusic', 'delete', 'music')
  return wishes && clause.tokens.length <= 10 && !has(clause, 'merge', 'cut', 'trim') ? [reply('upload')] : undefined
}

/** `query` and questions of credits. */
export const extractQuery: Extract = (clause) => {
  if (
    has(clause, 'credits') &&
    !has(clause, 'text', 'title', 'add', 'endCredits', 'music') &&
    !hasKind(clause, 'literal')
  )
    return [reply('no_credits_local')]
  if (has(clause, 'delete', 'mute', 'swap') && !has(clause, 'which')) return undefined
  if (!asking(clause)) return undefined
  const found = QUESTIONS.find(({ asks }) => asks(clause))
  if (found) return [query(found.what)]
  return undefined
}

/** `preview`: a frame, a stretch, a sheet, or a quick rough render. */
export const extractPreview: Extract = (clause) => {
  const words = plain(clause)
  if (has(clause, 'contactSheet') && !has(clause, 'text')) return [{ op: 'preview', params: { contact_sheet: true } }]
  if (
    has(clause, 'cover') &&
    has(clause, 'add', 'make', 'use') &&
    !hasKind(clause, 'time', 'ordinal', 'clips', 'file', 'frames') &&
    !/frame|帧|画面/.test(words)
  ) {
    if (has(clause, 'transition') || hasKind(clause, 'literal')) return undefined
    return [{ op: 'clarify', params: { about: 'frame or design', default: { op: 'preview', at: 0 } } }]
  }
  if (!has(clause, 'strongPreview') && !(has(clause, 'cover') && hasKind(clause, 'time', 'ordinal', 'clips', 'frames')))
    return undefined
  if (has(clause, 'text', 'captions', 'logo', 'title', 'music', 'add') && !/preview|预览|frame|帧/.test(words))
    return undefined
  const quality = /low|rough|quick|draft|低清|小样|粗/.test(words) ? { quality: 'low' } : {}
  const span = spansOf(clause)[0]
  if (span) return [{ op: 'preview', params: { from: span.from, to: span.to, ...quality } }]
  const clip = all(clause, 'clips')[0]?.clips[0]
  const within = clip === undefined ? undefined : clipSpan(clause, clip)
  const at = seconds(clause) ?? framed(clause)
  if (at !== undefined) return [{ op: 'preview', params: { at } }]
  if (within) return [{ op: 'preview', params: { from: within.from, to: within.to } }]
  return [{ op: 'preview', params: { ...quality } }]
}

/** The first or the last frame, frame 90. */
function framed(clause: Clause): number | undefined {
  const words = plain(clause)
  const frames = one(clause, 'frames')?.value
  const fps = clause.context.canvas?.fps ?? 30
  if (/first frame|opening frame|第一帧|首帧|第 1 帧|第 一 帧/.test(words)) return 0
  if (/last frame|final frame|最后一帧|末帧|最后 1 帧|最后 一 帧/.test(words))
    return Math.max(0, total(clause.context) - 1 / fps)
  if (frames !== undefined) return frames / fps
  const number = clause.tokens.flatMap((t, i) =>
    /^(?:at|frame|第)$/.test(clause.tokens[i - 1]?.text ?? '') ? (as(t, 'number')?.value ?? []) : [],
  )[0]
  return number
}

const EXPORTABLE = new Set(['mp4', 'mov', 'webm', 'mkv', 'gif', 'webp', 'avi', 'mp3', 'wav', 'm4a', 'jpg', 'png'])

/** `make a gif of the last 3 seconds`: a kind of file is an export. */
const exportFormat = (clause: Clause): boolean =>
  ['gif', 'mp4', 'mov', 'webm', 'mkv', 'webp'].includes(value(clause, 'format') ?? '')

function settings(clause: Clause): ExportParams {
  const formats = values({ ...clause, tokens: clause.tokens.filter((t) => t.value.kind === 'term') }, 'format').filter(
    (f) => EXPORTABLE.has(f),
  )
  const target = /(?:to|as|into|in|成|为)\b/.test(plain(clause)) ? formats.at(-1) : formats[0]
  const file =
    all(clause, 'file').find((f) => !f.known)?.name ??
    (has(clause, 'fileNamed') ? one(clause, 'literal')?.text : undefined)
  const own = file === undefined ? undefined : /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase()
  const format = target ?? (own !== undefined && EXPORTABLE.has(own) && own !== 'mp4' ? own : undefined)
  const sharp = resolution(
    without(
      clause,
      (t, i) =>
        valued(t, 'quality') !== undefined ||
        /^(?:wide|px)$/.test(clause.tokens[i + 1]?.text ?? '') ||
        /^(?:width|宽|宽度)$/.test(clause.tokens[i - 1]?.text ?? ''),
    ),
  )
  const fps = framesPerSecond(clause)
  const quality = value(clause, 'quality')
  const preset = value(clause, 'preset')
  const shape = aspectsOf(without(clause, (t) => t.text === 'wide'))[0]
  const wide = clause.tokens.findIndex(
    (t, i) => as(t, 'number') && /^(?:wide|pixels wide)$/.test(clause.tokens[i + 1]?.text ?? ''),
  )
  const pixels =
    as(clause.tokens[wide], 'number')?.value ??
    one(clause, 'pixels')?.value ??
    numberAfter(clause, /^(?:width|wide|宽|宽度)$/)
  const span = spansOf(clause)[0]
  return {
    ...(format === undefined ? {} : { format }),
    ...(sharp === undefined ? {} : { resolution: sharp }),
    ...(fps === undefined ? {} : { fps }),
    ...(quality === undefined ? {} : { quality }),
    ...(preset === undefined ? {} : { preset }),
    ...(shape === undefined ? {} : { aspect: shape }),
    ...(pixels === undefined ? {} : { width: pixels }),
    ...(span === undefined ? {} : { from: span.from, to: span.to }),
    ...(file === undefined ? {} : { filename: file }),
    ...(format !== undefined && ['mp3', 'wav', 'm4a'].includes(format) ? { audio_only: true } : {}),
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

/** `export`, once for each shape that is asked for. */
function exported(clause: Clause): Operation[] {
  const params = settings(clause)
  const shapes = aspectsOf(clause)
  const several =
    shapes.length > 1 &&
    (/各|each|all three|both|and|分别|respectively|version/.test(plain(clause)) || shapes.length > 2)
  const end = all(clause, 'literal').length
  const clips = all(clause, 'clips')[0]?.clips
  const within = clips?.length === 1 && end === 0 && clips[0] !== undefined ? clipSpan(clause, clips[0]) : undefined
  const part = within && namedClips(clause.context).length > 1 ? { from: within.from, to: within.to } : {}
  const { aspect: _, ...rest } = params
  return several
    ? shapes.map((shape): Operation => ({ op: 'export', params: { ...rest, aspect: shape } }))
    : [{ op: 'export', params: { ...part, ...params } }]
}

/** `export`, `cancel_export`. */
export const extractExport: Extract = (clause) => {
  const words = plain(clause)
  const jobs = (clause.context.jobs ?? []).length > 0
  if (
    has(clause, 'cancel') &&
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
    !/导出的时候/.test(words)
  )
    return [{ op: 'cancel_export', params: {} }]
  const names = has(clause, 'fileNamed') && all(clause, 'file').some((f) => !f.known) && !has(clause, 'add', 'music')
  const made =
    has(clause, 'make', 'add') &&
    exportFormat(clause) &&
    !has(clause, 'music', 'captions', 'text', 'title', 'extractAudio', 'sound') &&
    !hasKind(clause, 'file', 'literal')
  if (!has(clause, 'export') && !names && !made) return undefined
  const saving = clause.tokens.every((t) => !is(t, 'export') || /^saved?(?: it| this)? as$/.test(t.text))
  const file = value(clause, 'format') !== undefined || hasKind(clause, 'file', 'resolution')
  if (saving && !file && clause.tokens.length > 1) return undefined
  if (has(clause, 'captions', 'extractAudio') || (/convert/.test(words) && !value(clause, 'format'))) return undefined
  if (/before (?:the )?export|导出前|导出之前/.test(words)) return undefined
  if (isEmpty(clause.context) && clause.before.length === 0) return [refuse('empty_timeline', 'upload media')]
  return reshaped(clause) ?? exported(clause)
}
