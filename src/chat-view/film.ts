import type { ToolResult } from './host.ts'

/** A film as described by a result of get_state or export_render; parts may be missing. */
export interface Film {
  sessionId?: string
  /** data: URL */
  picture?: string
  /** its contents */
  seen?: string
  durationMs: number
  tracks: { type: string; segments: Segment[] }[]
  warnings: string[]
  workspaceUrl?: string
  /** of an export */
  file?: string
  /** the message of an error result */
  problem?: string
}

export interface Segment {
  id: string
  name: string
  startMs: number
  durationMs: number
}

/** Reads a result; unknown parts from older or newer servers are ignored. */
export function filmOf({ content = [], structuredContent = {}, isError }: ToolResult): Film {
  const facts = structuredContent
  const image = content.find(({ type }) => type === 'image')
  return {
    sessionId: text(facts.session_id),
    picture: image?.data && `data:${image.mimeType};base64,${image.data}`,
    seen: text(facts.seen),
    durationMs: number(facts.duration_ms) ?? 0,
    tracks: records(facts.tracks).map(({ type, segments }) => ({
      type: text(type) ?? 'other',
      segments: records(segments).map((each) => ({
        id: text(each.id) ?? '',
        name: text(each.name) ?? '',
        startMs: number(each.start_ms) ?? 0,
        durationMs: number(each.duration_ms) ?? 0,
      })),
    })),
    warnings: records(facts.warnings).flatMap((warning) => text(warning.text) ?? []),
    workspaceUrl: webAddress(facts.workspace_url),
    file: text(facts.file),
    problem: isError ? content.find(({ type }) => type === 'text')?.text : undefined,
  }
}

/** The first, completed by the second. */
export function together(first: Film, second: Film): Film {
  return {
    ...second,
    ...first,
    picture: first.picture ?? second.picture,
    seen: first.seen ?? second.seen,
    durationMs: second.durationMs || first.durationMs,
    tracks: first.tracks.length > 0 ? first.tracks : second.tracks,
    warnings: first.warnings.length > 0 ? first.warnings : second.warnings,
    workspaceUrl: first.workspaceUrl ?? second.workspaceUrl,
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const number = (value: unknown) => (typeof value === 'number' ? value : undefined)

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []
}

function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value : undefined
}
