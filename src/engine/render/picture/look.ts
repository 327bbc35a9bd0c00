import type { Look } from '../../edit/draft.ts'
import { filterValue } from '../av/escape.ts'
import type { Size } from './fit.ts'
import { GRADES, type Grade, matching, shareOf } from './grade.ts'

/**
 * FFmpeg filters for the parts of a look that are more than grading, at the size shown; input and output are yuv420p.
 * @param table path of the look's colour table
 */
export function lookFilters(look: Look, size: Size, table: string | null): string[] {
  return [
    ...look.filters.flatMap((name, place) => inPart(NAMED[name]?.(size) ?? [], strengthOf(look, name), place)),
    ...(table === null ? [] : tableFilters(table)),
    ...adjustments(look),
  ]
}

/** Strength of a look's filter, 0-1. */
export function strengthOf({ strengths }: Look, name: string): number {
  return strengths[name] ?? 1
}

/** The grading of a look, in order, which the kernel does. */
export function gradesOf(look: Look): Grade[] {
  const named = look.filters.flatMap((name) => {
    const grade = GRADES[name]
    return grade ? [shareOf(grade, strengthOf(look, name))] : []
  })
  return look.match ? [matching(look.match), ...named] : named
}

/** Total grain, as a share of the luma range. */
export function grainOf(look: Look): number {
  const own = look.filters.includes('glitch') ? GLITCH_GRAIN * strengthOf(look, 'glitch') : 0
  return Math.hypot(own, ...gradesOf(look).map(({ grain }) => grain))
}

const GLITCH_GRAIN = 0.025

/** Mixes the filtered picture over the original. */
function inPart(filters: string[], strength: number, place: number): string[] {
  if (strength === 0 || filters.length === 0) return []
  if (strength === 1) return filters
  const [plain, changed, done] = ['plain', 'changed', 'done'].map((name) => `[${name}${place}]`)
  const blend = `${done}${plain}blend=all_mode=normal:all_opacity=${number(strength)}`
  return [`split${plain}${changed};${changed}${filters.join(',')}${done};${blend}`]
}

function tableFilters(path: string): string[] {
  return [
    'scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+accurate_rnd+full_chroma_int',
    'format=gbrp',
    `lut3d=file=${filterValue(path)}`,
    'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int',
    'format=yuv420p',
  ]
}

/** Whether there is a filter of this name. */
export function isKnownFilter(name: string): boolean {
  return name in NAMED || name in GRADES
}

/** Filters that are more than grading. */
const NAMED: Record<string, (size: Size) => string[]> = {
  blur: ({ height }) => [`gblur=sigma=${(height / 90).toFixed(2)}:steps=2`],
  sharpen: () => ['unsharp=5:5:0.9:5:5:0'],
  // not `negate`, which makes white of limited range a dark grey and black brighter than white
  invert: () => ['lutyuv=y=negval:u=negval:v=negval'],
  pixelate: ({ height }) => [`pixelize=w=${block(height)}:h=${block(height)}`],
  // Highlights glow: a blurred copy of the luma over the picture.
  dream: ({ height }) =>
    [
      `split[sharp][copy];[copy]gblur=sigma=${(height / 40).toFixed(2)}:steps=2[soft]`,
      '[sharp][soft]blend=c0_mode=screen:c0_opacity=0.4:c1_mode=normal:c2_mode=normal',
      'eq=contrast=0.95',
    ].reduce<string[]>(joinLabelled, []),
  cartoon: () => ['format=gbrp', 'edgedetect=mode=colormix:low=0.06:high=0.16', 'format=yuv420p', 'eq=saturation=1.3'],
  edges: () => ['edgedetect=low=0.08:high=0.2', 'format=yuv420p'],
  glitch: ({ width }) => [
    'format=gbrp',
    `rgbashift=rh=${Math.max(2, Math.round(width / 160))}:bh=${-Math.max(2, Math.round(width / 160))}`,
    'format=yuv420p',
  ],
}

/** Filters that begin with a label are separated by a semicolon, not a comma. */
function joinLabelled(chain: string[], filter: string): string[] {
  const last = chain.at(-1)
  return last !== undefined && filter.startsWith('[')
    ? [...chain.slice(0, -1), `${last};${filter}`]
    : [...chain, filter]
}

function block(height: number): number {
  return Math.max(2, Math.round(height / 45))
}

function adjustments({ brightness, contrast, saturation, temperature }: Look): string[] {
  const filters: string[] = []
  if (brightness !== 0 || contrast !== 0 || saturation !== 0)
    filters.push(
      `eq=brightness=${number(brightness * 0.4)}:contrast=${number(1 + contrast * (contrast > 0 ? 1 : 0.8))}:saturation=${number(1 + saturation)}`,
    )
  if (temperature !== 0) filters.push(`lutyuv=u=val-${number(20 * temperature)}:v=val+${number(16 * temperature)}`)
  return filters.map((filter) => filter.replaceAll('--', '+').replaceAll('+-', '-'))
}

function number(value: number): string {
  return value.toFixed(3)
}
