import { ROUTES } from '../protocol/routes.ts'
import { summarize } from '../timeline/summary.ts'
import { isExportable, readTimeline } from '../timeline/timeline.ts'
import type { Caller } from './account/caller.ts'
import { addsToProtocol } from './additions.ts'
import { statusOf as turnStatus } from './chat/report.ts'
import type { Turns } from './chat/turns.ts'
import type { StateReport } from './client.ts'
import type { Clock } from './options.ts'
import type { Renders } from './renders/renders.ts'
import { statusOf as renderStatus } from './renders/report.ts'
import { type SessionRecord, type Sessions, UNTITLED } from './sessions.ts'
import { readState, trackReports, uploadedFile } from './state.ts'
import { workspaceLink } from './workspace.ts'

interface Needs {
  sessions: Sessions
  turns: Turns
  renders: Renders
  caller: Caller
  clock: Clock
  webUrl: string
}

/** A full report on a session: its timeline and media from the engine, its turn and exports from local records. */
export async function reportState(sessionId: string | undefined, needs: Needs): Promise<StateReport> {
  const { sessions, turns, renders, caller, clock, webUrl } = needs
  const { record, endpoint } = await sessions.get(sessionId)
  const [now, turn, exports, workspaceUrl] = await Promise.all([
    readState(caller, endpoint, record.sessionId, undefined, pathOf(record)),
    turns.last(record.sessionId),
    renders.list(record.sessionId),
    // the web site's link expires, so it comes with exports
    record.engine === 'local' ? workspaceLink(caller, endpoint, record, webUrl) : undefined,
  ])
  // a film on the local engine can be renamed, and takes its name from its title
  const title = record.engine === 'local' ? (now.title ?? UNTITLED) : record.title
  await sessions.learn(record.sessionId, { ...(now.bindId && { bindId: now.bindId }), title })
  const timeline = readTimeline(now.draft)
  const ranMs = turn ? (turn.endedAt ?? clock.now()) - turn.createdAt : 0
  return {
    sessionId: record.sessionId,
    engine: record.engine,
    title,
    timeline: summarize(timeline),
    readyToExport: isExportable(timeline),
    durationMs: timeline.durationMs,
    canvas: now.canvas,
    tracks: trackReports(timeline),
    media: now.media.map(uploadedFile),
    ...(turn && { turn: { turnId: turn.id, status: turnStatus(turn), ranMs } }),
    renders: exports.map((render) => ({
      renderId: render.id,
      status: renderStatus(render),
      progress: render.progress,
      ...(render.file && { file: render.file }),
    })),
    ...(workspaceUrl && { workspaceUrl }),
    draft: now.draft,
    warnings: now.warnings,
    checking: now.checking,
    ...(now.lacking.length > 0 && { note: now.lacking.join(' ') }),
    stands: now.stands,
    ...(now.film === undefined ? {} : { film: now.film }),
  }
}

function pathOf(record: SessionRecord): string {
  const { sessionId } = record
  return addsToProtocol(record) ? ROUTES.stateWithFilm(sessionId) : ROUTES.state(sessionId)
}
