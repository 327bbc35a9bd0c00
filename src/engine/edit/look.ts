import { FILTERS, filterNamed, type Relative } from '../../edits/values/look.ts'
import { alter } from './alter.ts'
import { findAsset } from './assets.ts'
import type { Clip, Look } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { clamp } from './values.ts'

/** Look operations: apply_filter, adjust_color, remove_filter. */

/** Applies a look by name, or else an uploaded colour table by file name. */
export function applyFilter(edit: Editing, params: Params<'apply_filter'>): Outcome {
  const { words } = edit
  const name = filterNamed(params.name)
  if (name === undefined) return applyLut(edit, params)
  const strength = params.strength ?? 1
  const add = (clip: Clip): Clip | null => {
    const { filters, strengths } = clip.look
    if (strength === 0) return filters.includes(name) ? withLook(clip, without(clip.look, name)) : null
    if (filters.includes(name) && (strengths[name] ?? 1) === strength) return null
    const { strengths: others } = without(clip.look, name)
    return withLook(clip, {
      filters: filters.includes(name) ? filters : [...filters, name],
      strengths: strength === 1 ? others : { ...others, [name]: strength },
    })
  }
  const shown = strength === 1 ? name : `${name} ${Math.round(strength * 100)}%`
  const report = { line: (who: string) => words.filtered(who, shown), already: words.already(words.filter(shown)) }
  return alter(edit, params.target, add, report, params)
}

/** A look without one of its filters. */
function without({ filters, strengths }: Look, name: string): Pick<Look, 'filters' | 'strengths'> {
  const { [name]: _, ...others } = strengths
  return { filters: filters.filter((each) => each !== name), strengths: others }
}

function applyLut(edit: Editing, params: Params<'apply_filter'>): Outcome {
  const { words, context } = edit
  const asset = findAsset(edit, params.name)
  if (asset?.kind !== 'lut') {
    const tables = context.assets.filter(({ kind }) => kind === 'lut').map(({ name }) => name)
    return refuse(words.noFilter(params.name, [...FILTERS, ...tables]))
  }
  const add = (clip: Clip): Clip | null => (clip.look.lut === asset.id ? null : withLook(clip, { lut: asset.id }))
  const report = {
    line: (who: string) => words.filtered(who, asset.name),
    already: words.already(words.filter(asset.name)),
  }
  return alter(edit, params.target, add, report, params)
}

function withLook(clip: Clip, look: Partial<Look>): Clip {
  return { ...clip, look: { ...clip.look, ...look } }
}

const STEP = { small: 0.15, large: 0.4 } as const
const KEYS = ['brightness', 'contrast', 'saturation', 'temperature'] as const

/** A number is absolute; up and down are relative. */
function level(before: number, wanted: number | Relative): number {
  const target =
    typeof wanted === 'number' ? wanted : before + (wanted.direction === 'up' ? 1 : -1) * STEP[wanted.amount]
  return Math.round(clamp(target, -1, 1) * 1000) / 1000
}

/** Each from -1 to 1; 0 is neutral. */
export function adjustColor(edit: Editing, params: Params<'adjust_color'>): Outcome {
  const { words } = edit
  const wanted = KEYS.filter((key) => params[key] !== undefined)
  const adjust = (clip: Clip): Clip | null => {
    const look = { ...clip.look }
    for (const key of wanted) look[key] = level(look[key], params[key] ?? 0)
    return wanted.some((key) => look[key] !== clip.look[key]) ? { ...clip, look } : null
  }
  const line = (who: string, before: Clip, after: Clip) =>
    words.adjusted(
      who,
      wanted.map((key) =>
        words.becomes(words.property(key), words.signed(before.look[key]), words.signed(after.look[key])),
      ),
    )
  return alter(edit, params.target, adjust, { line, already: words.already(words.colors()) }, params)
}

/** Removes filters, or the named one; without any, the colour adjustments. */
export function removeFilter(edit: Editing, params: Params<'remove_filter'>): Outcome {
  if (params.name !== undefined) return removeOne(edit, params, params.name)
  const { words } = edit
  const remove = (clip: Clip): Clip | null => {
    const { look } = clip
    if (look.filters.length > 0 || look.lut || look.match)
      return withLook(clip, { filters: [], strengths: {}, lut: null, match: null })
    if (KEYS.every((key) => look[key] === 0)) return null
    return withLook(clip, { brightness: 0, contrast: 0, saturation: 0, temperature: 0 })
  }
  const report = { line: (who: string) => words.unfiltered(who), unsuited: words.nothingThere(words.aFilter()) }
  return alter(edit, params.target, remove, report, params)
}

/** Removes a filter or colour table, and leaves the others. */
function removeOne(edit: Editing, params: Params<'remove_filter'>, said: string): Outcome {
  const { words } = edit
  const name = filterNamed(said)
  const table = name === undefined ? findAsset(edit, said)?.id : undefined
  const remove = (clip: Clip): Clip | null => {
    if (name === undefined) return table !== undefined && clip.look.lut === table ? withLook(clip, { lut: null }) : null
    return clip.look.filters.includes(name) ? withLook(clip, without(clip.look, name)) : null
  }
  const shown = name ?? said
  const report = {
    line: (who: string) => words.unfiltered(who, shown),
    unsuited: words.nothingThere(words.aFilter(shown)),
  }
  return alter(edit, params.target, remove, report, params)
}
