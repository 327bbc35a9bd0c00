import { type Context, filmLength, shots } from '../context.ts'
import { meaning } from './meaning.ts'

/** A text of the timeline that a message refers to. */
export type TextRef =
  | { match: string; others?: readonly string[] }
  | { all: true; but?: string }
  | { it: true; named?: true }
  | { missing: string }

function texts({ text = [] }: Context): string[] {
  return text.map((each) => each.text)
}

function byWording(wanted: string, context: Context): TextRef {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[.!?。！？]+$/, '')
  const all = texts(context)
  const exact = all.filter((each) => each === wanted)
  const found = exact.length > 0 ? exact : all.filter((each) => plain(each) === plain(wanted))
  const near = found.length > 0 ? found : all.filter((each) => plain(each).includes(plain(wanted)))
  return near.length === 1 && near[0] !== undefined
    ? { match: near[0] }
    : { missing: near.length > 1 ? 'which text' : 'no_such_text' }
}

/** The first text is what people call the title. */
function title(context: Context): TextRef {
  const all = context.text ?? []
  const first = all[0]
  if (!first) return { missing: 'no_text' }
  if (all.length === 1) return { match: first.text }
  const opening = all.filter(({ start }) => start <= Math.min(...all.map((each) => each.start)) + 0.01)
  return opening.length === 1 && opening[0] ? { match: opening[0].text } : { missing: 'which text' }
}

/** The only text; of several, the one that is spoken about, if one was just edited. */
function onlyText(context: Context): TextRef {
  const all = texts(context)
  if (all.length === 0) return { missing: 'no_text' }
  if (all.length > 1 && /_text$/.test(context.last_edit?.op ?? '')) return { it: true, named: true }
  return all.length === 1 && all[0] !== undefined ? { match: all[0] } : { missing: 'which text' }
}

function nthText(n: number, context: Context): TextRef {
  const ordered = [...(context.text ?? [])].sort((a, b) => a.start - b.start)
  const found = n > 0 ? ordered[n - 1] : ordered.at(n)
  return found ? { match: found.text } : { missing: 'no_such_text' }
}

function closing(context: Context): TextRef {
  const end = filmLength(context)
  const found = (context.text ?? []).filter((each) => each.end >= end - 0.05 && each.start > 0)
  return found.length === 1 && found[0] ? { match: found[0].text } : { missing: 'which text' }
}

/** The only text that contains something; undefined if there is none. */
const having = (pattern: RegExp) =>
  meaning((_, context) => {
    const found = texts(context).filter((text) => pattern.test(text))
    if (found.length === 0) return undefined
    return found.length === 1 && found[0] !== undefined ? { match: found[0] } : { missing: 'which text' }
  })

const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'

export const TEXT_REF = {
  /** `the recipe line`, by one of its words */
  part: meaning<{ p: string }>(({ p }) => ({ match: p })),
  phone: having(/\d{2,}[\d\s().-]*\d{4}/),
  date: having(new RegExp(`\\b(?:${MONTH})[a-z]*\\b|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|月\\d{1,2}[日号]?`, 'i')),
  price: having(/[$€£¥]\s?\d|\d\s?(?:[$€£¥元]|usd|eur)/i),
  address: having(/\bwww\.|https?:|\b[\w-]+\.(?:com|org|net|io|co|es|cn|de|uk|example)\b/i),
  handle: having(/(?:^|\s)@\w/),
  quoted: meaning<{ q: string }>(({ q }, context) => byWording(q, context)),
  written: meaning<{ w: string }>(({ w }) => ({ match: w })),
  id: meaning<{ i: string }>(({ i }) => (i.startsWith('t') ? { match: i } : undefined)),
  title: meaning((_, context) => title(context)),
  only: meaning((_, context) => onlyText(context)),
  nth: meaning<{ n: number }>(({ n }, context) => nthText(n, context)),
  opening: meaning((_, context) => nthText(1, context)),
  closing: meaning((_, context) => closing(context)),
  all: meaning((_, context) => (texts(context).length === 0 ? { missing: 'no_text' } : { all: true })),
  both: meaning((_, context) => (texts(context).length === 2 ? { all: true } : { missing: 'which text' })),
  all_but: meaning<{ t: TextRef }>(({ t }) =>
    'match' in t ? { all: true, but: t.match } : 'missing' in t ? t : undefined,
  ),
  glossed: meaning<{ a: TextRef; b: TextRef }>(({ a, b }) =>
    'match' in b && ('missing' in a || ('match' in a && a.match === b.match)) ? b : 'missing' in b ? b : undefined,
  ),
  list: meaning<{ a: TextRef; b: TextRef }>(({ a, b }) =>
    'match' in a && 'match' in b
      ? a.match === b.match
        ? undefined
        : { match: a.match, others: [b.match, ...(b.others ?? [])] }
      : 'missing' in a
        ? a
        : 'missing' in b
          ? b
          : undefined,
  ),
  /** `the line at the bottom`; undefined if there is none */
  placed: meaning<{ p: string }>(({ p }, { text = [] }) => {
    const found = text.filter(({ position }) => position === p)
    if (found.length === 0) return undefined
    return found.length === 1 && found[0] ? { match: found[0].text } : { missing: 'which text' }
  }),
  it: meaning(() => ({ it: true })),
}

