import type { Context } from '../context.ts'
import { meaning } from './meaning.ts'

/** Names of logos. */
export const BRAND = /logo|watermark|brand|badge|台标|水印|徽标|商标|角标/i

/** An overlay of the timeline. */
export type OverlayRef = { match: string } | { it: true } | { missing: string; role?: true }

/** A reference to a clip of the film is not a missing overlay. */
function overlayOf(files: readonly string[], { overlays = [], video = [] }: Context): OverlayRef | undefined {
  const found = overlays.filter(({ name }) => files.includes(name))
  if (found.length === 1 && found[0]) return { match: found[0].name }
  if (found.length === 0 && video.some(({ name }) => files.includes(name))) return undefined
  return { missing: found.length > 1 ? 'which overlay' : 'no_such_overlay' }
}

export const OVERLAY_REF = {
  file: meaning<{ f: string }>(({ f }, context) => overlayOf([f], context)),
  named: meaning<{ f: string[] }>(({ f }, context) => overlayOf(f, context)),
  id: meaning<{ i: string }>(({ i }) => (i.startsWith('o') ? { match: i } : undefined)),
  quoted: meaning<{ q: string }>(({ q }, context) => overlayOf([q], context)),
  only: meaning((_, context) => {
    const all = (context.overlays ?? []).map(({ name }) => name)
    return all.length === 1
      ? overlayOf(all, context)
      : { missing: all.length > 1 ? 'which overlay' : 'no_such_overlay' }
  }),
  /** the logo, by its name if there are other overlays */
  brand: meaning((_, context) => {
    const all = (context.overlays ?? []).map(({ name }) => name)
    const called = all.filter((name) => BRAND.test(name))
    const uploaded = context.uploads.some(({ name, type }) => type === 'image' && BRAND.test(name))
    const [only] = called.length > 0 || uploaded ? called : all
    const count = called.length > 0 || uploaded ? called.length : all.length
    return only !== undefined && count === 1
      ? { match: only }
      : { missing: count > 1 ? 'which overlay' : 'no_such_overlay', role: true }
  }),
  it: meaning(() => ({ it: true })),
}

export const OVERLAY_IT = { it: OVERLAY_REF.it }
