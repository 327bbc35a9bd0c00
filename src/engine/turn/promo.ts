import { clipStarts, type Draft } from '../edit/draft.ts'
import { readableName } from '../edit/readable-name.ts'
import type { Wish } from '../reader/wish.ts'

/** The opening title stands at most this long, s. */
const TITLE_SECONDS = 3
/** Each name stands at most this long, s, and this long after its picture came, for the transition to pass. */
const NAME_SECONDS = 3.5
const NAME_DELAY = 0.5
/** A name that would share the screen with the title waits so long after it, s, or is left out if it had less than the second. */
const AFTER_TITLE = 0.2
const NAME_LEAST = 1

/** What makes the sequence that a message's texts stand on. */
const BUILDS = new Set<string>(['build_sequence', 'append', 'set_duration', 'set_total_duration'])

/** The part of a message that puts clips on the timeline. */
export function building(wishes: readonly Wish[]): Wish[] {
  return wishes.some(isLeftOpen) ? wishes.filter(({ op }) => BUILDS.has(op)) : []
}

/**
 * A film of which a message says only that it wants texts: the session's title on the first clip, each photo's name on it, and the
 * only song that was uploaded.
 */
export function filledIn(
  wishes: readonly Wish[],
  built: Draft,
  { title, songs }: { title: string | undefined; songs: readonly string[] },
): Wish[] {
  const open = wishes.find(isLeftOpen)
  const made = open ? texts(built, title) : []
  const filled = made.length > 0 ? wishes.flatMap((wish) => (wish === open ? made : [wish])) : [...wishes]
  const silent = !built.audio.some(({ role }) => role === 'bgm') && !wishes.some(({ op }) => MUSIC.has(op))
  const [song] = songs
  const plays = open && silent && song !== undefined && songs.length === 1
  return plays ? [...filled, { op: 'add_bgm', params: { asset: song }, assumed: true }] : filled
}

const MUSIC = new Set<string>(['add_bgm', 'replace_bgm', 'remove_bgm'])

function isLeftOpen({ op, assumed }: Wish): boolean {
  return op === 'add_text' && assumed === true
}

function texts(draft: Draft, title: string | undefined): Wish[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const titled = title === undefined ? 0 : Math.min(TITLE_SECONDS, (draft.clips[0]?.frames ?? 0) / fps)
  const opening = title === undefined ? [] : [text(title, 0, titled, { size: 'large', position: 'center' })]
  const names = draft.clips.flatMap((clip, i): Wish[] => {
    const name = clip.kind === 'image' ? readableName(clip.name) : undefined
    const length = clip.frames / fps
    const opens = (starts[i] ?? 0) / fps + Math.min(NAME_DELAY, length / 4)
    const start = opens < titled ? titled + AFTER_TITLE : opens
    const end = Math.min(start + NAME_SECONDS, (starts[i] ?? 0) / fps + length - Math.min(NAME_DELAY, length / 4))
    const short = end - start < (start === opens ? 0.5 : NAME_LEAST)
    return name === undefined || short ? [] : [text(name, start, end, { position: 'lower-third' })]
  })
  return [...opening, ...names]
}

function text(words: string, start: number, end: number, style: object): Wish {
  const params = { text: words, start: round(start), end: round(end), ...style }
  return { op: 'add_text', params, assumed: true }
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
