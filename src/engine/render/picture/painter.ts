import { AV_PIX_FMT_YUVA420P } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, type FrameShape, Graph, sameShape, shapeOf } from '../av/graph.ts'
import { withColors } from '../color/of-frame.ts'
import type { Cutout, Kernel, Picture, Plane } from '../kernel/kernel.ts'
import type { Shot } from '../plan/segment.ts'
import { hasAlpha } from './alpha.ts'
import { hexToYuv } from './color.ts'
import { scaling } from './conversion.ts'
import { type Fitting, fitPicture, type Size } from './fit.ts'
import { Grading } from './grading.ts'
import { gradesOf, lookFilters } from './look.ts'
import type { MaskPicture } from './mask.ts'
import { clipOrientation, isSideways, type Orientation, orientationFilters, then } from './orientation.ts'
import type { PictureSource } from './source.ts'
import { Steadier } from './steadier.ts'

/** Pixel aspect ratio and orientation of a file's pictures. */
export interface PictureGeometry {
  pixelAspect: number
  orientation: Orientation
}

/**
 * Paints decoded frames of a shot onto pictures of one size: cropped, scaled, turned, graded, and with the free area filled.
 */
export class ShotPainter {
  readonly #kernel: Kernel
  readonly #shot: Shot
  readonly #size: Size
  readonly #background: PictureSource | undefined
  readonly #table: string | null
  readonly #mask: MaskPicture | undefined
  #setting: Setting | undefined

  /**
   * @param table path of the look's colour table
   * @param background shown in the free area instead of a colour
   * @param mask the shot's mask
   */
  constructor(
    kernel: Kernel,
    shot: Shot,
    size: Size,
    table: string | null,
    background?: PictureSource,
    mask?: MaskPicture,
  ) {
    this.#kernel = kernel
    this.#shot = shot
    this.#size = size
    this.#table = table
    this.#background = background
    this.#mask = mask
  }

