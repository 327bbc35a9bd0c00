import type { Box } from '../../edits/values/box.ts'
import { frameOf, isOfFile, isStill } from '../edit/clip.ts'
import type { FileClip } from '../edit/draft.ts'
import type { Moment } from '../edit/picture-analysis.ts'
import { shownPart } from '../render/plan/texts/shown-part.ts'
import type { Film } from './film.ts'

/** Faces of one moment of a clip, in canvas coordinates, valid until the next moment. */
export interface ShownFaces {
  clip: FileClip
  /** frames on the timeline, `to` exclusive */
  from: number
  to: number
  faces: Box[]
}

/** The faces shown in a film, sorted by time. Ignores camera moves, which are slow. */
export function facesShown(film: Film): ShownFaces[] {
  const { draft, media, starts } = film
  return draft.clips.flatMap((clip, i) => {
    const file = isOfFile(clip) ? media.get(clip.mediaId) : undefined
    if (!isOfFile(clip) || !file) return []
    return momentsShown(film, clip, starts[i] ?? 0).flatMap(({ moment, from, to }): ShownFaces[] => {
      if (moment.faces.length === 0) return []
      const part = shownPart(clip, file, draft.canvas, moment.at_ms / 1000)
      return [{ clip, from, to, faces: moment.faces.map(({ box }) => part.toCanvas(box)) }]
    })
  })
}

interface ShownMoment {
  moment: Moment
  from: number
  to: number
}

/** The analysed moments that a clip shows, each with the frames for which it is the latest. */
export function momentsShown({ draft, media }: Film, clip: FileClip, start: number): ShownMoment[] {
  const moments = media.get(clip.mediaId)?.pictures?.moments ?? []
  const end = start + clip.frames
  if (isStill(clip)) {
    const at = clip.kind === 'video' ? clip.sourceStart * 1000 : 0
    const near = moments.toSorted((a, b) => Math.abs(a.at_ms - at) - Math.abs(b.at_ms - at))[0]
    return near ? [{ moment: near, from: start, to: end }] : []
  }
  const placed = moments
    .map((moment) => ({ moment, from: start + Math.round(frameOf(clip, moment.at_ms / 1000, draft.canvas.fps)) }))
    .sort((a, b) => a.from - b.from)
  return placed.flatMap(({ moment, from }, i) => {
    const to = Math.min(end, placed[i + 1]?.from ?? end)
    return to > Math.max(start, from) ? [{ moment, from: Math.max(start, from), to }] : []
  })
}
