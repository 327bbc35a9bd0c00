import { isOfFile } from '../../edit/clip.ts'
import type { FileClip, Overlay } from '../../edit/draft.ts'
import { detailOf, fitOf, SHARP_TO, SOFT_FROM } from '../../edit/framing/fitting.ts'
import type { Media } from '../../media/media.ts'
import { type Film, secondsAt, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Enlargement up to which a clip is not reported if only bars would make it smaller: those are worse than a little softness. */
const SOFT_WITHOUT_BARS = 3
/** Least shorter side of the canvas when the film is made smaller because of its pictures, px. */
const SMALLEST_CANVAS = 480
/** Share of a film that must be soft before it is made smaller. */
const MOSTLY = 0.5

/** The filter of pictures that are soft on purpose, as a background. */
const OUT_OF_FOCUS = 'blur'
/** Largest share of the canvas for a picture on its own blurred background, and the least scale of an overlay. */
const MOST_OF_CANVAS = 0.9
const LEAST = 0.02

/** Pictures enlarged so much that they look soft. Requested zooms and moves are intended and not counted. */
export function enlarged(film: Film): FindingOf<'enlarged'>[] {
  const shown = film.draft.clips.flatMap((clip, i) => (isOfFile(clip) ? (softClip(film, clip, i) ?? []) : []))
  const stuck = shown.filter(({ looser }) => looser === undefined)
  const canvas = smallerCanvas(film, stuck)
  const found = shown.flatMap(({ looser, ...soft }) => {
    if (looser) return [told(soft, looser)]
    return canvas || soft.times <= SOFT_WITHOUT_BARS ? [] : [told(soft, ...smaller(film, soft))]
  })
  const [worst] = canvas ? stuck.sort((a, b) => b.times - a.times) : []
  return [...found, ...(worst && canvas ? [told(worst, canvas)] : []), ...overlays(film)]
}

interface Soft {
  clip: FileClip
  from: number
  times: number
}

function told({ clip, from, times }: Soft, ...edits: [Fix, ...Fix[]]): FindingOf<'enlarged'> {
  const facts = { times: tidy(times), name: clip.name }
  return { rule: 'enlarged', facts, ids: [clip.id], from, to: from + clip.frames, edits }
}

/** @returns including the edit that shows more of the picture, if that is sufficient */
function softClip(film: Film, clip: FileClip, index: number): (Soft & { looser?: Fix }) | undefined {
  const media = film.media.get(clip.mediaId)
  const times = media ? enlargement(film, clip, media) : 1
  if (!media || times <= SOFT_FROM || clip.look.filters.includes(OUT_OF_FOCUS)) return undefined
  const edit = whole(film, clip, media, times)
  return { clip, from: film.starts[index] ?? 0, times, ...(edit && { looser: edit }) }
}

function enlargement({ draft }: Film, clip: FileClip, media: Media): number {
  const { scale } = clip.keyframes
  const shrunk = scale.length > 0 ? Math.min(1, Math.max(...scale.map(({ value }) => value))) : 1
  return shrunk / Math.max(0.01, detailOf(clip, media, draft.canvas))
}

/** Less crop, otherwise the whole picture on a blurred copy of itself. */
function whole(film: Film, clip: FileClip, media: Media, times: number): Fix | undefined {
  const uncut = { ...clip, crop: { left: 0, right: 0, top: 0, bottom: 0 } }
  if (enlargement(film, uncut, media) <= SHARP_TO) return { op: 'crop', clip: clip.id, ...looser(clip.crop, times) }
  const all = enlargement(film, { ...clip, fit: 'blur' }, media)
  const cuts = fitOf(clip, media, film.draft.canvas) === 'crop'
  return cuts && all <= SHARP_TO ? { op: 'fit_clip', clip: clip.id, fit: 'blur' } : undefined
}

/**
 * A photo is shown at the size at which it is sharp, on its own blurred background; a clip, which has sound and a time, is scaled
 * down.
 */
function smaller(film: Film, { clip, from, times }: Soft): [Fix, ...Fix[]] {
  const media = film.media.get(clip.mediaId)
  if (clip.kind !== 'image' || !media?.width || !media.height)
    return [{ op: 'animate', clip: clip.id, property: 'scale', points: [[0, tidy(SHARP_TO / times)]] }]
  const { canvas } = film.draft
  const most = MOST_OF_CANVAS * Math.min(1, (canvas.height * media.width) / (canvas.width * media.height))
  const scale = Math.floor(100 * Math.min(most, (SHARP_TO * media.width) / canvas.width)) / 100
  const shown = { start: secondsAt(film, from), end: secondsAt(film, from + clip.frames) }
  const fills = fitOf(clip, media, canvas) === 'crop'
  return [
    { op: 'apply_filter', target: clip.id, name: OUT_OF_FOCUS },
    { op: 'add_overlay', asset: clip.name, position: 'center', scale: Math.max(LEAST, scale), shadow: true, ...shown },
    ...(fills ? [] : [{ op: 'fit_clip', clip: clip.id, fit: 'crop' } as const]),
  ]
}

/** The edit for a mostly soft film: a smaller size at which it is sharp. */
function smallerCanvas({ draft: { canvas }, frames }: Film, soft: readonly Soft[]): Fix | undefined {
  const length = soft.reduce((sum, { clip }) => sum + clip.frames, 0)
  const share = SHARP_TO / Math.max(SHARP_TO, ...soft.map(({ times }) => times))
  if (length <= MOSTLY * frames || Math.min(canvas.width, canvas.height) * share < SMALLEST_CANVAS) return undefined
  const side = (length: number) => 2 * Math.floor((length * share) / 2)
  return { op: 'set_canvas', width: side(canvas.width), height: side(canvas.height) }
}

/** A crop reduced until the picture is sharp. */
function looser({ left, right, top, bottom }: FileClip['crop'], times: number): FileClip['crop'] {
  const grown = (a: number, b: number) => {
    const cut = a + b
    const wanted = Math.max(0, 1 - (1 - cut) * (times / SHARP_TO))
    const part = cut > 0 ? wanted / cut : 0
    return [a, b].map((side) => Math.floor(side * part * 100) / 100) as [number, number] // as many as were given
  }
  const [l, r] = grown(left, right)
  const [t, b] = grown(top, bottom)
  return { left: l, right: r, top: t, bottom: b }
}

function overlays(film: Film): FindingOf<'enlarged'>[] {
  const { canvas } = film.draft
  return film.draft.overlays.flatMap((overlay: Overlay): FindingOf<'enlarged'>[] => {
    const width = film.media.get(overlay.mediaId)?.width
    const { id, name, start, frames, scale, box } = overlay
    const times = width && !box ? (scale * canvas.width) / width : 1
    if (!width || times <= SOFT_FROM) return []
    const edit: Fix = {
      op: 'update_overlay',
      match: id,
      scale: Math.max(LEAST, Math.floor(((SHARP_TO * width) / canvas.width) * 100) / 100),
    }
    const facts = { times: tidy(times), name }
    return [{ rule: 'enlarged', facts, ids: [id], from: start, to: start + frames, edits: [edit] }]
  })
}
