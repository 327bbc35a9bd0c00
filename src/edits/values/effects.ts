/** The built-in sound effects; synthesised by the engine, so free of rights. Without zod, for the workers. */
export const EFFECTS = ['whoosh', 'pop', 'ding', 'riser', 'shutter'] as const
export type Effect = (typeof EFFECTS)[number]

interface EffectTimes {
  /** length */
  seconds: number
  /** position of its loudest moment, as a share of its length: what should be aligned with a cut or a beat */
  hit: number
  /** it can be stretched, not only cut */
  stretches: boolean
}

export const EFFECT_TIMES: Readonly<Record<Effect, EffectTimes>> = {
  whoosh: { seconds: 0.8, hit: 0.45, stretches: true },
  pop: { seconds: 0.16, hit: 0, stretches: false },
  ding: { seconds: 1.8, hit: 0, stretches: false },
  riser: { seconds: 2.5, hit: 0.9, stretches: true },
  shutter: { seconds: 0.3, hit: 0, stretches: false },
}
