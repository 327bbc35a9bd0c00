import { clipsIn, isPhoto, shots } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { FileRef, Files } from '../../values/files.ts'
import { isTrouble, type Wish } from '../../wish.ts'
import { songLength } from '../analysis.ts'
import { checked, type Finish, type Finished, type Given, taken } from '../plain.ts'
import { trouble } from '../resolve.ts'

/** `a vertical slideshow`, `an elegant promo about our shop, ending with "Come in"`: the director decides what is left open. */
export const buildSequence: Finish = (
  { aspect, aspect2, tall, theme, about, closing, plain: length, ...named },
  scene,
) => {
  const shape = aspect ?? (tall ? '9:16' : undefined)
  if (aspect2 !== undefined && aspect2 !== shape) return { ask: 'which shape' }
  const said = length === undefined ? named : { ...named, total: named.total ?? length, open: true }
  const given = said.to_song ? { ...said, total: songLength(said, scene.context) } : said
  if (given.total === undefined && said.to_song) return { ask: 'which music' }
  const changes = changesFilm(given, shape, scene)
  // "it" may be the clip spoken of
  if (changes && given.total !== undefined && scene.subject?.kind === 'clips') return { ask: 'target' }
  const built = changes ? standingLengths(given.total, undefined) : sequenceOf(given, scene)
  if (isTrouble(built)) return built
  const anew = built.some(({ op }) => op === 'build_sequence')
  const making = anew && (about !== undefined || closing !== undefined)
  const rest = checked([
    ...(shape === undefined ? [] : [{ op: 'set_canvas', params: { aspect: shape } } as const]),
    ...(theme === undefined ? [] : [{ op: 'theme', params: { name: theme } } as const]),
  ])
  if (isTrouble(rest)) return rest
  // "make a short of it", of what is one
  const idle =
    built.length + rest.length === 0 && (about !== undefined || 'it' in (taken<Files>(given, 'assets') ?? {}))
  return idle ? { ask: 'goal' } : [...built, ...rest, ...(making ? [{ op: 'make', params: { closing } } as const] : [])]
}

/** `turn it into a 20-second vertical video`: about the existing film, unless it names another kind of film. */
function changesFilm({ total, assets, made_of: source }: Given, shape: unknown, { context, kind }: Scene): boolean {
  const files = assets as Files | undefined // the value of <files>
  const film = clipsIn(context).length > 0 && files !== undefined && 'it' in files && source === undefined
  return film && kind === undefined && (shape ?? total) !== undefined
}

/** s: up to this, a length beside files may be that of each */
const EACH_AT_MOST = 4

