import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { contentName } from './plan/segment.ts'
import type { PartSource } from './sound/part.ts'
import { planSound } from './sound/plan.ts'
import { SOUND_RENDERER } from './version.ts'

/**
 * Names a mix by everything audible in it, so that it is reused after edits of pictures alone.
 * @throws {MediaError} if an audible file is missing
 */
export function soundName(
  draft: Draft,
  media: Record<string, Media>,
  range: { from: number; to: number },
  format: string,
): string {
  const plan = planSound(draft, media)
  const parts = plan.parts.map((part) => ({ ...part, source: withoutPlace(part.source) }))
  return contentName({ SOUND_RENDERER, fps: draft.canvas.fps, range, format, ...plan, parts })
}

/** A file counts by its content, not its path. */
function withoutPlace(source: PartSource): unknown {
  return source.kind === 'file' ? { ...source, path: null } : source
}
