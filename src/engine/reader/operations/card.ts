import { clipsIn } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { WishName } from '../wish.ts'
import { type Finish, type Finished, type Given, plain } from './plain.ts'
import { oneClip } from './resolve.ts'

/** Quoted lines: one alone, several in order. */
function linesOf(quotes: readonly string[]): { lines?: string | readonly string[] } {
  const [first, ...others] = quotes
  return first === undefined ? {} : { lines: others.length === 0 ? first : quotes }
}

const card: Finish = ({ line = [], first, a, b, before, after, ...given }, scene) => {
  const lines = linesOf((line as { quote: string }[]).map(({ quote }) => quote)) // the values of those phrases
  const place = placeOf({ first, a, b, before, after }, scene)
  return 'ask' in place || 'refuse' in place
    ? (place as Finished)
    : plain('card', { ...given, ...lines, ...place }, scene)
}

function placeOf({ first, a, b, before, after }: Given, scene: Scene): Given | Exclude<Finished, unknown[]> {
  if (a !== undefined) {
    const [one, other] = [oneClip(a as Clips, scene), oneClip(b as Clips, scene)] // the value of <clip>
    if (typeof one !== 'number') return one
    return other === one + 1 ? { after: one } : { ask: 'which clip' }
  }
  const name = before === undefined ? 'after' : 'before'
  const beside = (before ?? after) as Clips | undefined // the value of <clips>
  if (beside === undefined) return first && clipsIn(scene.context).length > 0 ? { before: 1 } : {}
  const clip = oneClip(beside, scene)
  return typeof clip === 'number' ? { [name]: clip } : clip
}

/** Only for a card, never for a clip with that name. */
const updateCard: Finish = ({ line, second, ...given }, scene) => {
  const clip = oneClip(given.clip as Clips | undefined, scene) // the value of <clips>
  if (typeof clip !== 'number') return clip
  if (!clipsIn(scene.context)[clip - 1]?.card) return { ask: 'which clip' }
  const lines = linesOf([line, second].filter((each): each is string => typeof each === 'string'))
  return plain('update_card', { ...given, clip, ...lines }, scene)
}

export const CARD = { card, update_card: updateCard } satisfies Partial<Record<WishName, Finish>>
