import { type Context, filmLength, shots } from '../context.ts'
import { meaning } from './meaning.ts'

/** An uploaded file. */
export type FileRef = { file: string } | { missing: string }
type Kind = 'picture' | 'music' | 'captions'
const TYPES: Record<Kind, readonly string[]> = { picture: ['image', 'video'], music: ['audio'], captions: ['subtitle'] }

/** Names of recordings by a webcam. */
const WEBCAM = /(?:face|web)[-_ ]?cam|\bcam\b/i

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
    /** also after a noun for what it shows, which has to be another name of it: 游戏 gameplay */
    stem: meaning<{ s: string[]; g?: string[] }>(({ s, g = s }, context) =>
      single(fitting(s, context).filter((name) => g.includes(name))),
    ),
    only: meaning(
      (_, context) => single(ofType(context)) ?? { missing: kind === 'music' ? 'which music' : 'no_such_file' },
    ),
    unused: meaning((_, context) => {
      const used = new Set([...(context.video ?? []), ...(context.audio ?? [])].map(({ name }) => name))
      return single(ofType(context).filter((name) => !used.has(name)))
    }),
  }
}
export const PICTURE = {
  ...fileRules('picture'),
  /** the only upload that shows whoever is speaking */
  webcam: meaning((_, { uploads }) => {
    const [found, ...others] = uploads.filter(({ name, type }) => TYPES.picture.includes(type) && WEBCAM.test(name))
    return found && others.length === 0 ? { file: found.name } : undefined
  }),
}
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

/** Uploads for a film: all photos and clips, or some, in the order in which they were named; a run is the first or last few. */
export type Files = { all: true; it?: true } | { names: readonly string[]; run?: true } | { missing: string }

/** The first or last few of some files. */
function runOf(all: readonly string[], count: number, edge: 'first' | 'last'): Files {
  if (!Number.isInteger(count) || count <= 0 || count > all.length) return { missing: 'no_such_file' }
  return { names: edge === 'first' ? all.slice(0, count) : all.slice(-count), run: true }
}

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
  /** `it`: if there is a film, that */
  it: meaning((_, context) => ({ ...filesOf('any', context), ...(filmLength(context) > 0 && { it: true }) })),
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
  /** `the photos of our trip`: all of them, if their names tell none from the others */
  described: meaning<{ k?: string }>(({ k = 'image' }, context) =>
    new Set(uploaded(k, context).map((name) => name.replace(/\d+/g, ''))).size === 1 ? filesOf(k, context) : undefined,
  ),
  first_few: meaning<{ n: number; k: string }>(({ n, k }, context) => runOf(uploaded(k, context), n, 'first')),
  last_few: meaning<{ n: number; k: string }>(({ n, k }, context) => runOf(uploaded(k, context), n, 'last')),
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
  of_numbers: meaning<{ n: number[]; k?: string }>(({ n, k = 'image' }, context) => {
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
  /** of all, unless said: `without the intro, use the other three` */
  except: meaning<{ a?: Files; b: Files; n?: number }>(({ a = { all: true }, b, n }, context) => {
    if ('missing' in a) return a
    if (!('names' in b)) return b
    const all = 'all' in a ? uploaded('any', context) : a.names
    const names = all.filter((name) => !b.names.includes(name))
    // "main.mp4, without the intro": nothing else
    if ('names' in a && all.length === 1 && names.length === 1) return a
    if (n !== undefined && n !== names.length) return { missing: 'which files' }
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
