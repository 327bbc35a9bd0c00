import { setImmediate } from 'node:timers/promises'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { sourceFiles } from '../render/files.ts'
import {
  contentName,
  mediaOf,
  type ScrimLayer,
  type Segment,
  type SourceFile,
  segmentName,
} from '../render/plan/segment.ts'
import { fitted } from '../render/stills/layout.ts'
import { planFrame } from '../render/stills/plan-frame.ts'
import type { MomentInput, MomentOutput } from './measure/look-at.ts'
import { bare, type MomentWanted, momentsOf } from './moments.ts'
import type { Seen } from './seen.ts'

/** The frames to analyse for what is visible in a film; each has a name derived from everything that affects it. */
export interface Looks {
  moments: { name: string; frame: number; input: MomentInput; files: Record<string, SourceFile> }[]
}

/** longer side of the analysed frames, px */
const SIDE = 640

/** @throws {PlanError} if a draft can't be shown */
export async function looksAt(draft: Draft, media: Record<string, Media>): Promise<Looks> {
  const film = { draft: bare(draft), media }
  const size = fitted(draft.canvas, SIDE)
  const moments: Looks['moments'] = []
  for (const { frame, texts } of momentsOf(draft)) {
    const segment = withShades(planFrame(film, frame, size), texts)
    const read = texts.map(({ id, text }) => ({ id, text }))
    const name = contentName({ look: VERSION, segment: segmentName(segment), texts: read })
    moments.push({ name, frame, input: { segment, texts: read }, files: sourceFiles(media, mediaOf(segment)) })
    // a long film has hundreds of them, and other work is waiting
    await setImmediate()
  }
  return { moments }
}

/** Scrims behind texts are included when the texts' legibility is measured. */
function withShades(segment: Segment, texts: MomentWanted['texts']): Segment {
  const shades = texts.flatMap(({ scrim }): ScrimLayer[] =>
    scrim ? [{ kind: 'scrim', scrim, from: 0, length: 0, ends: { in: 0, out: 0 } }] : [],
  )
  return { ...segment, layers: [...segment.layers, ...shades] }
}

/** Increased whenever the analysis changes. */
const VERSION = 4

/** Combines the analyses. @returns undefined while one is missing */
export function seenIn({ moments }: Looks, found: (name: string) => MomentOutput | undefined): Seen | undefined {
  const looked = moments.flatMap(({ name, frame }) => {
    const moment = found(name)
    if (!moment) return []
    const legible = new Map(moment.legible.map(({ id, found }) => [id, found]))
    return [{ ...moment, frame, legible }]
  })
  return looked.length < moments.length ? undefined : { moments: looked }
}
