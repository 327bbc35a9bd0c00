import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fill } from '../../../edits/values/look.ts'
import type { MaskMode } from '../../../edits/values/mask.ts'
import { hasBroughtChinese } from '../../../protocol/faces.ts'
import type { HardwareName } from '../../../protocol/hardware.ts'
import { FONTS_FOLDER, hasForeignLetters } from '../../../protocol/scripts.ts'
import type { Clip, Motion, Overlay, Region, Scrim } from '../../edit/draft.ts'
import type { CalloutLook } from '../../media/callout/geometry.ts'
import type { CardPicture } from '../../media/card/picture.ts'
import type { GraphicLook } from '../../media/graphic/drawing.ts'
import type { InOutFrames } from '../../media/in-out.ts'
import type { DrawnText } from '../../media/text/letters.ts'
import type { HeardWord } from '../../media/text/spoken.ts'
import type { ColourBlend, Window } from '../kernel/kernel.ts'
import type { Focus } from '../picture/motion.ts'
import { RENDERER } from '../version.ts'
import type { Moves } from './moves.ts'
import type { Camera } from './zoom.ts'

/**
 * A part of the timeline that is encoded on its own. It holds everything that its pixels depend on and nothing else: content
 * hashes instead of paths, frames counted from its own start. So equal pictures have equal names, wherever they are on the
 * timeline. Names of fields and kinds are part of the hash.
 */
export interface Segment {
  /** length, at least 1 */
  frames: number
  canvas: { width: number; height: number; fps: number }
  encoding: Encoding
  base: Shot | ShotTransition
  /** over the base, bottom first */
  layers: Layer[]
}

export interface HardwareEncoder {
  name: HardwareName
  sign: string
}

export interface Encoding {
  codec: 'h264' | 'vp9'
  /** the encoder's speed preset */
  preset: string
  crf: number
  /**
   * set if a hardware encoder is used, with a fingerprint of its output: segments of different devices or drivers are never
   * joined
   */
  hardware?: HardwareEncoder
  /** a single MP4 fragment in display order, for previews in a browser */
  fragmented?: true
}

/** What a clip shows from the segment's first frame on. */
export interface Shot {
  kind: 'shot'
  /** SHA-256 of the file, or a card */
  media: string | CardPicture
  /** whether a single picture is shown throughout */
  still: boolean
  /** source time of the first frame, s, to the microsecond; before 0 and after the end the edge picture is held */
  time: number
  /** source s per frame; negative plays backwards */
  step: number
  /** on a speed ramp, the source time of each frame, s, to the microsecond; `step` then gives only the direction */
  moments?: number[]
  fit: Fill
  /** `#RRGGBB`, behind pictures that do not fill the canvas or have alpha */
  background: string
  rotate: Clip['rotate']
  flipHorizontal: boolean
  flipVertical: boolean
  crop: Clip['crop']
  /** its colour table is named by SHA-256 */
  look: Clip['look']
  chromaKey: {
    /** `#RRGGBB` that becomes transparent */
    color: string
    similarity: number
    /** `#RRGGBB` shown in its place */
    background: string
    /** or a picture */
    behind: { media: string; still: boolean; time: number; step: number } | null
  } | null
  mask?: MaskFile
  /** a move of `length` frames; this shot begins at its frame `from` */
  motion: (Motion & { from: number; length: number; focus?: Focus }) | null
  /** for each frame, the part of the picture that fills the frame, if that moves */
  follow?: Window[]
  fade: (Fading & Pick<Clip['fade'], 'color'>) | null
  /** stabilisation: for each frame, the shift right and down, in millionths of the stored picture */
  steady: { zoom: number; shifts: [x: number, y: number][] } | null
  /** movement of the whole picture over the background */
  moves?: Moves
  /** replaces `motion` for zooms to a part of the picture */
  camera?: Camera
  /** regions of the file's upright picture */
  regions?: ShownRegion[]
}

/** A region of a picture that is hidden or lit. */
export interface ShownRegion extends Pick<Region, 'effect' | 'shape'> {
  /** the frames in which it shows, `to` exclusive; all by default */
  frames?: [from: number, to: number]
  /** its box in each frame, or one for all frames, as shares of the picture */
  boxes: [x: number, y: number, width: number, height: number][]
}

/** A transition of `length` frames; the segment begins at its frame `from`. */
export interface ShotTransition {
  kind: 'crossing'
  type: string
  from: number
  length: number
  before: Shot
  after: Shot
}

export type Layer =
  | TextLayer
  | ScrimLayer
  | OverlayLayer
  | BoxLayer
  | FillLayer
  | RegionsLayer
  | CalloutLayer
  | GraphicLayer

export interface GraphicLayer {
  kind: 'graphic'
  look: GraphicLook
  /** the segment's first frame in the graphic's time, and the graphic's length; both 0 while it is static */
  from: number
  length: number
}

/** A colour over the whole canvas. */
export interface FillLayer {
  kind: 'fill'
  color: string
}

