import type { CardDocument } from '../../../edits/film/card.ts'
import { gradientList, gradientOf } from '../../../edits/values/gradient.ts'
import { CARD_OWN } from '../draft/own-style.ts'
import { PLAIN_CARD } from '../draft/usual.ts'
import type { Card, CardLine, Ground } from '../draft.ts'
import { ownAfter } from '../theme/own.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'

type Line = NonNullable<CardDocument['lines']>[number]

const NO_SCALE: Scale = { fps: 1, assets: [] }

function wholeCard({ lines, ground, position, color, font }: Card, scale: Scale): Full<CardDocument> {
  return { lines: lines.map(lineDocument), background: groundDocument(ground, scale), position, color, font }
}

/** A card in a document. */
export function cardDocument(card: Card, scale: Scale): CardDocument {
  const whole = wholeCard(card, scale)
  const own = new Set<string>(card.own)
  return {
    ...sparse<CardDocument>(whole, wholeCard(PLAIN_CARD, NO_SCALE)),
    ...(own.has('ground') && { background: whole.background }),
    ...(own.has('position') && { position: whole.position }),
  }
}

/** The card described by a document. @throws {DocumentError} */
export function cardFrom(document: CardDocument, resolver: Resolver): Card {
  const { lines, background, position, color, font } = filled<Full<CardDocument>>(
    document,
    wholeCard(PLAIN_CARD, NO_SCALE),
  )
  const made = { lines: lines.map(lineFrom), ground: groundFrom(background, resolver), position, color, font }
  const given = [
    ...(document.background === undefined ? [] : ['ground']),
    ...(document.position === undefined ? [] : ['position']),
  ]
  return { ...made, ...ownAfter({}, made, PLAIN_CARD, CARD_OWN, given) }
}

function lineDocument({ text, size, color, weight }: CardLine): Line {
  if (size === null && color === null && weight === null) return text
  return { text, ...(size !== null && { size }), ...(color !== null && { color }), ...(weight !== null && { weight }) }
}

function lineFrom(line: Line): CardLine {
  const { text, size = null, color = null, weight = null } = typeof line === 'string' ? { text: line } : line
  return { text, size, color, weight }
}

type Background = Full<CardDocument>['background']

function groundDocument(ground: Ground, scale: Scale): Background {
  if ('mediaId' in ground) return { file: nameOf(ground.mediaId, scale), at: ground.at }
  const [only, ...others] = ground.colors
  return only !== undefined && others.length === 0 ? only : gradientList(ground)
}

function groundFrom(background: Background, resolver: Resolver): Ground {
  if (typeof background === 'string') return { colors: [background], angle: 180 }
  if (Array.isArray(background)) return gradientOf(background)
  return { mediaId: resolver.picture(background.file).id, at: background.at ?? 0 }
}
