import { formatOf, isOfKind } from '../../protocol/formats.ts'
import type { RenderOutput } from '../../protocol/render.ts'
import type { Warning } from '../../protocol/warning.ts'

/** Rules about sound; all others are about pictures. */
const HEARD: ReadonlySet<string> = new Set(['silence', 'overdriven', 'music_over_speech', 'loudness_jump'])

/** The warnings that apply to an export: to its part, its frame, only its sound or only its pictures. Pure. */
export function warningsOfExport(warnings: readonly Warning[], output: RenderOutput): Warning[] {
  const format = formatOf(output.format ?? 'mp4') ?? 'mp4'
  const isHeard = !isOfKind('picture', format) && !isOfKind('animation', format)
  const isSeen = !isOfKind('sound', format)
  const { from_ms = 0, to_ms = Number.POSITIVE_INFINITY } = output
  const at = isOfKind('picture', format) ? output.at_ms : undefined
  return warnings.filter(
    ({ rule, start_ms, end_ms }) =>
      (HEARD.has(rule) ? isHeard : isSeen) &&
      (at === undefined ? start_ms < to_ms && end_ms > from_ms : start_ms <= at && at < end_ms),
  )
}
