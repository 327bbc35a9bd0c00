import type { Warning } from './warning.ts'

/** The messages between the engine and its page, the studio, that are not in the protocol. Only types: the page does not validate. */

/** Requests the studio's address, starting its server. The body may name a session. */
export const STUDIO_ROUTE = '/engine/studio'

export interface StudioAddress {
  /** opens the page in a browser on this machine; gives full access to the person's engine */
  url: string
}

/** The page's routes, below its folder. */
export const STUDIO = {
  enter: 'enter',
  sessions: 'studio/sessions',
  session: (id: string) => `studio/sessions/${id}`,
  /** @param language of the warnings, BCP 47 */
  checks: (id: string, language: string) => `studio/sessions/${id}/checks?language=${language}`,
  events: (id: string) => `studio/sessions/${id}/events`,
  frame: (id: string, version: number, at: number, height: number) =>
    `studio/sessions/${id}/frame?version=${version}&at=${Math.round(at)}&height=${height}`,
  /** @param picture identifies the clip's look, so that a browser may cache it for ever @param at frames from the clip's start */
  thumb: (id: string, clip: string, picture: string, at: number, height: number) =>
    `studio/sessions/${id}/thumb?clip=${clip}&picture=${picture}&at=${Math.round(at)}&height=${height}`,
  asset: (id: string, media: string, height: number) => `studio/sessions/${id}/asset?media=${media}&height=${height}`,
  peaks: (id: string, media: string) => `studio/sessions/${id}/peaks?media=${media}`,
  part: (name: string) => `studio/parts/${name}`,
} as const

/** Loudness values per second in a waveform. */
export const PEAKS_A_SECOND = 20

/** The code of an error event: the edits' targets have changed since the version that they were made for. */
export const STALE_EDIT = 'STALE_EDIT'

export interface SessionLine {
  id: string
  /** undefined if it has no name yet */
  title?: string
  /** epoch ms */
  updatedAt: number
  seconds: number
  clips: number
  version: number
  /** the frame that stands for it: not the first, which may be black */
  poster: number
}

/** Times are frames of the canvas rate; `start` is relative to the start of the film. */
export interface StudioState {
  session: { id: string; title?: string; language: string }
  canvas: { width: number; height: number; fps: number }
  /** length of the film */
  frames: number
  clips: StudioClip[]
  overlays: StudioOverlay[]
  texts: StudioText[]
  captions: Spot[]
  sounds: StudioSound[]
  marks: StudioMark[]
  media: StudioMedia[]
  history: StudioVersion[]
  /** number of the current version */
  version: number
  canUndo: boolean
  canRedo: boolean
  /** whether a message or edits are being worked on */
  busy: boolean
  /** what happened in the film, oldest first */
  log: StudioTurn[]
  exports: StudioExport[]
  preview: StudioPreview
}

export interface Spot {
  id: string
  name: string
  start: number
  frames: number
}

export interface StudioClip extends Spot {
  kind: 'image' | 'video' | 'card'
  media: string | null
  /** identifies its look: unchanged as long as that is */
  picture: string
  /** frames of its file before and after the part shown; null if it can have any length */
  room: { before: number; after: number } | null
  /** the part of its source that plays, s: its start, and the time per frame; null if it is silent */
  heard: { from: number; perFrame: number } | null
  volume: number
  /** of the picture */
  fadeIn: number
  fadeOut: number
  soundFadeIn: number
  soundFadeOut: number
  transition: string | null
}

export interface StudioOverlay extends Spot {
  media: string
  /** null if it is silent */
  volume: number | null
  /** of the picture */
  fadeIn: number
  fadeOut: number
}

/** A callout, a graphic or a hidden part. */
export interface StudioMark extends Spot {
  kind: 'callout' | 'graphic' | 'region'
  /** what a callout says */
  text: string | null
}

export interface StudioText extends Spot {
  text: string
  /** of its centre, as shares of the canvas, or a named position */
  position: string | [number, number]
}

export interface StudioSound extends Spot {
  role: string
  media: string | null
  heard: { from: number; perFrame: number } | null
  volume: number
  fadeIn: number
  fadeOut: number
}

export interface StudioMedia {
  id: string
  name: string
  kind: 'video' | 'image' | 'audio' | 'subtitle' | 'script' | 'lut'
  seconds?: number
}

/** Details of a version that take longer to determine. */
export interface StudioChecks {
  version: number
  /** the film's warnings */
  warnings: Warning[]
  /** whether there may be more later */
  checking: boolean
  /** the boxes of texts, as shares of the canvas, by id */
  boxes: Record<string, { x: number; y: number; width: number; height: number }>
}

export interface StudioVersion {
  n: number
  label: string
  name?: string
}

/** A message or edits, with what became of them. */
export interface StudioTurn {
  id: string
  /** epoch ms */
  at: number
  /** undefined if it is not known */
  by?: 'person' | 'assistant'
  /** what was written, if it was in words */
  message?: string
  /** `answered`: nothing was done */
  outcome: 'done' | 'answered' | 'failed'
  /** what was done, one line per edit, or else the answer */
  lines: string[]
}

export interface StudioExport {
  id: string
  /** its file's extension */
  format: string
  status: string
  /** 0-100 */
  progress: number
  sizeBytes?: number
  error?: string
  createdAt: number
}

/** The film in segments, each an MP4 fragment with times relative to its own start. */
export interface StudioPreview {
  fps: number
  width: number
  height: number
  pieces: { name: string; frames: number }[]
  sound: string | null
  /** the reason if there is none */
  problem?: string
}

/** An event in a session. */
export interface StudioEvent {
  kind: 'version' | 'turn' | 'media' | 'export'
}
