import type { Aspect } from '../../../edits/values/canvas.ts'
import { RESOLUTIONS, resolutionOf } from '../../../protocol/sizes.ts'
import type { Operation } from '../operation.ts'
import { all, type Clause, has, hasKind, one, text as plain, value } from '../read/clause.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import type { Extract as Extractor } from './target.ts'

/** px of the shorter side of a size that there is. */
function sideOf(name: string): number | undefined {
  const side = resolutionOf(name)
  return side !== undefined && RESOLUTIONS.includes(side) ? side : undefined
}

/** What a shape is said of: `this horizontal video into a vertical …` names what is first and what is wanted last. */
function aspects(clause: Clause): string[] {
  const found = clause.tokens.flatMap((t) => {
    if (t.value.kind === 'clips') return []
    return as(t, 'aspect')?.value ?? valued(t, 'aspect') ?? []
  })
  const figures = all(clause, 'aspect').map((a) => a.value)
  return figures.length > 0 ? figures : found
}

export const aspect = (clause: Clause): Aspect | undefined => {
  // the table's values are shapes
  const exact = one(clause, 'aspect')?.value
  return (exact ?? aspects(clause).at(-1)) as Aspect | undefined
}

export const aspectsOf = (clause: Clause): Aspect[] => [...new Set(aspects(clause))] as Aspect[]

/** `60 fps`, `24帧`, `帧率24`. */
export function framesPerSecond(clause: Clause): number | undefined {
  const fps = one(clause, 'fps')?.value ?? one(clause, 'frames')?.value
  if (fps !== undefined) return fps
  const at = clause.tokens.findIndex((t) => is(t, 'frameRate'))
  return at < 0 ? undefined : clause.tokens.slice(at, at + 4).flatMap((t) => as(t, 'number')?.value ?? [])[0]
}

export function resolution(clause: Clause): string | undefined {
  const given = one(clause, 'resolution')?.value
  if (given !== undefined) return given
  const number = clause.tokens.flatMap((t) => as(t, 'number')?.value ?? []).find((n) => RESOLUTIONS.includes(n))
  if (number !== undefined) return `${number}p`
  for (const token of clause.tokens) {
    const found = valued(token, 'resolution')
    if (found !== undefined) return found
  }
  return undefined
}

function fitting(clause: Clause): 'crop' | 'blur' | 'pad' | undefined {
  const words = plain(clause)
  const blurred = hasKind(clause, 'aspect') && value(clause, 'filter') === 'blur'
  if (has(clause, 'blurBackground') || blurred) return 'blur'
  const bars = /bars|letterbox|黑边|留边|\bpad|border/.test(words)
  const refused = clause.tokens.findIndex(
    (t, i) => is(t, 'insteadOf') && clause.tokens.slice(i + 1, i + 4).some((n) => is(n, 'blackBars')),
  )
  if (
    bars &&
    refused < 0 &&
    !/不要黑边|去掉黑边|不留黑边|无黑边|没有黑边|去黑边|no (?:black )?bars|without (?:black )?bars|instead of black bars/.test(
      words,
    ) &&
    !has(clause, 'delete')
  )
    return 'pad'
  const uncut = clause.tokens.some(
    (t, i) => is(t, 'not', 'insteadOf') && clause.tokens.slice(i + 1, i + 3).some((n) => is(n, 'crop')),
  )
  if (uncut) return 'pad'
  if (has(clause, 'cropToFill')) return 'crop'
  if (has(clause, 'blackBars')) return bars && has(clause, 'delete') ? 'crop' : 'pad'
  return undefined
}

function colour(clause: Clause): string | undefined {
  const found = clause.tokens
    .map((t: Token) => as(t, 'colour')?.value ?? valued(t, 'color'))
    .find((c) => c !== undefined)
  return found !== undefined && has(clause, 'background', 'canvasBackground', 'blackBars') ? found : undefined
}

function sizeOf(height: number, clause: Clause): { width: number; height: number } {
  const { width = 1920, height: now = 1080 } = clause.context.canvas ?? {}
  const chosen =
    aspect(clause) ?? clause.before.flatMap((o) => (o.op === 'set_canvas' ? (o.params.aspect ?? []) : [])).at(-1)
  const [a = width, b = now] = chosen?.split(':').map(Number) ?? [width, now]
  const even = (n: number) => 2 * Math.round(n / 2)
  return a >= b ? { width: even((height * a) / b), height } : { width: height, height: even((height * b) / a) }
}

/** `set_canvas`. */
export const extractCanvas: Extractor = (clause) => {
  const last = clause.before.at(-1)
  const size = one(clause, 'size')
  const shape = aspect(clause)
  const fps = framesPerSecond(clause)
  const sharp = resolution(clause)
  const filled = fitting(clause)
  const back = colour(clause)
  const params: Extract<Operation, { op: 'set_canvas' }>['params'] = {
    ...(shape === undefined ? {} : { aspect: shape }),
    ...(size ? { width: size.width, height: size.height } : {}),
    ...(fps === undefined || hasKind(clause, 'time', 'range') ? {} : { fps }),
    ...(filled === undefined ? {} : { fit: filled }),
    ...(back === undefined || has(clause, 'text', 'title', 'captions') ? {} : { background: back }),
  }
  const height = sharp === undefined ? undefined : sideOf(sharp)
  if (height !== undefined && !size) Object.assign(params, sizeOf(height, clause))
  if (Object.keys(params).length === 0) return undefined
  if (
    params.background !== undefined &&
    params.fit === undefined &&
    !has(clause, 'canvasBackground', 'canvas') &&
    !has(clause, 'background')
  )
    return undefined
  if (params.background !== undefined && has(clause, 'canvasBackground', 'background') && params.fit !== 'blur')
    params.fit = 'pad'
  return last?.op === 'export' && shape === undefined ? undefined : [{ op: 'set_canvas', params }]
}
