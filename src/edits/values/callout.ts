/** The ways to point out something on the picture. */
export const CALLOUT_TYPES = ['arrow', 'box', 'circle', 'underline', 'number'] as const
export type CalloutType = (typeof CALLOUT_TYPES)[number]

/** Most callouts in a film. */
export const MOST_CALLOUTS = 100
