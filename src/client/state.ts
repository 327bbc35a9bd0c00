import type { Endpoint } from '../protocol/endpoint.ts'
import { NemoError } from '../protocol/errors.ts'
import type { WireMedia } from '../protocol/media.ts'
import { ROUTES } from '../protocol/routes.ts'
import { State, type WireState } from '../protocol/state.ts'
import { type Warning, WarningsAnswer } from '../protocol/warning.ts'
import type { Scene } from '../timeline/compare.ts'
import { fingerprint } from '../timeline/fingerprint.ts'
import { readTimeline, type Timeline } from '../timeline/timeline.ts'
import type { Caller } from './account/caller.ts'
import type { TrackReport, UploadedFile } from './client.ts'
import { readAs } from './net/http.ts'

/** A snapshot of a state, with a hash that changes when anything does. */
export interface Snapshot {
  hash: string
  scene: Scene
}

/**
 * Reads a session's state; safe to repeat. @param path overrides the default
 * @throws {NemoError} `1002` if the session is gone */
export async function readState(
  caller: Caller,
  endpoint: Endpoint,
  sessionId: string,
  signal?: AbortSignal,
  path = ROUTES.state(sessionId),
): Promise<WireState> {
  try {
    const { body } = await caller.call(endpoint, { method: 'GET', path, repeatable: true, signal })
    return readAs(State, body)
  } catch (error) {
    if (!(error instanceof NemoError) || error.code !== '1002') throw error
    throw new NemoError('1002', error.message, { ...error.facts, session: sessionId }, error)
  }
}

/** The warnings of a film, from the local engine. @param waitMs for pending measurements */
export async function readWarnings(
  caller: Caller,
  endpoint: Endpoint,
  sessionId: string,
  waitMs: number,
): Promise<Warning[]> {
  const path = ROUTES.warnings(sessionId, waitMs)
  const { body } = await caller.call(endpoint, { method: 'GET', path, repeatable: true })
  return readAs(WarningsAnswer, body).data.warnings
}

export async function snapshot(state: WireState): Promise<Snapshot> {
  return {
    hash: await fingerprint(state.parts),
    scene: {
      timeline: readTimeline(state.draft),
      canvas: state.canvas,
      media: state.media.map(({ name }) => ({ name })),
    },
  }
}

export function trackReports({ tracks }: Timeline): TrackReport[] {
  return tracks.map(({ type, segments }) => ({
    type,
    segments: segments.map(({ id, name, startMs, durationMs, volume }) => ({
      ...(id === undefined ? {} : { id }),
      name,
      startMs,
      durationMs,
      ...(volume === undefined ? {} : { volume }),
    })),
  }))
}

export function uploadedFile({ url: _, ...file }: WireMedia): UploadedFile {
  return file
}
