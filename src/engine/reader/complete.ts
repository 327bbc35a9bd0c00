import { definitionOf, isOperation } from '../../edits/index.ts'
import { settled } from './asides.ts'
import { type Context, clipsIn, isPhoto, shots } from './context.ts'
import { areDoubtful } from './doubtful.ts'
import type { Wish } from './wish.ts'

/** Combines a message's wishes. */
export function complete(wishes: readonly Wish[], context: Context): Wish[] {
  const texts = mergedCaptions(mergedTexts(settled(withoutGreetings(wishes), context)))
  const changes = mergedExports(mergedChanges(refined(mergedLevels(mergedMusic(replacedMusic(texts))))))
  if (contradicted(changes) || areDoubtful(changes)) return [{ op: 'clarify', params: { about: 'which' } }]
  const ordered = inTheirOrder(founded(oneSoundFile(reversed(builtFirst(changes, context), context)), context), context)
  return photoLengths(mergedLengths(ordered), context)
}

/** `good morning, clean up the noise`: a greeting is only answered if there is nothing else. */
function withoutGreetings(wishes: readonly Wish[]): readonly Wish[] {
  const isGreeting = ({ op, params }: Wish) => op === 'reply' && params.kind === 'greeting'
  const others = wishes.filter((wish) => !isGreeting(wish))
  return others.length > 0 ? others : wishes
}

/** `turn the order around, so that the last comes first`: the move only says what the new order leads to. */
function reversed(wishes: readonly Wish[], context: Context): readonly Wish[] {
  const last = clipsIn(context).length
  const isEnd = ({ op, params: { clip, to } }: Wish) =>
    op === 'move' && ((clip === 1 && to === last) || (clip === last && to === 1))
  const isReversed = wishes.some(({ op, params }) => op === 'sort' && params.by === 'reverse')
  return isReversed ? wishes.filter((wish) => !isEnd(wish)) : wishes
}

/** `take the music out, use a piano piece instead`: that is replaced. */
function replacedMusic(wishes: readonly Wish[]): readonly Wish[] {
  const at = wishes.findIndex(({ op }) => op === 'replace_bgm')
  return wishes.filter(({ op }, i) => !(op === 'remove_bgm' && i < at))
}

/** With an empty timeline, these imply a film of the uploads, although as edits they can be applied to it. */
const OF_A_FILM = new Set<string>(['insert', 'set_canvas', 'blur_background', 'layout', 'shorts'])

/** Whether a wish needs something on the timeline; sound can do without. */
function needsClips({ op }: Wish): boolean {
  if (OF_A_FILM.has(op)) return true
  if (!isOperation(op)) return false
  const { empty, family } = definitionOf(op)
  return empty === 'build first' && family !== 'sound'
}

/** `I only need the sound, give me a WAV` asks for one file. */
function oneSoundFile(wishes: readonly Wish[]): Wish[] {
  const last = wishes.findLastIndex(({ op }) => op === 'extract_audio')
  return wishes.filter(({ op }, i) => op !== 'extract_audio' || i === last)
}

/** `save it as promo.mp4, export`: an export that says nothing of its own is the one beside it. */
function mergedExports(wishes: readonly Wish[]): Wish[] {
  const isBare = ({ op, params }: Wish) => op === 'export' && Object.values(params).every((each) => each === undefined)
  const exported = wishes.some((wish) => wish.op === 'export' && !isBare(wish))
  return wishes.filter((wish) => !(exported && isBare(wish)))
}

/** With an empty timeline, first builds the sequence from the uploads. */
function founded(wishes: readonly Wish[], context: Context): Wish[] {
  const bare = clipsIn(context).length === 0 && !wishes.some(({ op }) => op === 'build_sequence')
  const mixed =
    wishes.length === 1 &&
    wishes.some(({ op, params }) => op === 'add_bgm' && params.volume !== undefined && params.offset === undefined)
  if (!bare || !(wishes.some(needsClips) || mixed)) return [...wishes]
  const elsewhere = new Set(wishes.filter(({ op }) => op === 'add_overlay').map(({ params }) => params.asset))
  const seen = shots(context).filter(({ name }) => !elsewhere.has(name))
  if (seen.length === 0)
    return wishes.some(needsClips)
      ? [{ op: 'refuse', params: { reason: 'empty_timeline', alternative: 'upload media' } }]
      : [...wishes]
  const assets = seen.length === context.uploads.length ? 'all' : seen.map(({ name }) => name)
  return [{ op: 'build_sequence', params: { assets } }, ...wishes]
}

