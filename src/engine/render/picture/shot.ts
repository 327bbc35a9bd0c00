import type { Frame } from 'node-av/lib'
import { PLAIN_LOOK } from '../../edit/draft/defaults.ts'
import { blame } from '../failure.ts'
import type { Kernel, Picture, Window } from '../kernel/kernel.ts'
import { momentOf } from '../plan/moment.ts'
import { contentName, type Shot, type ShownRegion, type SourceFile } from '../plan/segment.ts'
import { hexToYuv } from './color.ts'
import { fadeAmount } from './fade.ts'
import type { Size } from './fit.ts'
import { Grain } from './grading.ts'
import { grainOf } from './look.ts'
import { MaskPicture } from './mask.ts'
import { motionScale, motionWindow } from './motion.ts'
import { cameraOver } from './moves-camera.ts'
import { type PictureGeometry, ShotPainter } from './painter.ts'
import { PosedShot } from './posed-shot.ts'
import { CoveredFrames } from './region/covered-frames.ts'
import { changes } from './region/shown.ts'
import type { PictureSource } from './source.ts'
import { blameSource, openMovingFrames, openSingleFrame } from './source-frames.ts'
import { Stills } from './stills.ts'
import { type SizeOf, storedSize } from './stored-size.ts'

export interface ShotInput {
  kernel: Kernel
  shot: Shot
  files: Record<string, SourceFile>
  canvas: Size
  /** number of frames that will be requested */
  frames: number
}

/** The pictures of a clip, with its moves and fades. */
export async function openShot(input: ShotInput): Promise<PictureSource> {
  const { kernel, shot, canvas } = input
  const clean = await openPosed(input)
  const amount = grainOf(shot.look)
  return amount > 0 ? grained(clean, new Grain(kernel, amount, canvas)) : clean
}

/** Adds grain after camera moves, so that its size suits the canvas. */
function grained(clean: PictureSource, grain: Grain): PictureSource {
  return {
    still: false,
    paint: (frame, target) => {
      clean.paint(frame, target)
      grain.lay(frame, target)
    },
    close: () => clean.close(),
  }
}

async function openPosed(input: ShotInput): Promise<PictureSource> {
  const { kernel, shot, canvas } = input
  const { moves, fade } = shot
  if (!moves) return openMoved(input)
  const camera = isMoving(shot) ? undefined : cameraOver(moves, canvas)
  if (camera) return openMoved({ ...input, shot: { ...shot, camera } })
  const size = scaled(canvas, moves.largest)
  const picture = await openMoved({ ...input, shot: { ...shot, fade: null }, canvas: size })
  const posed = new PosedShot(kernel, moves, picture, size, canvas, shot.background)
  return fade ? new MovedShot(kernel, { motion: null, fade }, canvas, canvas, posed) : posed
}

/** With camera moves. */
async function openMoved(input: ShotInput): Promise<PictureSource> {
  const { kernel, shot, canvas } = input
  if (shot.fade === null && !isMoving(shot)) return openPlain(input, canvas)
  const largest = wider(
    scaled(canvas, shot.camera?.scale ?? (shot.motion ? motionScale(shot.motion) : 1)),
    shot.follow?.[0],
  )
  const { size, ...plain } = await openPlain(input, largest, isMoving(shot) ? storedSize : undefined)
  return new MovedShot(kernel, shot, canvas, size, plain, size.width < largest.width)
}

/** A shot's pictures at a size. */
interface SizedSource extends PictureSource {
  size: Size
}

/** @param sizeOf chooses another size for moving pictures, by the first */
function openPlain(input: ShotInput, size: Size, sizeOf?: SizeOf): Promise<SizedSource> {
  const { still, step, chromaKey, regions = [] } = input.shot
  const moving = (chromaKey?.behind && !chromaKey.behind.still) || regions.some(changes)
  if (still && !moving) return openStill(input, size)
  return step < 0 ? openBackwards(input, size) : openForwards(input, size, sizeOf)
}

function scaled({ width, height }: Size, factor: number): Size {
  return { width: 2 * Math.round((width * factor) / 2), height: 2 * Math.round((height * factor) / 2) }
}

const stills = new Stills()

