import { shown } from '../../../edits/shown.ts'
import { FILTERS, filterNamed } from '../../../edits/values/look.ts'
import type { Asset } from '../asset.ts'
import { isVisual, stem } from '../assets.ts'
import type { Where } from '../resolve.ts'
import { isColor } from '../values.ts'
import { Missing, nothing } from './missing.ts'

/** Looks up uploads by name. */

function upload(name: unknown, assets: readonly Asset[], fits: (asset: Asset) => boolean, kind: string): string {
  const wanted = String(name).trim().toLowerCase()
  const by = (of: (name: string) => string) => assets.filter((asset) => of(asset.name.toLowerCase()) === wanted)
  const [exact] = by((each) => each)
  const [same, another] = by(stem)
  const found = exact ?? (another ? undefined : same)
  const fitting = assets.filter(fits).map((asset) => asset.name)
  if (!found) throw nothing(kind, name, fitting)
  if (!fits(found)) {
    const known = fitting.join(', ')
    throw new Missing({ problem: `${shown(found.name)} is no ${kind}`, ...(known !== '' && { known }) })
  }
  return found.name
}

/** A photo or a video; passes colours and `none` through if allowed. */
export function picture(name: unknown, { assets }: Where): string {
  if (typeof name === 'string' && (isColor(name) || name === 'none')) return name
  return upload(name, assets, isVisual, 'photo or video')
}

/** A letter fill: passes colours through, looks up photos. */
export function fill(given: unknown, { assets }: Where): unknown {
  if (typeof given !== 'string' || given === 'none') return given
  return upload(given, assets, ({ kind }) => kind === 'image', 'photo')
}

/** A song, or a video with sound; passes `none` through if allowed. */
export function music(name: unknown, { assets }: Where): string {
  if (name === 'none') return name
  return upload(
    name,
    assets,
    ({ kind, hasAudio }) => kind === 'audio' || (kind === 'video' && hasAudio !== false),
    'file with sound',
  )
}

const isOfWords = ({ kind }: Asset) => kind === 'subtitle' || kind === 'script'

/** A subtitle or script file; passes `transcript` through if allowed. */
export function captionsFile(name: unknown, { assets }: Where): string {
  if (name === 'transcript') return name
  return upload(name, assets, isOfWords, 'subtitle file or script')
}

/** A look by name, or an uploaded colour table. */
export function colourTable(name: unknown, { assets }: Where): string {
  const filter = filterNamed(String(name))
  if (filter !== undefined) return filter
  const tables = assets.filter(({ kind }) => kind === 'lut')
  const found = tables.find((asset) => asset.name.toLowerCase() === String(name).trim().toLowerCase())
  if (found) return found.name
  throw nothing('look', name, [...FILTERS, ...tables.map((asset) => asset.name)])
}

/** Any upload. */
export function file(name: unknown, { assets }: Where): string {
  return upload(name, assets, () => true, 'upload')
}

/** All uploads, or a list of them. */
export function files(names: unknown, where: Where): 'all' | string[] {
  return Array.isArray(names) ? names.map((name) => file(name, where)) : 'all'
}
