import { isOfFile } from '../../edit/clip.ts'
import type { FileClip, Overlay } from '../../edit/draft.ts'
import { detailOf, fitOf, SHARP_TO, SOFT_FROM } from '../../edit/framing/fitting.ts'
import type { Media } from '../../media/media.ts'
import { type Film, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Times its size up to which one is left that nothing but bars would make smaller: those are worse than a little softness. */
const SOFT_WITHOUT_BARS = 3
/** px of a canvas's shorter side that a film is not made smaller than for the sake of its pictures */
const SMALLEST_CANVAS = 480
/** Share of a film that its soft pictures have to be for it to be made smaller. */
const MOSTLY = 0.5

/** Pictures shown so much larger than they are that they look soft. What is asked to come near, by zooms and moves, is meant to. */
export function enlarged(film: Film): FindingOf<'enlarged'>[] {
  const shown = film.draft.clips.flatMap((clip, i) => (isOfFile(clip) ? (softClip(film, clip, i) ?? []) : []))
  const stuck = shown.filter(({ looser }) => looser === undefined)
  const canvas = smallerCanvas(film, stuck)
  const found = shown.flatMap(({ looser, ...soft }) => {
    if (looser) return [told(soft, looser)]
    if (canvas || soft.times <= SOFT_WITHOUT_BARS) return []
    return [
      told(soft, { op: 'animate', clip: soft.clip.id, property: 'scale', points: [[0, tidy(SHARP_TO / soft.times)]] }),
    ]
  })
  const [worst] = canvas ? stuck.sort((a, b) => b.times - a.times) : []
  return [...found, ...(worst && canvas ? [told(worst, canvas)] : []), ...overlays(film)]
}

interface Soft {
  clip: FileClip
  from: number
  times: number
}

function told({ clip, from, times }: Soft, edit: Fix): FindingOf<'enlarged'> {
  const facts = { times: tidy(times), name: clip.name }
  return { rule: 'enlarged', facts, ids: [clip.id], from, to: from + clip.frames, edits: [edit] }
}

/** @returns with the edit that shows more of it, where that is enough */
function softClip(film: Film, clip: FileClip, index: number): (Soft & { looser?: Fix }) | undefined {
  const media = film.media.get(clip.mediaId)
  const times = media ? enlargement(film, clip, media) : 1
  if (!media || times <= SOFT_FROM) return undefined
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
    const least = 0.02
    const edit: Fix = {
      op: 'update_overlay',
      match: id,
      scale: Math.max(least, Math.floor(((SHARP_TO * width) / canvas.width) * 100) / 100),
    }
    const facts = { times: tidy(times), name }
    return [{ rule: 'enlarged', facts, ids: [id], from: start, to: start + frames, edits: [edit] }]
  })
}
