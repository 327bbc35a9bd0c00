/** The built-in sound effects; made by the engine, free of rights. Without zod, which workers do without. */
export const EFFECTS = ['whoosh', 'pop', 'ding', 'riser', 'shutter'] as const
export type Effect = (typeof EFFECTS)[number]

interface EffectTimes {
  /** how long it is, s */
  seconds: number
  /** how long it takes to its loudest moment, as a share of its length: what is to fall on a cut or a beat */
  hit: number
  /** it can be made longer and shorter, rather than only cut */
  stretches: boolean
}

export const EFFECT_TIMES: Readonly<Record<Effect, EffectTimes>> = {
  whoosh: { seconds: 0.8, hit: 0.45, stretches: true },
  pop: { seconds: 0.16, hit: 0, stretches: false },
  ding: { seconds: 1.8, hit: 0, stretches: false },
  riser: { seconds: 2.5, hit: 0.9, stretches: true },
  shutter: { seconds: 0.3, hit: 0, stretches: false },
}