/** Large enough for a window on it to have the size of the canvas. */
function wider({ width, height }: Size, part: Window = { x: 0, y: 0, width: 1, height: 1 }): Size {
  return { width: 2 * Math.round(width / part.width / 2), height: 2 * Math.round(height / part.height / 2) }
}

/** A still picture, decoded once. */
async function openStill(input: ShotInput, size: Size): Promise<SizedSource> {
  const { kernel, shot } = input
  const picture = kernel.picture(size.width, size.height)
  const name = contentName({
    ...shot,
    motion: null,
    fade: null,
    moves: undefined,
    camera: undefined,
    follow: undefined,
    ...size,
  })
  await stills.paint(kernel, name, picture, () => paintStill(input, size, picture))
  return { size, still: true, paint: (_, target) => kernel.place(target, picture, 0, 0), close: () => {} }
}

async function paintStill(input: ShotInput, size: Size, picture: Picture): Promise<void> {
  const { kernel, shot, files } = input
  const source = await openSingleFrame({ media: shot.media, step: 0 }, files, size)
  const painter = await openPainter(input, size)
  const covered = new CoveredFrames(kernel, shot)
  try {
    const [frame, geometry] = source.at(shot.time)
    painter.paint(0, covered.frame(0, frame, geometry.orientation), geometry, picture)
  } catch (error) {
    throw blameSource(shot, error)
  } finally {
    covered.close()
    painter.close()
    source.close()
  }
}

async function openForwards(input: ShotInput, largest: Size, sizeOf?: SizeOf): Promise<SizedSource> {
  const { kernel, shot, files, frames } = input
  const source = await (frames === 1
    ? openSingleFrame(shot, files, largest)
    : openMovingFrames(shot, files, largest, frames))
  const blaming = <Result>(use: () => Result): Result => {
    try {
      return use()
    } catch (error) {
      throw blameSource(shot, error)
    }
  }
  const size = sizeOf ? sizeOf(shot, ...blaming(() => source.at(momentOf(shot, 0))), largest) : largest
  const painter = await openPainter(input, size)
  const covered = new CoveredFrames(kernel, shot)
  const at = (i: number): [Frame, PictureGeometry] => {
    const [frame, geometry] = source.at(momentOf(shot, i))
    return [covered.frame(i, frame, geometry.orientation), geometry]
  }
  return {
    size,
    still: false,
    paint: (i, target) => blaming(() => painter.paint(i, ...at(i), target)),
    filtered: (i) => blaming(() => painter.filtered(...at(i))),
    close: () => {
      covered.close()
      painter.close()
      source.close()
    },
  }
}

async function openPainter(input: ShotInput, size: Size): Promise<ShotPainter> {
  const { kernel, shot, files } = input
  const table = shot.look.lut && files[shot.look.lut]?.path
  if (table === undefined) throw blame(shot.look.lut ?? '', 'the file is missing')
  const mask = shot.mask && (await MaskPicture.open(shot.mask, files))
  return new ShotPainter(kernel, shot, size, table, await openBackground(input, size), mask)
}

/** The background for a chroma key. */
async function openBackground(input: ShotInput, size: Size): Promise<PictureSource | undefined> {
  const behind = input.shot.chromaKey?.behind
  if (!behind) return undefined
  const upright = { rotate: 0, flipHorizontal: false, flipVertical: false, crop: WHOLE } as const
  const plain = { fit: 'crop', look: PLAIN_LOOK, chromaKey: null, motion: null, fade: null, steady: null } as const
  const { moves: _, camera: _camera, follow: _follow, regions: __, mask: ___, moments: ____, ...front } = input.shot
  const shot: Shot = { ...front, ...upright, ...plain, ...behind }
  return openPlain({ ...input, shot }, size)
}

const WHOLE = { left: 0, right: 0, top: 0, bottom: 0 }

/** Decodes forwards and holds every picture: segments that play backwards are short enough for that. */
async function openBackwards(input: ShotInput, size: Size): Promise<SizedSource> {
  const { kernel, shot, frames } = input
  const forwards = await openForwards({ ...input, shot: turnedRound(shot, frames) }, size)
  const pictures = Array.from({ length: frames }, () => kernel.picture(size.width, size.height))
  try {
    for (const [i, picture] of pictures.entries()) forwards.paint(i, picture)
  } finally {
    forwards.close()
  }
  return {
    size,
    still: false,
    paint: (i, target) => {
      const picture = pictures[frames - 1 - i]
      if (picture) kernel.place(target, picture, 0, 0)
    },
    close: () => {},
  }
}

