import * as z from 'zod'
import { NO_TITLE } from './account.ts'
import { Capabilities, type Capability } from './capabilities.ts'
import { tryParseJson } from './json.ts'
import { first, id, type Loose, list, number, record, text } from './loose.ts'
import { type WireMedia, wireMedia } from './media.ts'
import { type Warning, Warnings } from './warning.ts'

const KEYS = ['draft', 'video_infos', 'canvas_config', 'generated_media'] as const

export interface Canvas {
  width?: number
  height?: number
  aspectRatio?: string
  fps?: number
}

/** A session's state, from any envelope and naming (PROTOCOL.md 6 and 13). */
export interface WireState {
  /** the draft as received; parsed if it came as a string */
  draft: unknown
  canvas: Canvas
  /** uploads and generated media, without duplicates */
  media: WireMedia[]
  /** for registration links */
  bindId?: string
  title?: string
  /** the film as a document; added by the local engine on request */
  film?: unknown
  /** the film's warnings; added by the local engine if the film is requested */
  warnings: Warning[]
  /** this engine's capabilities beyond the protocol */
  capabilities: readonly Capability[]
  /** whether there may be more warnings once its sound and pictures have been analysed */
  checking: boolean
  /** what the machine has no fonts for, one sentence each; added to the film by the local engine */
  lacking: string[]
  /** positions of texts with automatic positions or colours, by id; added to the film by the local engine */
  stands: Readonly<Record<string, string>>
  /** input of the change detection (13.3.6), as received */
  parts: Readonly<Record<(typeof KEYS)[number], unknown>>
}

/** Parses the body of `GET …/latest`; a body without known contents is an empty state. */
export const State = z.unknown().transform((body): WireState => {
  const root = record(body)
  const data = record(root?.data)
  const state = unprefixed([record(data?.state), data, record(root?.state), root].find(hasState) ?? {})
  const draft = typeof state.draft === 'string' ? (tryParseJson(state.draft) ?? null) : state.draft
  return {
    draft: draft ?? null,
    film: state.film,
    warnings: Warnings.parse(state.warnings),
    capabilities: Capabilities.parse(data?.capabilities),
    checking: state.checking === true,
    lacking: list(state.lacking).flatMap((said) => text(said) ?? []),
    stands: Object.fromEntries(
      Object.entries(record(state.stands) ?? {}).flatMap(([id, said]) =>
        text(said) === undefined ? [] : [[id, text(said) ?? '']],
      ),
    ),
    canvas: readCanvas(record(state.canvas_config), record(draft)),
    media: readMedia(state),
    bindId: first(data, ['user_id', 'bind_id'], id) ?? first(state, ['user_id'], id) ?? first(root, ['userId'], id),
    title: first(data, ['task_name', 'title'], titleText),
    parts: {
      draft: draft ?? null,
      video_infos: state.video_infos,
      canvas_config: state.canvas_config,
      generated_media: state.generated_media,
    },
  }
})

const titleText = (value: unknown) => (value === NO_TITLE ? undefined : text(value))

function hasState(value: Loose | undefined): value is Loose {
  return value !== undefined && Object.keys(value).some((key) => KEYS.some((known) => bare(key) === known))
}

const bare = (key: string) => key.replace(/^(app|user|temp):/, '')

function unprefixed(state: Loose): Loose {
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [bare(key), value]))
}

function readCanvas(config: Loose | undefined, draft: Loose | undefined): Canvas {
  const meta = record(draft?.m)
  return {
    width: number(config?.width) ?? number(meta?.width),
    height: number(config?.height) ?? number(meta?.height),
    aspectRatio: first(config, ['aspect_ratio', 'ratio', 'aspectRatio'], text),
    fps: first(config, ['fps', 'frame_rate'], number) ?? number(meta?.fps),
  }
}

function readMedia(state: Loose): WireMedia[] {
  const all = [...list(state.video_infos), ...list(state.generated_media)]
  const media = all.map(wireMedia).filter((file) => file !== undefined)
  return media.filter((file, index) => !file.url || media.findIndex((other) => other.url === file.url) === index)
}
