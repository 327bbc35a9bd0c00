import type { Warning } from './warning.ts'

/** What the engine and its page, the studio, say to each other beside the protocol. Types alone: the page checks nothing. */

/** Asks the engine for the studio's address; its listener is started for it. A body may name a session. */
export const STUDIO_ROUTE = '/engine/studio'

export interface StudioAddress {
  /** opens the page in a browser of this machine; whoever has it can use the engine as its person can */
  url: string
}

/** Where the page's routes are, below its own folder. */
export const STUDIO = {
  enter: 'enter',
  sessions: 'studio/sessions',
  session: (id: string) => `studio/sessions/${id}`,
  checks: (id: string) => `studio/sessions/${id}/checks`,
  events: (id: string) => `studio/sessions/${id}/events`,
  frame: (id: string, version: number, at: number, height: number) =>
    `studio/sessions/${id}/frame?version=${version}&at=${Math.round(at)}&height=${height}`,
  /** @param picture what the clip looks like, so that a browser may keep it for ever @param at frames from the clip's start */
  thumb: (id: string, clip: string, picture: string, at: number, height: number) =>
    `studio/sessions/${id}/thumb?clip=${clip}&picture=${picture}&at=${Math.round(at)}&height=${height}`,
  asset: (id: string, media: string, height: number) => `studio/sessions/${id}/asset?media=${media}&height=${height}`,
  peaks: (id: string, media: string) => `studio/sessions/${id}/peaks?media=${media}`,
  part: (name: string) => `studio/parts/${name}`,
} as const

/** Loudness that a waveform shows, a second. */
export const PEAKS_A_SECOND = 20

/** The code of an error event: what edits are done to has changed since the version that they were made for. */
export const STALE_EDIT = 'STALE_EDIT'

export interface SessionLine {
  id: string
  title: string
  /** epoch ms */
  updatedAt: number
  seconds: number
  clips: number
  version: number
}

/** Times are frames of the canvas rate; `start` counts from the beginning of the film. */
export interface StudioState {
  session: { id: string; title: string; language: string }
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
  /** number of the present version */
  version: number
  canUndo: boolean
  canRedo: boolean
  /** a message or edits are being worked on */
  busy: boolean
  /** what the last message or edits were answered with */
  last?: { status: 'running' | 'completed' | 'failed'; reply: string; asks: boolean }
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
  /** of what it shows: the same as long as that is the same */
  picture: string
  /** frames that its file has before and after what is shown; null where it may stand as long as one likes */
  room: { before: number; after: number } | null
  /** of its source that is heard, s: where it begins, and how much of it a frame is; null where it is silent */
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
  /** null where it is silent */
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
  /** of its centre, shares of the canvas, or a place by its name */
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

/** What takes longer to find out of a version than how it is made. */
export interface StudioChecks {
  version: number
  /** what is wrong with the film */
  warnings: Warning[]
  /** there may be more of them in a while */
  checking: boolean
  /** what texts take of the canvas, in shares of it, by their ids */
  boxes: Record<string, { x: number; y: number; width: number; height: number }>
}

export interface StudioVersion {
  n: number
  label: string
  name?: string
}

export interface StudioExport {
  id: string
  /** the ending of its file */
  format: string
  status: string
  /** 0-100 */
  progress: number
  sizeBytes?: number
  error?: string
  createdAt: number
}

/** The film in pieces, each an MP4 fragment that counts its time from its own start. */
export interface StudioPreview {
  fps: number
  width: number
  height: number
  pieces: { name: string; frames: number }[]
  sound: string | null
  /** why there is none */
  problem?: string
}

/** What has happened in a session. */
export interface StudioEvent {
  kind: 'version' | 'turn' | 'media' | 'export'
  /** of a turn: what it did, a line an edit, or why it failed */
  lines?: string[]
}
