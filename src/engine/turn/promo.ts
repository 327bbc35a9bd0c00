import type { Edit } from '../../edits/index.ts'
import { clipStarts, type Draft } from '../edit/draft.ts'
import { readableName } from '../edit/readable-name.ts'
import type { Wish } from '../reader/wish.ts'

/** The opening title stands at most this long, s. */
const TITLE_SECONDS = 3
/** A name that is proposed stands at most this long, s, and this long after its picture came, for the transition to pass. */
const NAME_SECONDS = 3.5
const NAME_DELAY = 0.5
/** One that would share the screen with the title waits so long after it, s, or is left out if it had less than the second. */
const AFTER_TITLE = 0.2
const NAME_LEAST = 1
/** More are not proposed. */
const MOST_NAMES = 6

/** What makes the sequence that a message's texts stand on. */
const BUILDS = new Set<string>(['build_sequence', 'append', 'set_duration', 'set_total_duration'])

/** The part of a message that puts clips on the timeline. */
export function building(wishes: readonly Wish[]): Wish[] {
  return wishes.some(isLeftOpen) ? wishes.filter(({ op }) => BUILDS.has(op)) : []
}

/**
 * A film of which a message says only that it wants texts: the session's title on the first clip, and the only song that was
 * uploaded. Names of files are never put on a film: they are proposed.
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

/** Texts that a message left open, by the names of the photos that say something: edits to send, not yet on the film. */
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
