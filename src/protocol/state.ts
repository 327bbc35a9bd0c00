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

/** A session's state, whichever envelope and naming it came in (PROTOCOL.md 6 and 13). */
export interface WireState {
  /** the draft as received; a draft that came as a string is parsed */
  draft: unknown
  canvas: Canvas
  /** uploads and generated media, without doubles */
  media: WireMedia[]
  /** for registration links */
  bindId?: string
  title?: string
  /** the film as a document; the local engine adds it where it is asked to */
  film?: unknown
  /** what is wrong with it; the local engine adds it where it is asked for the film */
  warnings: Warning[]
  /** what this engine can do beside the protocol */
  capabilities: readonly Capability[]
  /** there may be more warnings once its sound and its pictures were looked at */
  checking: boolean
  /** what the machine has no fonts for, a sentence each; the local engine adds it to the film */
  lacking: string[]
  /** where texts stand that find their place or their colours by themselves, by their ids; the local engine adds it to the film */
  stands: Readonly<Record<string, string>>
  /** what change detection looks at (13.3.6), as received */
  parts: Readonly<Record<(typeof KEYS)[number], unknown>>
}

/** Reads the parsed body of `GET …/latest`; a body in which nothing is found is an empty state. */
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