export interface CalloutLayer {
  kind: 'callout'
  look: CalloutLook
  /** the segment's first frame in the callout's time, and the callout's length; both 0 while it is static */
  from: number
  length: number
}

/** Regions of the canvas. */
export interface RegionsLayer {
  kind: 'regions'
  regions: ShownRegion[]
}

/** A clip in a part of the canvas. */
export interface BoxLayer {
  kind: 'box'
  box: NonNullable<Overlay['box']>
  opacity: number
  shape: Overlay['shape']
  dress?: Decoration
  fade?: Fading
  /** colour of the gutters around it; its edges are then on whole px, else on whole chroma samples */
  around?: string
  shot: Shot
  moves?: Moves
}

/** The decoration of an overlay; properties that it does not have are left out. */
export interface Decoration {
  /** of round corners, unless it is the default */
  radius?: number
  border?: NonNullable<Overlay['border']>
  shadow?: boolean
  blend?: ColourBlend
  mask?: MaskFile
}

/** A picture used as a mask; without `by`, its alpha if it has any, else its luma. */
export interface MaskFile {
  /** SHA-256 of the file */
  media: string
  by?: Exclude<MaskMode, 'auto'>
  invert?: boolean
}

/** Fades of an element of `length` frames; the segment begins at its frame `from`. */
export interface Fading {
  in: number
  out: number
  from: number
  length: number
}

export interface TextLayer {
  kind: 'text'
  text: DrawnText
  /** the segment's first frame in the text's time; 0 if nothing moves */
  from: number
  length: number
  /** whether it is complete in its first frame */
  entered?: true
  /** the frames of the segment in which it shows, `to` exclusive; all by default */
  frames?: [from: number, to: number]
  moves?: Moves
  /** word timings for karaoke, if known */
  said?: readonly HeardWord[]
}

/** A scrim over a part of the picture, beneath a text. */
export interface ScrimLayer {
  kind: 'scrim'
  scrim: Scrim
  /** the segment's first frame in its time, and its length; both 0 if it does not fade */
  from: number
  length: number
  ends: InOutFrames
  /** the frames of the segment in which it shows, `to` exclusive; all by default */
  frames?: [from: number, to: number]
}

export interface OverlayLayer {
  kind: 'overlay'
  media: string
  still: boolean
  time: number
  step: number
  /** with the margin, unless it is the default */
  placement: Pick<Overlay, 'position' | 'box' | 'scale' | 'opacity' | 'shape'> & { margin?: number }
  dress?: Decoration
  fade?: Fading
  moves?: Moves
}

/** A file's path and demuxer, which a worker needs in addition to the segment. */
export interface SourceFile {
  path: string
  demuxer: string
}

/** A segment's name: a hash of everything that its pixels depend on. */
export function segmentName(segment: Segment): string {
  return contentName({ renderer: RENDERER, ...(isDrawnByBroughtFonts(segment) && { fonts: 'brought' }), segment })
}

/** Text drawn with missing-glyph boxes is drawn again when fonts for it were added. */
function isDrawnByBroughtFonts(segment: Segment): boolean {
  const said = JSON.stringify(segment)
  const wanting = hasForeignLetters(said) || hasBroughtChinese(said)
  return wanting && existsSync(join(process.env[FONTS_FOLDER] ?? '', 'node_modules'))
}

/** The hash of a value's canonical JSON (keys sorted), 32 hex digits. */
export function contentName(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex').slice(0, 32)
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether it needs the drawing code, which takes a worker a while to load. */
export function hasText({ base, layers }: Segment): boolean {
  const drawn = shotsOf(base).some(({ media }) => typeof media !== 'string')
  return drawn || layers.some(({ kind }) => kind === 'text' || kind === 'callout' || kind === 'graphic')
}

export function shotsOf(base: Segment['base']): Shot[] {
  return base.kind === 'shot' ? [base] : [base.before, base.after]
}

/** The photo with which letters are filled. */
export function fillOf({ text: { fill } }: Pick<TextLayer, 'text'>): string | undefined {
  return fill && 'media' in fill ? fill.media : undefined
}

/** The file that a shot shows; for a card, its background picture. */
function sourceOf({ media }: Shot): string | undefined {
  if (typeof media === 'string') return media
  return 'media' in media.ground ? media.ground.media : undefined
}

/** Content hashes of the files that a segment shows. */
export function mediaOf(segment: Segment): string[] {
  const { base, layers } = segment
  const boxed = layers.flatMap((layer) => (layer.kind === 'box' ? [layer.shot] : []))
  const shots = [...shotsOf(base), ...boxed]
  const files = [
    ...shots.flatMap((shot) => [sourceOf(shot), shot.look.lut, shot.chromaKey?.behind?.media, shot.mask?.media]),
    ...layers.flatMap((layer) => (layer.kind === 'overlay' ? [layer.media] : [])),
    ...layers.flatMap((layer) => (layer.kind === 'text' ? [fillOf(layer)] : [])),
    ...layers.flatMap((layer) => ('dress' in layer ? [layer.dress?.mask?.media] : [])),
  ]
  return [...new Set(files.filter((hash) => typeof hash === 'string'))]
}
