/** Effects on a part of the picture: three ways of hiding it, or darkening everything else. */
export const REGION_EFFECTS = ['blur', 'pixelate', 'blacken', 'spotlight'] as const
export type RegionEffect = (typeof REGION_EFFECTS)[number]

export const REGION_SHAPES = ['rectangle', 'ellipse'] as const
export type RegionShape = (typeof REGION_SHAPES)[number]

/** Most regions on a clip, and on the canvas. */
export const MOST_REGIONS = 100
/** Most points on a region's path. */
export const MOST_POINTS = 50
