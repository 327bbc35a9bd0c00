/** What of a mask's picture counts: how much it covers, or how bright it is; by itself the first where it covers not all. */
export const MASK_MODES = ['auto', 'alpha', 'luma'] as const
export type MaskMode = (typeof MASK_MODES)[number]
