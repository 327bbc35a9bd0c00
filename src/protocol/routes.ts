/** Paths of the protocol (PROTOCOL.md 2-10). In paths and bodies the user is the literal `me`. */

export const APP_NAME = 'nemo_agent'
export const USER = 'me'

const part = encodeURIComponent

export const ROUTES = {
  anonymousToken: '/api/auth/anonymous-token',
  claimToken: '/api/auth/claim-token',
  createSession: `/api/tasks/${USER}/with-session/${APP_NAME}`,
  runSse: '/run_sse',
  credits: '/api/credits/balance/simple',
  render: '/api/render/proxy/lambda',
  upload: (sessionId: string) => `/api/upload-video/${APP_NAME}/${USER}/${part(sessionId)}`,
  state: (sessionId: string) => `/api/state/${APP_NAME}/${USER}/${part(sessionId)}/latest`,
  /** only the local engine: the sessions that it has, the last changed first */
  sessions: `/api/sessions/${APP_NAME}/${USER}`,
  /** only the local engine: including the film as a document */
  stateWithFilm: (sessionId: string) => `/api/state/${APP_NAME}/${USER}/${part(sessionId)}/latest?film=1`,
  /** for engines with the capability `stills`: pictures of the timeline */
  frame: (sessionId: string, atMs: number) => `/api/stills/${APP_NAME}/${USER}/${part(sessionId)}/frame?at_ms=${atMs}`,
  sheet: (sessionId: string, range: Record<string, string>) =>
    `/api/stills/${APP_NAME}/${USER}/${part(sessionId)}/sheet?${new URLSearchParams(range)}`,
  /** only the local engine: pictures of a finished export on this machine */
  fileStills: '/api/stills/file',
  /** only the local engine: the film's warnings, with the longest time to wait, ms */
  warnings: (sessionId: string, waitMs: number) =>
    `/api/state/${APP_NAME}/${USER}/${part(sessionId)}/warnings?wait_ms=${waitMs}`,
  /** only the local engine: the transcript of the film or a part of it */
  transcript: (sessionId: string, fromMs = 0, toMs?: number) =>
    `/api/state/${APP_NAME}/${USER}/${part(sessionId)}/transcript?from_ms=${fromMs}${toMs === undefined ? '' : `&to_ms=${toMs}`}`,
  renderStatus: (renderId: string) => `/api/render/proxy/lambda/${part(renderId)}`,
  renderCancel: (renderId: string) => `/api/render/proxy/lambda/${part(renderId)}/cancel`,
  /** without the `lambda` segment (PROTOCOL.md 9) */
  renderDownload: (renderId: string) => `/api/render/proxy/${part(renderId)}/download`,
} as const

/** Headers that identify the calling skill (PROTOCOL.md 1 and 16). Export answers 402 if one is missing. */
export const ATTRIBUTION_HEADERS = {
  source: 'X-Skill-Source',
  version: 'X-Skill-Version',
  platform: 'X-Skill-Platform',
} as const

export const CLIENT_ID_HEADER = 'X-Client-Id'

/** Lifetime of a token without `expires_at`, seven days (PROTOCOL.md 2), ms. */
export const TOKEN_LIFE_MS = 7 * 24 * 3600 * 1000

/** 500 MB, meaning 500 x 2^20 (PROTOCOL.md 5). */
export const MAX_UPLOAD_BYTES = 500 * 2 ** 20

/** The formats listed by the service (PROTOCOL.md 5), by extension. */
export const UPLOAD_FORMATS = [
  'mp4',
  'mov',
  'avi',
  'webm',
  'mkv',
  'jpg',
  'png',
  'gif',
  'webp',
  'mp3',
  'wav',
  'm4a',
  'aac',
] as const