/** What a message says of a film that it makes is about that film, wherever it stands. */
function builtFirst(wishes: readonly Wish[], context: Context): readonly Wish[] {
  const at = wishes.findIndex(({ op }) => op === 'build_sequence')
  const ahead = wishes.slice(0, Math.max(0, at))
  if (clipsIn(context).length > 0 || !ahead.every(isEditOfFilm)) return wishes
  return [...wishes.slice(at, at + 1), ...ahead, ...wishes.slice(at + 1)]
}

/** Not of its history, as undo is, and no export or question. */
function isEditOfFilm({ op }: Wish): boolean {
  return isOperation(op) && definitionOf(op).family !== 'history'
}

/** `main.mp4 and intro.mp4, with the intro opening the film`: a move in a film of listed files is about their order. */
function inTheirOrder(wishes: readonly Wish[], context: Context): Wish[] {
  const at = wishes.findIndex(({ op }) => op === 'build_sequence')
  const [built, moved] = [wishes[at], wishes[at + 1]]
  const { clip, to } = moved?.params ?? {}
  const assets: unknown = built?.params.assets
  const listed = Array.isArray(assets) && typeof clip === 'number' && typeof to === 'number'
  if (!built || moved?.op !== 'move' || !listed || clipsIn(context).length > 0) return [...wishes]
  const order = assets.filter((_, i) => i !== clip - 1)
  order.splice(to > 0 ? to - 1 : assets.length + to, 0, assets[clip - 1])
  const whole = { ...built, params: { ...built.params, assets: order } }
  return [...wishes.slice(0, at), whole, ...wishes.slice(at + 2)]
}

/** Merges later statements about an added text or overlay into it. */
export function mergedTexts(wishes: readonly Wish[]): Wish[] {
  const merged: Wish[] = []
  for (const wish of wishes) {
    const at = merged.findLastIndex(({ op, params }) => {
      if (wish.op === 'update_text') return /^(?:add|update)_text$/.test(op) && params.text === wish.params.match
      return wish.op === 'update_overlay' && op === 'add_overlay' && params.asset === wish.params.match
    })
    const added = merged[at]
    if (!added) merged.push(wish)
    else {
      const { match: _, ...more } = wish.params
      merged[at] = { ...added, params: { ...added.params, ...more } }
    }
  }
  return merged
}

/** Merges later statements about added captions into them. */
function mergedCaptions(wishes: readonly Wish[]): Wish[] {
  const at = wishes.findIndex(({ op }) => op === 'add_captions')
  return wishes.flatMap((wish, i) => {
    if (at >= 0 && i > at && wish.op === 'update_captions') return []
    const more = wishes.filter(({ op }, j) => j > at && op === 'update_captions').map(({ params }) => params)
    return i === at ? [{ ...wish, params: Object.assign({}, wish.params, ...more) as Wish['params'] }] : [wish] // all are parameters
  })
}

/** `add calm music, start it at 5 s`: the place of added music belongs to it. */
function mergedMusic(wishes: readonly Wish[]): Wish[] {
  const at = wishes.findIndex(({ op, params }, i) => op === 'move_audio' && params.target === 'bgm' && isAdded(i))
  const [added, moved] = [wishes[at - 1], wishes[at]]
  if (!added || !moved) return [...wishes]
  const whole = { ...added, params: { ...added.params, start: moved.params.start } }
  return [...wishes.slice(0, at - 1), whole, ...wishes.slice(at + 1)]

  function isAdded(i: number): boolean {
    const before = wishes[i - 1]
    return before?.op === 'add_bgm' && before.params.start === undefined
  }
}

/** `add the song as music, at 40 %`: a level for added music belongs to it. */
export function mergedLevels(wishes: readonly Wish[]): Wish[] {
  const merged: Wish[] = []
  for (const wish of wishes) {
    const { target, level, ...more } = wish.params
    const added = merged.at(-1)
    const isLevel = wish.op === 'set_volume' && target === 'bgm' && level !== undefined
    const isPlain = isLevel && Object.values(more).every((each) => each === undefined)
    if (isPlain && added?.op === 'add_bgm' && added.params.volume === undefined)
      merged[merged.length - 1] = { ...added, params: { ...added.params, volume: level } }
    else merged.push(wish)
  }
  return merged
}

/** Consecutive changes of the same thing are merged unless they contradict each other. */
const MERGED = new Set<string>([
  'layout',
  'update_text',
  'update_captions',
  'update_overlay',
  'fade_video',
  'fade_audio',
  'set_canvas',
  'adjust_color',
  'set_transition',
  'add_bgm',
  'replace_bgm',
])
const OF = ['match', 'target', 'clip', 'between', 'scope', 'asset'] as const

/** The target of a wish. */
function doneTo({ op, params }: Wish): string {
  return JSON.stringify([op, ...OF.map((name) => params[name])])
}

