/** What of a mask's picture is used: its alpha or its brightness; by default its alpha, unless it is opaque. */
export const MASK_MODES = ['auto', 'alpha', 'luma'] as const
export type MaskMode = (typeof MASK_MODES)[number]
