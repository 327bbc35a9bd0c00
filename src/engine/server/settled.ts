import { AUTO } from '../../edits/values/auto.ts'
import type { Draft, SetStyle, TextStyle } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { knownOf, type SetDraft, settled } from '../render/plan/texts/settle.ts'
import type { Pictures } from './pictures.ts'

/** A draft with its texts where they stand, by what is known of its pictures by now. */
export function settledWith(draft: Draft, media: readonly Media[], pictures: Pick<Pictures, 'known'>): SetDraft {
  return settled(draft, knownOf(media.map((file) => ({ ...file, pictures: pictures.known(file) }))))
}

/** Where what finds its place or its colours by itself stands, and how: `bottom, #FFFFFF, on a shade`; by ids. */
export function standsOf(draft: Draft, set: SetDraft): Record<string, string> {
  const texts = set.texts.flatMap((text, i): [string, string][] => {
    const said = draft.texts[i]
    return said && isOpen(said) ? [[text.id, wordsOf(text)]] : []
  })
  const captions =
    draft.captions && set.captions && isOpen(draft.captions.style) ? wordsOf(set.captions.style) : undefined
  return { ...Object.fromEntries(texts), ...(captions !== undefined && { captions }) }
}

function isOpen({ position, color, background }: TextStyle): boolean {
  return position === AUTO || color === AUTO || background === AUTO || background === 'scrim'
}

function wordsOf({ position, color, background }: SetStyle): string {
  const place =
    typeof position === 'string' ? position : position.map((share) => `${Math.round(share * 100)}%`).join(' ')
  const behind = background === null ? [] : [typeof background === 'string' ? `on ${background}` : 'on a shade']
  return [place, color, ...behind].join(', ')
}
