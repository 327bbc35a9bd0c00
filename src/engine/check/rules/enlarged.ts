import { isOfFile } from '../../edit/clip.ts'
import type { FileClip, Overlay } from '../../edit/draft.ts'
import { detailOf, fitOf, SHARP_TO, SOFT_FROM } from '../../edit/framing/fitting.ts'
import type { Media } from '../../media/media.ts'
import { type Film, secondsAt, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Times its size up to which one is left that nothing but bars would make smaller: those are worse than a little softness. */
const SOFT_WITHOUT_BARS = 3
/** px of a canvas's shorter side that a film is not made smaller than for the sake of its pictures */
const SMALLEST_CANVAS = 480
/** Share of a film that its soft pictures have to be for it to be made smaller. */
const MOSTLY = 0.5

/** The look of what is soft on purpose: it is the ground of something else. */
const OUT_OF_FOCUS = 'blur'
/** Part of the canvas that a picture on a ground of its own takes at most, and the least scale of an overlay */
const MOST_OF_CANVAS = 0.9
const LEAST = 0.02

/** Pictures shown so much larger than they are that they look soft. What is asked to come near, by zooms and moves, is meant to. */
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

/** @returns with the edit that shows more of it, where that is enough */
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

/** Less of a crop, else all of the picture, on a ground of its own. */
function whole(film: Film, clip: FileClip, media: Media, times: number): Fix | undefined {
  const uncut = { ...clip, crop: { left: 0, right: 0, top: 0, bottom: 0 } }
  if (enlargement(film, uncut, media) <= SHARP_TO) return { op: 'crop', clip: clip.id, ...looser(clip.crop, times) }
  const all = enlargement(film, { ...clip, fit: 'blur' }, media)
  const cuts = fitOf(clip, media, film.draft.canvas) === 'crop'
  return cuts && all <= SHARP_TO ? { op: 'fit_clip', clip: clip.id, fit: 'blur' } : undefined
}

/** A photo stands as large as it is sharp on a ground of its own, out of focus; a clip, which has a sound and a time, is made smaller. */
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

/** A film that is mostly soft is sharp in a smaller size. */
function smallerCanvas({ draft: { canvas }, frames }: Film, soft: readonly Soft[]): Fix | undefined {
  const length = soft.reduce((sum, { clip }) => sum + clip.frames, 0)
  const share = SHARP_TO / Math.max(SHARP_TO, ...soft.map(({ times }) => times))
  if (length <= MOSTLY * frames || Math.min(canvas.width, canvas.height) * share < SMALLEST_CANVAS) return undefined
  const side = (length: number) => 2 * Math.floor((length * share) / 2)
  return { op: 'set_canvas', width: side(canvas.width), height: side(canvas.height) }
}

/** A crop that leaves as much more as makes the picture no larger than twice its size. */
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