  /** @param index of the frame in the segment */
  paint(index: number, frame: Frame, geometry: PictureGeometry, target: Picture): void {
    const setting = this.#prepare(frame, geometry)
    const { front, fitting } = setting
    if (fitting.room || setting.alpha) this.#paintBehind(index, setting, frame, target)
    front.graph.run([frame], front.out)
    front.stage.take(front.out)
    if (setting.cutout) {
      setting.readCutout(this.#kernel, index, setting.cutout)
      setting.grading?.apply(setting.cutout)
      this.#kernel.premultiply(setting.cutout)
      this.#kernel.mix(target, setting.cutout, fitting.x, fitting.y, 1)
    } else if (setting.picture) {
      setting.read(this.#kernel, index, setting.picture)
      setting.grading?.apply(setting.picture)
      this.#kernel.place(target, setting.picture, fitting.x, fitting.y)
    } else {
      setting.read(this.#kernel, index, target)
      setting.grading?.apply(target)
    }
  }

  /** The frame as it would be painted, if filters alone can do it; else undefined. */
  filtered(frame: Frame, geometry: PictureGeometry): Frame | undefined {
    const setting = this.#prepare(frame, geometry)
    if (setting.fitting.room || setting.alpha || setting.steadied || setting.grading) return undefined
    setting.front.graph.run([frame], setting.front.out)
    return setting.front.out
  }

  #paintBehind(index: number, { behind, gradingBehind }: Setting, frame: Frame, target: Picture): void {
    if (this.#background) {
      this.#background.paint(index, target)
      return
    }
    if (!behind) {
      this.#kernel.fill(target, hexToYuv(this.#shot.chromaKey?.background ?? this.#shot.background))
      return
    }
    behind.graph.run([frame], behind.out)
    behind.stage.take(behind.out)
    behind.stage.read(this.#kernel, target)
    gradingBehind?.apply(target)
  }

  /** The filters for frames of this shape, created again when a file changes its size. */
  #prepare(frame: Frame, geometry: PictureGeometry): Setting {
    assumeColors(frame, this.#shot.still)
    const shape = shapeOf(frame)
    if (this.#setting && sameShape(this.#setting.shape, shape)) return this.#setting
    this.#setting?.close()
    const recipe = { shot: this.#shot, table: this.#table, mask: this.#mask }
    const made = withColors(frame, (colors) => {
      return new Setting(this.#kernel, { ...recipe, colors }, this.#size, shape, geometry)
    })
    this.#setting = made
    return made
  }

  close(): void {
    this.#setting?.close()
    this.#background?.close()
    this.#mask?.close()
  }
}

interface Branch {
  graph: Graph
  out: Frame
  stage: StageFrame
}

/** What the filters are made from. */
interface Recipe {
  shot: Shot
  table: string | null
  /** filters for the file's colour profile */
  colors: readonly string[]
  mask: MaskPicture | undefined
}

/** Filters and buffers for frames of one shape. */
class Setting {
  readonly shape: FrameShape
  readonly fitting: Fitting
  readonly alpha: boolean
  readonly front: Branch
  readonly behind: Branch | undefined
  readonly cutout: Cutout | undefined
  readonly picture: Picture | undefined
  readonly grading: Grading | undefined
  readonly gradingBehind: Grading | undefined
  readonly #mask: Plane | undefined
  readonly #wide: Cutout | undefined
  readonly #steadier: Steadier | undefined

  constructor(
    kernel: Kernel,
    recipe: Recipe,
    size: Size,
    shape: FrameShape,
    { orientation, pixelAspect }: PictureGeometry,
  ) {
    const { shot } = recipe
    this.shape = shape
    const stored = { width: shape.width, height: shape.height, orientation, pixelAspect }
    const turning = clipOrientation(shot)
    const total = then(orientation, turning)
    this.alpha = hasAlpha(shape.format) || shot.chromaKey !== null || recipe.mask !== undefined
    this.fitting = fitPicture(stored, shot.crop, turning, shot.fit, size)
    const zoom = shot.steady?.zoom ?? 1
    const fitting = { ...this.fitting, scale: zoomed(this.fitting.scale, zoom) }
    this.front = branch(shape, recipe, fitting, total, this.alpha ? 'yuva420p' : 'yuv420p', '')
    const wide = this.front.stage.frame
    const { width, height } = turnedSize(this.fitting.scale, total)
    if (this.alpha) {
      this.cutout = kernel.cutout(width, height)
      this.#mask = recipe.mask?.plane(kernel, this.cutout.alpha)
    } else if (this.fitting.room) this.picture = kernel.picture(width, height)
    if (shot.steady) {
      this.#wide = kernel.cutout(wide.width, wide.height)
      this.#steadier = new Steadier(kernel, shot.steady, { fitting, stored, orientation: total, wide })
    }
    if (this.fitting.room && shot.fit === 'blur' && !shot.chromaKey)
      this.behind = blurred(shape, recipe, stored, size, total, { ...this.fitting, width, height })
    const grades = gradesOf(shot.look)
    if (grades.length === 0) return
    this.grading = new Grading(kernel, grades, this.alpha || this.fitting.room ? { width, height } : size)
    if (this.behind) this.gradingBehind = new Grading(kernel, grades, size)
  }

  get steadied(): boolean {
    return this.#steadier !== undefined
  }

  /** Reads the filtered picture, stabilised if requested. */
  read(kernel: Kernel, index: number, target: Picture): void {
    this.front.stage.read(kernel, this.#wide ?? target)
    if (this.#wide) this.#steadier?.move(index, this.#wide, target)
  }

  /** The same with alpha. */
  readCutout(kernel: Kernel, index: number, target: Cutout): void {
    this.front.stage.readCutout(kernel, this.#wide ?? target)
    if (this.#wide) this.#steadier?.moveCutout(index, this.#wide, target)
    if (this.#mask) kernel.dim(target.alpha, this.#mask)
  }

  close(): void {
    for (const part of [this.front, this.behind]) {
      part?.graph.close()
      part?.stage.close()
      part?.out.free()
    }
  }
}

function zoomed({ width, height }: Size, zoom: number): Size {
  return { width: 2 * Math.round((width * zoom) / 2), height: 2 * Math.round((height * zoom) / 2) }
}

function turnedSize({ width, height }: Size, orientation: Orientation): Size {
  return isSideways(orientation) ? { width: height, height: width } : { width, height }
}

function branch(
  shape: FrameShape,
  { shot, table, colors }: Recipe,
  fitting: Fitting,
  total: Orientation,
  format: string,
  after: string,
): Branch {
  const { scale } = fitting
  const crop = colors.length > 0 ? evenCrop(fitting.crop) : fitting.crop
  const whole = crop.width === shape.width && crop.height === shape.height
  const look = lookFilters(shot.look, scale, table)
  const chain = [
    ...(whole ? [] : [`crop=${crop.width}:${crop.height}:${crop.x}:${crop.y}:exact=1`]),
    ...scaling(shape, crop, scale, shot.still, colors),
    ...orientationFilters(total),
    ...keyFilters(shot),
    ...lookChain(look, format === 'yuva420p'),
    ...(after === '' ? [] : [after]),
    `format=${format}`,
  ]
  return branchOf(shape, chain, format)
}

/** Crops at even positions: at odd ones, converting deeper pictures to RGB takes chroma from the wrong side. */
function evenCrop({ x, y, width, height }: Fitting['crop']): Fitting['crop'] {
  const even = (value: number) => 2 * Math.floor(value / 2)
  return { x: even(x), y: even(y), width: Math.max(2, even(width)), height: Math.max(2, even(height)) }
}

function keyFilters({ chromaKey }: Shot): string[] {
  if (!chromaKey) return []
  return [
    'format=yuv420p',
    `chromakey=color=0x${chromaKey.color.slice(1, 7)}:similarity=${Math.max(0.01, chromaKey.similarity * 0.6)}:blend=0.06`,
  ]
}

/** Most looks would lose the alpha, so it bypasses them. */
function lookChain(filters: string[], alpha: boolean): string[] {
  if (filters.length === 0) return []
  if (!alpha) return ['format=yuv420p', ...filters]
  const colors = ['format=yuv420p', ...filters, 'format=yuv420p'].join(',')
  return [
    `format=yuva420p,split[look][matte];[look]${colors}[looked];[matte]alphaextract[alpha];[looked][alpha]alphamerge`,
  ]
}

/** The blurred background: blur as a share of the canvas's shorter side, remaining brightness and saturation */
const GROUND = { blur: 0.04, light: 0.4, color: 0.7 }
/** px of its shorter side; in planes below 32 px FFmpeg’s blur leaves parts without chroma, which look green */
const LEAST_GROUND = 64
/** The picture's shadow on it: strength and softness */
const SHADOW = { strength: 0.5, blur: 0.012 }

/**
 * The same picture filling the canvas, blurred and darkened: blurred at a small size, which is cheap, and enlarged. @param
 * front rectangle of the picture on it
 */
function blurred(
  shape: FrameShape,
  recipe: Recipe,
  stored: Parameters<typeof fitPicture>[0],
  size: Size,
  total: Orientation,
  front: Rect,
): Branch {
  const { shot } = recipe
  const scale = Math.max(1 / 8, LEAST_GROUND / Math.min(size.width, size.height))
  const small = { width: 2 * Math.round((size.width * scale) / 2), height: 2 * Math.round((size.height * scale) / 2) }
  const fitting = fitPicture(stored, shot.crop, clipOrientation(shot), 'crop', small)
  const shorter = Math.min(small.width, small.height)
  const enlarge = [
    'format=yuv420p',
    `gblur=sigma=${Math.max(2, GROUND.blur * shorter)}:steps=2`,
    `lutyuv=y=16+(val-16)*${GROUND.light}:u=128+(val-128)*${GROUND.color}:v=128+(val-128)*${GROUND.color}`,
    shadowOf(front, small, size),
    `gblur=sigma=${Math.max(1, SHADOW.blur * shorter)}:steps=2`,
    `scale=${size.width}:${size.height}:flags=bicubic`,
  ].join(',')
  return branch(shape, recipe, fitting, total, 'yuv420p', enlarge)
}

interface Rect extends Size {
  x: number
  y: number
}

/** Darkens the area that the picture covers, plus a px of the small background. */
function shadowOf({ x, y, width, height }: Rect, small: Size, size: Size): string {
  const [across, down] = [small.width / size.width, small.height / size.height]
  const [left, top] = [Math.floor(x * across) - 1, Math.floor(y * down) - 1]
  const [right, bottom] = [Math.ceil((x + width) * across) + 1, Math.ceil((y + height) * down) + 1]
  const box = `x=${Math.max(0, left)}:y=${Math.max(0, top)}:w=${right - Math.max(0, left)}:h=${bottom - Math.max(0, top)}`
  return `drawbox=${box}:color=black@${SHADOW.strength}:t=fill`
}

function branchOf(shape: FrameShape, chain: string[], format: string): Branch {
  const graph = new Graph([shape], `[in0]${chain.join(',')}[out]`)
  const size = graph.outputSize()
  const stage = new StageFrame(size.width, size.height, format === 'yuva420p' ? AV_PIX_FMT_YUVA420P : undefined)
  return { graph, out: emptyFrame(), stage }
}
