/** How something on the picture is pointed out. */
export const CALLOUT_TYPES = ['arrow', 'box', 'circle', 'underline', 'number'] as const
export type CalloutType = (typeof CALLOUT_TYPES)[number]

/** Most callouts of a film. */
export const MOST_CALLOUTS = 100
