import { AUTO } from '../../edits/values/auto.ts'
import type { Draft, ResolvedStyle, TextStyle } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { knownPictures, type ResolvedDraft, resolveTexts } from '../render/plan/texts/resolve-texts.ts'
import { wordsIn } from '../turn/reply/languages.ts'
import type { Turn, TurnAnswer } from '../turn/turn.ts'
import type { Pictures } from './pictures.ts'
import { standing } from './standing.ts'

/** A draft with the positions and colours of its texts resolved, using what is known of its pictures so far. */
export function resolveTextsWith(
  draft: Draft,
  media: readonly Media[],
  pictures: Pick<Pictures, 'known'>,
): ResolvedDraft {
  return resolveTexts(draft, knownPictures(media.map((file) => ({ ...file, pictures: pictures.known(file) }))))
}

/** The resolved positions and looks of texts that had any of them automatic, as exact values: `bottom, #FFFFFF, on a shade`; by id. */
export function standsOf(draft: Draft, set: ResolvedDraft): Record<string, string> {
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

function wordsOf({ position, color, background }: ResolvedStyle): string {
  const place =
    typeof position === 'string' ? position : position.map((share) => `${Math.round(share * 100)}%`).join(' ')
  const behind = background === null ? [] : [typeof background === 'string' ? `on ${background}` : 'on a shade']
  return [place, color, ...behind].join(', ')
}

/** An answer describes at most this many texts; the state shows the others. */
const MOST_TOLD = 4

/** Adds to an answer where the new texts with automatic positions or colours are shown. */
export function withPlaces(
  pictures: Pick<Pictures, 'known'>,
  media: readonly Media[],
  turn: Turn,
  answer: TurnAnswer,
): TurnAnswer {
  if (!answer.edit) return answer
  const { draft } = answer.edit
  const before = new Set(turn.versions[turn.head]?.draft.texts.map((text) => JSON.stringify(text)))
  const fresh = draft.texts.filter((text) => isOpen(text) && !before.has(JSON.stringify(text)))
  if (fresh.length === 0 || fresh.length > MOST_TOLD) return answer
  const { texts } = resolveTextsWith(draft, media, pictures)
  const { textStands } = wordsIn(turn.language)
  const said = fresh.flatMap(({ id }) =>
    texts.filter((text) => text.id === id).map((text) => textStands(standing(text))),
  )
  return { ...answer, reply: [answer.reply, ...said].filter((line) => line !== '').join('\n') }
}
