/** What is done to a part of the picture: hidden in one of three ways, or shown while all else is dark. */
export const REGION_EFFECTS = ['blur', 'pixelate', 'blacken', 'spotlight'] as const
export type RegionEffect = (typeof REGION_EFFECTS)[number]

export const REGION_SHAPES = ['rectangle', 'ellipse'] as const
export type RegionShape = (typeof REGION_SHAPES)[number]

/** Most regions of one clip, and of the canvas. */
export const MOST_REGIONS = 100
/** Most places on a region's way. */
export const MOST_POINTS = 50