const sequenceOf: Finish = (given, { context, before, kind }) => {
  const assets = taken<Files>(given, 'assets') ?? { all: true }
  if ('missing' in assets) return trouble(assets.missing)
  const { total, most, each = most, every, weak, bare, placed, leading, count, opens, pictured } = given
  // "every clip 3 seconds": what is that long?
  if (bare && given.open && Number(total) < EACH_AT_MOST * shots(context).length) return { ask: 'how long' }
  // "start with c.jpg, the others in order": one of all
  const apart = given.after_all ? undefined : given.apart
  // "a film of six photos in this order: …"
  const shown = 'names' in assets ? assets.names : shots(context).map(({ name }) => name)
  // "photo2.jpg first, then clip1.mp4", with the first already put in
  const isPartOfList = bare && before.some(({ op }) => op === 'insert' || op === 'append')
  if (isPartOfList) return { ask: 'which files' }
  if (count !== undefined && shown.length !== count) return { ask: 'which files' }
  // "…, the two photos 4 s each"
  if (pictured !== undefined && shown.filter((name) => isPhoto(context, name)).length !== pictured)
    return { ask: 'which files' }
  // "a film that begins with a" does not say what follows
  if (opens && shown.length < 2) return { ask: 'which files' }
  // some files of an existing film, and its files with a length, mean its clips
  const kept = 'names' in assets ? assets.names.length : Number.POSITIVE_INFINITY
  const standing = clipsIn(context).map(({ name }) => name)
  if (bare && standing.length > 0 && (kept < Math.max(2, standing.length) || total !== undefined))
    return { ask: 'which files' }
  // "join clips 1 and 2" does not say that the others go
  const joined = 'names' in assets && !given.fresh && [total, each, kind].every((part) => part === undefined)
  if (joined && assets.names.length < standing.length && assets.names.every((name) => standing.includes(name)))
    return { ask: 'which files' }
  // "a 30-second reel of the interview", which is the film: a part of it
  const isOnly = standing.length === 1 && 'names' in assets && assets.names.join() === standing.join()
  if (isOnly && given.fresh && total !== undefined) return { ask: 'target duration' }
  // in an existing film, "the photos 3 s each" changes their length
  const isPart = 'names' in assets && assets.names.some((name) => standing.includes(name))
  if (bare && each !== undefined && isPart && standing.length > 0) return { ask: 'which files' }
  // "the first three 2 s each" says nothing about the others
  if (bare && each !== undefined && 'run' in assets) return { ask: 'which files' }
  // "each photo for 2 s" is about the film that the message makes
  if (
    bare &&
    each !== undefined &&
    !('names' in assets && assets.names.length === 1) &&
    before.some(({ op }) => op === 'build_sequence')
  )
    return { ask: 'which files' }
  const pictures = shots(context).map(({ name }) => name)
  // "show my uploads", "make the video 40 s long": neither builds a new film if there is one
  const unnamed = given.assets === undefined && total !== undefined && !given.fresh
  if (standing.length > 0 && (unnamed || (bare && 'all' in assets && each === undefined))) return { ask: 'which files' }
  const named = 'names' in assets ? assets.names : pictures
  const lead = leading as FileRef | undefined // the value of <picture>
  // the first of some files, or one before them
  if (lead && !('file' in lead && named.includes(lead.file) === (apart === undefined))) return { ask: 'which files' }
  // files named one by one have their order
  if (given.backwards && (lead || ('names' in assets && !('run' in assets)))) return { ask: 'which files' }
  const forth = lead && 'file' in lead ? [lead.file, ...named.filter((name) => name !== lead.file)] : named
  const names = given.backwards ? forth.toReversed() : forth
  if (names.length === 0) return { refuse: 'empty_timeline' }
  // "all photos, 3 s" may be each
  if (typeof total === 'number' && total < names.length) return { ask: 'how long' }
  // "put the photos on the timeline" adds to an existing film
  if (placed && standing.length > 0) return { ask: 'which files' }
  // "first a, then b" may put the clips of a film in that order, but makes no other film of them
  const moved =
    (bare || weak || lead || (!given.fresh && kind === undefined)) && total === undefined && each === undefined
      ? reordered(names, standing)
      : undefined
  if (weak && !moved && clipsIn(context).length > 0) return { ask: 'which clip' }
  const stands =
    standing.length > 0 &&
    JSON.stringify([...names].sort()) === JSON.stringify([...standing].sort()) &&
    !(('names' in assets || lead || given.backwards) && names.join() !== standing.join())
  // a promo of the film's clips is another film, a slideshow of them is not; "a 15-second clip" may be another one
  const another = given.assets === undefined ? given.fresh && (kind ?? total) !== undefined : kind !== undefined
  if (stands && !another) return standingLengths(total, each)
  if (moved) return checked([moved])
  const listed = 'names' in assets || lead !== undefined || given.backwards
  const order = listed && names.length > 1 ? { order: 'listed' } : {}
  const all = !listed && names.length === context.uploads.length
  return checked([{ op: 'build_sequence', params: { assets: all ? 'all' : [...names], ...order, total, each, every } }])
}

/** The film's clips in a new order, if one is moved or two are swapped. */
function reordered(names: readonly string[], standing: readonly string[]): Wish | undefined {
  const same = names.length === standing.length && new Set(names).size === names.length
  if (!same || !names.every((name) => standing.includes(name))) return undefined
  const other = names.flatMap((name, i) => (name === standing[i] ? [] : [i]))
  const [first = 0, last = 0] = [other[0], other.at(-1)]
  if (other.length === 2) return { op: 'swap', params: { a: first + 1, b: last + 1 } }
  const without = (list: readonly string[], name: string | undefined) => list.filter((each) => each !== name).join()
  for (const [from, to] of [
    [first, last],
    [last, first],
  ] as const) {
    const name = standing[from]
    if (names[to] === name && without(names, name) === without(standing, name))
      return { op: 'move', params: { clip: from + 1, to: to + 1 } }
  }
  return undefined
}

/** A change of an existing film. */
function standingLengths(total: unknown, each: unknown): Finished {
  if (total !== undefined) return checked([{ op: 'set_total_duration', params: { duration: total } }])
  return each === undefined ? [] : checked([{ op: 'set_duration', params: { clip: 'all', duration: each } }])
}
