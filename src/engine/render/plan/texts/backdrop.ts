import type { Box } from '../../../../edits/values/box.ts'
import { clipIn } from '../../../edit/boxed.ts'
import { isOfFile, isStill, momentIn } from '../../../edit/clip.ts'
import { type CardClip, type Clip, clipStarts, type Draft, type FileClip } from '../../../edit/draft.ts'
import { headOf, type Moment, momentNear, NOTHING_SEEN, type PictureAnalysis } from '../../../edit/picture-analysis.ts'
import { luminanceOf, mixed } from '../../../media/contrast.ts'
import type { Media } from '../../../media/media.ts'
import { evenly } from '../../stills/evenly.ts'
import { type Cell, type Ground, SIDE, together, UNKNOWN } from './ground.ts'
import { type ShownPart, shownPart } from './shown-part.ts'

/** Analyses of the film's files, by media id. */
export interface KnownPictures {
  media: ReadonlyMap<string, Pick<Media, 'width' | 'height'>>
  pictures: ReadonlyMap<string, PictureAnalysis>
}

interface Span {
  start: number
  frames: number
}

/** How many moments of a clip are looked at. */
const MOST_MOMENTS = 10
/** ms around a span in which analysed moments count too, besides the nearest ones */
const BESIDE_MS = 400

/** What is behind an element on the canvas during its time. */
export class Backdrop {
  readonly #draft: Draft
  readonly #known: KnownPictures
  readonly #starts: readonly number[]

  constructor(draft: Draft, known: KnownPictures) {
    this.#draft = draft
    this.#known = known
    this.#starts = clipStarts(draft)
  }

  over(span: Span): Ground {
    const { clips, overlays } = this.#draft
    const under = clips.flatMap((clip, i) => {
      const start = this.#starts[i] ?? 0
      return meet(span, { start, frames: clip.frames }) ? [this.#clip(clip, start, span)] : []
    })
    const boxed = overlays.flatMap((overlay) => {
      if (!overlay.box || !overlay.clip || !meet(span, overlay)) return []
      const clip = clipIn(overlay)
      return isOfFile(clip) ? [this.#file(clip, overlay.start, span, overlay.box)] : []
    })
    // if one clip is unknown, the whole is unknown
    return under.some(({ cells }) => cells.length === 0) ? UNKNOWN : together([...under, ...boxed])
  }

  #clip(clip: Clip, start: number, span: Span): Ground {
    return isOfFile(clip) ? this.#file(clip, start, span) : this.#card(clip)
  }

  #file(clip: FileClip, start: number, span: Span, box?: Box): Ground {
    const file = this.#known.media.get(clip.mediaId)
    const moments = this.#moments(clip, start, span)
    if (!file || moments.length === 0) return UNKNOWN
    const seen = { ...file, pictures: this.#known.pictures.get(clip.mediaId) }
    const inside = box ?? { x: 0, y: 0, width: 1, height: 1 }
    return together(
      moments.map((moment) => {
        const part = shownPart(clip, seen, this.#draft.canvas, moment.at_ms / 1000, box)
        return groundOf(moment, part, inside, clip.look.filters.length > 0)
      }),
    )
  }

  #moments(clip: FileClip, start: number, span: Span): readonly Moment[] {
    const pictures = this.#known.pictures.get(clip.mediaId) ?? NOTHING_SEEN
    const { moments } = pictures
    if (clip.kind === 'image' || moments.length < 2) return moments.slice(0, 1)
    const { fps } = this.#draft.canvas
    const [first, last] = [Math.max(0, span.start - start), Math.min(clip.frames, span.start + span.frames - start)]
    const at = (frame: number) =>
      1000 * (isStill(clip) ? clip.sourceStart : momentIn(clip, clip.reverse ? clip.frames - frame : frame, fps))
    const [from, to] = [Math.min(at(first), at(last)), Math.max(at(first), at(last))]
    const least = Math.min(from - BESIDE_MS, momentNear(pictures, from)?.at_ms ?? from)
    const most = Math.max(to + BESIDE_MS, momentNear(pictures, to)?.at_ms ?? to)
    const within = moments.filter(({ at_ms }) => at_ms >= least && at_ms <= most)
    return evenly(within, MOST_MOMENTS)
  }

  /** The background of a card; a picture behind its lines is blurred and darkened. */
  #card({ card: { ground } }: CardClip): Ground {
    if ('colors' in ground) {
      const lights = ground.colors.map(luminanceOf)
      return flat({ busy: 0, dark: Math.min(...lights), bright: Math.max(...lights) })
    }
    const [moment] = this.#known.pictures.get(ground.mediaId)?.moments ?? []
    if (!moment) return UNKNOWN
    const dimmed = (light: number) => mixed(light, { color: '#000000', strength: 0.58 })
    return flat({ busy: 0, dark: dimmed(Math.min(...moment.light)), bright: dimmed(Math.max(...moment.light)) })
  }
}

