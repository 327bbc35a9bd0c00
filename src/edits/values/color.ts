import * as z from 'zod'
import { colorNamed } from './color-names.ts'
import { value } from './kind.ts'
import { picture } from './refs.ts'

/** Colours, as people and models write them; parsed to `#RRGGBB`, with two more digits if transparency is allowed. */

const said = '#RRGGBB or a CSS name such as gold'

/** A colour, `#RRGGBB` or a CSS name; three digits and any case are also accepted. */
export const color = value(
  z.preprocess(full, z.string().regex(/^#[0-9A-F]{6}$/, { error: 'a colour such as "#FFCC00" or "gold"' })),
  { as: 'color', full: said },
)
/** The background of a picture: a colour, or an uploaded photo or video. */
export const backdrop = value(z.union([color, picture]), { as: 'color|file', kind: 'picture', full: `${said}, or` })
/** A colour that may be transparent, `#RRGGBB` or `#RRGGBBAA`, or `none`. */
export const plate = value(
  z.preprocess(
    noneOrFull,
    z.string().regex(/^(?:#[0-9A-F]{6}(?:[0-9A-F]{2})?|none)$/, { error: 'a colour such as "#00000080", or "none"' }),
  ),
  { as: 'color|none', full: '#RRGGBB, #RRGGBBAA, a CSS name or none' },
)
/** For letters: a colour, or automatically white or nearly black, whichever is legible. */
export const ink = value(
  z.preprocess(full, z.string().regex(/^(?:#[0-9A-F]{6}|auto)$/, { error: 'a colour such as "#FFCC00" or "gold"' })),
  { as: 'color', full: `${said}, or auto` },
)
/** Behind letters: a box, a scrim over that part of the picture, automatically whatever makes them legible, or nothing. */
export const behindLetters = value(
  z.preprocess(
    noneOrFull,
    z.string().regex(/^(?:#[0-9A-F]{6}(?:[0-9A-F]{2})?|auto|scrim|none)$/, {
      error: 'a colour such as "#00000080", "scrim", "auto" or "none"',
    }),
  ),
  { as: 'color|scrim|none', full: '#RRGGBB, #RRGGBBAA, a CSS name, auto, scrim or none' },
)
/** A colour, or `none`. */
export const colorOrNone = value(
  z.preprocess(
    noneOrFull,
    z.string().regex(/^(?:#[0-9A-F]{6}|none)$/, { error: 'a colour such as "#000000" or "black", or "none"' }),
  ),
  { as: 'color|none', full: '#RRGGBB, a CSS name or none' },
)

function noneOrFull(given: unknown): unknown {
  return given === 'transparent' ? 'none' : full(given)
}

/** A value of six or eight digits, if it is a colour. */
export function full(given: unknown): unknown {
  if (typeof given !== 'string') return given
  if (!given.startsWith('#')) return colorNamed(given) ?? given
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given)
  const digits = short?.slice(1).map((digit) => digit + digit)
  return (digits ? `#${digits.join('')}` : given).toUpperCase()
}
