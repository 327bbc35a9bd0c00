import * as z from 'zod'
import { type FilmDocument, filmDocument } from '../../edits/film/document.ts'
import { line } from '../text.ts'

/** The local engine's film document as tracks of elements: each with its id, its times, and whatever is not the default. */

/** An element as get_state shows it. */
export interface Shown {
  id?: string
  name: string
  start_ms: number
  duration_ms: number
  [fact: string]: unknown
}

export interface ShownTrack {
  type: string
  segments: Shown[]
}

/** A film as the engine sent it; undefined for what is none. */
export function readFilm(film: unknown): FilmDocument | undefined {
  return filmDocument.safeParse(film).data
}

const ms = (seconds: number) => Math.round(seconds * 1000)

/** The film's tracks, in the order of the timeline. */
export function tracksOf(film: FilmDocument): ShownTrack[] {
  let at = 0
  const clips = film.clips.map(({ id, file, duration = 0, ...facts }) => {
    const start = at
    at += duration
    return shown(id, file, start, duration, facts)
  })
  const overlays = (film.overlays ?? []).map(({ id, file, start, duration, ...facts }) =>
    shown(id, file, start, duration, facts),
  )
  const sounds = (film.sounds ?? []).map(({ id, file, mood, speech, seed: _, start, duration, ...facts }) =>
    shown(id, file ?? mood ?? speech ?? '', start, duration, facts),
  )
  const texts = (film.texts ?? []).map(({ id, text, start, duration, ...facts }) =>
    shown(id, text, start, duration, facts),
  )
  const { cues = [], source, ...style } = film.captions ?? {}
  const captions = cues.map(({ id, text, start, duration }) => shown(id, text, start, duration, {}))
  return [
    ...track('video', clips),
    ...track('overlay', overlays),
    ...track('audio', sounds),
    ...track('text', texts),
    ...track(
      `captions${[source, ...factWords(style)]
        .filter(Boolean)
        .map((word) => ` ${word}`)
        .join(',')}`,
      captions,
    ),
  ]
}

function shown(id: string | undefined, name: string, start: number, duration: number, facts: object): Shown {
  return {
    ...(id === undefined ? {} : { id }),
    name: line(name),
    start_ms: ms(start),
    duration_ms: ms(duration),
    ...facts,
  }
}

function track(type: string, segments: Shown[]): ShownTrack[] {
  return segments.length > 0 ? [{ type, segments }] : []
}

/** `speed 0.5`, `transition (id x1, type fade, duration 0.5)` */
export function factWords(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]): string[] => {
    if (value === undefined) return []
    if (value === true) return [key]
    return [`${key} ${valueWords(value)}`]
  })
}

function valueWords(value: unknown): string {
  if (value === null || value === false) return 'none'
  if (Array.isArray(value)) return `[${value.map(valueWords).join(', ')}]`
  if (typeof value === 'object') return `(${factWords(value).join(', ')})`
  return line(String(value), 60)
}

/** The part of a film that stands between two times, s; clips keep their places in the whole. */
export function partOf(film: FilmDocument, from: number, to: number): FilmDocument {
  const inside = ({ start, duration }: { start: number; duration: number }) => start < to && start + duration > from
  let at = 0
  const clips = film.clips.filter(({ duration = 0 }) => {
    const start = at
    at += duration
    return inside({ start, duration })
  })
  const part = <Item extends { start: number; duration: number }>(list?: Item[]) => list?.filter(inside)
  return {
    ...film,
    clips,
    ...(film.texts && { texts: part(film.texts) }),
    ...(film.overlays && { overlays: part(film.overlays) }),
    ...(film.sounds && { sounds: part(film.sounds) }),
    ...(film.captions && { captions: { ...film.captions, cues: film.captions.cues.filter(inside) } }),
  }
}

/** The schema of an element in a result: what it always has; further facts are its own. */
export const shownSchema = z.looseObject({
  id: z.string().optional(),
  name: z.string(),
  start_ms: z.number(),
  duration_ms: z.number(),
})
