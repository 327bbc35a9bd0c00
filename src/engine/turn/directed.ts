import type { FilmKind } from '../../edits/values/film-kind.ts'
import { THEMES } from '../../edits/values/themes.ts'
import type { Wish } from '../reader/wish.ts'
import { isCallToAction } from './call-to-action.ts'

/**
 * A message that asks for a kind of film, or for texts without saying which, leaves it open how the film is made: the director
 * gets its contents as a single `make`. Whatever it specifies is kept.
 */

/** Operations on a whole film that can be applied to one just made. */
const OF_THE_WHOLE = new Set<string>([
  'set_volume',
  'fade_audio',
  'fade_video',
  'normalize_audio',
  'add_captions',
  'apply_filter',
  'adjust_color',
  'watermark',
  'theme',
])

/** Names of transitions; a message without one just wants some transition. */
const NAMED_TRANSITION = /fad(?:e|ing)|dissolv|cross|淡|叠化|溶/i

interface Said {
  message: string
  /** the number of photos and clips */
  pictures: number
  /** the kind of film that it names */
  kind: FilmKind | undefined
}

/** The wishes with those for the director combined into `make`; unchanged if they specify how the film is built. */
export function directed(wishes: readonly Wish[], said: Said): readonly Wish[] {
  const [built, another] = wishes.filter(({ op }) => op === 'build_sequence')
  const parts = wishes.filter(({ op }) => op === 'make')
  const open = parts.length > 0 || wishes.some((wish) => isTheme(wish) || (wish.op === 'add_text' && wish.assumed))
  if (!built || another || (said.kind === undefined && !open)) return exactly(wishes)
  const { assets, order, total, ...exact } = built.params
  if (Object.values(exact).some((each) => each !== undefined)) return exactly(wishes)
  const rest = wishes.filter((wish) => wish !== built && !parts.includes(wish))
  if (!rest.every(isTaken)) return exactly(wishes)
  // "these photos" means all there are; if named, exactly those are meant, in that order
  const named = Array.isArray(assets) && assets.some((name) => said.message.includes(String(name)))
  const some = Array.isArray(assets) && assets.length < said.pictures
  const music = rest.find(isMusic)
  const params = {
    ...(said.kind !== undefined && { kind: said.kind }),
    ...(total !== undefined && { duration: total }),
    ...themeIn(rest),
    ...textsIn(wishes),
    ...((named || some) && { assets }),
    ...(named && order !== undefined && { order }),
    ...(music?.params.asset !== undefined && { music: music.params.asset }),
    ...(music?.params.asset === undefined && music?.params.mood !== undefined && { mood: music.params.mood }),
  }
  const volume = music?.params.volume
  return [
    ...rest.filter(({ op }) => op === 'set_canvas'),
    { op: 'make', params },
    ...(volume === undefined ? [] : [{ op: 'set_volume', params: { target: 'bgm', level: volume } } satisfies Wish]),
    ...rest.filter((wish) => isKept(wish, said)),
  ]
}

/** A film with an exact structure has no place for texts without a time. */
function exactly(wishes: readonly Wish[]): readonly Wish[] {
  const parts = wishes.filter(({ op }) => op === 'make')
  if (parts.length === 0 || !wishes.some(({ op }) => op === 'build_sequence')) return wishes
  const rest = wishes.filter(({ op }) => op !== 'make')
  const hasWords = parts.some(({ params }) => (params.texts ?? params.closing) !== undefined)
  return hasWords ? [...rest, { op: 'clarify', params: { about: 'when' } }] : rest
}

/** The texts of the film in the order given: the first is the title, and a call to action at the end is the closing. */
function textsIn(wishes: readonly Wish[]): { title?: string; texts?: string[]; closing?: unknown } {
  const said = wishes.flatMap((wish) => {
    if (isPlainText(wish)) return [String(wish.params.text)]
    return wish.op === 'make' && Array.isArray(wish.params.texts) ? wish.params.texts.map(String) : []
  })
  const [title, ...lines] = said
  const given = wishes.find(({ op, params }) => op === 'make' && params.closing !== undefined)?.params.closing
  const last = lines.at(-1)
  const asks = given === undefined && last !== undefined && isCallToAction(last)
  const texts = asks ? lines.slice(0, -1) : lines
  const closing = asks ? last : given
  return {
    ...(title !== undefined && { title }),
    ...(texts.length > 0 && { texts }),
    ...(closing !== undefined && { closing }),
  }
}

/** The theme of the film; a filter with the name of a theme means the theme. */
function themeIn(wishes: readonly Wish[]): { theme?: unknown } {
  const theme = wishes.find(isTheme)?.params.name
  return theme === undefined ? {} : { theme }
}

function isTheme({ op, params }: Wish): boolean {
  const { name, ...others } = params
  if (op === 'theme') return Object.values(others).every((each) => each === undefined)
  const whole = others.strength === undefined && (others.target === undefined || others.target === 'all')
  return op === 'apply_filter' && whole && THEMES.some((theme) => theme === name)
}

/** Music for the new film, whether another one has some or not. */
function isMusic({ op }: Wish): boolean {
  return op === 'add_bgm' || op === 'replace_bgm'
}

/** What the director can include, or what can be applied afterwards. */
function isTaken({ op, params, assumed }: Wish): boolean {
  if (op === 'add_text') return assumed === true || !('clip' in params)
  if (op === 'set_transition') return params.between === undefined
  if (isMusic({ op, params })) return params.start === undefined && params.offset === undefined
  return op === 'set_canvas' || (OF_THE_WHOLE.has(op) && params.clip === undefined && typeof params.target !== 'number')
}

/** A text with nothing but its words specified. */
function isPlainText({ op, params, assumed }: Wish): boolean {
  const others = Object.entries(params).filter(([name, value]) => value !== undefined && name !== 'text')
  return op === 'add_text' && assumed !== true && others.every(([name, value]) => name === 'start' && value === 0)
}

function isKept(wish: Wish, { message }: Said): boolean {
  const { op, params, assumed } = wish
  if (op === 'set_canvas' || isMusic(wish) || isTheme(wish)) return false
  if (op === 'add_text') return assumed !== true && !isPlainText(wish)
  if (op !== 'set_transition') return true
  if (params.duration !== undefined) return true
  const open = params.type === undefined || params.type === 'auto'
  return !open && (params.type !== 'fade' || NAMED_TRANSITION.test(message))
}