/** The same shot from its last frame to its first, including its background. */
function turnedRound(shot: Shot, frames: number): Shot {
  const moments = shot.moments && { moments: shot.moments.toReversed() }
  const steady = shot.steady && { ...shot.steady, shifts: shot.steady.shifts.toReversed() }
  const chromaKey = shot.chromaKey && { ...shot.chromaKey, behind: playedBack(shot.chromaKey.behind, frames) }
  const regions = shot.regions?.map((region) => regionTurnedRound(region, frames))
  return { ...shot, ...playedBack(shot, frames), ...moments, steady, chromaKey, ...(regions && { regions }) }
}

function regionTurnedRound({ frames: span, boxes, ...look }: ShownRegion, frames: number): ShownRegion {
  const [from, to] = span ?? [0, frames]
  return { ...look, ...(span && { frames: [frames - to, frames - from] }), boxes: boxes.toReversed() }
}

function playedBack<Played extends { time: number; step: number } | null>(played: Played, frames: number): Played {
  return played && { ...played, time: played.time + (frames - 1) * played.step, step: -played.step }
}

/** A shot with camera moves and with fades from or to a colour. */
type Moving = Pick<Shot, 'motion' | 'fade' | 'camera' | 'follow'>

/** Whether it shows a part of its picture, by a camera. */
function isMoving({ motion, camera, follow }: Moving): boolean {
  return motion !== null || camera !== undefined || follow !== undefined
}

class MovedShot implements PictureSource {
  readonly still = false
  readonly #kernel: Kernel
  readonly #shot: Moving
  readonly #plain: PictureSource
  readonly #enlarges: boolean
  readonly #wide: Picture | undefined
  readonly #work: number
  #painted = false

  /** @param plain its pictures, of `size` @param enlarges whether they are smaller than they may be shown */
  constructor(kernel: Kernel, shot: Moving, canvas: Size, size: Size, plain: PictureSource, enlarges = false) {
    this.#kernel = kernel
    this.#shot = shot
    this.#plain = plain
    this.#enlarges = enlarges
    this.#wide = isMoving(shot) ? kernel.picture(size.width, size.height) : undefined
    this.#work = enlarges ? kernel.enlargeWork(canvas) : kernel.zoomWork(canvas)
  }

  paint(frame: number, target: Picture): void {
    const { fade } = this.#shot
    const window = this.#windowAt(frame)
    if (window && this.#wide) {
      if (!this.#painted || !this.#plain.still) this.#plain.paint(frame, this.#wide)
      this.#painted = true
      const enlarged = this.#enlarges && isEnlarged(window, this.#wide, target)
      this.#kernel[enlarged ? 'enlarge' : 'zoom'](target, this.#wide, window, this.#work)
    } else this.#plain.paint(frame, target)
    if (fade) {
      const amount = fadeAmount(fade, fade.from + frame)
      if (amount > 0) this.#kernel.fadeTo(target, hexToYuv(fade.color), amount)
    }
  }

  /** The window that the camera sees. */
  #windowAt(frame: number): Window | undefined {
    const { follow } = this.#shot
    const part = follow?.[Math.min(frame, follow.length - 1)]
    const within = this.#cameraAt(frame)
    if (!part || !within) return part ?? within
    return {
      x: part.x + within.x * part.width,
      y: part.y + within.y * part.height,
      width: within.width * part.width,
      height: within.height * part.height,
    }
  }

  #cameraAt(frame: number): Window | undefined {
    const { motion, camera } = this.#shot
    if (camera) return camera.windows[Math.min(frame, camera.windows.length - 1)]
    return motion ? motionWindow(motion, motion.from + frame, motion.length, motion.focus) : undefined
  }

  close(): void {
    this.#plain.close()
  }
}

/** Whether a window of a picture is shown no smaller than it is. */
function isEnlarged(window: Window, picture: Size, shown: Size): boolean {
  return window.width * picture.width <= shown.width && window.height * picture.height <= shown.height
}
