import { readFileSync } from 'node:fs'
import type { Box } from '../../../src/edits/values/box.ts'
import { isOfFile, momentIn } from '../../../src/engine/edit/clip.ts'
import { type Clip, clipStarts } from '../../../src/engine/edit/draft.ts'
import { fitted } from '../../../src/engine/edit/framing/fitting.ts'
import { motionWindow } from '../../../src/engine/render/picture/motion.ts'
import { type Move, moveOn } from '../../../src/engine/render/plan/focus.ts'
import { shownPart } from '../../../src/engine/render/plan/texts/shown-part.ts'
import type { Planned } from './making.ts'

/** What is known by hand of the pictures of a film, where it stands on the canvas. */

type Corners = [number, number, number, number]

/** By file: what has to be seen whole at some moments, and heads that no text may stand on. */
export const KNOWN: Record<string, { at: number; subject: Corners; head?: Corners }[]> = JSON.parse(
  readFileSync(new URL('../../media/subjects.json', import.meta.url), 'utf8'),
)
const boxOf = ([x, y, width, height]: Corners): Box => ({ x, y, width, height })

export interface Shown {
  /** of the file */
  name: string
  /** of its clip */
  start: number
  end: number
  /** that it is taken for */
  frames: number
  /** shares of the canvas, which they may reach beyond */
  subject: Box
  head: Box | undefined
}

/** At both ends and in the middle of each clip: slow zooms and pans come near to a part of it. */
const ALONG = [0, 0.5, 1]

/** What is known of what each clip shows, on the canvas, as the camera moves over it. */
export function shownIn({ draft, media }: Pick<Planned, 'draft' | 'media'>): Shown[] {
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip: Clip, i) => {
    const file = isOfFile(clip) ? media[clip.mediaId] : undefined
    if (!isOfFile(clip) || !file) return []
    const until = momentIn(clip, clip.frames, draft.canvas.fps)
    const known = (KNOWN[file.name] ?? []).filter(
      ({ at }) => file.kind === 'image' || (at >= clip.sourceStart && at <= until),
    )
    const start = starts[i] ?? 0
    const share = clip.frames / (known.length * ALONG.length)
    const { fill: fit, crop, framing } = fitted(clip, file, draft.canvas)
    const { motion, focus }: Move = framing ? moveOn(framing, { ...clip, fit, crop }, file, draft.canvas) : clip
    return known.flatMap(({ at, subject, head }) => {
      const part = shownPart(clip, file, draft.canvas, at)
      return ALONG.map((way): Shown => {
        const camera = motion && motionWindow(motion, way * (clip.frames - 1), clip.frames, focus)
        const seen = (corners: Corners) => through(camera ?? WHOLE, part.toCanvas(boxOf(corners)))
        const span = { start, end: start + clip.frames, frames: share }
        return { name: file.name, ...span, subject: seen(subject), head: head && seen(head) }
      })
    })
  })
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }

function through(camera: Box, { x, y, width, height }: Box): Box {
  const [across, down] = [camera.width, camera.height]
  return { x: (x - camera.x) / across, y: (y - camera.y) / down, width: width / across, height: height / down }
}

/** Parts of a subject that are seen: its edges were drawn by hand. */
const ENOUGH = 0.97

export function isWhole({ subject: { x, y, width, height } }: Shown): boolean {
  const along = (from: number, size: number) => Math.max(0, Math.min(1, from + size) - Math.max(0, from)) / size
  return along(x, width) * along(y, height) >= ENOUGH
}

export const framesOf = (some: readonly Shown[]): number => some.reduce((sum, each) => sum + each.frames, 0)
