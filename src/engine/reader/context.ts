import type { CalloutType } from '../../edits/values/callout.ts'
import type { GraphicKind } from '../../edits/values/graphic.ts'
import type { RegionEffect } from '../../edits/values/region.ts'
import type { ThemeName } from '../../edits/values/themes.ts'

/**
 * What the person sees when writing a message: all that the interpreter knows about the session. The format is that of the
 * annotated messages in the shared instruction set, so that the interpreter can be scored on them.
 */
export interface Context {
  uploads: ContextUpload[]
  canvas?: { width: number; height: number; fps: number }
  /** by name */
  theme?: ThemeName
  /** clips of the main track in order; times in s on the timeline */
  video?: { clip: number; name: string; start: number; end: number; card?: true }[]
  transitions?: { between: [number, number]; type: string; duration: number }[]
  audio?: {
    id?: string
    role: 'bgm' | 'original' | 'voice' | 'effect'
    name: string
    start: number
    end: number
    volume: number
  }[]
  text?: {
    text: string
    start: number
    end: number
    position?: string | [number, number]
    color?: string
    /** size of its letters, as a share of the canvas's height */
    size?: number
  }[]
  captions?: { source: string; cues: number; position?: string | [number, number]; color?: string }
  overlays?: { name: string; start: number; end: number; position?: string | [number, number]; scale?: number }[]
  /** regions, callouts and graphics, by id */
  regions?: { id: string; effect: RegionEffect }[]
  callouts?: { id: string; type: CalloutType; text?: string; number?: number }[]
  graphics?: { id: string; kind: GraphicKind; start: number; end: number }[]
  /** labels of changes, oldest first, and of undone ones, for undo and redo */
  history?: string[]
  redo?: string[]
  jobs?: { id: string; status: string; progress: number }[]
  exports?: { file: string; resolution?: string }[]
  /** what *it*, *that* and *the same* refer to */
  last_edit?: { op: string; [param: string]: unknown }
  /** the session's title: the fallback text for a promo */
  title?: string
}

export interface ContextUpload {
  name: string
  type: 'video' | 'image' | 'audio' | 'subtitle' | 'script' | 'lut'
  /** s */
  duration?: number
  speech?: boolean
  alpha?: boolean
  /** px, for pictures */
  width?: number
  height?: number
  cues?: number
}

/** The clips of the main track. */
export function clipsIn({ video = [] }: Context): NonNullable<Context['video']> {
  return video
}

/** The length of the film, s. */
export function filmLength({ video = [] }: Context): number {
  return video.at(-1)?.end ?? 0
}

/** Whether a file of the session, given by name, is a still picture. */
export function isPhoto({ uploads }: Context, name: string): boolean {
  const upload = uploads.find((each) => each.name === name)
  return upload ? upload.type === 'image' : /\.(?:jpe?g|png|webp|heic|bmp|tiff?|svg)$/i.test(name)
}

/** Names of overlays. */
const LOGO =
  /logo|watermark|(?<![a-z])(?:brand(?:mark)?|badge|emblem|icon|sticker|avatar)s?(?![a-z])|水印|[台商店角图]标|徽|贴纸|头像/i

/** A transparent picture that is called a logo; transparency alone is not enough, since screenshots and clips may have it too. */
function isLogo({ alpha, name }: ContextUpload): boolean {
  return alpha === true && LOGO.test(name)
}

/** The material of a sequence: photos and videos, except logos next to them. */
export function shots({ uploads }: Context): ContextUpload[] {
  const seen = uploads.filter(({ type }) => type === 'image' || type === 'video')
  const others = seen.filter((upload) => !isLogo(upload))
  return others.length > 0 ? others : seen
}
