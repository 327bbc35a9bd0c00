/** Sizes of exports, by number or by platform. */

/** px of the shorter side */
export const RESOLUTIONS: readonly number[] = [360, 480, 540, 720, 1080, 1440, 2160]

/** Their other names. */
export const NAMED_RESOLUTIONS: Readonly<Record<string, number>> = {
  hd: 720,
  fullhd: 1080,
  '2k': 1440,
  '4k': 2160,
  uhd: 2160,
}

/** `720`, `720p`, `4k`, `1280x720` → px of the shorter side; undefined for anything else. */
export function resolutionOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  const [, width, height] = /^(\d+)x(\d+)$/.exec(plain) ?? []
  if (width !== undefined && height !== undefined) return Math.min(Number(width), Number(height))
  const side = /^(\d+)p?$/.exec(plain)?.[1]
  return NAMED_RESOLUTIONS[plain] ?? (side === undefined ? undefined : Number(side))
}

export interface Preset {
  /** px */
  width?: number
  height?: number
  /** largest shorter side, px */
  resolution?: number
  maxBytes?: number
}

export const PRESETS = {
  tiktok: { width: 1080, height: 1920 },
  reels: { width: 1080, height: 1920 },
  shorts: { width: 1080, height: 1920 },
  youtube: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  whatsapp: { resolution: 720, maxBytes: 16 * 2 ** 20 },
} as const satisfies Record<string, Preset>
export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as [PresetName, ...PresetName[]] // the table is not empty

export const QUALITIES = ['draft', 'standard', 'high'] as const
export type Quality = (typeof QUALITIES)[number]
