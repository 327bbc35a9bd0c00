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
import type { Ends } from '../../media/ends.ts'
import type { GraphicLook } from '../../media/graphic/drawing.ts'
import type { DrawnText } from '../../media/text/letters.ts'
import type { HeardWord } from '../../media/text/spoken.ts'
import type { ColourBlend, Window } from '../kernel/kernel.ts'
import type { Focus } from '../picture/motion.ts'
import { RENDERER } from '../version.ts'
import type { Moves } from './moves.ts'
import type { Camera } from './zoom.ts'

/**
 * A stretch of the timeline that is encoded on its own. It holds all that its pixels depend on and nothing else: the
 * content of files and not their paths, frames counted from its own start and not its place on the timeline. So equal
 * pictures have equal names, wherever they stand.
 */
export interface Segment {
  /** length, at least 1 */
  frames: number
  canvas: { width: number; height: number; fps: number }
  encoding: Encoding
  base: Shot | Crossing
  /** over the base, bottom first */
  layers: Layer[]
}

export interface HardwareEncoder {
  name: HardwareName
  sign: string
}

export interface Encoding {
  codec: 'h264' | 'vp9'
  /** the encoder's own name for its speed */
  preset: string
  crf: number
  /**
   * the machine's hardware does it in place of FFmpeg's own encoder, and a sign of the pictures that it makes: those of two
   * devices, or drivers, never stand in one film
   */
  hardware?: HardwareEncoder
  /** one fragment that a browser can take by itself, its pictures in the order of showing; for previews */
  fragmented?: true
}

/** What one clip shows from the segment's first frame on. */
export interface Shot {
  kind: 'shot'
  /** SHA-256 of the file, or a card */
  media: string | CardPicture
  /** one picture for the whole shot */
  still: boolean
  /** s in the source at the first frame, to the microsecond; before 0 and behind the end the edge picture is held */
  time: number
  /** s in the source a frame; negative plays backwards */
  step: number
  /** on a speed ramp, s in the source of each frame, to the microsecond; `step` then says only which way it goes */
  moments?: number[]
  fit: Fill
  /** `#RRGGBB`, behind pictures that leave room or have alpha */
  background: string
  rotate: Clip['rotate']
  flipHorizontal: boolean
  flipVertical: boolean
  crop: Clip['crop']
  /** its colour table by SHA-256 */
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
  /** a move over `length` frames, of which this shot begins at `from` */
  motion: (Motion & { from: number; length: number; focus?: Focus }) | null
  /** frame by frame, the part of the picture that fills the frame, where that moves */
  follow?: Window[]
  fade: (Fading & Pick<Clip['fade'], 'color'>) | null
  /** for each frame of the shot, how far to move what is seen, in millionths of the stored picture, right and down */
  steady: { zoom: number; shifts: [x: number, y: number][] } | null
  /** of its whole picture over the background */
  moves?: Moves
  /** in place of `motion` where it comes near to a part of the picture */
  camera?: Camera
  /** of the file's own upright picture; none where there are none */
  regions?: ShownRegion[]
}

/** A part of a picture that is hidden or lit. */
export interface ShownRegion extends Pick<Region, 'effect' | 'shape'> {
  /** from which frame to before which it shows; all along where nothing is said */
  frames?: [from: number, to: number]
  /** where it is in each of its frames, or in all of them, in shares of the picture */
  boxes: [x: number, y: number, width: number, height: number][]
}

/** A transition of `length` frames, of which the segment begins at `from`. */
export interface Crossing {
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
  /** place of the segment's first frame in the graphic's time, and how long that is; both 0 while it stands still */
  from: number
  length: number
}

/** A colour over all of the canvas. */
export interface FillLayer {
  kind: 'fill'
  color: string
}

export interface CalloutLayer {
  kind: 'callout'
  look: CalloutLook
  /** place of the segment's first frame in the callout's time, and how long that is; both 0 while it stands still */
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
  dress?: Dressing
  fade?: Fading
  /** colour of the gutters around it; its edges are then whole px, else whole samples of colour */
  around?: string
  shot: Shot
  moves?: Moves
}

/** How something that is laid over the film looks beside its picture; without what it has nothing of. */
export interface Dressing {
  /** of round corners, where it is not the usual one */
  radius?: number
  border?: NonNullable<Overlay['border']>
  shadow?: boolean
  blend?: ColourBlend
  mask?: MaskFile
}

/** A picture that says what is seen of another one; without `by` by its alpha where it has any, else by its brightness. */
export interface MaskFile {
  /** SHA-256 of the file */
  media: string
  by?: Exclude<MaskMode, 'auto'>
  invert?: boolean
}

/** A fade of something `length` frames long, of which the segment begins at `from`. */
export interface Fading {
  in: number
  out: number
  from: number
  length: number
}

export interface TextLayer {
  kind: 'text'
  text: DrawnText
  /** place of the segment's first frame in the text's time; 0 where nothing moves */
  from: number
  length: number
  /** from which of the segment's frames to before which it shows; all along where nothing is said */
  frames?: [from: number, to: number]
  moves?: Moves
  /** when its words are said, for karaoke, where that was heard */
  said?: readonly HeardWord[]
}

/** A shade over a part of the picture, beneath a text. */
export interface ScrimLayer {
  kind: 'scrim'
  scrim: Scrim
  /** place of the segment's first frame in its time, and how long that is; both 0 where it does not come and go */
  from: number
  length: number
  ends: Ends
  /** from which of the segment's frames to before which it shows; all along where nothing is said */
  frames?: [from: number, to: number]
}

export interface OverlayLayer {
  kind: 'overlay'
  media: string
  still: boolean
  time: number
  step: number
  /** with the margin, where it is not the usual one */
  placement: Pick<Overlay, 'position' | 'box' | 'scale' | 'opacity' | 'shape'> & { margin?: number }
  dress?: Dressing
  fade?: Fading
  moves?: Moves
}

/** Where a file is, by its content: all that a worker needs beside the segment. */
export interface SourceFile {
  path: string
  demuxer: string
}

/** A segment's name: the hash of all that its pixels depend on. */
export function segmentName(segment: Segment): string {
  return contentName({ renderer: RENDERER, ...(isDrawnByBroughtFonts(segment) && { fonts: 'brought' }), segment })
}

/** What was drawn as boxes is drawn anew when fonts for it were brought. */
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

/** Whether something has to be drawn that takes a worker a while to load. */
export function hasText({ base, layers }: Segment): boolean {
  const drawn = shotsOf(base).some(({ media }) => typeof media !== 'string')
  return drawn || layers.some(({ kind }) => kind === 'text' || kind === 'callout' || kind === 'graphic')
}

export function shotsOf(base: Segment['base']): Shot[] {
  return base.kind === 'shot' ? [base] : [base.before, base.after]
}

/** The photo that letters are filled with. */
export function fillOf({ text: { fill } }: Pick<TextLayer, 'text'>): string | undefined {
  return fill && 'media' in fill ? fill.media : undefined
}

/** The file that a shot shows, of a card what is behind its lines. */
function sourceOf({ media }: Shot): string | undefined {
  if (typeof media === 'string') return media
  return 'media' in media.ground ? media.ground.media : undefined
}

/** The files that a segment shows. */
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
