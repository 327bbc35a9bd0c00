import { isOfFile } from '../../edit/clip.ts'
import type { FileClip, Overlay } from '../../edit/draft.ts'
import { detailOf, fitOf, SHARP_TO, SOFT_FROM } from '../../edit/framing/fitting.ts'
import type { Media } from '../../media/media.ts'
import { type Film, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** px of a canvas's shorter side that a film is not made smaller than for the sake of a picture */
const SMALLEST_CANVAS = 480

/** Pictures shown so much larger than they are that they look soft. What is asked to come near, by zooms and moves, is meant to. */
export function enlarged(film: Film): FindingOf<'enlarged'>[] {
  return [...film.draft.clips.flatMap((clip, i) => (isOfFile(clip) ? ofClip(film, clip, i) : [])), ...overlays(film)]
}

function ofClip(film: Film, clip: FileClip, index: number): FindingOf<'enlarged'>[] {
  const media = film.media.get(clip.mediaId)
  const times = media ? enlargement(film, clip, media) : 1
  if (!media || times <= SOFT_FROM) return []
  const from = film.starts[index] ?? 0
  const facts = { times: tidy(times), name: clip.name }
  const edit = smaller(film, clip, media, times)
  return [{ rule: 'enlarged', facts, ids: [clip.id], from, to: from + clip.frames, edits: [edit] }]
}

function enlargement({ draft }: Film, clip: FileClip, media: Media): number {
  const { scale } = clip.keyframes
  const shrunk = scale.length > 0 ? Math.min(1, Math.max(...scale.map(({ value }) => value))) : 1
  return shrunk / Math.max(0.01, detailOf(clip, media, draft.canvas))
}

/** Less of a crop, then all of the picture, then a smaller film or a smaller picture in it. */
function smaller(film: Film, clip: FileClip, media: Media, times: number): Fix {
  const { canvas } = film.draft
  const uncut = { ...clip, crop: { left: 0, right: 0, top: 0, bottom: 0 } }
  if (enlargement(film, uncut, media) <= SHARP_TO) return { op: 'crop', clip: clip.id, ...looser(clip.crop, times) }
  const whole = enlargement(film, { ...clip, fit: 'blur' }, media)
  if (fitOf(clip, media, canvas) === 'crop' && whole <= SHARP_TO) return { op: 'fit_clip', clip: clip.id, fit: 'blur' }
  const share = SHARP_TO / times
  const most = clip.frames > film.frames / 2
  if (most && Math.min(canvas.width, canvas.height) * share >= SMALLEST_CANVAS) {
    const side = (length: number) => 2 * Math.floor((length * share) / 2)
    return { op: 'set_canvas', width: side(canvas.width), height: side(canvas.height) }
  }
  return { op: 'animate', clip: clip.id, property: 'scale', points: [[0, tidy(share)]] }
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