/** A text in a list of several. */
export const TEXT_ONE = { quoted: TEXT_REF.quoted, nth: TEXT_REF.nth, title: TEXT_REF.title }
/** A text by its kind, never by its words. */
export const TEXT_CALLED = { title: TEXT_REF.title, only: TEXT_REF.only }
export const TEXT_IT = { it: TEXT_REF.it }
export const TEXT_ORDER = { nth: TEXT_REF.nth }

/** Names of logos. */
export const BRAND = /logo|watermark|brand|badge|台标|水印|徽标|商标|角标/i

/** An overlay of the timeline. */
export type OverlayRef = { match: string } | { it: true } | { missing: string; role?: true }

/** A reference to a clip of the film is not a missing overlay. */
function overlayOf(files: readonly string[], { overlays = [], video = [] }: Context): OverlayRef | undefined {
  const found = overlays.filter(({ name }) => files.includes(name))
  if (found.length === 1 && found[0]) return { match: found[0].name }
  if (found.length === 0 && video.some(({ name }) => files.includes(name))) return undefined
  return { missing: found.length > 1 ? 'which overlay' : 'no_such_overlay' }
}

export const OVERLAY_REF = {
  file: meaning<{ f: string }>(({ f }, context) => overlayOf([f], context)),
  named: meaning<{ f: string[] }>(({ f }, context) => overlayOf(f, context)),
  id: meaning<{ i: string }>(({ i }) => (i.startsWith('o') ? { match: i } : undefined)),
  quoted: meaning<{ q: string }>(({ q }, context) => overlayOf([q], context)),
  only: meaning((_, context) => {
    const all = (context.overlays ?? []).map(({ name }) => name)
    return all.length === 1
      ? overlayOf(all, context)
      : { missing: all.length > 1 ? 'which overlay' : 'no_such_overlay' }
  }),
  /** the logo, by its name if there are other overlays */
  brand: meaning((_, context) => {
    const all = (context.overlays ?? []).map(({ name }) => name)
    const called = all.filter((name) => BRAND.test(name))
    const uploaded = context.uploads.some(({ name, type }) => type === 'image' && BRAND.test(name))
    const [only] = called.length > 0 || uploaded ? called : all
    const count = called.length > 0 || uploaded ? called.length : all.length
    return only !== undefined && count === 1
      ? { match: only }
      : { missing: count > 1 ? 'which overlay' : 'no_such_overlay', role: true }
  }),
  it: meaning(() => ({ it: true })),
}

export const OVERLAY_IT = { it: OVERLAY_REF.it }

/** An uploaded file. */
export type FileRef = { file: string } | { missing: string }
type Kind = 'picture' | 'music' | 'captions'
const TYPES: Record<Kind, readonly string[]> = { picture: ['image', 'video'], music: ['audio'], captions: ['subtitle'] }