function flat(cell: Cell): Ground {
  return { cells: Array.from({ length: SIDE * SIDE }, () => cell), faces: [], subjects: [], heads: [], seams: [] }
}

const COLUMNS = 16
const ROWS = 9

/** One moment of a file as shown on the canvas. @param filtered whether looks change its brightness */
function groundOf(moment: Moment, part: ShownPart, inside: Box, filtered: boolean): Ground {
  // beside the picture is its blurred, darkened copy, or a colour
  const sorted = [...moment.light].sort((a, b) => a - b)
  const beside: Cell = { busy: 0.1, dark: 0, bright: sorted[Math.floor(BLURRED * (sorted.length - 1))] ?? 1 }
  const cells = Array.from({ length: SIDE * SIDE }, (_, i): Cell => {
    const [x, y] = [((i % SIDE) + 0.5) / SIDE, (Math.floor(i / SIDE) + 0.5) / SIDE]
    if (!holds(inside, x, y)) return NOTHING
    const at = part.toPicture(x, y)
    return at ? cellAt(moment, at, filtered) : beside
  })
  return {
    cells,
    faces: moment.faces.map(({ box }) => part.toCanvas(box)),
    subjects: [...(moment.subject ? [moment.subject] : []), ...moment.faces.map(({ box }) => bodyOf(box))].map((box) =>
      part.toCanvas(box),
    ),
    heads: headsIn(moment).map((box) => part.toCanvas(box)),
    seams: [part.place.y, part.place.y + part.place.height].filter((y) => y > 0 && y < 1),
  }
}

/** Heads with their hair; of a subject without a face (an animal or a thing) the upper part, which people look at. */
function headsIn({ faces, subject }: Moment): Box[] {
  if (faces.length > 0) return faces.map(({ box }) => headOf(box))
  return subject ? [upperPart(subject)] : []
}

function upperPart(subject: Box): Box {
  return { ...subject, height: HEAD * subject.height }
}

const HEAD = 2 / 3

/** The body below a face. */
function bodyOf({ x, y, width, height }: Box): Box {
  const [left, right] = [Math.max(0, x - 0.8 * width), Math.min(1, x + 1.8 * width)]
  return { x: left, y, width: right - left, height: Math.max(height, Math.min(4.5 * height, 1 - y)) }
}

/** Quantile taken as the brightest part of a blurred picture. */
const BLURRED = 0.92

/** Outside the picture's part of the canvas: no effect there. */
const NOTHING: Cell = { busy: 0, dark: 1, bright: 0 }

function holds({ x, y, width, height }: Box, u: number, v: number): boolean {
  return u >= x && u <= x + width && v >= y && v <= y + height
}

/** The extremes of the cell at a point; interpolating with its neighbours would underestimate them. */
function cellAt({ busy, light, dark, bright }: Moment, [x, y]: [number, number], filtered: boolean): Cell {
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor(x * COLUMNS)))
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor(y * ROWS)))
  const at = row * COLUMNS + column
  const [rest, mean] = [busy[at] ?? 0, light[at] ?? 0.5]
  const spread = filtered ? SPREAD_OF_LOOKS : 0
  return {
    busy: rest,
    dark: Math.max(0, mid(dark?.[at] ?? mean * (1 - 0.6 * rest), mean) - spread),
    bright: Math.min(1, mid(bright?.[at] ?? mean + rest * (1 - mean) * 0.5, mean) + spread),
  }
}

/** Legibility depends on what is behind most of a letter, not on the brightest px. */
const mid = (extreme: number, mean: number): number => EXTREME * extreme + (1 - EXTREME) * mean
const EXTREME = 0.6
/** How much a look may brighten or darken a part of the picture. */
const SPREAD_OF_LOOKS = 0.06

function meet(a: Span, b: Span): boolean {
  return a.start < b.start + b.frames && b.start < a.start + a.frames
}
