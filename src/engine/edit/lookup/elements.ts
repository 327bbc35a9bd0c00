import { shown } from '../../../edits/shown.ts'
import { stem } from '../assets.ts'
import { regionsIn } from '../ids.ts'
import { plain } from '../plain.ts'
import type { Where } from '../resolve.ts'
import { Missing, nothing } from './missing.ts'

/** Looks up texts, overlays, transitions and regions by id. */

interface Known {
  id: string
  label: string
}

/** An element by its id, or by its label if that is unique. */
function named(
  kind: string,
  name: unknown,
  known: readonly Known[],
  alike: (label: string, name: string) => boolean,
): string {
  const wanted = String(name)
  if (known.some(({ id }) => id === wanted)) return wanted
  const [first, ...others] = known.filter(({ label }) => alike(label, wanted))
  if (!first) {
    const names = known.flatMap(({ id, label }) => [id, label])
    throw nothing(
      kind,
      wanted,
      names,
      known.map(({ id, label }) => `${id} ${shown(label)}`),
    )
  }
  if (others.length === 0) return first.id
  throw new Missing({
    problem: `${others.length + 1} of them are called ${shown(wanted)}`,
    known: [first, ...others].map(({ id }) => id).join(', '),
  })
}

/** A text; a caption only by its id, as there may be thousands. */
export function onScreen(name: unknown, { draft }: Where): string {
  if (draft.captions?.cues.some(({ id }) => id === name)) return String(name)
  const known = draft.texts.map(({ id, text }) => ({ id, label: text }))
  return named('text', name, known, (label, wanted) => plain(label) === plain(wanted))
}

export function overlay(name: unknown, { draft }: Where): string {
  const known = draft.overlays.map(({ id, name }) => ({ id, label: name }))
  return named('overlay', name, known, (label, wanted) => {
    const [a, b] = [label.toLowerCase(), wanted.trim().toLowerCase()]
    return a === b || stem(a) === b
  })
}

export function transition(name: unknown, { draft }: Where): string {
  const known = draft.clips.flatMap(({ transition }) =>
    transition ? [{ id: transition.id, label: transition.type }] : [],
  )
  return named('transition', name, known, (label, wanted) => label === wanted)
}

export function region(name: unknown, { draft }: Where): string {
  const known = new Map(regionsIn(draft).map(({ id, effect }) => [id, { id, label: effect }]))
  return named('region', name, [...known.values()], (label, wanted) => label === wanted)
}

export function callout(name: unknown, { draft }: Where): string {
  const known = draft.callouts.map(({ id, text, type }) => ({ id, label: text ?? type }))
  return named('callout', name, known, (label, wanted) => plain(label) === plain(wanted))
}

export function graphic(name: unknown, { draft }: Where): string {
  const known = draft.graphics.map((each) => ({
    id: each.id,
    label: each.kind === 'lower_third' ? each.name : each.kind,
  }))
  const kinds = draft.graphics.filter(({ kind }) => kind === name)
  const [only, another] = kinds
  if (only && !another) return only.id
  return named('graphic', name, known, (label, wanted) => plain(label) === plain(wanted))
}
