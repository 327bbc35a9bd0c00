import { designs } from '../../style/index.ts'
import { PLAIN_CARD } from '../draft/usual.ts'
import type { Card } from '../draft.ts'
import { isOwn } from './own.ts'
import type { ResolvedTheme } from './themed.ts'

/** @param closes whether it ends the film */
export function themedCard(card: Card, closes: boolean, { theme, palette, shape }: ResolvedTheme): Card {
  const look = closes ? theme.endCard : theme.card
  const ownGround = isOwn(card, PLAIN_CARD, 'ground')
  const design = designs.cardDesign(look, palette, theme.sizes[shape], ownGround || card.color !== null)
  return {
    ...card,
    ground: ownGround ? card.ground : designs.groundOf(look, palette),
    position: isOwn(card, PLAIN_CARD, 'position') ? card.position : look.position[shape],
    design: card.font === null ? design : withFont(design, card.font),
  }
}

function withFont(design: NonNullable<Card['design']>, font: string): NonNullable<Card['design']> {
  return { ...design, first: { ...design.first, font }, others: { ...design.others, font } }
}
