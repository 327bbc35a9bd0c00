import { loudest } from '../../edit/sound-times.ts'
import { type Film, secondsAt } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import { INAUDIBLE, runs } from '../heard.ts'

/** Longest acceptable silence, s. */
const LONGEST = 3
/** Least share of a film with sound: mostly silent films are intended. */
const SOUNDING = 0.3

/**
 * Silent ranges in a film with sound, reported as one finding with one edit for each. Where somebody muted something audible,
 * silence is intended.
 */
export function silence(film: Film): FindingOf<'silence'>[] {
  const [first, ...others] = silentIn(film).map((stretch) => ({ ...stretch, ...filled(film, stretch) }))
  if (!first) return []
  const all = [first, ...others]
  const ids = all.flatMap(({ ended }) => ended ?? [])
  const stretches = all.map(({ from, to }) => ({ from: secondsAt(film, from), to: secondsAt(film, to) }))
  const edits: [Fix, ...Fix[]] = [first.edit, ...others.map(({ edit }) => edit)]
  const [from, to] = [first.from, Math.max(...all.map(({ to }) => to))]
  return [{ rule: 'silence', facts: { ended: ids[0] ?? null, stretches }, ids, from, to, edits }]
}

function silentIn(film: Film): Stretch[] {
  const { heard, draft } = film
  if (!heard) return []
  const silent = (step: number) => (heard.levels[step] ?? 0) < INAUDIBLE
  const sounding = heard.levels.filter((_, step) => !silent(step)).length
  if (sounding < SOUNDING * heard.levels.length) return []
  const frame = (step: number) => Math.min(film.frames, Math.round(step * heard.step * draft.canvas.fps))
  return runs(heard.levels.length, silent)
    .filter(({ from, to }) => (to - from) * heard.step >= LONGEST)
    .map(({ from, to }) => ({ from: frame(from), to: frame(to) }))
    .filter((stretch) => !isMuted(film, stretch))
}

interface Stretch {
  from: number
  to: number
}

/** Whether something audible there is turned off: a clip, or a sound. */
function isMuted({ draft, media, starts }: Film, { from, to }: Stretch): boolean {
  const over = (start: number, frames: number) => start < to - 1 && start + frames > from + 1
  const sounds = (mediaId: string | null) => mediaId !== null && media.get(mediaId)?.hasAudio === true
  const clips = draft.clips.some(
    (clip, i) =>
      sounds(clip.mediaId) &&
      over(starts[i] ?? 0, clip.frames) &&
      (loudest(clip.sound) === 0 || clip.sound.mutes.length > 0 || clip.ramp?.muted === true),
  )
  const beside = draft.audio.some(
    (clip) => over(clip.start, clip.frames) && (loudest(clip) === 0 || clip.mutes.length > 0),
  )
  return clips || beside
}

/** Continues the music that ended there by repeating it; otherwise fills the gap with music. */
function filled(film: Film, { from, to }: Stretch): { ended?: string; edit: Fix } {
  const { fps } = film.draft.canvas
  const [at, duration] = [secondsAt(film, from), secondsAt(film, to - from)]
  const music = film.draft.audio.findLast(({ role, start, frames }) => {
    const end = start + frames
    return role === 'bgm' && start < from && Math.abs(end - from) < 4 * fps && end <= to
  })
  const last = to >= film.frames - fps
  if (!music || !last)
    return {
      edit: { op: 'add_sound', mood: 'calm', role: 'bgm', at, duration, volume: 0.35, fade_in: 0.5, fade_out: 0.5 },
    }
  const length = secondsAt(film, film.frames - music.start)
  return { ended: music.id, edit: { op: 'update_sound', target: music.id, loop: true, duration: length } }
}