function fileRules(kind: Kind) {
  const fitting = (names: readonly string[], { uploads }: Context): string[] =>
    uploads.filter(({ name, type }) => names.includes(name) && TYPES[kind].includes(type)).map(({ name }) => name)
  const single = (names: readonly string[]): FileRef | undefined =>
    names.length === 1 && names[0] !== undefined ? { file: names[0] } : undefined
  const ofType = (context: Context) =>
    fitting(
      context.uploads.map(({ name }) => name),
      context,
    )
  return {
    file: meaning<{ f: string }>(({ f }, context) => {
      const exact = context.uploads.find(({ name }) => name.toLowerCase() === f.toLowerCase())
      if (!exact)
        return kind === 'picture' || /\.(?:mp3|wav|m4a|srt|vtt|ass)$/i.test(f) ? { missing: 'no_such_file' } : undefined
      return TYPES[kind].includes(exact.type) ? { file: exact.name } : undefined
    }),
    quoted: meaning<{ q: string }>(({ q }, context) => single(fitting([q], context))),
    stem: meaning<{ s: string[] }>(({ s }, context) => single(fitting(s, context))),
    only: meaning(
      (_, context) => single(ofType(context)) ?? { missing: kind === 'music' ? 'which music' : 'no_such_file' },
    ),
    unused: meaning((_, context) => {
      const used = new Set([...(context.video ?? []), ...(context.audio ?? [])].map(({ name }) => name))
      return single(ofType(context).filter((name) => !used.has(name)))
    }),
  }
}
export const PICTURE = fileRules('picture')
const ONLY_MUSIC = fileRules('music').only
export const MUSIC = {
  ...fileRules('music'),
  /** `the music`: what is playing, if other music is */
  bare: meaning((_, context) => {
    const songs = context.uploads.filter(({ type }) => type === 'audio').map(({ name }) => name)
    const other = (context.audio ?? []).some(({ role, name }) => role === 'bgm' && !songs.includes(name))
    return other ? { missing: 'which music' } : ONLY_MUSIC({}, context)
  }),
}
export const CAPTIONS_FILE = fileRules('captions')

/** Uploads for a film: all photos and clips, or some, in the order in which they were named. */
export type Files = { all: true } | { names: readonly string[] } | { missing: string }

function uploaded(noun: string, context: Context): string[] {
  return shots(context)
    .filter(({ type }) => noun === 'any' || type === noun)
    .map(({ name }) => name)
}

function filesOf(noun: string, context: Context): Files {
  const names = uploaded(noun, context)
  if (names.length === 0) return { missing: 'no_such_file' }
  return names.length === uploaded('any', context).length ? { all: true } : { names }
}

/** The only one of a kind; next to photos, a clip is a video. */
function onlyOf(noun: string, context: Context): Files | undefined {
  // if there is a film, "the video" means that
  if (noun === 'video' && filmLength(context) > 0) return undefined
  const found = (noun === 'any' ? ['video', 'any'] : [noun]).map((kind) => uploaded(kind, context))
  const names = found.find(({ length }) => length === 1)
  return names ? { names } : { missing: 'which files' }
}

/** Files in their order. */
function inOrder(a: Files, b: Files, context: Context): { names: string[] } | { missing: string } | undefined {
  if ('missing' in a) return a
  if ('missing' in b) return b
  const names = [a, b].flatMap((each) => ('all' in each ? uploaded('any', context) : each.names))
  return new Set(names).size === names.length ? { names } : undefined
}

/** One file before another; clips of a film are moved instead. */
const beside = meaning<{ a: Files; b: Files }>(({ a, b }, context) =>
  filmLength(context) > 0 ? undefined : inOrder(a, b, context),
)

/** The number at the end of a file's name. */
function numberOf(name: string): number | undefined {
  const figures = /(\d+)\.[^.]*$/.exec(name)?.[1]
  return figures === undefined ? undefined : Number(figures)
}

