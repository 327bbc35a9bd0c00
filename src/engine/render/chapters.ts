import { clipStarts, type Draft } from '../edit/draft.ts'

/** A part of a film that players can jump to. */
export interface Chapter {
  title: string
  /** first frame of the chapter in the film */
  start: number
}

/** The most chapters that every container takes. */
const MOST = 255

/** A film's chapters: one for each clip, or for each run of pieces of the same file or card; none if there would be only one. */
export function chaptersOf(draft: Draft, { from, to }: { from: number; to: number }): Chapter[] {
  const starts = clipStarts(draft)
  const chapters: (Chapter & { shows: string })[] = []
  for (const [i, { name, mediaId, frames }] of draft.clips.entries()) {
    const start = starts[i] ?? 0
    const seen = start < to && start + frames > from
    const [shows, title] = mediaId === null ? [`card ${name}`, name] : [mediaId, titleOf(name)]
    if (seen && chapters.at(-1)?.shows !== shows) chapters.push({ title, start: Math.max(0, start - from), shows })
  }
  if (chapters.length < 2 || chapters.length > MOST) return []
  return chapters.map(({ title, start }) => ({ title, start }))
}

/** A file's name without its extension. */
function titleOf(name: string): string {
  return name.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, '')
}
