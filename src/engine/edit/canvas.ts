import { frameRate, nearestFrameRate, writtenRate } from '../../protocol/frame-rates.ts'
import type { Canvas, Clip } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { shortenedNotes } from './fit-transitions.ts'
import { atRate } from './frame-rate.ts'
import { framingNotes } from './framing/told.ts'
import type { Params } from './operation.ts'
import { clipsOf, refLabel } from './refs.ts'
import { clamp, isColor } from './values.ts'

/** Canvas operations: set_canvas, blur_background, fit_clip. */

const LARGEST = 3840
const SMALLEST = 16

/**
 * Sets size (16-3840 px, even), frame rate and fit. An unsupported rate becomes the nearest; all times on the timeline are
 * kept.
 */
export function setCanvas(edit: Editing, params: Params<'set_canvas'>): Outcome {
  const { words, draft } = edit
  if (params.background !== undefined && !isColor(params.background)) return refuse(words.notAColor(params.background))
  const size = sizeFor(draft.canvas, params)
  if (!size) return refuse(words.noAspect(String(params.aspect)))
  const fps = params.fps === undefined ? draft.canvas.fps : nearestFrameRate(params.fps)
  const canvas: Canvas = {
    ...size,
    fps,
    fit: params.fit ?? draft.canvas.fit,
    background: params.background?.toUpperCase() ?? draft.canvas.background,
  }
  const changes = differences(edit, draft.canvas, canvas)
  const notes =
    params.fps !== undefined && frameRate(params.fps) === undefined
      ? [words.nearestRate(params.fps, writtenRate(fps))]
      : []
  const other = [params.width ?? size.width, params.height ?? size.height].join('×')
  if (other !== `${size.width}×${size.height}`) notes.push(words.nearestSize(other))
  if (changes.length === 0) return unchanged([words.already(words.canvas()), ...notes].join(' '))
  const clips = params.fit ? draft.clips.map((clip) => (clip.fit ? { ...clip, fit: null } : clip)) : draft.clips
  const framed = { ...draft, canvas: { ...canvas, fps: draft.canvas.fps }, clips }
  const change = words.canvasChanged(changes)
  if (fps === draft.canvas.fps) return { draft: framed, change, notes }
  const { shortened, ...retimed } = atRate(framed, fps)
  return { ...retimed, change, notes: [...notes, ...shortenedNotes(edit, shortened, fps)] }
}

/** An aspect keeps the shorter side; a single side keeps the aspect. Undefined for an invalid aspect. */
function sizeFor(canvas: Canvas, params: Params<'set_canvas'>): Pick<Canvas, 'width' | 'height'> | null {
  let ratio = canvas.width / canvas.height
  if (params.aspect !== undefined) {
    const parts = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(params.aspect)
    ratio = Number(parts?.[1]) / Number(parts?.[2])
    if (!(ratio >= 0.1 && ratio <= 10)) return null
  }
  const { width, height } = params
  if (width !== undefined && height !== undefined) return bounded(width, height)
  if (width !== undefined) return bounded(width, width / ratio)
  if (height !== undefined) return bounded(height * ratio, height)
  if (params.aspect === undefined) return { width: canvas.width, height: canvas.height }
  const side = Math.min(canvas.width, canvas.height)
  return ratio >= 1 ? bounded(side * ratio, side) : bounded(side, side / ratio)
}

/** Even sides within 16-3840, keeping the aspect ratio. */
function bounded(width: number, height: number): Pick<Canvas, 'width' | 'height'> {
  const scale = Math.min(1, LARGEST / Math.max(width, height))
  const even = (side: number) => clamp(Math.round((side * scale) / 2) * 2, SMALLEST, LARGEST)
  return { width: even(width), height: even(height) }
}

function differences({ words }: Editing, before: Canvas, after: Canvas): string[] {
  const size = ({ width, height }: Canvas) => `${width}×${height}`
  return [
    ...(size(before) === size(after) ? [] : [words.becomes(words.canvas(), size(before), size(after))]),
    ...(before.fps === after.fps
      ? []
      : [words.becomes(words.frameRate(), `${writtenRate(before.fps)}`, `${writtenRate(after.fps)}`)]),
    ...(before.fit === after.fit ? [] : [words.becomes(words.fitting(), words.fit(before.fit), words.fit(after.fit))]),
    ...(before.background === after.background
      ? []
      : [words.becomes(words.background(), before.background, after.background)]),
  ]
}

/** Shows pictures of another aspect ratio over a blurred copy, for all clips. */
export function blurBackground(edit: Editing): Outcome {
  return setCanvas(edit, { fit: 'blur' })
}

/** Sets the fit of single clips. Boxes of a layout are always filled. */
export function fitClip(edit: Editing, params: Params<'fit_clip'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  const fit = params.fit === 'canvas' ? null : params.fit
  const changed = clips.filter((clip) => clip.fit !== fit)
  const [first] = changed
  if (!first) return unchanged(words.already(words.fitting()))
  const shown = (each: Clip['fit']) => words.fit(each ?? draft.canvas.fit)
  return {
    draft: { ...draft, clips: draft.clips.map((clip) => (changed.includes(clip) ? { ...clip, fit } : clip)) },
    change: words.becomes(words.fittingOf(refLabel(edit, params.clip, changed)), shown(first.fit), shown(fit)),
    ...(fit === 'auto' && { notes: framingNotes(edit, changed) }),
  }
}