export const FILES = {
  all: meaning((_, context) => filesOf('any', context)),
  of_kind: meaning<{ k?: string; one?: string }>(({ k = 'any', one }, context) =>
    one === undefined ? filesOf(k, context) : onlyOf(one, context),
  ),
  counted: meaning<{ n: number; k?: string }>(({ n, k = 'any' }, context) =>
    uploaded(k, context).length === n
      ? filesOf(k, context)
      : uploaded('any', context).length === n
        ? { all: true }
        : { missing: 'which files' },
  ),
  both: meaning<{ k?: string }>(({ k = 'any' }, context) =>
    uploaded(k, context).length === 2
      ? filesOf(k, context)
      : uploaded('any', context).length === 2
        ? { all: true }
        : { missing: 'which files' },
  ),
  first_few: meaning<{ n: number; k: string }>(({ n, k }, context) => {
    const all = uploaded(k, context)
    return Number.isInteger(n) && n > 0 && n <= all.length ? { names: all.slice(0, n) } : { missing: 'no_such_file' }
  }),
  nth: meaning<{ n: number; k: string }>(({ n, k }, context) => {
    const name = n > 0 ? uploaded(k, context)[n - 1] : uploaded(k, context).at(n)
    return name === undefined ? { missing: 'no_such_file' } : { names: [name] }
  }),
  stem: meaning<{ s: string[]; k: string }>(({ s, k }, context) => {
    const names = uploaded(k, context).filter((name) => s.includes(name))
    return names.length > 1 ? { names } : undefined
  }),
  one: meaning<{ f: FileRef }>(({ f }) => ('file' in f ? { names: [f.file] } : f)),
  /** from one to another, in the order of the uploads: `IMG_01 to IMG_04`, `IMG_01 to 04` */
  range: meaning<{ a: FileRef; b?: FileRef; n?: number }>(({ a, b, n }, context) => {
    const all = uploaded('any', context)
    const first = 'file' in a ? all.indexOf(a.file) : -1
    const stem = (all[first] ?? '').replace(/\d+\.[^.]*$/, '')
    const last = all.findIndex((name) =>
      b === undefined ? name.startsWith(stem) && numberOf(name) === n : 'file' in b && name === b.file,
    )
    return first >= 0 && last > first ? { names: all.slice(first, last + 1) } : { missing: 'which files' }
  }),
  /** by their places, unless the numbers in their names say something else: `the photos in the order 3, 1, 2` */
  of_numbers: meaning<{ n: number[]; k: string }>(({ n, k }, context) => {
    const all = uploaded(k, context)
    const numbered = all.some((name) => numberOf(name) !== undefined)
    const clear = all.every((name, i) => !numbered || numberOf(name) === i + 1)
    const names = n.flatMap((each) => all[each - 1] ?? [])
    return clear && names.length === n.length && new Set(names).size === n.length
      ? { names }
      : { missing: 'which files' }
  }),
  /** named individually, or by kind: `first the videos, then …` */
  list: meaning<{ a?: Files; k?: string; b: Files }>(({ a, k = 'any', b }, context) =>
    inOrder(a ?? filesOf(k, context), b, context),
  ),
  ahead: beside,
  behind: beside,
  /** `the photos, the harbour first` */
  leading: meaning<{ a: Files; b: Files }>(({ a, b }, context) => {
    if ('missing' in a) return a
    if (!('names' in b)) return 'missing' in b ? b : undefined
    const all = 'all' in a ? uploaded('any', context) : a.names
    return b.names.every((name) => all.includes(name))
      ? { names: [...b.names, ...all.filter((name) => !b.names.includes(name))] }
      : undefined
  }),
  except: meaning<{ a: Files; b: Files }>(({ a, b }, context) => {
    if ('missing' in a) return a
    if (!('names' in b)) return b
    const all = 'all' in a ? uploaded('any', context) : a.names
    const names = all.filter((name) => !b.names.includes(name))
    return names.length < all.length && names.length > 0 ? { names } : { missing: 'no_such_file' }
  }),
}

/** Uploads in a list of several. */
export const FILE_ITEM = {
  all: FILES.all,
  of_kind: FILES.of_kind,
  counted: FILES.counted,
  nth: FILES.nth,
  stem: FILES.stem,
  one: FILES.one,
}
