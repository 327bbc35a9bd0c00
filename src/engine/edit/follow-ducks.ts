import type { Draft, Duck } from './draft.ts'
import type { Editing, Outcome } from './editing.ts'
import { type Sound, type Sounds, soundsIn, withSounds } from './sounds.ts'
import { isRole } from './speakers.ts'

/**
 * Updates ducking after an edit: split elements are replaced by their parts, and removed ones are dropped. Without any left,
 * ducking is removed.
 */
export function followDucks({ words }: Editing, outcome: Outcome): Outcome {
  const { draft, lineage } = outcome
  if (!draft) return outcome
  const everything = soundsOfAll(draft)
  if (soundsIn(draft, everything).every(({ duck }) => !duck || duck.under.every(isRole))) return outcome
  const there = new Set([...draft.clips, ...draft.overlays, ...draft.audio].map(({ id }) => id))
  const heirs = heirsIn(lineage ?? new Map(), there)
  let freed = 0
  const followed = withSounds(draft, everything, ({ duck }): Partial<Sound> => {
    if (!duck) return {}
    const under = duck.under.flatMap((name) => (isRole(name) ? [name] : heirs(name)))
    if (under.length === 0) freed++
    return { duck: under.length === 0 ? null : ({ ...duck, under: [...new Set(under)] } satisfies Duck) }
  })
  return {
    ...outcome,
    draft: followed,
    notes: [...(outcome.notes ?? []), ...(freed > 0 ? [words.duckGone(freed)] : [])],
  }
}

function soundsOfAll({ clips, overlays, audio }: Draft): Sounds {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  return { clips: ids(clips), overlays: ids(overlays), audio: ids(audio) }
}

/** The current ids of an element: itself and its parts, if they exist. */
function heirsIn(lineage: ReadonlyMap<string, string>, there: ReadonlySet<string>): (id: string) => string[] {
  const parts = new Map<string, string[]>()
  for (const [part, whole] of lineage) parts.set(whole, [...(parts.get(whole) ?? []), part])
  const heirs = (id: string): string[] => [...(there.has(id) ? [id] : []), ...(parts.get(id) ?? []).flatMap(heirs)]
  return heirs
}