/** The same key for the same parameters in any order. */
function written(params: Wish['params']): string {
  return JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A step without a given size. */
function isVague({ op, params }: Wish): boolean {
  if (op === 'set_speed') return typeof params.factor === 'object'
  const figures = [params.level, params.factor, params.db, params.start]
  return op === 'set_volume' && params.direction !== undefined && figures.every((each) => each === undefined)
}

/** `louder. MUCH louder`: the same step, but larger. */
function outdoes(later: Wish, { op, params }: Wish): boolean {
  const sizeless = (given: Wish['params']) =>
    JSON.stringify(given, (key, value) => (key === 'amount' ? undefined : value))
  const amount = (given: Wish['params']) => /"amount":"(\w+)"/.exec(JSON.stringify(given))?.[1]
  const larger = amount(later.params) === 'large' && amount(params) !== 'large'
  return larger && later.op === op && sizeless(later.params) === sizeless(params)
}

/** `a bit slower, like 80 %`: the size of a step follows it. */
function refined(wishes: readonly Wish[]): Wish[] {
  return wishes.filter((wish, i) => {
    if (wishes.slice(i + 1).some((later) => outdoes(later, wish))) return false
    const exact = (later: Wish) =>
      !isVague(later) &&
      later.params.start === undefined &&
      (later.op === wish.op || (wish.op === 'set_speed' && later.op === 'set_duration')) &&
      doneTo({ ...later, op: wish.op }) === doneTo(wish)
    return !(isVague(wish) && wishes.slice(i + 1).some(exact))
  })
}

/** Whether a message says two things about one: `in the top left and the top right`. */
function contradicted(wishes: readonly Wish[]): boolean {
  const paced = ({ op, params }: Wish) => op === 'set_speed' && params.from === undefined
  const changes = wishes.filter((wish) => MERGED.has(wish.op) || wish.op === 'ken_burns' || paced(wish)).map(doneTo)
  // "delete everything but keep the beach", said as two deletions
  const deleted = wishes.filter(({ op }) => op === 'delete')
  const isAllAndSome = deleted.length > 1 && deleted.some(({ params }) => params.clip === 'all')
  return isAllAndSome || new Set(changes).size < changes.length
}

/** Merges separate changes of the same thing. */
export function mergedChanges(wishes: readonly Wish[]): Wish[] {
  const merged: Wish[] = []
  const places = new Map<string, number>()
  for (const wish of wishes) {
    const at = places.get(doneTo(wish)) ?? merged.length
    const before = merged[at]
    const same = before !== undefined && written(before.params) === written(wish.params)
    const fits =
      before !== undefined &&
      MERGED.has(wish.op) &&
      Object.keys(wish.params).every(
        (name) =>
          before.params[name] === undefined ||
          JSON.stringify(before.params[name]) === JSON.stringify(wish.params[name]),
      )
    if (same && wish.op !== 'append' && wish.op !== 'duplicate') continue
    if (before && fits) merged[at] = { ...before, params: { ...before.params, ...wish.params } }
    else places.set(doneTo(wish), merged.push(wish) - 1)
  }
  return merged
}

/** A duration of the pictures belongs to the sequence if both are in the same message. */
function mergedLengths(wishes: readonly Wish[]): Wish[] {
  const at = wishes.findIndex(({ op }) => op === 'build_sequence')
  const built = wishes[at]
  if (!built) return [...wishes]
  const { total, each } = built.params
  const length = wishes.find(
    ({ op, params }) =>
      (op === 'set_duration' && params.clip === 'all' && each === undefined) ||
      (op === 'set_total_duration' && total === undefined),
  )
  if (!length || total !== undefined || each !== undefined) return [...wishes]
  const more = length.op === 'set_duration' ? { each: length.params.duration } : { total: length.params.duration }
  return wishes.flatMap((wish) =>
    wish === length ? [] : wish === built ? [{ ...wish, params: { ...wish.params, ...more } }] : [wish],
  )
}

/** `first the video, then the photos, 4 s each`: in a listed sequence with videos, a length for each of the photos. */
function photoLengths(wishes: readonly Wish[], context: Context): Wish[] {
  return wishes.flatMap((wish) => {
    const { assets, each, order, every, ...params } = wish.params
    if (wish.op !== 'build_sequence' || each === undefined || every || order !== 'listed' || !Array.isArray(assets))
      return [wish]
    const photos = assets.flatMap((name, i) => (isPhoto(context, String(name)) ? [i + 1] : []))
    if (photos.length === 0 || photos.length === assets.length) return [wish]
    const lengths = photos.map((clip): Wish => ({ op: 'set_duration', params: { clip, duration: each } }))
    return [{ ...wish, params: { ...params, assets, order } }, ...lengths]
  })
}
