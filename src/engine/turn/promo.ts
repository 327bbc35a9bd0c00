import type { Edit } from '../../edits/index.ts'
import { clipStarts, type Draft } from '../edit/draft.ts'
import { readableName } from '../edit/readable-name.ts'
import type { Wish } from '../reader/wish.ts'

/** Longest time that the opening title is shown, s. */
const TITLE_SECONDS = 3
/** Longest time that a proposed name is shown, s, and its delay after its picture appears, to let the transition end. */
const NAME_SECONDS = 3.5
const NAME_DELAY = 0.5
/**
 * A name that would overlap the title is delayed until this long after it, s, or left out if less than the second time would
 * remain.
 */
const AFTER_TITLE = 0.2
const NAME_LEAST = 1
/** Most names that are proposed. */
const MOST_NAMES = 6

/** Operations that build the sequence under a message's texts. */
const BUILDS = new Set<string>(['build_sequence', 'append', 'set_duration', 'set_total_duration'])

/** The part of a message that puts clips on the timeline. */
export function building(wishes: readonly Wish[]): Wish[] {
  return wishes.some(isLeftOpen) ? wishes.filter(({ op }) => BUILDS.has(op)) : []
}

/**
 * Fills in a film whose message only says that it wants texts: the session's title on the first clip, and the uploaded song if
 * there is only one. Names of files are never put on a film, only proposed.
 */
export function filledIn(
  wishes: readonly Wish[],
  built: Draft,
  { title, songs }: { title: string | undefined; songs: readonly string[] },
): Wish[] {
  const open = wishes.find(isLeftOpen)
  const filled = wishes.flatMap((wish) => (wish === open ? opening(built, title) : [wish]))
  const silent = !built.audio.some(({ role }) => role === 'bgm') && !wishes.some(({ op }) => MUSIC.has(op))
  const [song] = songs
  const plays = open && silent && song !== undefined && songs.length === 1
  return plays ? [...filled, { op: 'add_bgm', params: { asset: song }, assumed: true }] : filled
}

const MUSIC = new Set<string>(['add_bgm', 'replace_bgm', 'remove_bgm'])

function isLeftOpen({ op, assumed }: Wish): boolean {
  return op === 'add_text' && assumed === true
}

function opening({ clips, canvas }: Draft, title: string | undefined): Wish[] {
  if (title === undefined) return []
  const end = round(Math.min(TITLE_SECONDS, (clips[0]?.frames ?? 0) / canvas.fps))
  return [{ op: 'add_text', params: { text: title, start: 0, end }, assumed: true }]
}

/** Texts that a message left open, from photo names that are meaningful: edits to send, not yet applied. */
export function proposedTexts(wishes: readonly Wish[], draft: Draft): Edit[] {
  if (building(wishes).length === 0) return []
  const { fps } = draft.canvas
  const { clips, texts } = draft
  const starts = clipStarts(draft)
  const titled = texts.reduce((end, { start, frames }) => (start === 0 ? Math.max(end, frames / fps) : end), 0)
  return clips
    .flatMap((clip, i): Edit[] => {
      const name = clip.kind === 'image' ? readableName(clip.name) : undefined
      const [from, length] = [(starts[i] ?? 0) / fps, clip.frames / fps]
      const opens = from + Math.min(NAME_DELAY, length / 4)
      const start = opens < titled ? titled + AFTER_TITLE : opens
      const end = Math.min(start + NAME_SECONDS, from + length - Math.min(NAME_DELAY, length / 4))
      const short = end - start < (start === opens ? 0.5 : NAME_LEAST)
      if (name === undefined || short) return []
      return [{ op: 'add_text', text: name, start: round(start), end: round(end), position: 'lower-third' }]
    })
    .slice(0, MOST_NAMES)
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
