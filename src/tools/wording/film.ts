import { nameOfClip } from '../../edits/film/clip.ts'
import { type FilmDocument, filmDocument } from '../../edits/film/document.ts'
import { nameOfGraphic } from '../../edits/film/graphic.ts'
import { line } from '../text.ts'
import { factWords, type Shown, type ShownTrack } from './elements.ts'

/** Converts the local engine's film document to tracks of elements. Loaded on demand, as the schema is large. */

/** Parses a film document; undefined if it is not one. */
export function readFilm(film: unknown): FilmDocument | undefined {
  return filmDocument.safeParse(film).data
}

const ms = (seconds: number) => Math.round(seconds * 1000)

/** The film's tracks, in timeline order. @param stands positions of automatically placed texts */
export function tracksOf(film: FilmDocument, stands: Readonly<Record<string, string>> = {}): ShownTrack[] {
  const found = (id: string | undefined) => (id !== undefined && stands[id] !== undefined ? { stands: stands[id] } : {})
  let at = 0
  const clips = film.clips.map(({ id, file, duration = 0, ...facts }) => {
    const start = at
    at += duration
    return shown(id, nameOfClip({ file, card: facts.card }), start, duration, facts)
  })
  const overlays = (film.overlays ?? []).map(({ id, file, start, duration, ...facts }) =>
    shown(id, file, start, duration, facts),
  )
  const regions = (film.regions ?? []).map(({ id, effect, start, duration, ...facts }) =>
    shown(id, effect, start, duration, facts),
  )
  const sounds = (film.sounds ?? []).map(({ id, file, mood, effect, speech, seed: _, start, duration, ...facts }) =>
    shown(id, file ?? mood ?? effect ?? speech ?? '', start, duration, facts),
  )
  const callouts = (film.callouts ?? []).map(({ id, type, text, start, duration, ...facts }) =>
    shown(id, text ?? type, start, duration, { type, ...facts }),
  )
  const graphics = (film.graphics ?? []).map((graphic) => {
    const { id, start, duration, ...facts } = graphic
    return shown(id, nameOfGraphic(graphic), start, duration, facts)
  })
  const texts = (film.texts ?? []).map(({ id, text, start, duration, ...facts }) =>
    shown(id, text, start, duration, { ...facts, ...found(id) }),
  )
  const { cues = [], source, ...style } = film.captions ?? {}
  const captions = cues.map(({ id, text, start, duration }) => shown(id, text, start, duration, {}))
  return [
    ...track('video', clips),
    ...track('overlay', overlays),
    ...track('region', regions),
    ...track('callout', callouts),
    ...track('graphic', graphics),
    ...track('audio', sounds),
    ...track('text', texts),
    ...track(
      `captions${[source, ...factWords({ ...style, ...found('captions') })]
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

/** The part of a film between two times, s; clips keep their numbers. */
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
    ...(film.regions && { regions: part(film.regions) }),
    ...(film.callouts && { callouts: part(film.callouts) }),
    ...(film.graphics && { graphics: part(film.graphics) }),
    ...(film.sounds && { sounds: part(film.sounds) }),
    ...(film.captions && { captions: { ...film.captions, cues: film.captions.cues.filter(inside) } }),
  }
}
