import type { Look } from '../../edit/draft.ts'
import { filterValue } from '../av/escape.ts'
import type { Size } from './fit.ts'

/**
 * FFmpeg filters for a clip's colours, at the size it is shown, without its grain; each takes and gives yuv420p.
 * @param table path of the look's colour table
 */
export function lookFilters(look: Look, size: Size, table: string | null): string[] {
  return [
    ...look.filters.flatMap((name) => NAMED[name]?.(size) ?? []),
    ...(table === null ? [] : tableFilters(table)),
    ...adjustments(look),
  ]
}

/** Those that give another picture for each frame, also of a still one. */
export function grainFilters({ filters }: Look): string[] {
  return filters.flatMap((name) => GRAIN[name] ?? [])
}

const GRAIN: Record<string, string> = {
  grain: 'noise=c0s=14:c0f=t:all_seed=7',
  glitch: 'noise=c0s=10:c0f=t:all_seed=7',
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

/** The named filters that are known here. */
export function isKnownFilter(name: string): boolean {
  return name in NAMED
}

const MONO = 'hue=s=0'
const VIGNETTE = 'vignette=angle=PI/4.5'

const NAMED: Record<string, (size: Size) => string[]> = {
  grayscale: () => [MONO],
  sepia: () => ['lutyuv=u=112:v=143'],
  vintage: () => ['eq=contrast=0.9:saturation=0.7:gamma=1.05', 'lutyuv=u=val-7:v=val+5', VIGNETTE],
  warm: () => ['lutyuv=u=val-9:v=val+7'],
  cool: () => ['lutyuv=u=val+9:v=val-7'],
  vivid: () => ['eq=saturation=1.4:contrast=1.08'],
  blur: ({ height }) => [`gblur=sigma=${(height / 90).toFixed(2)}:steps=2`],
  vignette: () => [VIGNETTE],
  sharpen: () => ['unsharp=5:5:0.9:5:5:0'],
  cinematic: () => ['eq=contrast=1.12:saturation=0.9', 'colorbalance=rs=-.06:bs=.08:rh=.06:bh=-.06', 'format=yuv420p'],
  noir: () => [MONO, 'eq=contrast=1.35:brightness=-0.04', VIGNETTE],
  fade: () => ['eq=contrast=0.82:brightness=0.05:saturation=0.8'],
  grain: () => [],
  // not `negate`, which makes white of limited range a dark grey and black brighter than white
  invert: () => ['lutyuv=y=negval:u=negval:v=negval'],
  pixelate: ({ height }) => [`pixelize=w=${block(height)}:h=${block(height)}`],
  // Light parts glow: the picture under a soft copy of itself, in brightness alone.
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

/** A filter that begins with a label stands behind a semicolon, not a comma. */
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
