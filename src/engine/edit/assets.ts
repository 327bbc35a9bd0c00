import type { Asset } from './asset.ts'
import type { Editing } from './editing.ts'

/** Finds the upload that a message names: by name, by name without extension, or by a unique part of it. */
export function findAsset(edit: Editing, name: string): Asset | undefined {
  const { assets } = edit.context
  const wanted = name.trim().toLowerCase()
  const by = (matches: (candidate: string) => boolean) => assets.filter((asset) => matches(asset.name.toLowerCase()))
  const [exact] = by((candidate) => candidate === wanted)
  if (exact || wanted === '') return exact
  const [same, another] = by((candidate) => stem(candidate) === stem(wanted))
  if (same && !another) return same
  const [part, ...others] = by((candidate) => candidate.includes(wanted))
  return others.length === 0 ? part : undefined
}

/** @param id null if it is not a file */
export function assetById(edit: Editing, id: string | null): Asset | undefined {
  return edit.context.assets.find((asset) => asset.id === id)
}

/** Whether it can be a clip or an overlay. */
export function isVisual(asset: Asset): boolean {
  return asset.kind === 'image' || asset.kind === 'video'
}

/** The photo or video that a message names. @returns a problem if there is none, or if it is another kind of file */
export function pictureNamed(edit: Editing, name: string): Asset | string {
  const asset = findAsset(edit, name)
  if (!asset) return noAsset(edit, name, ['image', 'video'])
  return isVisual(asset) ? asset : edit.words.notAPicture(asset.name, asset.kind)
}

/** A problem that lists the available files. */
export function noAsset(edit: Editing, name: string, kinds?: readonly Asset['kind'][]): string {
  const fitting = edit.context.assets.filter((asset) => !kinds || kinds.includes(asset.kind))
  return edit.words.noAsset(
    name,
    fitting.map((asset) => asset.name),
  )
}

/** A file's name without its extension. */
export function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
