import type { Wish } from './wish.ts'

/** Wishes that only say again what another does. */

/** Changes of tone that filters make. */
const TONED = [
  ['temperature', 'up', 'warm'],
  ['temperature', 'down', 'cool'],
  ['saturation', 'up', 'vivid'],
] as const

/** `make it warmer with the warm filter`: the filter that follows is how. */
export function withoutTonesOfFilters(wishes: readonly Wish[]): readonly Wish[] {
  return wishes.filter(({ op, params: { target, ...tones } }, i) => {
    const next = wishes[i + 1]
    if (op !== 'adjust_color' || next?.op !== 'apply_filter' || next.params.target !== target) return true
    const [[tone, change] = [], ...more] = Object.entries(tones)
    const way = (change as { direction?: unknown } | undefined)?.direction // a figure has none
    return more.length > 0 || !TONED.some((each) => each.join() === [tone, way, next.params.name].join())
  })
}

/** `no wind noise in clip 2, kill its sound`: what is silent has no noise. */
export function withoutNoiseOfSilence(wishes: readonly Wish[]): readonly Wish[] {
  const silenced = wishes.filter(({ op, params }) => op === 'mute' && params.from === undefined).map(soundOf)
  return wishes.filter((wish) => wish.op !== 'denoise_audio' || !silenced.includes(soundOf(wish)))
}

function soundOf({ params }: Wish): string {
  return JSON.stringify(params.target)
}

/** Looks of which one may only describe the other. */
const ALIKE = [
  ['grayscale', 'noir'],
  ['vintage', 'sepia'],
] as const

/** `black and white, very noir` may be one look or two. */
export function isOneLookOrTwo(wishes: readonly Wish[]): boolean {
  const looks = wishes.filter(({ op }) => op === 'apply_filter').map(({ params }) => params)
  const has = (name: string, target: unknown) => looks.some((each) => each.name === name && each.target === target)
  return ALIKE.some(([one, other]) => looks.some(({ name, target }) => name === one && has(other, target)))
}
